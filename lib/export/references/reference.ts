import { type AuthorName, splitName } from '../../byline/person-name';
import type { Note } from '../../note';
import { type ExportBundle, namesOf, summaryOf } from '../bundle';
import { localDay } from '../day';
import { passagesById } from '../passages';
import { oneLine, plainText } from '../plain-text';

/** A day, or a month or year of which no more is known. */
export type ReferenceDate = { readonly year: string; readonly month?: string; readonly day?: string };

/** An article as reference managers file it. All texts are on one line, but notes. */
export type Reference = {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly AuthorName[];
  readonly outlet?: string;
  readonly published?: ReferenceDate;
  /** The day it was saved, where the reader is. */
  readonly accessed: ReferenceDate;
  readonly url: string;
  /** BCP 47; undefined: not known. */
  readonly language?: string;
  readonly summary?: string;
  readonly keywords: readonly string[];
  /** What the reader wrote, the most important first; with line breaks. */
  readonly notes: readonly string[];
};

/** What a reference needs of an article. */
export type Citable = Pick<
  ExportBundle['article'],
  'id' | 'title' | 'byline' | 'site' | 'published' | 'url' | 'language' | 'keptAt' | 'created'
>;

/** The article as a reference: without summary, keywords and notes. */
export function citedArticle(article: Citable): Reference {
  const { id, title, byline, site, published, url, language, keptAt, created } = article;
  const date = referenceDate(published);
  const outlet = oneLine(site ?? '');
  const [year = '', month = '', day = ''] = localDay(keptAt ?? created).split('-');
  return {
    id,
    title: oneLine(title),
    authors: byline.map(oneLine).filter(Boolean).map(splitName),
    ...(outlet !== '' && { outlet }),
    ...(date && { published: date }),
    accessed: { year, month, day },
    url: oneLine(url),
    ...(language !== 'und' && { language }),
    keywords: [],
    notes: [],
  };
}

/** The article with everything that reference managers have a place for. */
export function referenceOf(bundle: ExportBundle): Reference {
  const summary = oneLine(summaryOf(bundle).pieces.join(' '));
  return {
    ...citedArticle(bundle.article),
    ...(summary !== '' && { summary }),
    keywords: keywordsOf(bundle),
    notes: notesInOrder(bundle),
  };
}

/** The reader's tags, and who is named most. */
function keywordsOf({ article, analysis }: ExportBundle): string[] {
  const named = [...namesOf(analysis, 'person'), ...namesOf(analysis, 'organization')]
    .filter(({ count }) => count > 1)
    .map(({ name }) => name);
  return [...new Set([...article.tags, ...named].map(oneLine))].filter((word) => word !== '');
}

/** On the article first, then on passages, then on people; what is only marked comes last. Some readers show one only. */
function notesInOrder(bundle: ExportBundle): string[] {
  const passages = passagesById(bundle);
  const rank = ({ subject, text }: Note): number => {
    if (text.trim() === '') return 3;
    return { article: 0, passage: 1, entity: 2 }[subject.on];
  };
  return [...bundle.notes]
    .sort((a, b) => rank(a) - rank(b) || a.created - b.created)
    .map((note) => {
      const words = passages.get(note.id)?.words;
      const about = note.subject.on === 'entity' ? `${oneLine(note.subject.name)}: ` : '';
      const quote = words === undefined ? '' : `“${oneLine(words)}”`;
      const text = plainText(note.text).trim();
      return [quote, about + text].filter((part) => part !== '').join(' – ');
    })
    .filter((text) => text !== '');
}

function referenceDate(published: string | undefined): ReferenceDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(published ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || !isIn(month, 12)) return { year };
  return day === undefined || !isIn(day, 31) ? { year, month } : { year, month, day };
}

function isIn(number: string, most: number): boolean {
  return Number(number) >= 1 && Number(number) <= most;
}

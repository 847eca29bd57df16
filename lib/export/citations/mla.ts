// MLA Handbook, 9th edition: author, title of source, title of container, date, location; access day where no other is known
// (5.111); addresses without their scheme (5.95); "qtd. in" for words that the source itself cites (6.77).
import { fullName } from '../../byline/person-name';
import type { Reference } from '../references/reference';
import { filedName, shortName } from './names';
import { italic, type RichPart, richText, sentences } from './rich-text';
import type { StyleRules } from './style';
import { type CitationLanguage, dayFirst, inQuotes, WORDS } from './words';

function authorsOf({ authors }: Reference, language: CitationLanguage): string {
  const [first, second] = authors;
  if (!first) return '';
  if (!second) return filedName(first);
  if (authors.length > 2) return `${filedName(first)}, et al.`;
  return `${filedName(first)}${language === 'en' ? ',' : ''} ${WORDS[language].and} ${fullName(second)}`;
}

function titleOf(title: string, language: CitationLanguage): string {
  const quoted = inQuotes(title, language);
  if (/[?!.…]$/.test(title.trim())) return quoted;
  return language === 'de' ? `${quoted}.` : `${quoted.slice(0, -1)}.${quoted.slice(-1)}`;
}

function reference(source: Reference, language: CitationLanguage): RichPart[] {
  const { title, outlet, published, accessed, url } = source;
  const authors = authorsOf(source, language);
  // An outlet is not named twice.
  const container = outlet === authors ? undefined : outlet;
  const date = published && dayFirst(published, language, true);
  const address = url.replace(/^https?:\/\//i, '');
  return richText(
    authors === '' ? '' : richText(sentences(authors), ' '),
    titleOf(title, language),
    ' ',
    italic(container),
    container === undefined ? '' : ', ',
    date === undefined ? '' : `${date}, `,
    `${address}.`,
    published ? '' : ` ${WORDS[language].accessed(dayFirst(accessed, language, true))}.`,
  );
}

function shortSource({ authors, title }: Reference, language: CitationLanguage): string {
  const names = authors.map(shortName);
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(` ${WORDS[language].and} `) || inQuotes(title, language);
}

export const MLA: StyleRules = {
  reference,
  words: ({ words, speaker, source, language }) => {
    const short = shortSource(source, language);
    return richText(words, speaker === undefined ? ` (${short})` : ` (${WORDS[language].quotedIn(short)})`);
  },
};

import type { Analysis } from '../analysis';
import { linkToQuotation } from '../citation';
import type { EntityKind } from '../names/mention';
import type { Note } from '../note';
import { cueWords, listQuotations, quotedWords, surenessOf } from '../quotations/read-quotation';
import { type ExportBundle, type ExportBundles, namesOf, summaryOf } from './bundle';
import { localDay, publishedDay } from './day';
import { escapeBlock, escapeInline } from './escape-markdown';
import { frontMatter, obsidianTag } from './front-matter';
import { type ExportLabels, exportLabels } from './labels';
import { noteMarkdown } from './note-markdown';
import { passagesOf, plainNotesOf } from './passages';
import { oneLine } from './plain-text';
import { speakersIn } from './quotations';

/** Notes stand below headings of this level. */
const NOTE_LEVEL = 3;

/** A paragraph, list or heading; they are joined by blank lines. */
type Pieces = string[];

/** An address as a link target: nothing in it can end the link, begin markup or be read as an entity. */
export function linkTarget(url: string): string {
  return oneLine(url)
    .replace(/[\s<>()[\]\\"'`|]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

function headLine({ article }: ExportBundle, labels: ExportLabels): string {
  const source = isWebAddress(article.url)
    ? `[${escapeInline(article.site ?? labels.source)}](${linkTarget(article.url)})`
    : escapeInline(article.site ?? article.url);
  const day = publishedDay(article.published);
  const authors = article.byline.map(escapeInline).join(', ');
  return [source, authors, day].filter((piece) => piece).join(' · ');
}

function summaryPieces(bundle: ExportBundle): Pieces {
  const { isOwn, pieces } = summaryOf(bundle);
  if (pieces.length === 0) return [];
  if (isOwn) return [escapeBlock(pieces.join('\n\n'))];
  return [pieces.map((sentence) => `- ${escapeInline(sentence)}`).join('\n')];
}

function namePieces(analysis: Analysis | undefined, kind: EntityKind, labels: ExportLabels): Pieces {
  const lines = namesOf(analysis, kind).map(({ name, roles, count }) => {
    const after = roles.length > 0 ? ` – ${roles.map(escapeInline).join(', ')}` : '';
    return `- ${escapeInline(name)}${after} (${labels.times(count)})`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function tagWords(tags: readonly string[] = []): string[] {
  return tags.map((tag) => `#${escapeInline(obsidianTag(tag))}`).filter((tag) => tag !== '#');
}

/** Day and tags, what the reader wrote, and what stood there before. */
function writtenPieces({ text, updated, tags, earlier = [] }: Note, labels: ExportLabels): Pieces {
  return [
    [`*${localDay(updated)}*`, ...tagWords(tags)].join(' · '),
    noteMarkdown(text, NOTE_LEVEL),
    ...earlier.flatMap((one) => [
      `*${labels.earlier}, ${localDay(one.updated)}:*`,
      noteMarkdown(one.text, NOTE_LEVEL, '> '),
    ]),
  ];
}

function notePieces(bundle: ExportBundle, labels: ExportLabels): Pieces {
  return plainNotesOf(bundle).flatMap((note) => {
    const { subject } = note;
    const about = subject.on === 'article' ? labels.aboutArticle : escapeInline(labels.about(subject.name));
    return [`${'#'.repeat(NOTE_LEVEL)} ${about}`, ...writtenPieces(note, labels)];
  });
}

/** The exact words, below them color, what they are linked to, what became of them, and the way there; then the note. */
function passagePieces(bundle: ExportBundle, labels: ExportLabels): Pieces {
  return passagesOf(bundle).flatMap(({ note, words, paragraph, color, link, address, state }) => {
    const about = [
      color && labels.colors[color],
      link &&
        escapeInline(link.to === 'entity' ? labels.about(link.name) : labels.aboutQuotation(link.words)),
      state && state !== 'certain' && labels.states[state],
      isWebAddress(address) && `[${labels.place}](${linkTarget(address)})`,
    ].filter(Boolean);
    const isLost = state === 'orphan' && paragraph.trim() !== '';
    return [
      escapeBlock(words, '> ') + (about.length > 0 ? `\n>\n> – ${about.join(' · ')}` : ''),
      ...writtenPieces(note, labels),
      ...(isLost ? [`*${labels.paragraph}:*`, escapeBlock(paragraph, '> ')] : []),
    ];
  });
}

function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url);
}

/** Words of the article, as they stand there; below them who, by which word, of what kind, how sure, and the place. */
function quotationPieces(bundle: ExportBundle, labels: ExportLabels): Pieces {
  const { article, analysis } = bundle;
  if (!analysis) return [];
  const spokenIn = speakersIn(bundle);
  return listQuotations(analysis.quotations).map(({ quotation }) => {
    const speaker = spokenIn(quotation)?.names.join(', ');
    const cue = cueWords(article.text, quotation);
    const link = linkTarget(linkToQuotation(article, quotation));
    const about = [
      escapeInline(speaker ?? labels.unknownSpeaker),
      cue && `*${escapeInline(cue)}*`,
      labels.kinds[quotation.kind],
      labels.sureness[surenessOf(quotation)],
      isWebAddress(article.url) && `[${labels.place}](${link})`,
    ];
    const words = escapeBlock(quotedWords(article.text, quotation), '> ');
    return `${words}\n>\n> – ${about.filter(Boolean).join(' · ')}`;
  });
}

function section(level: string, heading: string, pieces: Pieces): Pieces {
  return pieces.length === 0 ? [] : [`${level} ${heading}`, ...pieces];
}

function body(bundle: ExportBundle, labels: ExportLabels): string {
  const { article, analysis } = bundle;
  return [
    `# ${escapeInline(article.title)}`,
    headLine(bundle, labels),
    ...section('##', labels.summary, summaryPieces(bundle)),
    ...section('##', labels.people, namePieces(analysis, 'person', labels)),
    ...section('##', labels.organizations, namePieces(analysis, 'organization', labels)),
    ...section('##', labels.notes, notePieces(bundle, labels)),
    ...section('##', labels.passages, passagePieces(bundle, labels)),
    ...section('##', labels.quotations, quotationPieces(bundle, labels)),
  ]
    .filter((piece) => piece !== '')
    .join('\n\n');
}

/**
 * An article as a Markdown file for Obsidian and others: properties, summary, who is named, notes, passages,
 * quotations. Words of the page stay text, whatever they contain; notes stay the Markdown they were written in and
 * reach nothing beyond themselves. `labels`: by default in the article's language.
 */
export function articleToMarkdown(
  bundle: ExportBundle,
  labels: ExportLabels = exportLabels(bundle.article.language),
): string {
  return `${frontMatter(bundle)}\n${body(bundle, labels)}\n`;
}

/** Many articles as one Markdown file in pieces, one article each, without properties (a file has only one set). */
export async function* articlesToMarkdown(
  bundles: ExportBundles,
  labels: ExportLabels,
): AsyncGenerator<string, void, undefined> {
  let separator = '';
  for await (const bundle of bundles) {
    yield `${separator}${body(bundle, labels)}\n`;
    separator = '\n---\n\n';
  }
}

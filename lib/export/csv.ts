// RFC 4180: commas, CRLF, doubled quotes, UTF-8. A cell that a spreadsheet would run as a formula is guarded by an
// apostrophe: also where spaces or invisible characters stand before the sign, and for its full-width and small forms,
// which papaparse's guard lets through.
import type { Note } from '../note';
import { type ExportBundle, type ExportBundles, namesOf, summaryOf } from './bundle';
import { publishedDay } from './day';
import { type ExportPassage, passagesById } from './passages';
import { plainText } from './plain-text';
import { type ExportQuotation, quotationsOf } from './quotations';

const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;

function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

function cell(value: string): string {
  const text = plainText(value);
  const guarded = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What a row is about; of an article without notes and quotations neither. */
type Entry = {
  readonly note?: Note;
  readonly passage?: ExportPassage | undefined;
  readonly quotation?: ExportQuotation;
};

type Column = { readonly name: string; readonly of: (entry: Entry, bundle: ExportBundle) => string };

const NOTE_TYPES = {
  article: 'Page note',
  person: 'Person note',
  organization: 'Organization note',
  passage: 'Passage note',
} as const;

function noteType({ subject }: Note): string {
  return NOTE_TYPES[subject.on === 'entity' ? subject.kind : subject.on];
}

function isoTime(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString();
}

function names(bundle: ExportBundle, kind: 'person' | 'organization'): string {
  return namesOf(bundle.analysis, kind)
    .map(({ name }) => name)
    .join('; ');
}

function entryType({ note, quotation }: Entry): string {
  if (quotation) return 'Quotation';
  return note ? noteType(note) : '';
}

/** Whom or what a note is about, or who says it. */
function subject({ note, passage, quotation }: Entry): string {
  if (quotation) return quotation.speakers.join('; ');
  if (passage?.link) return passage.link.to === 'entity' ? passage.link.name : passage.link.words;
  return note?.subject.on === 'entity' ? note.subject.name : '';
}

/** The columns of Hypothesis' and Readwise's files keep their names, so that what reads those reads these. */
const COLUMNS: readonly Column[] = [
  { name: 'Created at', of: ({ note }) => isoTime(note?.created) },
  { name: 'Modified at', of: ({ note }) => isoTime(note?.updated) },
  { name: 'Type', of: entryType },
  { name: 'About', of: subject },
  { name: 'Comment', of: ({ note }) => note?.text ?? '' },
  { name: 'Title', of: (_, { article }) => article.title },
  { name: 'Author', of: (_, { article }) => article.byline.join('; ') },
  { name: 'Site', of: (_, { article }) => article.site ?? '' },
  { name: 'URL', of: (_, { article }) => article.url },
  { name: 'Published', of: (_, { article }) => publishedDay(article.published) ?? '' },
  { name: 'Saved at', of: (_, { article }) => isoTime(article.keptAt) },
  { name: 'Tags', of: (_, { article }) => article.tags.join('; ') },
  { name: 'Summary', of: (_, bundle) => summaryOf(bundle).pieces.join(' ') },
  { name: 'People', of: (_, bundle) => names(bundle, 'person') },
  { name: 'Organizations', of: (_, bundle) => names(bundle, 'organization') },
  { name: 'Quote', of: ({ quotation, passage }) => (quotation ?? passage)?.words ?? '' },
  { name: 'Quotation kind', of: ({ quotation }) => quotation?.kind ?? '' },
  { name: 'Cue', of: ({ quotation }) => quotation?.cue ?? '' },
  { name: 'Confidence', of: ({ quotation }) => quotation?.confidence.toFixed(2) ?? '' },
  { name: 'Start', of: ({ quotation }) => quotation?.start.toString() ?? '' },
  { name: 'End', of: ({ quotation }) => quotation?.end.toString() ?? '' },
  { name: 'Quote URL', of: ({ quotation, passage }) => quotation?.link ?? passage?.address ?? '' },
  { name: 'Color', of: ({ passage }) => passage?.color ?? '' },
  { name: 'Note tags', of: ({ note }) => note?.tags?.join('; ') ?? '' },
  { name: 'Paragraph', of: ({ passage }) => passage?.paragraph ?? '' },
  { name: 'Place', of: ({ passage }) => passage?.state ?? '' },
];

const HEADER = row(COLUMNS.map(({ name }) => name));

/** One row for each note and each quotation with its article's columns; an article without either has one, too. */
function rowsOf(bundle: ExportBundle): string {
  const passages = passagesById(bundle);
  const entries: readonly Entry[] = [
    ...bundle.notes.map((note) => ({ note, passage: passages.get(note.id) })),
    ...quotationsOf(bundle).map((quotation) => ({ quotation })),
  ];
  return (entries.length > 0 ? entries : [{}])
    .map((entry) => row(COLUMNS.map(({ of }) => of(entry, bundle))))
    .join('');
}

/** The notes and quotations of some articles as CSV. */
export function articlesToCsv(bundles: readonly ExportBundle[]): string {
  return HEADER + bundles.map(rowsOf).join('');
}

/** The same in pieces, one article each. */
export async function* articlesAsCsv(bundles: ExportBundles): AsyncGenerator<string, void, undefined> {
  yield HEADER;
  for await (const bundle of bundles) yield rowsOf(bundle);
}

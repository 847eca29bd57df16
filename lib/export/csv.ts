// RFC 4180: commas, CRLF, doubled quotes, UTF-8. A cell that a spreadsheet would run as a formula is guarded by an
// apostrophe: also where spaces or invisible characters stand before the sign, and for its full-width and small forms,
// which papaparse's guard lets through.
import type { Note } from '../note';
import { type ExportBundle, type ExportBundles, namesOf, summaryOf } from './bundle';
import { publishedDay } from './day';
import { plainText } from './plain-text';

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

type Column = {
  readonly name: string;
  /** `note` is undefined in the row of an article without notes. */
  readonly of: (note: Note | undefined, bundle: ExportBundle) => string;
};

const NOTE_TYPES = {
  article: 'Page note',
  person: 'Person note',
  organization: 'Organization note',
} as const;

function noteType({ subject }: Note): string {
  return NOTE_TYPES[subject.on === 'article' ? 'article' : subject.kind];
}

function isoTime(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString();
}

function names(bundle: ExportBundle, kind: 'person' | 'organization'): string {
  return namesOf(bundle.analysis, kind)
    .map(({ name }) => name)
    .join('; ');
}

/** The columns of Hypothesis' and Readwise's files keep their names, so that what reads those reads these. */
const COLUMNS: readonly Column[] = [
  { name: 'Created at', of: (note) => isoTime(note?.created) },
  { name: 'Modified at', of: (note) => isoTime(note?.updated) },
  { name: 'Type', of: (note) => (note ? noteType(note) : '') },
  { name: 'About', of: (note) => (note?.subject.on === 'entity' ? note.subject.name : '') },
  { name: 'Comment', of: (note) => note?.text ?? '' },
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
];

const HEADER = row(COLUMNS.map(({ name }) => name));

/** One row for each note with its article's columns; an article without notes has one row with empty note columns. */
function rowsOf(bundle: ExportBundle): string {
  const notes: readonly (Note | undefined)[] = bundle.notes.length > 0 ? bundle.notes : [undefined];
  return notes.map((note) => row(COLUMNS.map(({ of }) => of(note, bundle)))).join('');
}

/** The notes of some articles as CSV. */
export function notesToCsv(bundles: readonly ExportBundle[]): string {
  return HEADER + bundles.map(rowsOf).join('');
}

/** The same in pieces, one article each. */
export async function* notesAsCsv(bundles: ExportBundles): AsyncGenerator<string, void, undefined> {
  yield HEADER;
  for await (const bundle of bundles) yield rowsOf(bundle);
}

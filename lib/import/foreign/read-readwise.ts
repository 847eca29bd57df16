// Readwise's CSV: a highlight a row, with title, author, address, note and date. Words with a period before them that a
// note begins with are its tags. Source: Readwise, "Import highlights from a CSV".
import { BadRow, LONGEST } from '../fields';
import {
  type ForeignNote,
  type ForeignNotes,
  pageAddress,
  readNotes,
  timeIn,
  titleIn,
  wordsIn,
} from './foreign-notes';
import { parseCsv } from './parse-csv';

const COLUMNS = ['highlight', 'title', 'url', 'note', 'date', 'color'] as const;
type Column = (typeof COLUMNS)[number];

/** Names of the columns in files that Readwise gives out. */
const NAMES: Readonly<Record<string, Column>> = {
  highlight: 'highlight',
  title: 'title',
  'book title': 'title',
  url: 'url',
  'source url': 'url',
  note: 'note',
  date: 'date',
  'highlighted at': 'date',
};

function columnsOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [index, name] of head.entries()) {
    const key = name.trim().toLowerCase();
    const column = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
    if (column && !found.has(column)) found.set(column, index);
  }
  return found;
}

/** Whether a text begins as Readwise's CSV does. */
export function isReadwise(text: string): boolean {
  const columns = columnsOf(parseCsv(text.slice(0, 2_000))[0] ?? []);
  return columns.has('highlight') && columns.has('url');
}

/** An apostrophe keeps spreadsheets from running a cell as a formula. */
function unguarded(cell: string): string {
  return /^'[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function splitTags(note: string): { readonly tags: string[]; readonly text: string } {
  const [begin = ''] = /^\.[^\s.]\S*(?:[ \t]+\.[^\s.]\S*)*[ \t]*(?:\n|$)/.exec(note) ?? [];
  const tags = begin.split(/\s+/).flatMap((word) => (word.startsWith('.') ? [word.slice(1)] : []));
  return { tags, text: note.slice(begin.length).trim() };
}

function timeOf(date: string): string {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(date) ? `${date.replace(' ', 'T')}Z` : date;
}

/** Highlights of Readwise's CSV. */
export function readReadwise(text: string): ForeignNotes {
  const [head = [], ...rows] = parseCsv(text);
  const columns = columnsOf(head);
  return readNotes('readwise', rows, (value): ForeignNote => {
    const row = value as readonly string[];
    const cell = (name: Column) => unguarded(row[columns.get(name) ?? -1] ?? '');
    const exact = wordsIn(cell('highlight'), LONGEST.note).trim();
    if (exact === '') throw new BadRow('a highlight without words');
    const created = timeIn('created', timeOf(cell('date').trim()));
    return {
      url: pageAddress(cell('url')),
      ...titleIn(cell('title')),
      quote: { exact, prefix: '', suffix: '', start: 0 },
      ...splitTags(wordsIn(cell('note'), LONGEST.note)),
      ...created,
      ...timeIn('updated', created.created),
    };
  });
}

// Highlights of the Obsidian Web Clipper: its own export, a list of pages with `highlights` (words, time, notes), where
// members of a group stand in one entry with a blank line between them; with `data` as it keeps them itself; or that
// storage as an object by address. Words may be HTML. Source: obsidianmd/obsidian-clipper, highlights-manager.ts.
import { BadRow, type Fields, fieldsOf, LONGEST, textOf } from '../fields';
import {
  asList,
  type ForeignNote,
  type ForeignNotes,
  isFields,
  pageAddress,
  readNotes,
  timeIn,
  titleIn,
  wordsIn,
} from './foreign-notes';
import { nearestColor } from './nearest-color';
import { plainWords } from './plain-words';

function isPage(value: unknown): value is Fields {
  return isFields(value) && (Array.isArray(value.highlights) || Array.isArray(value.data));
}

/** Pages of either form, each with its address. */
function pagesOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isPage).filter(({ url }) => typeof url === 'string');
  if (!isFields(value)) return [];
  const stored = isFields(value.highlights) ? value.highlights : value;
  return Object.entries(stored).flatMap(([url, page]) => (isPage(page) ? [{ url, ...page }] : []));
}

/** Whether a document is one of the Clipper. */
export function isClipper(value: unknown): boolean {
  const pages = pagesOf(value);
  if (Array.isArray(value)) return value.length > 0 && pages.length === value.length;
  return pages.length > 0 && pages.every(({ url }) => /^https?:/i.test(String(url)));
}

function notesIn({ notes, comment }: Fields): string {
  const all = asList(notes).map((note) => wordsIn(isFields(note) ? note.text : note, LONGEST.note));
  const words = all.length > 0 ? all : [wordsIn(comment, LONGEST.note)];
  return words.filter((text) => text.trim() !== '').join('\n\n');
}

/** Its ids are times; a time that stands beside counts first. */
function timesIn({ timestamp, createdAt, updatedAt, id }: Fields) {
  const fromId = typeof id === 'string' && /^\d{12,14}$/.test(id) ? Number(id) : undefined;
  const created = timeIn('created', timestamp ?? createdAt ?? fromId);
  return { ...created, ...timeIn('updated', updatedAt ?? created.created) };
}

function readEntry(page: Fields, value: unknown): ForeignNote[] {
  const entry = fieldsOf(value);
  const words = plainWords(textOf(entry.text ?? entry.content, LONGEST.note));
  const parts = words.split(/\n{2,}/).filter((part) => part.trim() !== '');
  if (parts.length === 0) throw new BadRow('a highlight without words');
  const around = isFields(entry.textQuote) ? entry.textQuote : {};
  const isOne = parts.length === 1;
  return parts.map((exact, index) => ({
    url: pageAddress(page.url),
    ...titleIn(page.title),
    quote: {
      exact: exact.trim(),
      prefix: isOne ? wordsIn(around.prefix, LONGEST.words) : '',
      suffix: isOne ? wordsIn(around.suffix, LONGEST.words) : '',
      start: 0,
    },
    // What was written on a group stands with its first words.
    text: index === 0 ? notesIn(entry) : '',
    tags: [],
    color: nearestColor(entry.color),
    ...timesIn(entry),
  }));
}

/** Highlights of the Clipper with what was written on them. */
export function readClipper(value: unknown): ForeignNotes {
  const entries = pagesOf(value).flatMap((page) => {
    // What it keeps itself says more than what it shows.
    const own = asList(page.data);
    return (own.length > 0 ? own : asList(page.highlights)).map((entry) => ({ page, entry }));
  });
  return readNotes('clipper', entries, (pair) => {
    const { page, entry } = pair as (typeof entries)[number];
    return readEntry(page, entry);
  });
}

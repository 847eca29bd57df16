import type { Note } from '../note';
import type { ExportBundle, ExportBundles } from './bundle';
import { type Table, tableAsCsv } from './csv/table';
import { passagesOf, plainNotesOf } from './passages';
import { oneLine } from './plain-text';

type Row = {
  readonly note: Note;
  readonly highlight: string;
  readonly comment: string;
  readonly place: number;
};

/** Readwise's own names and order; it refuses a file with other ones. */
const TABLE: Table<Row> = {
  rowsOf,
  columns: [
    { name: 'Highlight', of: ({ highlight }) => highlight },
    { name: 'Title', of: (_, { article }) => article.title },
    { name: 'Author', of: (_, { article }) => article.byline.join(', ') || article.site },
    { name: 'URL', of: (_, { article }) => article.url },
    { name: 'Note', of: ({ comment }) => comment },
    { name: 'Location', of: ({ place }) => place },
    { name: 'Date', of: ({ note }) => readwiseTime(note.created) },
  ],
};

/** Notes on passages with their words; other notes with their own, as Readwise knows none without a highlight. */
function rowsOf(bundle: ExportBundle): Row[] {
  const passages = passagesOf(bundle).map(({ note, words }) => ({
    note,
    highlight: words,
    comment: commentOf(note, note.text),
  }));
  const others = plainNotesOf(bundle)
    .filter(({ text }) => text.trim() !== '')
    .map((note) => ({
      note,
      highlight: note.text,
      comment: commentOf(note, note.subject.on === 'entity' ? note.subject.name : ''),
    }));
  return [...others, ...passages]
    .filter(({ highlight }) => highlight.trim() !== '')
    .map((row, index) => ({ ...row, place: index + 1 }));
}

/** Readwise makes a tag of each word with a period before it that a note begins with. */
function commentOf({ tags = [] }: Note, text: string): string {
  const words = tags.map((tag) =>
    oneLine(tag)
      .replace(/^[#.]+/, '')
      .replace(/[\s.]+/g, '-'),
  );
  const own = words.filter((word) => word !== '').map((word) => `.${word}`);
  return [own.join(' '), text].filter((part) => part !== '').join('\n');
}

/** `2026-03-02 12:00:00`, in UTC as Readwise takes it. */
function readwiseTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

/** Readwise's CSV: one row for each note, numbered as it stands in its article. */
export function articlesAsReadwise(bundles: ExportBundles): AsyncGenerator<string, void, undefined> {
  return tableAsCsv(TABLE, bundles, { language: 'en' });
}

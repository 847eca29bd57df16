import type { Note } from '../../note';
import type { ExportBundles } from '../bundle';
import type { ExportOptions } from '../formats';
import { type ExportPassage, passagesById } from '../passages';
import { isoTime, noteType, SOURCE_COLUMNS } from './columns';
import { type Table, tableAsCsv } from './table';

type Row = { readonly note: Note; readonly passage?: ExportPassage | undefined };

const TABLE: Table<Row> = {
  rowsOf: (bundle) => {
    const passages = passagesById(bundle);
    return bundle.notes.map((note) => ({ note, passage: passages.get(note.id) }));
  },
  columns: [
    { name: 'Created at', of: ({ note }) => isoTime(note.created) },
    { name: 'Modified at', of: ({ note }) => isoTime(note.updated) },
    { name: 'Type', of: ({ note }) => noteType(note) },
    { name: 'About', of: aboutWhom },
    { name: 'Quote', of: ({ passage }) => passage?.words },
    { name: 'Comment', of: ({ note }) => note.text },
    { name: 'Note tags', of: ({ note }) => note.tags?.join('; ') },
    { name: 'Color', of: ({ passage }) => passage?.color },
    { name: 'Paragraph', of: ({ passage }) => passage?.paragraph },
    { name: 'Place', of: ({ passage }) => passage?.state },
    { name: 'Quote URL', of: ({ passage }) => passage?.address },
    { name: 'Note ID', of: ({ note }) => note.id },
    ...SOURCE_COLUMNS,
  ],
};

/** Whom a note is about, or the words of a quotation it is linked to; empty for neither. */
export function aboutWhom({ note, passage }: Row): string {
  if (passage?.link) return passage.link.to === 'entity' ? passage.link.name : passage.link.words;
  return note.subject.on === 'entity' ? note.subject.name : '';
}

/** One row for each note. */
export function notesTable(bundles: ExportBundles, options: ExportOptions) {
  return tableAsCsv(TABLE, bundles, options);
}

import type { Note } from '../../note';
import { fold } from '../../text/fold';
import type { NoteRow } from '../all-notes';
import type { Tables } from '../db';
import { asNote } from '../rows/as-read';
import type { StoredAppearance } from '../rows/records';
import { rowsWith } from '../rows/rows-with';

/** The notes of some articles that are on those who appear there, or linked to them; in the order of the rows. */
export async function notesOn(
  { notes, articles, placements }: Pick<Tables, 'notes' | 'articles' | 'placements'>,
  rows: readonly StoredAppearance[],
): Promise<NoteRow[]> {
  const ids = [...new Set(rows.map(({ article }) => article))];
  const found = (await rowsWith(notes, 'article', ids)).filter(({ deleted }) => deleted === undefined);
  const heads = await articles.bulkGet(ids);
  const headOf = new Map(heads.flatMap((head) => (head ? [[head.id, head] as const] : [])));
  const wanted = rows.flatMap((row) =>
    found
      .filter((note) => note.article === row.article && isAbout(note, row))
      .sort((a, b) => b.updated - a.updated),
  );
  const distinct = [...new Map(wanted.map((note) => [note.id, note])).values()];
  const places = await placements.bulkGet(distinct.map(({ id }) => id));
  return distinct.flatMap((note, index) => {
    const article = headOf.get(note.article);
    const placement = places[index];
    return article ? [{ note: asNote(note), article, ...(placement && { placement }) }] : [];
  });
}

function isAbout({ subject }: Note, { kind, keys }: StoredAppearance): boolean {
  const named = subject.on === 'entity' ? subject : subject.on === 'passage' ? subject.link : undefined;
  if (named === undefined || 'words' in named) return false;
  return named.kind === kind && keys.includes(fold(named.name));
}

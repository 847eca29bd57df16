import type { Note, Placement, Uuid } from '../note';
import { readTables, type Tables } from './db';
import { asNote } from './rows/as-read';
import type { ArticleHead, StoredNote } from './rows/records';

/** Where a page of notes ended. */
export type NoteCursor = { readonly updated: number; readonly id: Uuid };

/** A note with its article. `placement`: where its passage stood when the page was last looked at, if it ever was. */
export type NoteRow = {
  readonly note: Note;
  readonly article: ArticleHead;
  readonly placement?: Placement;
};

export type NotePage = { readonly rows: readonly NoteRow[]; readonly next: NoteCursor | undefined };

export type NoteWish = {
  /** How many rows at most, 1 or more. */
  readonly limit: number;
  /** Only what comes after this place. */
  readonly before?: NoteCursor | undefined;
  /** Which notes are wanted; all where it is not given. */
  readonly isWanted?: ((note: Note, placement: Placement | undefined) => boolean) | undefined;
};

/** How many notes are read at once while searching. */
const BATCH = 300;

type Found = { readonly note: StoredNote; readonly placement: Placement | undefined };

function cursorOf({ updated, id }: StoredNote): NoteCursor {
  return { updated, id };
}

/** Last written first, by key and never by counting rows off. */
async function readBatch(
  { notes, placements }: Pick<Tables, 'notes' | 'placements'>,
  before: NoteCursor | undefined,
  limit: number,
): Promise<Found[]> {
  const byTime = before
    ? notes.where('[updated+id]').below([before.updated, before.id])
    : notes.orderBy('[updated+id]');
  const living = byTime.reverse().filter(({ deleted }) => deleted === undefined);
  const found = await living.limit(limit).toArray();
  const places = await placements.bulkGet(found.map(({ id }) => id));
  return found.map((note, index) => ({ note, placement: places[index] }));
}

/** One more than the limit where there are more. */
async function findNotes(tables: Tables, { limit, before, isWanted }: NoteWish): Promise<Found[]> {
  if (!isWanted) return readBatch(tables, before, limit + 1);
  const found: Found[] = [];
  let place = before;
  for (;;) {
    const batch = await readBatch(tables, place, BATCH);
    found.push(...batch.filter(({ note, placement }) => isWanted(asNote(note), placement)));
    const last = batch.at(-1);
    if (found.length > limit || !last || batch.length < BATCH) return found.slice(0, limit + 1);
    place = cursorOf(last.note);
  }
}

/**
 * A page of all notes with their articles, last written first.
 * @throws StoreError
 */
export async function listNotes(wish: NoteWish): Promise<NotePage> {
  return readTables(['notes', 'articles', 'placements'], async (tables) => {
    const found = await findNotes(tables, wish);
    const shown = found.slice(0, wish.limit);
    const heads = await tables.articles.bulkGet(shown.map(({ note }) => note.article));
    const rows = shown.flatMap(({ note, placement }, index) => {
      const article = heads[index];
      return article ? [{ note: asNote(note), article, ...(placement && { placement }) }] : [];
    });
    const last = shown.at(-1);
    return { rows, next: last && found.length > wish.limit ? cursorOf(last.note) : undefined };
  });
}

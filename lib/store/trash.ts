// What was deleted can be brought back for 30 days. After that only tombstones without content stay, so that an
// import or a merge does not bring it back.
import type { Note, Uuid } from '../note';
import { readTables, type TableName, type Tables, writeTables } from './db';
import { noteOfAnswer } from './notes/commands';
import { joinedPages } from './pages/joined-pages';
import { asNote } from './rows/as-read';
import type { ArticleHead, StoredArticle, StoredNote } from './rows/records';

/** How long deleted notes and articles are kept, ms. */
export const TRASH_MS = 30 * 24 * 3600 * 1000;

/** Where a page of the trash ended. */
export type TrashCursor = { readonly deleted: number; readonly id: Uuid };

/** A deleted note with its article, which may be deleted, too. */
export type TrashedNote = { readonly note: Note; readonly article: ArticleHead | undefined };

/** A deleted article, with the number of notes that were deleted with it and come back with it. */
export type TrashedArticle = { readonly article: ArticleHead; readonly notes: number };

/** A page of the trash: the last deleted of both kinds together, each kind newest first. */
export type TrashPage = {
  readonly notes: readonly TrashedNote[];
  readonly articles: readonly TrashedArticle[];
  /** Undefined on the last page. */
  readonly next: TrashCursor | undefined;
};

export type TrashWish = {
  /** How many at most, 1 or more. */
  readonly limit: number;
  /** Only what comes after this place. */
  readonly before?: TrashCursor | undefined;
  /** Ms since 1970: what is older than `TRASH_MS` then is not listed any more. */
  readonly now?: number | undefined;
};

/** Tables that a purge clears of what it takes. */
const PURGED_TABLES = [
  'articles',
  'texts',
  'analyses',
  'notes',
  'listings',
  'steps',
  'placements',
  'pages',
  'commands',
] as const satisfies TableName[];

function isNoteInTrash({ deleted, withArticle, purged }: StoredNote): boolean {
  return deleted !== undefined && !withArticle && !purged;
}

/** A joined article is hidden, but not deleted. */
function isArticleInTrash({ deleted, joined, purged }: StoredArticle): boolean {
  return deleted !== undefined && !joined && !purged;
}

type Placed = { readonly id: Uuid; readonly deleted?: number };

function compare(a: Placed, b: Placed): number {
  if (a.id === b.id) return 0;
  return (b.deleted ?? 0) - (a.deleted ?? 0) || (a.id < b.id ? 1 : -1);
}

/** Last deleted first. Of rows with one time, those with the greater id first. */
async function readDeleted<K extends 'notes' | 'articles'>(
  tables: Pick<Tables, K>,
  name: K,
  { limit, before, now = Date.now() }: TrashWish,
  isInTrash: (row: StoredNote & StoredArticle) => boolean,
): Promise<Placed[]> {
  const table = tables[name] as unknown as Tables['notes'];
  const range = table
    .where('deleted')
    .between(now - TRASH_MS, before?.deleted ?? Number.MAX_SAFE_INTEGER, true, true);
  return range
    .reverse()
    .filter((row) => (!before || compare(before, row) < 0) && isInTrash(row as StoredNote & StoredArticle))
    .limit(limit + 1)
    .toArray();
}

async function withNotes({ notes }: Pick<Tables, 'notes'>, article: StoredArticle): Promise<TrashedArticle> {
  const own = notes.where('article').equals(article.id);
  return { article, notes: await own.filter(({ withArticle }) => withArticle === true).count() };
}

/**
 * Notes and articles deleted in the last 30 days, last deleted first. Notes that were deleted with their article are
 * part of it.
 * @throws StoreError
 */
export function listTrash(wish: TrashWish): Promise<TrashPage> {
  return readTables(['notes', 'articles'], async (tables) => {
    const notes = (await readDeleted(tables, 'notes', wish, isNoteInTrash)) as StoredNote[];
    const articles = (await readDeleted(tables, 'articles', wish, isArticleInTrash)) as StoredArticle[];
    const all = [...notes, ...articles].sort(compare);
    const shown = new Set(all.slice(0, wish.limit).map(({ id }) => id));
    const last = all[wish.limit - 1];
    const shownNotes = notes.filter(({ id }) => shown.has(id));
    const heads = await tables.articles.bulkGet(shownNotes.map(({ article }) => article));
    const shownArticles = articles.filter(({ id }) => shown.has(id));
    return {
      notes: shownNotes.map((note, index) => ({ note: asNote(note), article: heads[index] })),
      articles: await Promise.all(shownArticles.map((article) => withNotes(tables, article))),
      next:
        last?.deleted !== undefined && all.length > wish.limit
          ? { deleted: last.deleted, id: last.id }
          : undefined,
    };
  });
}

/** What stays of a note, so that it is known to be deleted. */
function bareNote({ id, created, updated, revision, deleted, article }: StoredNote): StoredNote {
  const kept = { id, created, updated, revision, ...(deleted !== undefined && { deleted }) };
  return { ...kept, article, subject: { on: 'article' }, text: '', purged: true };
}

/** What stays of an article. Neither its address nor its key: nothing tells what was read. */
function bareArticle({ id, created, updated, revision, deleted }: StoredArticle): StoredArticle {
  const kept = { id, created, updated, revision, ...(deleted !== undefined && { deleted }) };
  const content = { url: '', title: '', byline: [], publishedCertain: false, language: 'und', tags: [] };
  return { ...kept, ...content, key: '', opened: 0, purged: true };
}

async function dropSteps({ steps }: Pick<Tables, 'steps'>, notes: readonly StoredNote[]): Promise<void> {
  const gone = new Set(notes.map(({ id }) => id));
  const articles = [...new Set(notes.map(({ article }) => article))];
  await steps
    .where('article')
    .anyOf(articles)
    .filter(({ note }) => gone.has(note))
    .delete();
}

/** Commands of the last days were answered with the notes. */
async function dropAnswers(
  { commands }: Pick<Tables, 'commands'>,
  notes: readonly StoredNote[],
): Promise<void> {
  const gone = new Set(notes.map(({ id }) => id));
  if (gone.size > 0) await commands.filter(({ answer }) => gone.has(noteOfAnswer(answer) ?? '')).delete();
}

async function purgeNotes(tables: Tables, until: number): Promise<number> {
  const deleted = tables.notes.where('deleted').belowOrEqual(until);
  const notes = await deleted.filter(({ purged }) => !purged).toArray();
  await tables.notes.bulkPut(notes.map(bareNote));
  await tables.placements.bulkDelete(notes.map(({ id }) => id));
  await dropSteps(tables, notes);
  await dropAnswers(tables, notes);
  return notes.length;
}

/** Hidden articles that a joined page can be separated to again. */
async function joinedOnes({ pages }: Pick<Tables, 'pages'>): Promise<ReadonlySet<Uuid | undefined>> {
  const living = await pages.filter(({ deleted }) => deleted === undefined).toArray();
  return new Set(living.map(({ from }) => from));
}

/** With those that were joined to them and are hidden, and those whose notes are with a newer article for good. */
async function purgeArticles(tables: Tables, until: number): Promise<number> {
  const hiding = await joinedOnes(tables);
  const deleted = tables.articles.where('deleted').belowOrEqual(until);
  const isClearable = ({ id, joined, purged }: StoredArticle) => !purged && !(joined && hiding.has(id));
  const articles = await deleted.filter(isClearable).toArray();
  const pages = (await Promise.all(articles.map(({ id }) => joinedPages(tables, id)))).flat();
  const hidden = await tables.articles.bulkGet(pages.flatMap(({ from }) => from ?? []));
  const all = [...articles, ...hidden.filter((article) => article?.joined)].filter(
    (one) => one !== undefined,
  );
  const ids = all.map(({ id }) => id);
  await tables.articles.bulkPut(all.map(bareArticle));
  for (const name of ['texts', 'analyses', 'listings'] as const) await tables[name].bulkDelete(ids);
  await tables.pages.bulkDelete(pages.map(({ id }) => id));
  return articles.length;
}

/** Deleted up to a time, ms since 1970, that time included. Gives how many notes and articles lost their content. */
function purge(until: number): Promise<number> {
  return writeTables(
    PURGED_TABLES,
    async (tables) => (await purgeNotes(tables, until)) + (await purgeArticles(tables, until)),
  );
}

/**
 * Removes for good what is in the trash, as one act that cannot be undone. Gives how many notes and articles it was.
 * @throws StoreError
 */
export function emptyTrash(): Promise<number> {
  return purge(Number.MAX_SAFE_INTEGER);
}

/**
 * Removes for good what was in the trash for more than 30 days at `now`, ms since 1970. Gives how many it was.
 * @throws StoreError
 */
export function purgeTrash(now: number): Promise<number> {
  return purge(now - TRASH_MS - 1);
}

import type { Uuid } from '../../note';
import type { Tables } from '../db';
import { claimArticle } from '../rows/claim-article';
import type { StoredNote, StoredPage } from '../rows/records';
import { rowsWith } from '../rows/rows-with';
import { mergeNote } from './merge-record';
import { isLiving, load, type Taking } from './taking';

type OfArticle = { readonly article: Uuid };

/** Looks up articles that are not in the file but here, so that `route` knows where what belongs to them goes. */
async function findArticles(tables: Tables, rows: readonly OfArticle[], { route }: Taking): Promise<void> {
  const unknown = [...new Set(rows.map(({ article }) => article).filter((id) => !route.has(id)))];
  const stored = await load(tables.articles, unknown);
  for (const { id, purged } of stored.values()) if (!purged) route.set(id, id);
}

/** The articles that living notes come to are in the library from now on, as if the reader had written there. */
async function claimAll(tables: Tables, ids: ReadonlySet<Uuid>, taking: Taking): Promise<void> {
  const open = [...ids].filter((id) => !taking.standing.has(id));
  const stored = await load(tables.articles, open);
  for (const id of open) {
    const article = stored.get(id);
    const isThere = article && isLiving(article) && article.keptAt !== undefined;
    taking.standing.set(id, isThere ? id : await claimOne(tables, id, taking));
  }
}

async function claimOne(tables: Tables, id: Uuid, { now, receipt }: Taking): Promise<Uuid> {
  const notes = await tables.notes.where('article').equals(id).toArray();
  const before = await tables.articles.get(id);
  const claimed = await claimArticle(tables, id, now);
  if (claimed.id === id) receipt.note('articles', claimed, before);
  const after = await load(
    tables.notes,
    notes.map((note) => note.id),
  );
  for (const note of notes) receipt.note('notes', after.get(note.id) ?? note, note);
  receipt.touched.add(claimed.id);
  return claimed.id;
}

/** Equal for notes that say the same at the same words of one article. */
function wordsOf({ article, subject, text }: StoredNote): string {
  const at =
    subject.on === 'passage' ? subject.passage.selector.exact : subject.on === 'entity' ? subject.name : '';
  return JSON.stringify([article, subject.on, at.replace(/\s+/g, ' ').trim(), text.trim()]);
}

/** Notes here of the articles that some notes come to, by their words. */
async function learnWords(tables: Tables, rows: readonly StoredNote[], taking: Taking): Promise<void> {
  if (!taking.backup.byWords) return;
  const articles = rows.flatMap(({ article }) => taking.route.get(article) ?? []);
  const here = (await rowsWith(tables.notes, 'article', articles)).filter(isLiving);
  for (const note of here) taking.words.add(wordsOf(note));
}

function mergeHere(mine: StoredNote, theirs: StoredNote): StoredNote {
  return mine.purged ? mine : mergeNote(mine, theirs);
}

/** Where ids mean little: one that says the same is here, or one with its id whose place and looks stand. */
function byWords(
  mine: StoredNote | undefined,
  theirs: StoredNote,
  { words }: Taking,
): StoredNote | undefined {
  const said = wordsOf(theirs);
  const isKnown = words.has(said);
  words.add(said);
  if (!mine) return isKnown ? undefined : theirs;
  if (isKnown || !isLiving(mine) || mine.text.trim() === theirs.text.trim()) return mine;
  const { subject, color, tags } = mine;
  return mergeNote(mine, { ...theirs, subject, ...(color && { color }), ...(tags && { tags }) });
}

/** Notes of the file. @throws StoreError */
export async function takeNotes(tables: Tables, rows: readonly StoredNote[], taking: Taking): Promise<void> {
  const { tally, route, backup, receipt } = taking;
  await findArticles(tables, rows, taking);
  await learnWords(tables, rows, taking);
  const here = await load(
    tables.notes,
    rows.map(({ id }) => id),
  );
  const put: StoredNote[] = [];
  for (const theirs of rows) {
    const article = route.get(theirs.article);
    const mine = here.get(theirs.id);
    if (article === undefined && !mine && !theirs.purged) {
      tally.count('notes', 'bad', theirs, 'homeless');
      continue;
    }
    const moved = { ...theirs, article: article ?? mine?.article ?? theirs.article };
    const next = backup.byWords ? byWords(mine, moved, taking) : mine ? mergeHere(mine, moved) : moved;
    if (next && next !== mine) put.push(next);
    tally.count('notes', next === mine ? 'same' : mine ? 'different' : 'fresh', theirs);
  }
  if (!taking.writes) return;
  await claimAll(tables, new Set(put.filter(isLiving).map(({ article }) => article)), taking);
  const standing = put.map((note) => {
    if (!isLiving(note)) return note;
    return { ...note, article: taking.standing.get(note.article) ?? note.article };
  });
  for (const { article } of standing) receipt.touched.add(article);
  await taking.put(tables, 'notes', standing, here);
}

/** Pages that the reader joined to articles. */
export async function takePages(tables: Tables, rows: readonly StoredPage[], taking: Taking): Promise<void> {
  await findArticles(tables, rows, taking);
  const here = await load(
    tables.pages,
    rows.map(({ id }) => id),
  );
  const put: StoredPage[] = [];
  for (const theirs of rows) {
    const article = taking.route.get(theirs.article);
    const isHere = here.has(theirs.id);
    if (article !== undefined && !isHere) put.push({ ...theirs, article });
    const how = article === undefined ? 'bad' : isHere ? 'same' : 'fresh';
    taking.tally.count('pages', how, theirs, how === 'bad' ? 'homeless' : undefined);
  }
  await taking.put(tables, 'pages', put);
}

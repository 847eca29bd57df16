import type { Backup, BackupRows } from '../../import/read-backup';
import { endOfAnalysis } from '../../import/rows/read-analysis';
import type { Uuid } from '../../note';
import type { Tables } from '../db';
import type { StoredAnalysis, StoredArticle, StoredNote, StoredText } from '../rows/records';
import { rekeyed } from '../rows/rekey';
import { isSpokenFor } from '../rows/verdicts';
import { isNewer, mergeArticle, mergeNote } from './merge-record';

/** What a restore would do with the records of one kind; deleted ones are not counted. */
export type RestoreCounts = {
  /** Not here: they come. */
  readonly fresh: number;
  /** Here as they are in the backup, or as they became since. */
  readonly same: number;
  /** Here and there with other words: both stay. */
  readonly different: number;
  /** Could not be read, or belong to nothing. */
  readonly bad: number;
};

const RESTORED = ['articles', 'notes', 'corrections', 'drafts', 'pages'] as const;
export type Restored = (typeof RESTORED)[number];

type Writable = { -readonly [T in keyof BackupRows]: BackupRows[T][number][] };

/** What is to be put, and how it came to be. */
export type RestorePlan = {
  readonly put: Writable;
  readonly counts: Record<Restored, { -readonly [N in keyof RestoreCounts]: number }>;
  /** Articles that living notes come to, and that must be in the library for it. */
  readonly claimed: Set<Uuid>;
};

function emptyPlan(bad: Readonly<Partial<Record<string, number>>>): RestorePlan {
  const counts = Object.fromEntries(
    RESTORED.map((name) => [name, { fresh: 0, same: 0, different: 0, bad: bad[name] ?? 0 }]),
  ) as RestorePlan['counts'];
  const put: Writable = {
    articles: [],
    texts: [],
    analyses: [],
    notes: [],
    corrections: [],
    drafts: [],
    pages: [],
  };
  return { put, counts, claimed: new Set() };
}

type ById<T> = ReadonlyMap<string, T>;

async function load<T>(
  table: { readonly bulkGet: (keys: string[]) => PromiseLike<(T | undefined)[]> },
  ids: readonly string[],
): Promise<ById<T>> {
  const rows = await table.bulkGet([...ids]);
  return new Map(ids.flatMap((id, at) => (rows[at] === undefined ? [] : [[id, rows[at] as T] as const])));
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** A page visited in passing is the reader's only when something was written on it. */
function readersArticles({ articles, notes }: BackupRows): readonly StoredArticle[] {
  const written = new Set(notes.map(({ article }) => article));
  return articles.filter(({ id, keptAt }) => keptAt !== undefined || written.has(id));
}

function byIdOf<T extends { readonly id: string }>(rows: readonly T[]): ById<T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function isLiving({ deleted }: { readonly deleted?: number }): boolean {
  return deleted === undefined;
}

/** The first version of backups with keys by the present rules. */
const PRESENT_KEYS = 2;

/** Plans table by table: where articles go decides where their notes go. */
class Planner {
  readonly plan: RestorePlan;
  readonly rows: BackupRows;
  /** For each id of an article in the backup the id that it has here. */
  readonly #route = new Map<Uuid, Uuid>();
  readonly #texts: ById<StoredText>;
  readonly #analyses: ById<StoredAnalysis>;

  constructor(
    readonly tables: Tables,
    { rows, bad, version }: Backup,
  ) {
    this.plan = emptyPlan(bad);
    // Later keys stand: that of an article with joined pages need not be that of the page seen last.
    this.rows = version < PRESENT_KEYS ? rekeyed(rows) : rows;
    this.#texts = byIdOf(rows.texts);
    this.#analyses = byIdOf(rows.analyses);
  }

  #count(name: Restored, how: keyof RestoreCounts, row: { readonly deleted?: number } = {}): void {
    if (isLiving(row)) this.plan.counts[name][how] += 1;
  }

  async planArticles(): Promise<void> {
    const { articles, texts } = this.tables;
    const given = readersArticles(this.rows);
    const here = await load(articles, ids(given));
    const withText = new Set((await load(texts, ids(given))).keys());
    const keys = [...new Set(given.map(({ key }) => key))];
    const living = await articles.where('key').anyOf(keys).filter(isLiving).toArray();
    const byKey = new Map(living.map((one) => [one.key, one]));
    const put = new Map<Uuid, StoredArticle>();
    for (const theirs of given) {
      const stored = here.get(theirs.id);
      const mine = hereAs(theirs, stored?.purged ? undefined : stored, byKey);
      // Cleared out of the trash here, later than the backup was made: that stands.
      if (!mine && stored?.purged) {
        this.#count('articles', 'same', theirs);
        continue;
      }
      const next = mine ? mergeArticle(put.get(mine.id) ?? mine, theirs) : theirs;
      this.#route.set(theirs.id, next.id);
      if (!mine || next !== (put.get(mine.id) ?? mine)) put.set(next.id, next);
      if (!mine && isLiving(theirs)) byKey.set(theirs.key, theirs);
      const isNew = !mine || isNewer(theirs, mine) || !withText.has(theirs.id);
      if (next.id === theirs.id && isNew) this.#putLong(theirs.id);
      this.#count('articles', !mine ? 'fresh' : next === mine ? 'same' : 'different', theirs);
    }
    this.plan.put.articles.push(...put.values());
  }

  #putLong(id: Uuid): void {
    const text = this.#texts.get(id);
    if (!text) return;
    this.plan.put.texts.push(text);
    const analysis = this.#analyses.get(id);
    const fits = analysis && endOfAnalysis(analysis.analysis) <= text.text.length;
    if (fits) this.plan.put.analyses.push(analysis);
  }

  /** Where a record of the backup belongs here; undefined when its article is neither there nor here. */
  async #articlesHere(given: readonly { readonly article: Uuid }[]): Promise<Map<Uuid, Uuid>> {
    const unknown = given.map(({ article }) => article).filter((id) => !this.#route.has(id));
    const stored = await load(this.tables.articles, [...new Set(unknown)]);
    const known = [...stored.values()].filter(({ purged }) => !purged).map(({ id }) => [id, id] as const);
    return new Map([...this.#route, ...known]);
  }

  async planNotes(): Promise<void> {
    const given = this.rows.notes;
    const here = await load(this.tables.notes, ids(given));
    const route = await this.#articlesHere(given);
    for (const theirs of given) {
      const article = route.get(theirs.article);
      const mine = here.get(theirs.id);
      if (mine?.purged) {
        this.#count('notes', 'same', theirs);
        continue;
      }
      if (article === undefined && !mine) {
        this.#count('notes', 'bad', theirs);
        continue;
      }
      const moved = { ...theirs, article: article ?? theirs.article };
      const next = mine ? mergeNote(mine, moved) : moved;
      if (next !== mine) this.#putNote(next);
      this.#count('notes', !mine ? 'fresh' : next === mine ? 'same' : 'different', theirs);
    }
  }

  #putNote(note: StoredNote): void {
    this.plan.put.notes.push(note);
    if (isLiving(note)) this.plan.claimed.add(note.article);
  }

  async planCorrections(): Promise<void> {
    const stored = await this.tables.corrections.toArray();
    const known = byIdOf(stored);
    const living = stored.filter(isLiving);
    for (const theirs of this.rows.corrections) {
      // What is said of a name or of words here stands.
      const isHere = known.has(theirs.id) || (isLiving(theirs) && isSpokenFor(living, theirs));
      if (!isHere) this.plan.put.corrections.push(theirs);
      this.#count('corrections', isHere ? 'same' : 'fresh', theirs);
    }
  }

  async planDrafts(): Promise<void> {
    const given = this.rows.drafts;
    const here = await load(
      this.tables.drafts,
      given.map(({ key }) => key),
    );
    for (const theirs of given) {
      const mine = here.get(theirs.key);
      // What is being written here now is not written over.
      if (!mine) this.plan.put.drafts.push(theirs);
      this.#count('drafts', !mine ? 'fresh' : mine.text === theirs.text ? 'same' : 'different');
    }
  }

  async planPages(): Promise<void> {
    const given = this.rows.pages;
    const here = await load(this.tables.pages, ids(given));
    const route = await this.#articlesHere(given);
    for (const theirs of given) {
      const article = route.get(theirs.article);
      const isHere = here.has(theirs.id);
      if (article !== undefined && !isHere) this.plan.put.pages.push({ ...theirs, article });
      this.#count('pages', article === undefined ? 'bad' : isHere ? 'same' : 'fresh', theirs);
    }
  }
}

/** The record here that an article of a backup is: the living one of its page, or the one with its id. */
function hereAs(
  theirs: StoredArticle,
  sameId: StoredArticle | undefined,
  byKey: ReadonlyMap<string, StoredArticle>,
): StoredArticle | undefined {
  if (!isLiving(theirs) || (sameId && isLiving(sameId))) return sameId;
  return byKey.get(theirs.key) ?? sameId;
}

/**
 * What a restore of this backup would put into the database as it is now. Changes nothing. `tables`: `BACKUP_TABLES`.
 */
export async function planRestore(tables: Tables, backup: Backup): Promise<RestorePlan> {
  const planner = new Planner(tables, backup);
  await planner.planArticles();
  await planner.planNotes();
  await planner.planCorrections();
  await planner.planDrafts();
  await planner.planPages();
  return planner.plan;
}

// Saving only marks an article (rows/pending.ts); this takes the marked ones into the figures and the index of words,
// in rounds, while nobody waits. One indexer at a time over all windows: who has the lock.
import type { Uuid } from '../note';
import { indexArticle, type SearchedArticle } from '../search/document';
import { type BuiltSegment, buildSegmentInSteps, type IndexedArticle } from '../search/index/build-segment';
import { readTables, watch } from './db';
import { placeFigures } from './place-figures';
import { countMarks, readMarks } from './rows/pending';
import type { StoredPending } from './rows/records';
import { withIndexLock } from './words/index-lock';
import { mergeOnce } from './words/merge-levels';
import { openSegments } from './words/open-segments';
import { readSearched } from './words/read-searched';
import { Slices } from './words/slices';
import { commitRound, mendIndex, type Places } from './words/write-segments';

/** How far the index of words and the figures are: articles taken in since the start, and those that wait. */
export type IndexingProgress = { readonly done: number; readonly waiting: number };

export type IndexingOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: IndexingProgress) => void;
};

/** How many articles become one segment at most: some seconds of work, which are lost where the window closes. */
const ROUND = 128;
/** How many are read at once: texts and analyses are long. */
const READ = 16;
/** How long is waited after a change, ms: words are saved while they are typed. */
const AFTER_CHANGE_MS = 1_000;

function firstMarks(limit: number): Promise<StoredPending[]> {
  return readTables(['pending'], (tables) => readMarks(tables, { limit }));
}

/** How many articles have yet to be taken in; live queries may watch it. @throws StoreError */
export function indexingState(): Promise<{ readonly waiting: number }> {
  return readTables(['pending'], async (tables) => ({ waiting: await countMarks(tables) }));
}

/** Calls back whenever something waits, now and after every change in any window. Gives the function that stops it. */
export function watchWaiting(onWaiting: () => void): () => void {
  return watch(
    () => firstMarks(1),
    (marks) => marks.length > 0 && onWaiting(),
    () => undefined,
  );
}

/** One at a time, so that one article that cannot be read does not stop the others. */
async function readEach(ids: readonly Uuid[], failed: Set<string>): Promise<SearchedArticle[]> {
  try {
    return [...(await readSearched(ids, { names: true }))];
  } catch (error) {
    if (ids.length === 1) {
      if (isOfOneArticle(error)) failed.add(ids[0] ?? '');
      else throw error;
      return [];
    }
    const each: SearchedArticle[] = [];
    for (const id of ids) each.push(...(await readEach([id], failed)));
    return each;
  }
}

/** Whether the store itself is well, so that the article is what is broken. */
function isOfOneArticle(error: unknown): boolean {
  const kind = error instanceof Error && 'kind' in error ? error.kind : 'other';
  return kind === 'other' || kind === 'lost';
}

async function placeEach(ids: readonly Uuid[], failed: Set<string>): Promise<void> {
  try {
    await placeFigures(ids);
  } catch (error) {
    if (ids.length > 1) for (const id of ids) await placeEach([id], failed);
    else if (isOfOneArticle(error)) failed.add(ids[0] ?? '');
    else throw error;
  }
}

async function collect(ids: readonly Uuid[], failed: Set<string>, slices: Slices): Promise<IndexedArticle[]> {
  const articles: IndexedArticle[] = [];
  for (let at = 0; at < ids.length; at += READ) {
    const some = ids.slice(at, at + READ);
    await placeEach(some, failed);
    for (const article of await readEach(some, failed)) {
      try {
        articles.push(indexArticle(article));
      } catch {
        failed.add(article.id);
      }
      await slices.pause();
    }
  }
  return articles;
}

async function build(articles: readonly IndexedArticle[], slices: Slices): Promise<BuiltSegment> {
  const steps = buildSegmentInSteps(articles);
  let step = steps.next();
  while (!step.done) {
    await slices.pause();
    step = steps.next();
  }
  return step.value;
}

async function findPlaces(ids: ReadonlySet<string>): Promise<Places> {
  const places = new Map<string, { segment: number; number: number }[]>();
  for (const { id, vocabulary } of await readTables(['segments', 'vocabularies'], openSegments)) {
    vocabulary.articles.forEach((article, number) => {
      if (!ids.has(article)) return;
      const known = places.get(article) ?? [];
      known.push({ segment: id, number });
      places.set(article, known);
    });
  }
  return places;
}

async function runRound(marks: readonly StoredPending[], slices: Slices): Promise<void> {
  const ids = marks.map(({ id }) => id);
  const failed = new Set<string>();
  const articles = await collect(ids, failed, slices);
  const built = articles.length > 0 ? await build(articles, slices) : undefined;
  await commitRound({ marks, failed, built }, await findPlaces(new Set(ids)));
}

async function takeInAll({ signal, onProgress }: IndexingOptions): Promise<void> {
  const slices = new Slices(signal);
  await mendIndex();
  let done = 0;
  for (;;) {
    signal.throwIfAborted();
    const marks = await firstMarks(ROUND);
    if (marks.length === 0) break;
    await runRound(marks, slices);
    done += marks.length;
    onProgress?.({ done, waiting: (await indexingState()).waiting });
    while (await mergeOnce(slices)) await slices.pause();
  }
}

/**
 * Takes in what waits and ends. Where another window is at it already, nothing is done here.
 * @throws StoreError, or the signal's reason
 */
export async function indexPending(options: Partial<IndexingOptions> = {}): Promise<void> {
  const { signal = new AbortController().signal } = options;
  await withIndexLock({ signal, wait: false }, () => takeInAll({ ...options, signal }));
}

/** Resolves when something waits that is younger than what was seen before. */
function untilMarked(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = watch(
      () => firstMarks(1),
      (marks) => {
        if (marks.length === 0 || signal.aborted) return;
        stop();
        setTimeout(resolve, AFTER_CHANGE_MS);
      },
      reject,
    );
    signal.addEventListener('abort', () => {
      stop();
      resolve();
    });
  });
}

/**
 * Takes in whatever waits, now and later, until the signal is aborted. It waits for as long as another window does it.
 * @throws StoreError
 */
export async function keepIndexed(options: IndexingOptions): Promise<void> {
  const { signal } = options;
  try {
    await withIndexLock({ signal, wait: true }, async () => {
      await takeInAll(options);
      while (!signal.aborted) {
        await untilMarked(signal);
        await takeInAll(options);
      }
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

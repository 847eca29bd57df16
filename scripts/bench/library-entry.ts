// Runs in a page of the extension, beside the product: `bench` makes a library, has the product take it in, and asks
// the product's own store. What lasts is begun here and asked after by `state`.

import type { BackupTable } from '../../lib/import/read-backup';
import { BACKUP_TABLES } from '../../lib/store/backup/readers-rows';
import { zipBackup } from '../../lib/store/backup/write-backup';
import { readTables, TABLE_NAMES } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/everything';
import { indexingState, indexPending } from '../../lib/store/indexing';
import { readBackupFile } from '../../lib/store/read-file';
import { restoreBackup } from '../../lib/store/restore';
import { FOUND_PAGE, LIST_PAGE, type SearchCursor, searchArticles } from '../../lib/store/search';
import { madeQueries, type QueryKind } from './library-queries';
import { type CorpusWords, LibraryMaker, type LibraryPlan, type MadeArticle } from './library-rows';

type State = { step: string; share: number; error?: string; result?: unknown };

const state: State = { step: 'idle', share: 0 };

/** Begins what lasts; `state` tells how far it is. */
function begin(step: string, work: (tell: (share: number) => void) => Promise<unknown>): true {
  Object.assign(state, { step, share: 0, error: undefined, result: undefined });
  work((share) => {
    state.share = share;
  }).then(
    (result) => Object.assign(state, { step: 'done', share: 1, result }),
    (error) => Object.assign(state, { step: 'failed', error: String(error?.stack ?? error) }),
  );
  return true;
}

async function corpus(): Promise<CorpusWords> {
  return (await fetch('/bench-words.json')).json();
}

const PAGE = 100;

type Part = keyof MadeArticle;

/** The library is made once for each table, so that never more than a page of it is in memory. */
async function* rowsOf(
  plan: LibraryPlan,
  words: CorpusWords,
  part: Part,
): AsyncGenerator<readonly unknown[]> {
  const maker = new LibraryMaker(words, plan);
  for (let from = 0; from < plan.articles; from += PAGE) {
    const rows: unknown[] = [];
    for (let at = from; at < Math.min(from + PAGE, plan.articles); at += 1) {
      const made = maker.make(at)[part];
      if (Array.isArray(made)) rows.push(...made);
      else rows.push(made);
    }
    yield rows;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function* nothing(): AsyncGenerator<readonly unknown[]> {}

async function makeFile(plan: LibraryPlan, tell: (share: number) => void): Promise<Blob> {
  const words = await corpus();
  const parts: Partial<Record<BackupTable, Part>> = {
    articles: 'article',
    texts: 'text',
    analyses: 'analysis',
    notes: 'notes',
  };
  const tables = BACKUP_TABLES.map((table) => {
    const part = parts[table];
    return { table, pages: part ? rowsOf(plan, words, part) : nothing() };
  });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let rows = 0;
  const onRows = (count: number) => {
    rows += count;
    tell(rows / (plan.articles * 3 + plan.notes));
  };
  for await (const piece of zipBackup(Date.now(), tables, { onRows })) {
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  }
  return new Blob(pieces, { type: 'application/zip' });
}

const held: { file?: Blob } = {};

/** The longest time between two turns of the page: how long it would not have answered. */
function watchTurns(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now();
  const value = await work();
  return { ms: performance.now() - begun, value };
}

const api = {
  state: () => state,

  make: (plan: LibraryPlan) =>
    begin('make', async (tell) => {
      held.file = await makeFile(plan, tell);
      return { bytes: held.file.size };
    }),

  /** Takes the file in as the import of the library does: read, checked, put in one transaction. */
  take: () =>
    begin('take', async (tell) => {
      const { file } = held;
      if (!file) throw new Error('no file was made');
      await deleteEverything();
      const longest = watchTurns();
      const read = await timed(() =>
        readBackupFile(file, { onProgress: (share: number) => tell(share / 3) }),
      );
      const put = await timed(() =>
        restoreBackup(read.value, { onProgress: (share: number) => tell((1 + 2 * share) / 3) }),
      );
      delete held.file;
      return { read: read.ms, put: put.ms, longest: longest() };
    }),

  /** Until nothing waits: by this page, or by the background where that was quicker to begin. */
  index: () =>
    begin('index', async (tell) => {
      const { waiting: articles } = await indexingState();
      const longest = watchTurns();
      const indexed = await timed(async () => {
        for (;;) {
          await indexPending({
            onProgress: ({ waiting }) => tell(1 - waiting / Math.max(articles, 1)),
          });
          const { waiting } = await indexingState();
          if (waiting === 0) return;
          tell(1 - waiting / Math.max(articles, 1));
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      });
      return { ms: indexed.ms, articles, longest: longest() };
    }),

  /** Every page of the list after the first. */
  pages: (count: number) =>
    begin('pages', async () => {
      const times: number[] = [];
      let before: SearchCursor | undefined;
      for (let at = 0; at < count; at += 1) {
        const { ms, value } = await timed(() => searchArticles({ query: '', limit: LIST_PAGE, before }));
        if (at > 0) times.push(ms);
        before = value.next;
        if (!before) break;
      }
      return times;
    }),

  search: (count: number, kind: QueryKind) =>
    begin('search', async (tell) => {
      const queries = madeQueries(await corpus(), count)[kind];
      const times: { query: string; ms: number; found: number }[] = [];
      const first = await timed(() => searchArticles({ query: queries[0] ?? '', limit: FOUND_PAGE }));
      for (const query of queries) {
        const { ms, value } = await timed(() => searchArticles({ query, limit: FOUND_PAGE }));
        times.push({ query, ms, found: value.total ?? value.rows.length });
        tell(times.length / queries.length);
      }
      return { first: first.ms, times };
    }),

  counts: () =>
    readTables(TABLE_NAMES, async (tables) =>
      Object.fromEntries(
        await Promise.all(TABLE_NAMES.map(async (name) => [name, await tables[name].count()])),
      ),
    ),

  stored: async () => (await navigator.storage.estimate()).usage ?? 0,
};

Object.assign(globalThis, { bench: api });

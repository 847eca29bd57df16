import { expect, vi } from 'vitest';
import { madeUpArticle } from './made-up';

const windows = { closing: new AbortController() };

/** No window writes a heartbeat any more, and the database is gone. To be called after each test. */
export async function closeWindows(): Promise<void> {
  windows.closing.abort();
  windows.closing = new AbortController();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await new Promise((resolve) => setTimeout(resolve, 30)); // A heartbeat that was on its way.
  await settled(indexedDB.deleteDatabase('randnotiz'));
}

/** The store as another window of the extension has it, guarded as every entrypoint does it. */
export async function openWindow() {
  vi.resetModules();
  const [
    articles,
    backup,
    everything,
    db,
    heartbeat,
    notes,
    recovery,
    restore,
    safety,
    snapshots,
    lists,
    places,
  ] = await Promise.all([
    import('../../../lib/store/articles'),
    import('../../../lib/store/backup'),
    import('../../../lib/store/everything'),
    import('../../../lib/store/db'),
    import('../../../lib/store/heartbeat'),
    import('../../../lib/store/notes'),
    import('../../../lib/store/recovery'),
    import('../../../lib/store/restore'),
    import('../../../lib/store/safety'),
    import('../../../lib/store/snapshots'),
    import('../../../lib/store/snapshots/list-snapshots'),
    import('../../../lib/store/snapshots/snapshot-places'),
  ]);
  heartbeat.guardStore(windows.closing.signal);
  return {
    ...articles,
    ...backup,
    ...everything,
    ...db,
    ...heartbeat,
    ...notes,
    ...recovery,
    ...restore,
    ...safety,
    ...snapshots,
    ...lists,
    ...places,
  };
}

/** What a window has of the store. */
export type Store = Awaited<ReturnType<typeof openWindow>>;

/** Done, or failed. */
export function settled(request: IDBOpenDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** An article is kept, with a note of this text. */
export async function write(store: Store, text: string) {
  const { id: article } = await store.recordArticle(madeUpArticle(), { keep: true });
  return (await store.saveNote({ article, subject: { on: 'article' }, text })).note;
}

/** Waits until the heartbeat tells of these. */
export async function heard(store: Store, fields: Record<string, unknown>) {
  await vi.waitFor(async () => expect(await store.loadHeartbeat()).toMatchObject(fields), {
    timeout: 15_000,
  });
}

/** What the browser does when it clears or loses a database: it is gone, and nobody is told. */
export async function loseDatabase(store: Store) {
  await heard(store, { notes: 1 });
  await settled(indexedDB.deleteDatabase('randnotiz'));
}

/** Opening finds a file that it cannot read. */
export function damage() {
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
}

/** What every read and write rejects with. */
export const LOST = { name: 'StoreError', kind: 'lost' };

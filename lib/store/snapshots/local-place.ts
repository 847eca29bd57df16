import { browser } from 'wxt/browser';
import { type SnapshotPlace, streamOf } from './place';

/** The index: how many pieces each file has. */
const INDEX = 'snapshots';

/** Bytes a piece: each is one value of the storage. */
const PIECE = 384 * 1024;

type Index = Readonly<Record<string, number>>;

function keysOf(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${INDEX}/${name}/${at}`);
}

async function loadIndex(): Promise<Index> {
  const stored: unknown = (await browser.storage.local.get(INDEX))[INDEX];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, count]) => Number.isSafeInteger(count)));
}

function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

function toBytes(text: unknown): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string') throw new Error('A piece of the backup is missing');
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** The stream in pieces of one size, so that few values hold much. */
async function* even(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE);
  let filled = 0;
  for await (const part of bytes) {
    for (let at = 0; at < part.length; ) {
      const taken = part.subarray(at, at + PIECE - filled);
      piece.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < PIECE) continue;
      yield piece;
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

async function* load(name: string, count: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const key of keysOf(name, count)) yield toBytes((await browser.storage.local.get(key))[key]);
}

async function remove(name: string): Promise<void> {
  const { [name]: count, ...rest } = await loadIndex();
  if (count === undefined) return;
  await browser.storage.local.set({ [INDEX]: rest });
  await browser.storage.local.remove(keysOf(name, count));
}

/**
 * `storage.local`, which lies apart from database and file system: what clears those two together leaves it. As text
 * and in pieces, so it is for small backups, or where there is no other place.
 */
export function localPlace(): SnapshotPlace {
  return {
    kind: 'storage',
    list: async () => Object.keys(await loadIndex()),
    write: async (name, bytes) => {
      await remove(name);
      let count = 0;
      try {
        for await (const piece of even(bytes)) {
          await browser.storage.local.set({ [`${INDEX}/${name}/${count}`]: toText(piece) });
          count += 1;
        }
        // Only now the file is there.
        await browser.storage.local.set({ [INDEX]: { ...(await loadIndex()), [name]: count } });
      } catch (error) {
        await browser.storage.local.remove(keysOf(name, count + 1)).catch(() => undefined);
        throw error;
      }
    },
    read: async (name) => {
      const count = (await loadIndex())[name];
      return count === undefined ? undefined : streamOf(load(name, count));
    },
    remove,
  };
}

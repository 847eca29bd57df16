import type { SnapshotPlace } from './place';

const FOLDER = 'snapshots';

function isMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * The extension's private file system. It works in the worker of Chromium and the event page of Firefox (tried in
 * both); a private window of Firefox has none.
 */
export function opfsPlace(
  root: () => Promise<FileSystemDirectoryHandle> = () => navigator.storage.getDirectory(),
): SnapshotPlace {
  const find = async () => unlessMissing((await root()).getDirectoryHandle(FOLDER));
  return {
    kind: 'files',
    list: async () => {
      const folder = await find();
      const names: string[] = [];
      if (folder) for await (const name of folder.keys()) names.push(name);
      return names;
    },
    write: async (name, bytes) => {
      const folder = await (await root()).getDirectoryHandle(FOLDER, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      try {
        // Written beside the file and put in its place when all of it is there.
        await bytes.pipeTo(await file.createWritable());
      } catch (error) {
        await folder.removeEntry(name).catch(() => undefined);
        throw error;
      }
    },
    read: async (name) => {
      const file = await unlessMissing((await find())?.getFileHandle(name) ?? Promise.resolve(undefined));
      return file && (await file.getFile()).stream();
    },
    remove: async (name) => {
      await unlessMissing((await find())?.removeEntry(name) ?? Promise.resolve());
    },
  };
}

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { exportBackup } from '../../lib/store/backup';
import { BACKUP_TABLES } from '../../lib/store/backup/readers-rows';
import { readTables } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/everything';
import { readBackupFile } from '../../lib/store/read-file';
import { restoreBackup } from '../../lib/store/restore';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(deleteEverything);

async function takeIn(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await restoreBackup(await readBackupFile(new Blob([bytes])));
}

/** Everything of the reader's, by table. */
function readersRows() {
  return readTables(BACKUP_TABLES, async (tables) =>
    Object.fromEntries(
      await Promise.all(
        BACKUP_TABLES.map(async (name) => [name, await tables[name].toCollection().sortBy(':id')] as const),
      ),
    ),
  );
}

async function saveAsFile(): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportBackup()) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

const sample = () => new Uint8Array(readFileSync('public/sample-library.zip'));

test('the sample comes back equal from a file of the library it was taken into', async () => {
  await takeIn(sample());
  const before = await readersRows();
  expect(before.articles).toHaveLength(30);
  expect(before.identities).toHaveLength(1);
  expect(before.collections).toHaveLength(3);
  const file = await saveAsFile();
  await deleteEverything();
  expect((await readersRows()).articles).toEqual([]);
  await takeIn(file);
  expect(await readersRows()).toEqual(before);
});

test('taken in twice, it is there once', async () => {
  await takeIn(sample());
  const before = await readersRows();
  await takeIn(sample());
  expect(await readersRows()).toEqual(before);
});

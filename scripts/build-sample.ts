// `node scripts/door.mjs build-sample [--check]`: makes public/sample-library.zip from scripts/sample, the same bytes each
// time. With --check it only says whether the file is what it would be made to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BackupTable, TABLES } from '../lib/import/read-backup';
import type { TableRows } from '../lib/store/backup/readers-rows';
import { zipBackup } from '../lib/store/backup/write-backup';
import { projectRoot } from './load-models';
import { type SampleRows, sampleRows } from './sample/sample-rows';

const FILE = 'public/sample-library.zip';
const REBUILD = 'node scripts/door.mjs build-sample';

/** Writes the sample library, or checks it. Gives the exit code: 0, 1 when the file is another, 2 for bad arguments. */
export async function main(args: readonly string[]): Promise<number> {
  const isCheck = readOptions(args);
  if (isCheck === undefined) {
    process.stderr.write(`${REBUILD} [--check]\n`);
    return 2;
  }
  // Archives hold local times; the bytes must not depend on where they are made.
  process.env.TZ = 'UTC';
  const bytes = await packSample(sampleRows());
  const path = join(projectRoot(), FILE);
  if (isCheck) return check(path, bytes);
  writeFileSync(path, bytes);
  process.stdout.write(`${FILE}: ${bytes.length} bytes\n`);
  return 0;
}

function readOptions(args: readonly string[]): boolean | undefined {
  try {
    const options = { check: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...args], options }).values.check;
  } catch {
    return undefined;
  }
}

function check(path: string, bytes: Buffer): number {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return 0;
  process.stderr.write(`${FILE} is not what scripts/sample makes now. To make it anew: ${REBUILD}\n`);
  return 1;
}

/** The rows as the bytes of a backup, made when the last of its articles was saved. */
async function packSample(rows: SampleRows): Promise<Buffer> {
  const made = Math.max(...rows.articles.map(({ updated }) => updated));
  const pieces: Uint8Array[] = [];
  for await (const piece of zipBackup(made, tablesOf(rows))) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Every table of a backup, also those that the sample has nothing for. */
function tablesOf(rows: SampleRows): readonly TableRows[] {
  const given: Partial<Record<BackupTable, readonly unknown[]>> = rows;
  return TABLES.map((table) => ({ table, pages: once(given[table] ?? []) }));
}

async function* once(rows: readonly unknown[]): AsyncGenerator<readonly unknown[]> {
  yield rows;
}

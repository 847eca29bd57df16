// `node scripts/door.mjs formats docs/formats`: writes the page on the formats of exports and a sample of each.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { formatPages } from './formats/format-pages';

/** Writes the pages below the folder that the argument names, from `folder`. Gives the exit code. */
export async function main([place]: readonly string[], folder: string): Promise<number> {
  if (place === undefined) {
    process.stderr.write('Usage: node scripts/door.mjs formats FOLDER\n');
    return 2;
  }
  const pages = await formatPages();
  for (const { name, content } of pages) {
    const path = resolve(folder, place, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  process.stdout.write(`${pages.length} files written to ${place}\n`);
  return 0;
}

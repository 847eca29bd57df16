import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type FileToZip, type ZipOptions, zipFiles } from '../../../lib/export/zip';
import { collect } from './read-all';

async function packed(
  files: Iterable<FileToZip> | AsyncIterable<FileToZip>,
  options?: ZipOptions,
): Promise<Uint8Array> {
  return Buffer.concat(await collect(zipFiles(files, options)));
}

function unpacked(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const FILES: readonly FileToZip[] = [
  { name: 'b/Brücke – 橋.md', content: 'Grüße\n😀' },
  { name: 'a.txt', content: '' },
  { name: 'stücke.jsonl', content: ['{"a":', new Uint8Array([49]), '}\n'] },
];

describe('zipFiles', () => {
  test('packs texts and pieces under their names, in their order', async () => {
    const files = unpacked(await packed(FILES));
    expect(Object.entries(files)).toEqual([
      ['b/Brücke – 橋.md', 'Grüße\n😀'],
      ['a.txt', ''],
      ['stücke.jsonl', '{"a":1}\n'],
    ]);
  });

  test('the same files and time give the same bytes', async () => {
    const made = new Date(2026, 2, 3, 4, 5, 6).getTime();
    const [one, other] = [await packed(FILES, { made }), await packed(FILES, { made })];
    expect(one).toEqual(other);
    expect(one).not.toEqual(await packed(FILES, { made: made + 60_000 }));
  });

  test.each([undefined, 0, Date.UTC(1900, 0), Date.UTC(2200, 0)])(
    'a time that archives do not know: %s',
    async (made) => {
      expect(Object.keys(unpacked(await packed(FILES, made === undefined ? {} : { made })))).toHaveLength(3);
    },
  );

  test('no files make an empty archive', async () => {
    expect(unpacked(await packed([]))).toEqual({});
  });

  test('a character on the seam of two pieces stays whole', async () => {
    const content = `${'x'.repeat(65_535)}😀 ${'y'.repeat(70_000)}`;
    expect(unpacked(await packed([{ name: 'a', content }])).a).toBe(content);
  });

  test('a file is written as its pieces come: a large one never stands in memory', async () => {
    let [made, given] = [0, 0];
    async function* pieces() {
      for (; made < 200; made += 1) yield `${made}`.repeat(20_000);
    }
    let ahead = 0;
    for await (const piece of zipFiles([{ name: 'a', content: pieces() }])) {
      given += piece.length;
      ahead = Math.max(ahead, made);
      if (made < 100) expect(given).toBeLessThan(1_000_000);
    }
    expect(made).toBe(200);
    expect(ahead).toBe(200);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = async () => {
      for await (const _ of zipFiles(FILES, { signal: stop.signal })) stop.abort(new Error('Enough'));
    };
    await expect(reading()).rejects.toThrow('Enough');
  });

  test('what a file throws ends the archive', async () => {
    async function* broken() {
      yield 'a';
      throw new Error('The page is gone');
    }
    await expect(packed([{ name: 'a', content: broken() }])).rejects.toThrow('The page is gone');
  });

  test('more files than an archive holds are refused', async () => {
    function* many(): Generator<FileToZip> {
      for (let count = 0; count < 65_536; count += 1) yield { name: `${count}`, content: new Uint8Array(0) };
    }
    await expect(packed(many())).rejects.toThrow(RangeError);
  }, 120_000);

  test.skipIf(!hasPython())('Python reads it as well, names in UTF-8', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), await packed(FILES));
      const code =
        'import zipfile,json;z=zipfile.ZipFile("a.zip");print(json.dumps([z.testzip(),z.namelist()]))';
      expect(JSON.parse(execFileSync('python3', ['-c', code], { cwd: folder, encoding: 'utf8' }))).toEqual([
        null,
        FILES.map(({ name }) => name),
      ]);
      expect(readFileSync(join(folder, 'a.zip')).subarray(0, 2).toString()).toBe('PK');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

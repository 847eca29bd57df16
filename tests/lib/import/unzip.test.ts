import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BackupError } from '../../../lib/import/backup-error';
import { gunzipped, listZip, unpackEntry } from '../../../lib/import/unzip';

const text = 'Ä'.repeat(5_000);
const sound = zipSync({ 'a.jsonl': strToU8(text), 'b.json': [strToU8('{}'), { level: 0 }] });

function faultOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof BackupError) return error.fault;
    throw error;
  }
}

function unpackAll(bytes: Uint8Array, most = 1_000_000): Record<string, string> {
  return Object.fromEntries(
    listZip(bytes).map((entry) => [entry.name, Buffer.concat([...unpackEntry(entry, most)]).toString()]),
  );
}

/** The bytes with some of them changed, counted from the directory's first entry or from the very end. */
function changed(from: 'start' | 'directory' | 'end', at: number, values: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from(sound);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  const origin = from === 'start' ? 0 : from === 'directory' ? directory : bytes.length - 22;
  bytes.set(values, origin + at);
  return bytes;
}

describe('an archive', () => {
  test('gives its files, packed or not', () => {
    expect(unpackAll(sound)).toEqual({ 'a.jsonl': text, 'b.json': '{}' });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['the end alone, cut', sound.slice(-21)],
    ['half of it', sound.slice(0, sound.length / 2)],
    ['without its beginning', sound.slice(10)],
    ['something behind its end', Uint8Array.of(...sound, 1)],
    ['another count of files', changed('end', 10, [3])],
    ['a directory elsewhere', changed('end', 16, [9])],
    ['the large variant', changed('end', 16, [255, 255, 255, 255])],
    ['sizes of the large variant', changed('directory', 20, [255, 255, 255, 255])],
    ['several disks', changed('end', 4, [1])],
    ['another way of packing', changed('directory', 10, [12])],
    ['a size that is not so', changed('directory', 24, [1, 0, 0, 0])],
    ['another sum', changed('directory', 16, [1, 2, 3, 4])],
    ['bytes that were changed', changed('start', 45, [0, 0, 0])],
    ['another name before the file', changed('start', 30, [0x7a])],
  ])('is refused: %s', (_, bytes) => {
    expect(faultOf(() => unpackAll(bytes))).toBe('broken');
  });

  test.each([
    '../a.json',
    '/a.json',
    'a/b.json',
    'C:\\a.json',
    'a\\b.json',
    '..',
    '.json',
    '__MACOSX/a.json',
    'a\u0000.json',
    'ä.json',
    'A.json',
    'a.json.exe',
    'x'.repeat(70),
  ])('is refused with a file of the name %s', (name) => {
    expect(faultOf(() => listZip(zipSync({ [name]: strToU8('x') })))).toBe('broken');
  });

  test('is refused with two files of one name', () => {
    const twice = zipSync({ 'a.jsonl': strToU8('1'), 'b.jsonl': strToU8('2') });
    const text = Buffer.from(twice).toString('latin1').replaceAll('b.jsonl', 'a.jsonl');
    expect(faultOf(() => listZip(Buffer.from(text, 'latin1')))).toBe('broken');
  });

  test('is refused with two files that share their bytes', () => {
    const two = zipSync({ 'a.jsonl': strToU8('1'.repeat(100)), 'a.json': strToU8('1'.repeat(100)) });
    const view = new DataView(two.buffer);
    const directory = view.getUint32(two.length - 6, true);
    // The second entry of the directory points at the first file.
    view.setUint32(directory + 46 + 'a.jsonl'.length + 42, 0, true);
    expect(faultOf(() => listZip(two))).toBe('broken');
  });

  test('is refused when it is encrypted', () => {
    expect(faultOf(() => listZip(changed('directory', 8, [1])))).toBe('locked');
  });

  test('is refused with very many files', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}.json`, strToU8('x')]));
    expect(faultOf(() => listZip(zipSync(many)))).toBe('too-large');
  });
});

describe('a bomb', () => {
  const zeros = zipSync({ 'a.jsonl': new Uint8Array(60_000_000) });

  test('that says how large it is, is not unpacked at all', () => {
    const [entry] = listZip(zeros);
    expect(zeros.length).toBeLessThan(100_000);
    expect(faultOf(() => entry && unpackEntry(entry, 1_000_000).next())).toBe('too-large');
  });

  test('that says less, ends as soon as more comes', () => {
    const [entry] = listZip(zeros);
    let length = 0;
    const unpack = () => {
      for (const piece of unpackEntry(
        { ...(entry as NonNullable<typeof entry>), size: 100_000 },
        1_000_000,
      )) {
        length += piece.length;
      }
    };
    expect(faultOf(unpack)).toBe('broken');
    expect(length).toBe(0);
  });

  test('of gzip ends at the bound', async () => {
    const packed = new Blob([new Uint8Array(60_000_000)]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    let length = 0;
    const unpack = () => {
      for (const piece of gunzipped(bytes, 1_000_000)) length += piece.length;
    };
    expect(faultOf(unpack)).toBe('too-large');
    expect(length).toBeLessThan(10_000_000);
  });
});

import { describe, expect, test } from 'vitest';
import { BrokenBytesError, ByteReader, ByteWriter, checksum } from '../../../../lib/names/tagger/bytes';

function written(write: (to: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.toBytes();
}

describe('bytes', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [16_383, [255, 127]],
    [16_384, [128, 128, 1]],
    [2_147_483_648, [128, 128, 128, 128, 8]],
    [4_294_967_295, [255, 255, 255, 255, 15]],
  ])('%i takes as few bytes as it can', (value, bytes) => {
    expect([...written((to) => to.varint(value))]).toEqual(bytes);
    const reader = new ByteReader(Uint8Array.from(bytes));
    expect(reader.varint()).toBe(value);
    expect(reader.isAtEnd).toBe(true);
  });

  test.each([
    ['six bytes', [128, 128, 128, 128, 128, 1]],
    ['a number of 33 bits', [255, 255, 255, 255, 31]],
    ['the largest number of five bytes', [255, 255, 255, 255, 127]],
    ['a number that does not end', [128, 128]],
    ['nothing', []],
  ])('%s is no number', (_what, bytes) => {
    expect(() => new ByteReader(Uint8Array.from(bytes)).varint()).toThrow(BrokenBytesError);
  });

  test.each([0, 1, 255, 256, 65_536, 2_147_483_648, 4_294_967_295])(
    '%i comes back in four bytes',
    (value) => {
      const bytes = written((to) => to.uint32(value));
      expect(bytes).toHaveLength(4);
      expect(new ByteReader(bytes).uint32()).toBe(value);
    },
  );

  test.each([0, -0, 1.5, -3.25, 3.4028234663852886e38, 1e-45, Number.POSITIVE_INFINITY])(
    '%f comes back',
    (value) => {
      const bytes = written((to) => to.float32(value));
      expect(new ByteReader(bytes).float32()).toBe(Math.fround(value));
    },
  );

  test('the lowest byte comes first', () => {
    expect([...written((to) => to.uint32(0x01020304))]).toEqual([4, 3, 2, 1]);
    expect([...written((to) => to.float32(1))]).toEqual([0, 0, 128, 63]);
  });

  test.each<[string, number, (reader: ByteReader) => unknown]>([
    ['a byte', 0, (reader) => reader.byte()],
    ['four bytes', 3, (reader) => reader.uint32()],
    ['a fraction', 3, (reader) => reader.float32()],
    ['many', 9, (reader) => reader.take(10)],
    ['very many', 9, (reader) => reader.take(4_294_967_295)],
  ])('%s past the end is refused', (_what, length, read) => {
    expect(() => read(new ByteReader(new Uint8Array(length)))).toThrow(BrokenBytesError);
  });

  test('many numbers in a row come back, and not more of them than there are', () => {
    const numbers = [0, 127, 128, 300, 4_294_967_295, 5];
    const bytes = written((to) => {
      for (const number of numbers) to.varint(number);
    });
    const reader = new ByteReader(bytes);
    expect([...reader.varints(4)]).toEqual(numbers.slice(0, 4));
    expect([...reader.varints(2)]).toEqual(numbers.slice(4));
    expect(reader.isAtEnd).toBe(true);
    for (const count of [7, 100])
      expect(() => new ByteReader(bytes).varints(count)).toThrow(BrokenBytesError);
    expect(() => new ByteReader(Uint8Array.of(1, 128)).varints(2)).toThrow(BrokenBytesError);
    expect(() => new ByteReader(new Uint8Array(9).fill(255)).varints(1)).toThrow(BrokenBytesError);
  });

  test.each([
    [[3, 1, 2, 3], 3],
    [[0], 0],
    [[4, 1, 2, 3], undefined],
    [[255, 255, 255, 255, 15], undefined],
  ])('%j begins with a count that may be: %s', (bytes, count) => {
    const read = () => new ByteReader(Uint8Array.from(bytes)).count();
    if (count === undefined) expect(read).toThrow(BrokenBytesError);
    else expect(read()).toBe(count);
  });

  test('all of it may be taken, and no more', () => {
    const reader = new ByteReader(Uint8Array.of(1, 2, 3));
    expect(reader.isAtEnd).toBe(false);
    expect([...reader.take(3)]).toEqual([1, 2, 3]);
    expect([...reader.take(0)]).toEqual([]);
    expect(reader.isAtEnd).toBe(true);
    expect(() => reader.take(1)).toThrow(BrokenBytesError);
  });

  test('a writer grows with what is written', () => {
    const many = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
    expect(written((to) => to.all(many))).toEqual(many);
    expect(written(() => undefined)).toHaveLength(0);
  });

  test.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
  ])('the checksum of "%s" is the one everybody has', (text, sum) => {
    expect(checksum(written((to) => to.text(text)))).toBe(sum);
  });
});

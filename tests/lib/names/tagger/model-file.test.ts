import { describe, expect, test } from 'vitest';
import { checksum } from '../../../../lib/names/tagger/bytes';
import { LABEL_COUNT } from '../../../../lib/names/tagger/labels';
import {
  MODEL_VERSION,
  ModelError,
  type ModelParts,
  readModel,
  writeModel,
} from '../../../../lib/names/tagger/model-file';
import { CUT, HEADER, madeUpFile, madeUpParts, NO_LISTS } from './made-up-model';
import { seededRandom } from './seeded-random';

const VERSION_AT = 4;
const LANGUAGE_AT = 5;

/** "damaged" or "newer"; "fine" when the bytes are taken, and the error itself when it is none of ours. */
function faultOf(bytes: Uint8Array): unknown {
  try {
    readModel(bytes);
    return 'fine';
  } catch (error) {
    return error instanceof ModelError ? error.fault : error;
  }
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = byte;
  return changed;
}

/** The bytes with the checksum that their body has. */
function signed(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(HEADER - 4, checksum(changed.subarray(HEADER)), true);
  return changed;
}

function weightsOf(parts: ModelParts, cut: number): Map<string, number> {
  const { features, packed, scale } = readModel(writeModel(parts, cut));
  const weights = new Map<string, number>();
  for (const hash of parts.hashes) {
    const from = features.get(hash);
    const count = from === -1 ? 0 : (packed[from] ?? 0);
    for (const value of packed.subarray(from + 1, from + 1 + count))
      weights.set(`${hash} ${value & 31}`, (value >> 5) * scale);
  }
  return weights;
}

describe('a model file', () => {
  test('it keeps weights within half a step, and leaves out those under the cut', () => {
    const parts = madeUpParts();
    const read = weightsOf(parts, CUT);
    const half = Math.max(...parts.weights.map(Math.abs)) / 127 / 2 + 1e-6;
    for (const [feature, hash] of parts.hashes.entries()) {
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const weight = parts.weights[feature * LABEL_COUNT + label] ?? Number.NaN;
        const kept = read.get(`${hash} ${label}`);
        if (Math.abs(weight) < CUT) expect(kept).toBeUndefined();
        else expect(Math.abs((kept ?? 0) - weight)).toBeLessThanOrEqual(half);
      }
    }
  });

  test('a giant among the weights does not make the others coarse', () => {
    const parts = madeUpParts(2);
    parts.weights[0] = 500;
    parts.weights[1] = -500;
    parts.weights[2] = 0.5;
    const read = weightsOf(parts, CUT);
    expect(read.get(`${parts.hashes[0]} 0`)).toBeCloseTo(3, 5);
    expect(read.get(`${parts.hashes[0]} 1`)).toBeCloseTo(-3, 5);
    expect(Math.abs((read.get(`${parts.hashes[0]} 2`) ?? 0) - 0.5)).toBeLessThan(0.012);
  });

  test('it keeps language, scores of labels and lists as they are', () => {
    const parts = madeUpParts();
    const model = readModel(writeModel(parts, CUT));
    expect(model.language).toBe('de');
    expect(model.transitions).toEqual(parts.transitions);
    for (const list of ['words', 'tails', 'phrases'] as const) {
      for (const [hash, value] of parts.lists[list]) expect(model.lists[list].get(hash)).toBe(value);
      expect(model.lists[list].get(123_456_789)).toBe(-1);
    }
  });

  test.each<[string, ModelParts, number]>([
    ['no features', { ...madeUpParts(1, 0), lists: NO_LISTS }, CUT],
    ['weights that are all nothing', { ...madeUpParts(), weights: madeUpParts().weights.map(() => 0) }, 0],
    ['weights that are all cut', madeUpParts(), 100],
  ])('%s is a model too', (_what, parts, cut) => {
    const model = readModel(writeModel(parts, cut));
    expect(model.features.size).toBe(0);
    expect(model.packed).toHaveLength(0);
  });

  test('writing twice gives equal bytes, in whatever order features and words come', () => {
    const { hashes, weights, ...rest } = madeUpParts();
    const backwards = {
      ...rest,
      hashes: [...hashes].reverse(),
      weights: weights.map(
        (_weight, at) =>
          weights[(hashes.length - 1 - Math.floor(at / LABEL_COUNT)) * LABEL_COUNT + (at % LABEL_COUNT)] ?? 0,
      ),
      lists: { ...rest.lists, words: new Map([...rest.lists.words].reverse()) },
    };
    expect(madeUpFile()).toEqual(madeUpFile());
    expect(writeModel(backwards, CUT)).toEqual(madeUpFile());
  });

  test('it may lie anywhere in a larger store of bytes', () => {
    const file = madeUpFile();
    const store = new Uint8Array(file.length + 64);
    store.set(file, 3);
    expect(faultOf(store.subarray(3, 3 + file.length))).toBe('fine');
  });
});

describe('a file that is none', () => {
  const file = madeUpFile();

  test('any one damaged byte is noticed, in header and body', () => {
    for (let at = 0; at < file.length; at += 1) {
      for (const flip of at < HEADER ? [1, 2, 4, 8, 16, 32, 64, 128, 255] : [1 << (at % 8), 255]) {
        const byte = (file[at] ?? 0) ^ flip;
        const fault = at === VERSION_AT && byte > MODEL_VERSION ? 'newer' : 'damaged';
        expect([at, flip, faultOf(withByte(file, at, byte))]).toEqual([at, flip, fault]);
      }
    }
  });

  test('a file cut short is noticed at every length', () => {
    for (let length = 0; length < file.length; length += 1)
      expect([length, faultOf(file.subarray(0, length))]).toEqual([length, 'damaged']);
  });

  test.each<[string, Uint8Array, string]>([
    ['the file itself', file, 'fine'],
    ['nothing', new Uint8Array(0), 'damaged'],
    ['zeros', new Uint8Array(5000), 'damaged'],
    ['a page', new TextEncoder().encode('<!doctype html><title>404</title>'), 'damaged'],
    ['another magic word', withByte(file, 0, 114), 'damaged'],
    ['a newer version', withByte(file, VERSION_AT, MODEL_VERSION + 1), 'newer'],
    ['a much newer version', withByte(file, VERSION_AT, 255), 'newer'],
    ['a version before the first', withByte(file, VERSION_AT, 0), 'damaged'],
    ['a newer version cut short', withByte(file, VERSION_AT, 9).subarray(0, 30), 'newer'],
    ['a language without models', withByte(withByte(file, LANGUAGE_AT, 102), 6, 114), 'damaged'],
    ['a byte too many', Uint8Array.of(...file, 0), 'damaged'],
    ['the file twice', Uint8Array.of(...file, ...file), 'damaged'],
  ])('%s', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  test('a body with a true checksum but senseless numbers never raises another error', () => {
    const random = seededRandom(5);
    for (let go = 0; go < 3000; go += 1) {
      const changed = file.slice();
      for (let times = 1 + random(4); times > 0; times -= 1)
        changed[HEADER + random(changed.length - HEADER)] = random(3) === 0 ? 255 : random(256);
      expect(['fine', 'damaged']).toContain(faultOf(signed(changed)));
    }
  });

  test.each([
    ['of features', HEADER + 4 + 4 * LABEL_COUNT * LABEL_COUNT],
    ['of words', undefined],
  ])('a count %s that no file could hold is refused at once', (_what, at) => {
    const small = writeModel({ ...madeUpParts(1, 0), lists: NO_LISTS }, CUT);
    const place = at ?? small.length - 3;
    const huge = Uint8Array.of(
      ...small.subarray(0, place),
      255,
      255,
      255,
      255,
      15,
      ...small.subarray(place + 1),
    );
    new DataView(huge.buffer).setUint32(7, huge.length - HEADER, true);
    expect(faultOf(signed(huge))).toBe('damaged');
  });
});

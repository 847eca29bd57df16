// A model as bytes: "RNTG", version, language, length and checksum of what follows; then the weights of features (hashes
// in rising order as differences, weights as whole steps of one scale), the scores of label after label, and the lists.
// Small weights were cut when it was written, so most features keep two or three of the 21 labels.
import { isModelLanguage } from '../language-parts';
import { BrokenBytesError, ByteReader, ByteWriter, checksum } from './bytes';
import { createHashTable, type HashTable } from './hash-table';
import { LABEL_COUNT } from './labels';
import type { NameLists } from './name-lists';

/** Raised with every change of the bytes or of what features mean. */
export const MODEL_VERSION = 1;
const MAGIC = 'RNTG';
const MAX_WEIGHT = 127;

/** The numbers of a tagger for one language. */
export type TaggerModel = {
  readonly language: string;
  /** Where a feature's weights begin in `packed`, by its hash. */
  readonly features: HashTable;
  /** For each feature how many weights it has, then for each its label + 32 * its steps of `scale`. */
  readonly packed: Int16Array;
  readonly scale: number;
  /** Score of label `b` after label `a` at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
  readonly lists: NameLists;
};

/** What is written: features with all their weights, row by row as in training. */
export type ModelParts = {
  readonly language: string;
  readonly hashes: readonly number[];
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly lists: Readonly<Record<keyof NameLists, ReadonlyMap<number, number>>>;
};

export type ModelFault = 'damaged' | 'newer';

/** A model file that cannot be used; `fault` tells whether a newer program is asked for. */
export class ModelError extends Error {
  readonly fault: ModelFault;

  constructor(fault: ModelFault, message: string) {
    super(message);
    this.name = 'ModelError';
    this.fault = fault;
  }
}

/** The model in a file's bytes. Throws `ModelError` when they are damaged, cut short or of another version. */
export function readModel(bytes: Uint8Array): TaggerModel {
  try {
    return readParts(openFile(bytes));
  } catch (error) {
    if (error instanceof BrokenBytesError) throw new ModelError('damaged', error.message);
    throw error;
  }
}

function openFile(bytes: Uint8Array): { language: string; reader: ByteReader } {
  const reader = new ByteReader(bytes);
  for (const char of MAGIC)
    if (reader.byte() !== char.charCodeAt(0)) throw new ModelError('damaged', 'not a model');
  const version = reader.byte();
  if (version !== MODEL_VERSION)
    throw new ModelError(
      version > MODEL_VERSION ? 'newer' : 'damaged',
      `model version ${version}, not ${MODEL_VERSION}`,
    );
  const language = String.fromCharCode(reader.byte(), reader.byte());
  if (!isModelLanguage(language)) throw new ModelError('damaged', 'a model for no language known');
  const length = reader.uint32();
  const sum = reader.uint32();
  const body = reader.take(length);
  if (!reader.isAtEnd) throw new ModelError('damaged', 'more bytes than a model has');
  if (checksum(body) !== sum) throw new ModelError('damaged', 'checksum of the model is wrong');
  return { language, reader: new ByteReader(body) };
}

function readParts({ language, reader }: { language: string; reader: ByteReader }): TaggerModel {
  const scale = reader.float32();
  const transitions = Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.float32());
  const count = reader.count();
  const hashes = readHashes(reader, count);
  const lengths = reader.take(count);
  let total = 0;
  for (let row = 0; row < count; row += 1) total += lengths[row] as number;
  const { packed, starts } = pack(lengths, reader.take(total), reader.take(total));
  const lists = { words: readTable(reader), tails: readTable(reader), phrases: readTable(reader) };
  if (!reader.isAtEnd) throw new BrokenBytesError('more bytes than a model has');
  return { language, features: createHashTable(hashes, starts), packed, scale, transitions, lists };
}

function pack(
  lengths: Uint8Array,
  labels: Uint8Array,
  steps: Uint8Array,
): { packed: Int16Array; starts: Int32Array } {
  const packed = new Int16Array(lengths.length + labels.length);
  const starts = new Int32Array(lengths.length);
  let from = 0;
  let to = 0;
  for (let row = 0; row < lengths.length; row += 1) {
    const end = from + (lengths[row] as number);
    starts[row] = to;
    packed[to] = end - from;
    to += 1;
    for (; from < end; from += 1) {
      const label = labels[from] as number;
      if (label >= LABEL_COUNT) throw new BrokenBytesError('unknown label');
      packed[to] = label + (((steps[from] as number) << 24) >> 24) * 32;
      to += 1;
    }
  }
  return { packed, starts };
}

function readHashes(reader: ByteReader, count: number): Int32Array {
  const steps = reader.varints(count);
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let index = 0; index < count; index += 1) {
    hash += steps[index] as number;
    hashes[index] = hash;
  }
  return hashes;
}

function readTable(reader: ByteReader): HashTable {
  const count = reader.count();
  const hashes = readHashes(reader, count);
  return createHashTable(hashes, reader.varints(count));
}

/** The bytes of a model; weights under `cut` (before rounding) are left out. */
export function writeModel(parts: ModelParts, cut: number): Uint8Array {
  const body = new ByteWriter();
  const scale = largestOf(parts.weights) / MAX_WEIGHT;
  const rows = rowsOf(parts, scale, cut);
  body.float32(scale);
  for (const score of parts.transitions) body.float32(score);
  body.varint(rows.length);
  writeHashes(
    body,
    rows.map(({ hash }) => hash),
  );
  for (const { labels } of rows) body.byte(labels.length);
  for (const { labels } of rows) for (const label of labels) body.byte(label);
  for (const { steps } of rows) for (const step of steps) body.byte(step & 255);
  for (const list of [parts.lists.words, parts.lists.tails, parts.lists.phrases]) writeTable(body, list);
  const bytes = body.toBytes();
  const file = new ByteWriter();
  file.text(MAGIC);
  file.byte(MODEL_VERSION);
  file.text(parts.language);
  file.uint32(bytes.length);
  file.uint32(checksum(bytes));
  file.all(bytes);
  return file.toBytes();
}

type Row = { readonly hash: number; readonly labels: readonly number[]; readonly steps: readonly number[] };

function rowsOf({ hashes, weights }: ModelParts, scale: number, cut: number): Row[] {
  const rows: Row[] = [];
  for (const [feature, hash] of hashes.entries()) {
    const labels: number[] = [];
    const steps: number[] = [];
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const weight = weights[feature * LABEL_COUNT + label] as number;
      const step =
        weight === 0 || Math.abs(weight) < cut
          ? 0
          : Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / scale)));
      if (step === 0) continue;
      labels.push(label);
      steps.push(step);
    }
    if (labels.length > 0) rows.push({ hash: hash >>> 0, labels, steps });
  }
  return rows.sort((a, b) => a.hash - b.hash);
}

/** The largest weight, the rare giants aside: they are cut to it. */
function largestOf(weights: Float32Array): number {
  let largest = 0;
  for (const weight of weights) if (Math.abs(weight) > largest) largest = Math.abs(weight);
  return Math.min(largest, LARGEST_WEIGHT);
}

const LARGEST_WEIGHT = 3;

function writeHashes(out: ByteWriter, hashes: readonly number[]): void {
  let before = 0;
  for (const hash of hashes) {
    out.varint(hash - before);
    before = hash;
  }
}

function writeTable(out: ByteWriter, list: ReadonlyMap<number, number>): void {
  const entries = [...list].map(([hash, value]) => [hash >>> 0, value] as const).sort((a, b) => a[0] - b[0]);
  out.varint(entries.length);
  writeHashes(
    out,
    entries.map(([hash]) => hash),
  );
  for (const [, value] of entries) out.varint(value);
}

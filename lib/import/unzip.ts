// Idea: a ZIP archive is read by the directory at its end, which is checked before anything is unpacked: few plain
// names, each once, no encryption, no large variant, no two files that share bytes (that is how small files claim to
// hold petabytes). Then a file is unpacked in pieces, and the bytes that really come are counted: more than announced,
// or more than allowed, ends it. Cost: linear. Source: PKWARE, APPNOTE 6.3.
import { Gunzip, Inflate } from 'fflate';
import { BackupError } from './backup-error';

/** A file of an archive, still packed. */
export type ZipEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Bytes it has unpacked, and their CRC-32, as the directory says. */
  readonly size: number;
  readonly crc: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 100;
/** Stands where the large variant has the number elsewhere. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 0b100_0001; // flags 0 and 6
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes at once: they become a thousand times as many at most. */
const STEP = 8_192;
/** No folders, no way out of one, nothing that a system would take for something else. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9-]{0,60}\.[a-z]{1,8}$/;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function broken(): BackupError {
  return new BackupError('broken');
}

/** Where the directory stands, and how many files it lists. */
function findDirectory(bytes: Uint8Array): {
  readonly at: number;
  readonly end: number;
  readonly count: number;
} {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== bytes.length) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isWhole = view.getUint16(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
    if (!isWhole || start === ELSEWHERE || start + view.getUint32(at + 12, true) !== at) throw broken();
    if (count > MOST_ENTRIES) throw new BackupError('too-large');
    return { at: start, end: at, count };
  }
  throw broken();
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const name = String.fromCharCode(...bytes.subarray(at, at + length));
  if (!PLAIN_NAME.test(name)) throw broken();
  return name;
}

type Listed = Omit<ZipEntry, 'packed'> & { readonly local: number; readonly length: number };

function listedAt(
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly file: Listed; readonly next: number } {
  const view = viewOf(bytes);
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw broken();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [crc, length, size] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (flags & ENCRYPTED) throw new BackupError('locked');
  if (next > end || crc === undefined || length === undefined || size === undefined) throw broken();
  if ([length, size, local].includes(ELSEWHERE)) throw broken();
  if (method !== STORED && method !== DEFLATED) throw broken();
  if (method === STORED && length !== size) throw broken();
  const name = nameAt(bytes, at + CENTRAL_LENGTH, nameLength);
  return { file: { name, isDeflated: method === DEFLATED, crc, length, size, local }, next };
}

/** The packed bytes of a file, by what stands in front of them: it must not tell of another one. */
function packedBytes(bytes: Uint8Array, { name, local, length }: Listed, end: number) {
  const view = viewOf(bytes);
  if (local + LOCAL_LENGTH > end || view.getUint32(local, true) !== LOCAL) throw broken();
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_LENGTH + nameLength + view.getUint16(local + 28, true);
  if (start + length > end || nameAt(bytes, local + LOCAL_LENGTH, nameLength) !== name) throw broken();
  return { start: local, end: start + length, packed: bytes.subarray(start, start + length) };
}

/**
 * The files of a whole archive, in the order of its directory; nothing is unpacked yet.
 * @throws BackupError `broken` for what is no archive of plain files, `locked`, `too-large` with too many files
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length < END_LENGTH) throw broken();
  const { at: first, end, count } = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  const places: { readonly start: number; readonly end: number }[] = [];
  let at = first;
  for (let index = 0; index < count; index += 1) {
    const { file, next } = listedAt(bytes, at, end);
    const { packed, ...place } = packedBytes(bytes, file, first);
    const { name, isDeflated, size, crc } = file;
    if (entries.some((one) => one.name === name)) throw broken();
    if (places.some((one) => place.start < one.end && one.start < place.end)) throw broken();
    entries.push({ name, packed, isDeflated, size, crc });
    places.push(place);
    at = next;
  }
  if (at !== end) throw broken();
  return entries;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcAfter(crc: number, bytes: Uint8Array): number {
  let value = crc;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 255] ?? 0);
  return value;
}

type Unpacker = Pick<Inflate, 'ondata' | 'push'>;

/** What comes of packed bytes, a little at a time. */
function* unpacked(unpacker: Unpacker, packed: Uint8Array): Generator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = [];
  unpacker.ondata = (bytes) => void ready.push(bytes);
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    try {
      unpacker.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw broken();
    }
    yield* ready.filter((piece) => piece.length > 0);
    ready = [];
  }
}

/**
 * The bytes of a file, in pieces.
 * @throws BackupError `broken` when it is not as the archive says, `too-large` with more than `most` bytes
 */
export function* unpackEntry(entry: ZipEntry, most: number): Generator<Uint8Array, void, undefined> {
  const { packed, isDeflated, size, crc } = entry;
  if (size > most) throw new BackupError('too-large');
  let [length, sum] = [0, 0xffffffff];
  for (const piece of isDeflated ? unpacked(new Inflate(), packed) : [packed]) {
    length += piece.length;
    if (length > size) throw broken();
    sum = crcAfter(sum, piece);
    yield piece;
  }
  if (length !== size || (sum ^ 0xffffffff) >>> 0 !== crc) throw broken();
}

/**
 * The bytes that stand packed by gzip, in pieces.
 * @throws BackupError `broken`, `too-large` with more than `most` bytes
 */
export function* gunzipped(packed: Uint8Array, most: number): Generator<Uint8Array, void, undefined> {
  let length = 0;
  for (const piece of unpacked(new Gunzip(), packed)) {
    length += piece.length;
    if (length > most) throw new BackupError('too-large');
    yield piece;
  }
}

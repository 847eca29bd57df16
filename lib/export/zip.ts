// Idea: one file after the other is deflated as its pieces come, so that neither a file nor the archive stands in memory.
// The directory at the end says how long each is. Names are UTF-8. Cost: linear. Source: PKWARE, APPNOTE 6.3 (without
// ZIP64, which fflate does not write: it is refused instead of giving a broken archive).
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file to be packed: its name with slashes for folders, and its content whole or in pieces. */
export type FileToZip = {
  readonly name: string;
  readonly content: string | Uint8Array | Iterable<Piece> | AsyncIterable<Piece>;
};
type Piece = string | Uint8Array;

export type ZipOptions = {
  /** The time every file gets, ms since 1970, written as the local time that archives hold; by default 1980. */
  readonly made?: number;
  readonly signal?: Stop;
};

/** An abort signal, as far as it is looked at here. */
type Stop = { throwIfAborted(): void };

/** What the form can count without its large variant. */
const MOST_FILES = 65_535;
const MOST_BYTES = 4_294_967_295;
/** Texts are cut to pieces of this length, in UTF-16 units, so that none stands in memory twice. */
const PIECE = 65_536;
const TINY = 64;

/**
 * A ZIP archive of these files in their order, in pieces; the same files and time give the same bytes. Two files of one
 * name are both packed: see `nameKeeper`.
 * @throws RangeError when there are more files or bytes than an archive holds; the signal's reason when it is aborted
 */
export async function* zipFiles(
  files: Iterable<FileToZip> | AsyncIterable<FileToZip>,
  { made, signal }: ZipOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = [];
  let bytes = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    bytes += data.length;
    ready.push(data);
  });
  const taken = function* () {
    const pieces = ready;
    ready = [];
    if (bytes > MOST_BYTES) throw new RangeError('An archive holds at most 4 GiB');
    yield* pieces;
  };
  let count = 0;
  for await (const { name, content } of files) {
    signal?.throwIfAborted();
    count += 1;
    if (count > MOST_FILES) throw new RangeError(`An archive holds at most ${MOST_FILES} files`);
    const file = isTiny(content) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = timeOf(made);
    zip.add(file);
    for await (const piece of piecesOf(content)) {
      signal?.throwIfAborted();
      file.push(piece);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** What deflating would not make shorter. */
function isTiny(content: FileToZip['content']): boolean {
  return (typeof content === 'string' || content instanceof Uint8Array) && content.length < TINY;
}

async function* piecesOf(content: FileToZip['content']): AsyncGenerator<Uint8Array, void, undefined> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === 'string') yield* encoded(content);
  else for await (const piece of content) yield* typeof piece === 'string' ? encoded(piece) : [piece];
}

function* encoded(text: string): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE;
    // Both halves of a character in one piece.
    const next = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield strToU8(text.slice(at, next));
    at = next;
  }
}

/** Archives know the years from 1980 to 2107; fflate writes those to 2099. */
function timeOf(made: number | undefined): Date {
  const first = new Date(1980, 0, 1);
  const time = made === undefined ? first : new Date(made);
  const year = time.getFullYear();
  return year >= 1980 && year <= 2099 ? time : first;
}

import { BackupError } from '../../import/backup-error';

/** Longest line, in UTF-16 units: a text of the longest kind, with what JSON adds. */
const LONGEST_LINE = 60_000_000;

/**
 * The lines of UTF-8 text that comes in pieces, without their ends; the last one must have an end, too.
 * @throws BackupError `broken` for what is no UTF-8 or was cut off, `too-large`
 */
export function* linesOf(pieces: Iterable<Uint8Array>): Generator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const text = decoded(decoder, piece);
    const last = text.lastIndexOf('\n');
    if (last >= 0) {
      yield* (rest.join('') + text.slice(0, last)).split('\n');
      rest = [];
      length = 0;
    }
    rest.push(text.slice(last + 1));
    length += text.length - last - 1;
    if (length > LONGEST_LINE) throw new BackupError('too-large');
  }
  if (rest.join('') !== '' || decoded(decoder) !== '') throw new BackupError('broken');
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new BackupError('broken');
  }
}

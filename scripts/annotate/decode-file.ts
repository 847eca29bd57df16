import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';

/** Where a page may declare its encoding. */
const HEAD_BYTES = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
/** Encodings that any bytes are valid in, so that declaring them proves nothing. */
const SINGLE_BYTE = /^(?:iso-?8859|windows-125|cp125|latin|l1$|us-ascii|ascii)/i;

/** The bytes of a file as they were before compression, when it is gzipped. Throws on a broken gzip file. */
export function unpack(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/**
 * A saved page as text: by its byte order mark, by the encoding it declares, else UTF-8 where the bytes are that, and
 * windows-1252 where not. A page that declares a Latin encoding and is valid UTF-8 was saved as UTF-8.
 */
export function decodePage(bytes: Buffer): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const match = DECLARED.exec(head);
  const declared = match?.[1] ?? match?.[2];
  const isBelievable = declared !== undefined && !(SINGLE_BYTE.test(declared) && isUtf8(bytes));
  if (isBelievable && isKnown(declared)) return decode(bytes, declared);
  return decode(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** A text file, nothing left out: a byte order mark stays the first character, so that offsets hold for the file. */
export function decodeText(bytes: Buffer): string {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decode(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function markedEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'utf-16le';
  } catch {
    return false;
  }
}

import { createHash } from 'node:crypto';
import type { Uuid } from '../../lib/note';

/** The id of an article of the sample by its file's name, of a note or of another row: a UUID made from the words. */
export function sampleId(words: string): Uuid {
  const digits = createHash('sha256').update(`randnotiz sample ${words}`).digest('hex');
  // Version 8: made by a rule of its own.
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

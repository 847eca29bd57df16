import type { Quotation } from '../quotation';
import type { ReferredText } from '../referred-text';
import { findDrafts } from './find-drafts';
import { nameSpeakers } from './name-speakers';
import { readUnits } from './read-units';

/**
 * What is said in an English text and by whom, ordered by start, the longer first. Quoted parts of indirect speech are
 * quotations of their own inside it. Cost: linear in the text.
 */
export function findEnglishQuotations(read: ReferredText): Quotation[] {
  // 1. Sentences as rows of words, names and quoted words.
  const units = readUnits(read);

  // 2. Cues, the words of their speakers, and what they report; then quoted words without a cue of their own.
  const drafts = findDrafts(read.text, units);

  // 3. Whom the speakers' words stand for, in reading order; scores.
  return nameSpeakers(drafts, read);
}

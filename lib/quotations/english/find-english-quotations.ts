import type { ReferenceReader } from '../../entities/references/reference-reader';
import type { Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import type { Quotation } from '../quotation';
import { findDrafts } from './find-drafts';
import { nameSpeakers } from './name-speakers';
import { readUnits } from './read-units';

/** An English text that has been read: sentences and mentions in order, and who reads whom words stand for. */
export type EnglishRead = {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly references: ReferenceReader;
};

/**
 * What is said in an English text and by whom, ordered by start, the longer first. Quoted parts of indirect speech are
 * quotations of their own inside it. Cost: linear in the text.
 */
export function findEnglishQuotations({ text, sentences, mentions, references }: EnglishRead): Quotation[] {
  // 1. Sentences as rows of words, names and quoted words.
  const units = readUnits({ text, sentences, mentions });

  // 2. Cues, the words of their speakers, and what they report; then quoted words without a cue of their own.
  const drafts = findDrafts(text, units);

  // 3. Whom the speakers' words stand for, in reading order; scores.
  return nameSpeakers(drafts, { text, mentions, references });
}

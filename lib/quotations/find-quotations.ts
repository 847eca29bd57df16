import type { Entity } from '../entities/entity';
import { createReferenceReader } from '../entities/references/reference-reader';
import type { Mention } from '../names/mention';
import type { Span } from '../text/span';
import { findEnglishQuotations } from './english/find-english-quotations';
import { findGermanQuotations } from './german/find-german-quotations';
import type { Quotation } from './quotation';

/** A text that has been read: its sentences and mentions, both ordered, and the entities behind the mentions. */
export type ReadText = {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
};

/**
 * Who says what in a text: quotations in order of their starts, an outer one before what it holds. German articles are
 * read by German rules, all others by English ones, which find in other languages little more than quote marks.
 */
export function findQuotations(read: ReadText): Quotation[] {
  const references = createReferenceReader(read);
  const find = read.language === 'de' ? findGermanQuotations : findEnglishQuotations;
  return find({ ...read, references });
}

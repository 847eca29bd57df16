import type { ReferenceReader } from '../entities/references/reference-reader';
import type { Mention } from '../names/mention';
import type { Span } from '../text/span';

/** A text that has been read: its sentences and mentions, both in order, and who reads whom words stand for. */
export type ReferredText = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly references: ReferenceReader;
};

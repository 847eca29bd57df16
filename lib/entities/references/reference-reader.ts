import type { EntityId } from '../../names/mention';
import type { Span } from '../../text/span';
import { findPronoun } from './pronoun-words';
import { type NamedText, readText } from './read-text';
import { resolveNames } from './resolve-names';
import { resolvePronoun } from './resolve-pronoun';

/** Words of a text that stand for whoever is behind them: "Rutte", "er", "ein Sprecher des Außenministeriums". */
export type Reference = Span;

/** Whom a reference means. */
export type Resolution = {
  /** Undefined: nobody that the text names. */
  readonly entity?: EntityId;
  /** Who is meant with the first: "Rutte und Baerbock". */
  readonly others?: readonly EntityId[];
  /** How sure that is, 0 … 1. */
  readonly score: number;
  /** The rule's name before a colon, then its words. */
  readonly reason: string;
};

/** What is known besides the text. */
export type ReferenceContext = {
  /** Who spoke before, the last one last. */
  readonly speakers?: readonly { readonly entity: EntityId; readonly end: number }[];
  /** Who cannot be meant. */
  readonly not?: readonly EntityId[];
};

/** Reads references of one text. */
export type ReferenceReader = {
  /** Whom a reference means; undefined where no rule knows. */
  resolve(reference: Reference, context?: ReferenceContext): Resolution | undefined;
};

/** Makes a text ready for reading its references; each costs the same, however long the text. */
export function createReferenceReader(named: NamedText): ReferenceReader {
  const read = readText(named);
  return {
    resolve(reference, context = {}) {
      const pronoun = findPronoun(read, reference);
      if (pronoun !== undefined) return resolvePronoun(read, reference, pronoun, context);
      return resolveNames(read, reference);
    },
  };
}

import type { Token } from '../../text/tokenize';

/** A token with what the lists say of it. */
export type Word = Token & {
  /** How lists know it: accents dropped, ordinary capitals in a line that is all capitals. */
  readonly key: string;
  /** The key without the ending of a German adjective. */
  readonly stem: string;
  /** The key without the ending of a German genitive: none, one or two forms. */
  readonly bare: readonly string[];
  /** Number of its sentence in the text. */
  readonly sentence: number;
  /** Opens a sentence, or stands after an opening quotation mark or colon: its capital says nothing. */
  readonly isFirst: boolean;
  readonly isCapital: boolean;
  /** Its sentence is an English headline, where every word has a capital. */
  readonly isTitled: boolean;
  /** All its letters are capitals, at least two, in a line that is not all capitals. */
  readonly isUpper: boolean;
  /** Facts as bits. */
  readonly facts: number;
};

/** What lists and shapes say of a word, one bit each. */
export const Fact = {
  Given: 1,
  Role: 2,
  /** An ordinary noun. */
  Noun: 4,
  Place: 8,
  /** Articles, prepositions, pronouns, conjunctions, adverbs. */
  Function: 16,
  /** A verb of saying or thinking. */
  Cue: 32,
  /** Stands before names: Dr., Herr, Mrs. */
  Title: 64,
  /** Stands within family names: von, van, de, bin. */
  Particle: 128,
  /** Ends the name of a company: AG, GmbH, Inc. */
  Company: 256,
  /** The word in lower case is an ordinary word of the language. */
  Common: 512,
  /** A day or month. */
  Calendar: 1024,
} as const;

/** Whether a word has at least one of the facts. */
export function hasFact(word: Word | undefined, facts: number): boolean {
  return word !== undefined && (word.facts & facts) !== 0;
}

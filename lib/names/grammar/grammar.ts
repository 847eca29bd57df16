import type { Lexicon } from '../lists/load-lexicon';
import { Fact, hasFact, type Word } from '../reading/word';

export type Language = 'de' | 'en' | 'other';

/** What rules need besides the words: the language they are in and its lists. */
export type Grammar = { readonly language: Language; readonly lexicon: Lexicon };

const DETERMINERS = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine im am zum zur vom beim the a an'.split(
    ' ',
  ),
);
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u;
const QUOTE = /^["„“”»«‚‘’']$/;

/** Whether both words stand in one sentence. */
export function isSameSentence(words: readonly Word[], a: number, b: number): boolean {
  return words[a]?.sentence === words[b]?.sentence && words[b] !== undefined;
}

/** Articles and prepositions with an article: what follows is rarely a person. */
export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && DETERMINERS.has(word.text.toLowerCase());
}

/** A German adjective in lower case, by its ending. */
export function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && ADJECTIVE.test(word.text) && !hasFact(word, Fact.Cue | Fact.Function);
}

export function isQuote(word: Word | undefined): boolean {
  return word !== undefined && QUOTE.test(word.text);
}

/** Whether a mark stands right after the word before it, without space. */
export function isAttached(before: Word | undefined, mark: Word | undefined): boolean {
  return before !== undefined && mark !== undefined && before.end === mark.start;
}

/** Whether a listed place does not stand in the genitive: "Ungarns" is not, "Paris" is. */
export function isPlainPlace(word: Word | undefined, { lexicon }: Grammar): boolean {
  if (word === undefined || !word.isCapital || !hasFact(word, Fact.Place)) return false;
  return !word.key.endsWith('s') || lexicon.places.has(word.key);
}

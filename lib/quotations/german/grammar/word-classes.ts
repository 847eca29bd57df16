// Idea: what a word is by its form: no tagger of parts of speech, as German nouns begin with a capital and the small
// words are few. Cost: a few look-ups a word. Source: own.
import { setOf } from '../../../text/set-of';
import { isQuoted, type Word } from './word';
import { endingIn, NOMINATIVE_DETERMINERS, OBLIQUE_DETERMINERS, PREPOSITIONS, SMALL_WORDS } from './words';

/** How a noun begins: "Deich", "1,5-Liter", "e-Bus". */
const BEGINS_LIKE_NOUN = /^(?:\p{Lu}|\p{N}+[-\p{L}]*\p{Lu}|\p{Ll}{1,4}-\p{Lu})/u;
/** Ends of words that are in capitals only because they begin a sentence: "Ursprünglich", "Beispielsweise". */
const ADVERB_ENDING = endingIn('lich isch weise mals falls seits erseits dings maßen wegs wärts');
const ADJECTIVE_ENDING = /(?:e|en|er|es|em)$/;
/** Adjectives of places keep their capital: "Kieler". */
const PLACE_ADJECTIVE = /^\p{Lu}\p{L}+er$/u;
/** Small words that stand before a noun as adjectives do: "die beiden Räte", "selbst Gegner". */
const LIKE_ADJECTIVES = setOf('alle beiden anderen vielen andere selbst sogar');

/** Whether a word can be a noun or a name: a capital, a number with letters, no small word at the start of a sentence. */
export function isNounLike(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  if (word.isNamed) return true;
  if (word.kind === 'number' || word.mood !== undefined || SMALL_WORDS.has(word.lower)) return false;
  return BEGINS_LIKE_NOUN.test(word.text) && !ADVERB_ENDING.test(word.lower);
}

/** "luxemburgische", "früheren", "45-jährige": whether a word can be an adjective or participle before its noun. */
export function isAdjective(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word' || word.mood !== undefined) return false;
  if (SMALL_WORDS.has(word.lower)) return LIKE_ADJECTIVES.has(word.lower);
  return word.isSmall || /^\p{N}/u.test(word.text)
    ? ADJECTIVE_ENDING.test(word.lower)
    : PLACE_ADJECTIVE.test(word.text);
}

/** Whether a word can stand before a noun and its adjectives: "der", "einem", "viele". */
export function isDeterminer(word: Word | undefined): boolean {
  return (
    word !== undefined && (NOMINATIVE_DETERMINERS.has(word.lower) || OBLIQUE_DETERMINERS.has(word.lower))
  );
}

/** Whether a word outside of quote marks is a preposition. */
export function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && PREPOSITIONS.has(word.lower) && !isQuoted(word);
}

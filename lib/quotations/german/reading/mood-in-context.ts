// Idea: a form that no list knows is a verb in the first subjunctive where its clause still lacks a verb and no noun
// follows that it could describe: "die Union benötige jetzt Hilfe". Cost: bounded by the clause. Source: own.
import { setOf } from '../../../text/set-of';
import { isSubjunctiveForm, type Mood } from '../grammar/moods';
import { isParting, isQuoted, lowerAt, type Word } from '../grammar/word';
import {
  NO_VERBS,
  NOMINATIVE_DETERMINERS,
  OBLIQUE_DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../grammar/words';

/** Words in "-e" that may stand behind a comma and are no verbs: "…, ohne den Rat". */
const LEADING = setOf('ohne trotz sowie ehe obwohl bevor während');
/** How a noun, or an adjective before one, looks. */
const NOUN_OR_ADJECTIVE = /^[\p{Lu}\p{N}]|^\p{Ll}{3,}(?:e|en)$/u;
const SMALL_IN_E = /^\p{Ll}{3,}e$/u;

/** The mood of a word by its own form and by what stands around it; undefined when it is no finite verb. */
export function moodInContext(words: readonly Word[], at: number): Mood | undefined {
  const { mood, text, lower } = words[at] as Word;
  const before = words[at - 1];
  if (mood === 'first')
    return before?.lower === 'ich' || words[at + 1]?.lower === 'ich' ? 'indicative' : mood;
  if (mood !== undefined || before === undefined || !lower.endsWith('e') || !SMALL_IN_E.test(text))
    return mood;
  return isVerbFirst(words, at) || isVerbBehindSubject(words, at) ? 'first' : undefined;
}

/** "…, breche der Deich", "…, komme er": first in its clause and before a subject it is no adjective. */
function isVerbFirst(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before === undefined || next === undefined || before.text !== ',' || isQuoted(before)) return false;
  const isSubject =
    NOMINATIVE_DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || next.isNamed;
  const { lower } = words[at] as Word;
  return isSubject && isSubjunctiveForm(lower) && !LEADING.has(lower);
}

/** "die Union benötige jetzt …", "er benötige Hilfe": behind a noun or pronoun, in a clause that has no verb yet. */
function isVerbBehindSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  const { lower } = words[at] as Word;
  if (!isPersonalPronoun(before) && !isNoun(before)) return false;
  if (lower.endsWith('nde') || !isSubjunctiveForm(lower)) return false;
  return !isBeforeNoun(words, at) && !hasVerbBefore(words, at);
}

function isPersonalPronoun({ lower }: Word): boolean {
  return SUBJECT_PRONOUNS.has(lower) && !NO_VERBS.has(lower) && lower !== 'ich';
}

function isNoun({ isCapital, lower }: Word): boolean {
  const isSmallWord = [PREPOSITIONS, NOMINATIVE_DETERMINERS, OBLIQUE_DETERMINERS, NO_VERBS].some((words) =>
    words.has(lower),
  );
  return isCapital && !isSmallWord;
}

/** Whether a noun that the word could describe follows, rather than a phrase of its own. */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1);
  const isPhrase =
    NOMINATIVE_DETERMINERS.has(next) || OBLIQUE_DETERMINERS.has(next) || PREPOSITIONS.has(next);
  return !isPhrase && words.slice(at + 1, at + 3).some(({ text }) => NOUN_OR_ADJECTIVE.test(text));
}

/** Whether the clause has its finite verb already. */
function hasVerbBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index] as Word;
    if (isParting(word)) return false;
    if (word.mood === 'indicative') return true;
  }
  return false;
}

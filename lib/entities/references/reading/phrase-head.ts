// Idea: the first noun of a phrase says what it describes, the word before it whether that is known already, one or
// several. Cost: linear in the phrase. Source: own.
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokenize';
import type { Gender } from '../../entity';
import { ENGLISH_ENDS, GERMAN_PREPOSITIONS } from '../words/function-words';
import { originOf } from './profiles';
import type { ReadText } from './read-text';
import { findRoleWord } from './role-words';

/** What a phrase without a name of its own describes. */
export type PhraseHead = {
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly noun: Token;
  /** The token the noun stands at. */
  readonly place: number;
  readonly isPlural: boolean;
  readonly gender?: Gender;
  readonly origins: readonly string[];
  /** Whether something follows that says whose or which it is: "der Präsident des Vereins". */
  readonly hasComplement: boolean;
};

const DEFINITE =
  /^(?:der|die|das|den|dem|des|dieser|diese|dieses|diesem|diesen|vom|zum|beim|im|the|this|that)$/;
const INDEFINITE =
  /^(?:ein|eine|einen|einem|einer|eines|a|an|one|another|some|einige|mehrere|viele|several|many)$/;
const POSSESSIVE = /^(?:sein|seine[rnms]?|ihr|ihre[rnms]?|dessen|deren|unser|his|her|its|their|my|our)$/;
const SEVERAL = /^(?:beiden?|zwei|drei|vier|both|two|three|four|einige|mehrere|viele|several|many|some)$/;

/** The head of the tokens of a phrase; undefined where it has no noun. */
export function findHead(read: ReadText, phrase: Span): PhraseHead | undefined {
  const { tokens, isEnglish } = read;
  // "dem [Bericht zufolge]": the article may stand before the reference.
  const outer = isEnglish ? undefined : tokens[phrase.start - 1]?.text.toLowerCase();
  let determiner: PhraseHead['determiner'] = 'none';
  let article = '';
  let isSeveral = false;
  const origins: string[] = [];
  for (let at = phrase.start; at < phrase.end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.text.toLowerCase();
    if (determiner === 'none' && at < phrase.start + 3) {
      const found = determinerOf(word);
      if (found !== undefined) {
        determiner = found;
        article = word;
        isSeveral ||= SEVERAL.test(word);
        continue;
      }
    }
    isSeveral ||= SEVERAL.test(word);
    const origin = originOf(token.text);
    const next = tokens[at + 1];
    if (!isEnglish && origin !== undefined && at + 1 < phrase.end && /^\p{L}/u.test(next?.text ?? '')) {
      origins.push(origin);
      continue;
    }
    const place = isEnglish ? lastOfNouns(tokens, at, phrase.end) : at;
    const noun = isEnglish ? englishNoun(tokens, place, at) : germanNoun(token);
    if (noun === undefined) continue;
    const gender = genderOf(noun, isEnglish);
    return {
      determiner: determiner === 'none' ? (determinerOf(outer ?? '') ?? 'none') : determiner,
      noun,
      place,
      isPlural: isSeveral || isPluralNoun(noun, article, gender, isEnglish),
      ...(gender ? { gender } : genderOfArticle(article)),
      origins,
      hasComplement: place + 1 < phrase.end && tokens[place + 1]?.kind === 'word',
    };
  }
  return undefined;
}

function determinerOf(word: string): PhraseHead['determiner'] | undefined {
  if (POSSESSIVE.test(word)) return 'possessive';
  if (INDEFINITE.test(word)) return 'indefinite';
  return DEFINITE.test(word) ? 'definite' : undefined;
}

function germanNoun(token: Token): Token | undefined {
  if (token.kind !== 'word' && !/^\d+-Jährige/.test(token.text)) return undefined;
  const isNoun =
    /^\p{Lu}|^\d+-J|^\p{Ll}+-\p{Lu}/u.test(token.text) && !GERMAN_PREPOSITIONS.has(token.text.toLowerCase());
  return isNoun && !/^(?:Nach|Laut|Wie|Auch)$/.test(token.text) ? token : undefined;
}

function englishNoun(tokens: readonly Token[], place: number, from: number): Token | undefined {
  const token = tokens[place];
  return place >= from && token?.kind === 'word' ? token : undefined;
}

/** The last word before a preposition, a mark or the end. */
function lastOfNouns(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.kind === 'word' && !ENGLISH_ENDS.has(tokens[at]?.text.toLowerCase() ?? ''))
    at += 1;
  return at - 1;
}

function genderOf(noun: Token, isEnglish: boolean): Gender | undefined {
  const isNeutral = !isEnglish && /(?:nde|te)[rn]?$/.test(noun.text) && !/(?:ister|ter)$/.test(noun.text);
  return isNeutral ? undefined : findRoleWord(noun.text, isEnglish)?.gender;
}

function genderOfArticle(article: string): { gender?: Gender } {
  if (/^(?:der|dem|den|ein|dieser|diesem)$/.test(article)) return { gender: 'm' };
  return /^(?:die|eine|diese)$/.test(article) ? { gender: 'f' } : {};
}

/** "die Richter", "den Abgeordneten", "Beobachter", "officials". */
function isPluralNoun(noun: Token, article: string, gender: Gender | undefined, isEnglish: boolean): boolean {
  if (isEnglish) return /[^s]s$/.test(noun.text) && !/(?:us|ss|is|press|news)$/.test(noun.text);
  if (/innen$/.test(noun.text)) return true;
  if (article === 'die' && gender === 'm') return true;
  return (
    article === 'den' &&
    /(?:ern|en)$/.test(noun.text) &&
    gender === 'm' &&
    !/(?:ent|ist|at|ant)en$/.test(noun.text)
  );
}

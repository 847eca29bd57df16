import type { Lexicon } from '../lists/load-lexicon';
import { Fact, hasFact, type Word } from '../reading/word';
import type { Candidate } from './candidate';
import { isSameSentence } from './grammar';
import { OTHER_ENDS, PLACE_ENDS } from './things';

const PLACE_END =
  /(?:straße|strasse|platz|allee|gasse|brücke|berg|see|insel|tal|burg|schloss|flughafen|bahnhof|stadion|arena|halle|park)$/u;
/** Places and other names, so that they are not taken for persons or organizations. */
export function findOtherAt(
  words: readonly Word[],
  at: number,
  language: string,
  lexicon: Lexicon,
): Candidate | undefined {
  const word = words[at];
  if (word === undefined || !word.isCapital) return undefined;
  const place = lexicon.places.findAt(words, at);
  if (place !== undefined && (place.length > 1 || !hasFact(word, Fact.Given))) {
    return {
      from: at,
      to: at + place.length,
      kind: 'place',
      score: place.length > 1 ? 0.9 : 0.7,
      reason: 'listed place',
    };
  }
  if (language === 'en') return findByLastWord(words, at);
  return PLACE_END.test(word.key) && word.key.includes('-')
    ? { from: at, to: at + 1, kind: 'place', score: 0.8, reason: 'street or place named after someone' }
    : undefined;
}

/** "Central Park", "Nobel Prize", "Stanley Cup": capitalized words up to a last one that tells what it is. */
function findByLastWord(words: readonly Word[], at: number): Candidate | undefined {
  const before = words[at - 1];
  if (before?.isCapital === true && isSameSentence(words, at - 1, at) && !before.isFirst) return undefined;
  let to = at;
  while (to < at + 5 && words[to]?.isCapital === true && isSameSentence(words, at, to)) to += 1;
  for (let last = to - 1; last > at; last -= 1) {
    const text = words[last]?.text ?? '';
    if (PLACE_ENDS.has(text))
      return { from: at, to: last + 1, kind: 'place', score: 0.7, reason: `place: ${text}` };
    if (OTHER_ENDS.has(text))
      return { from: at, to: last + 1, kind: 'other', score: 0.7, reason: `other name: ${text}` };
  }
  return undefined;
}

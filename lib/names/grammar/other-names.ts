import type { Lexicon } from '../lexicon/load-lexicon';
import { Fact, hasFact, type Word } from '../reading/word';
import type { Candidate } from './candidate';
import { isSameSentence } from './grammar';

const PLACE_END =
  /(?:straße|strasse|platz|allee|gasse|brücke|berg|see|insel|tal|burg|schloss|flughafen|bahnhof|stadion|arena|halle|park)$/u;
const ENGLISH_PLACE_END = new Set(
  'Street Avenue Road Park Airport Stadium Arena Bridge River Lake Mountain Mountains Island Islands Valley Beach Bay County City Square Tower Hall House Hill Boulevard Drive Lane Highway Creek Springs Station'.split(
    ' ',
  ),
);
const OTHER_END = new Set(
  'Award Awards Prize Cup Act Bill Act Championship Championships Festival Show Series War Day Week Open League Bowl Games Tour Prix Grand Amendment Agreement Treaty Protocol Edition Trophy Medal Center'.split(
    ' ',
  ),
);

/** Whether an English word says that the name before it is a thing or place: "Cup", "Street". */
export function isThing(word: Word): boolean {
  return ENGLISH_PLACE_END.has(word.text) || OTHER_END.has(word.text);
}

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
    if (ENGLISH_PLACE_END.has(text))
      return { from: at, to: last + 1, kind: 'place', score: 0.7, reason: `place: ${text}` };
    if (OTHER_END.has(text))
      return { from: at, to: last + 1, kind: 'other', score: 0.7, reason: `other name: ${text}` };
  }
  return undefined;
}

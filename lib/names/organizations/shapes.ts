// Idea: clubs, sites and abbreviations show themselves by their shape.
import type { Candidate } from '../grammar/candidate';
import { type Grammar, isAttached, isSameSentence } from '../grammar/grammar';
import { Fact, hasFact, type Word } from '../reading/word';
import { PLAIN_CAPITALS } from '../reading/word-lists';
import { organization } from './organization';
import { CLUB_NAMES, CLUB_STARTS, DOMAIN_ENDS } from './rows';

const MOST_CLUB_WORDS = 5;

/** "FC Bayern München", "1. FC Köln", "Borussia Dortmund", "TSV 1860 München". */
export function findClub(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  if (word === undefined || !(CLUB_STARTS.has(word.text) || CLUB_NAMES.has(word.text))) return undefined;
  let to = at + 1;
  while (to < at + MOST_CLUB_WORDS && isSameSentence(words, at, to) && isClubPart(words[to])) {
    to += 1;
    if (hasFact(words[to - 1], Fact.Place)) break;
  }
  if (to === at + 1) return undefined;
  const isNumbered = words[at - 1]?.text === '.' && /^\d$/.test(words[at - 2]?.text ?? '');
  const place = grammar.lexicon.places.findAt(words, to - 1);
  return organization(isNumbered ? at - 2 : at, to - 1 + (place?.length ?? 1), 0.8, `club: ${word.text}`);
}

function isClubPart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'number') return /^(?:0\d|9\d|1[89]\d\d)$/.test(word.text);
  return (
    word.isCapital &&
    !hasFact(word, Fact.Function | Fact.Role | Fact.Calendar | Fact.Noun | Fact.Title | Fact.Given)
  );
}

/** "ndr.de", "Booking.com". */
export function findSite(words: readonly Word[], at: number): Candidate | undefined {
  const [word, dot, end] = [words[at], words[at + 1], words[at + 2]];
  if (word?.kind !== 'word' || dot?.text !== '.' || end === undefined || !DOMAIN_ENDS.has(end.text))
    return undefined;
  if (!isAttached(word, dot) || !isAttached(dot, end) || isAttached(words[at - 1], word)) return undefined;
  if (words[at + 3]?.text === '/' && isAttached(end, words[at + 3])) return undefined;
  return organization(at, at + 3, 0.6, 'name of a site');
}

/** "UDD", "PCRM": three to six capital letters that no list knows as anything else. */
export function findCapitals(
  words: readonly Word[],
  at: number,
  { language }: Grammar,
): Candidate | undefined {
  const word = words[at];
  if (word === undefined || language === 'en' || !word.isUpper || !/^\p{Lu}{2,6}$/u.test(word.text))
    return undefined;
  if (PLAIN_CAPITALS.has(word.text) || hasFact(word, Fact.Place | Fact.Company | Fact.Calendar | Fact.Given))
    return undefined;
  if (/^(?:[IVXL]+|[A-Z]{1,2}[a-z])$/.test(word.text)) return undefined;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (
    after?.kind === 'number' ||
    after?.isUpper === true ||
    before?.isUpper === true ||
    before?.kind === 'number'
  )
    return undefined;
  if (before?.text === '(' && after?.text === ')') return undefined;
  if (word.text.length < 3 || word.text.length > 5) return undefined;
  return { ...organization(at, at + 1, 0.5, 'capital letters'), needs: 'again' };
}

/** "Nordatlantikpakt-Organisation (Nato)": the abbreviation in brackets after a name that is an organization. */
export function findBracketed(words: readonly Word[], to: number): Candidate | undefined {
  const [open, word, close] = [words[to], words[to + 1], words[to + 2]];
  if (open?.text !== '(' || close?.text !== ')' || word?.kind !== 'word') return undefined;
  if (!/\p{Lu}/u.test(word.text) || word.text.length < 2 || word.text.length > 10) return undefined;
  if (hasFact(word, Fact.Place | Fact.Calendar | Fact.Function)) return undefined;
  return organization(to + 1, to + 2, 0.8, 'abbreviation in brackets after its name');
}

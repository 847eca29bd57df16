// Idea: a person's name is a given name (or an initial, or a title or role before it), then the family name with its
// particles, then endings like "Jr." or "XVI.". Each form of evidence is one rule with its own score.
// Cost: constant per word. Source: own; classes after the guidelines of the corpora.

import type { Candidate } from '../grammar/candidate';
import { type Grammar, isDeterminer, isSameSentence } from '../grammar/grammar';
import { isThing } from '../grammar/things';
import { findHead } from '../organizations/heads';
import { Fact, hasFact, type Word } from '../reading/word';

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XX|XXI{0,3})$/;
const GENERATION = new Set([
  'Jr',
  'Sr',
  'jr',
  'sr',
  'Jr.',
  'Sr.',
  'jun',
  'sen',
  'Junior',
  'Senior',
  'junior',
  'senior',
]);
/** Particles that are ordinary German words. */
const GERMAN_WORDS_TOO = new Set([
  'von',
  'vom',
  'zum',
  'zur',
  'der',
  'den',
  'das',
  'da',
  'du',
  'la',
  'la',
  'y',
  'e',
  'do',
]);
/** Words of a name: never so many. */
const MOST_WORDS = 7;

/** A name read from the words, before it is known whether enough speaks for it. `family` is where the family name starts. */
export type ReadName = { readonly to: number; readonly family: number };

/** The person named from word `at` on; undefined when the words there give no sign of one. */
export function findPersonAt(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  if (word === undefined || (!word.isCapital && !hasFact(word, Fact.Particle))) return undefined;
  const listed = findListed(words, at, grammar);
  const read = readGivenAndFamily(words, at, grammar);
  if (listed !== undefined && (read === undefined || listed.to >= read.to)) {
    const longer = listed.to === at + 1 ? findAfterRole(words, at, grammar) : undefined;
    return longer !== undefined && longer.to > listed.to ? longer : listed;
  }
  if (read !== undefined)
    return candidate(extendLeft(words, at, grammar), read.to, 0.85, `given name: ${word.text}`);
  return findAfterRole(words, at, grammar);
}

function candidate(from: number, to: number, score: number, reason: string): Candidate {
  return { from, to, kind: 'person', score, reason };
}

function findListed(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  const phrase = grammar.lexicon.people.findAt(words, at);
  if (word === undefined || phrase === undefined) return undefined;
  if (phrase.length > 1) return candidate(at, at + phrase.length, 0.95, 'listed person');
  if (!word.isCapital || (word.isFirst && hasFact(word, Fact.Common))) return undefined;
  if (hasFact(word, Fact.Noun | Fact.Place | Fact.Function | Fact.Role) || isJoined(words, at))
    return undefined;
  if (hasFact(word, Fact.Given) && isFamily(words[at + 1], grammar) && !words[at + 1]?.isFirst)
    return undefined;
  return candidate(at, at + 1, 0.8, 'listed surname');
}

/** Part of a longer run of capitalized words that is something else: "Trump Tower", "Putin Show". */
function isJoined(words: readonly Word[], at: number): boolean {
  return hasFact(words[at + 1], Fact.Company);
}

/** "Mark Rutte", "Ursula von der Leyen", "George W. Bush", "J. K. Rowling", "Benedikt XVI.", "Rafik Y.". */
function readGivenAndFamily(words: readonly Word[], at: number, grammar: Grammar): ReadName | undefined {
  const first = words[at];
  if (first === undefined || !first.isCapital || hasFact(first, Fact.Calendar)) return undefined;
  const isInitialFirst = isInitial(words, at);
  if (!isInitialFirst && !isUsableGiven(first, words[at - 1])) return undefined;
  let next = at;
  let given = 0;
  while (next - at < MOST_WORDS && isSameSentence(words, at, next)) {
    if (given > 0 && words[next]?.text === 'I') break;
    if (isInitial(words, next)) next += 2;
    else if (isDotted(words[next])) next += 1;
    else if (hasFact(words[next], Fact.Given) && words[next]?.isCapital === true) {
      next += 1;
      given += 1;
    } else break;
  }
  const numbered = readNumber(words, next);
  if (given >= 1 && numbered !== undefined) return { to: numbered, family: at };
  const family = readFamily(words, next, grammar);
  if (family !== undefined)
    return isInitialFirst && given === 0 && !isSureInitial(words, at, grammar) ? undefined : family;
  if (given >= 2 && !isInitial(words, next - 2)) return { to: withEnding(words, next), family: next - 1 };
  if (given >= 1 && next - at >= 3 && isInitial(words, next - 2)) return { to: next, family: next - 2 };
  return undefined;
}

/** An unknown word before a known given name: "Cosma Shiva Hagen", "Pham Quang Nghi". */
function extendLeft(words: readonly Word[], at: number, grammar: Grammar): number {
  const before = words[at - 1];
  if (
    before === undefined ||
    before.isUpper ||
    hasFact(before, Fact.Common | Fact.Title) ||
    before.text.includes('-')
  )
    return at;
  if (
    !isUnknownName(words, at - 1, grammar) ||
    !isSameSentence(words, at - 1, at) ||
    FROM_PLACE.test(before.key)
  )
    return at;
  if (findHead(before, 'de') !== undefined || (grammar.language === 'en' && before.isFirst)) return at;
  const earlier = words[at - 2];
  return isDeterminer(earlier) ||
    (isSameSentence(words, at - 2, at) && earlier?.isCapital === true && !hasFact(earlier, Fact.Role))
    ? at
    : at - 1;
}

const FROM_PLACE = /(?:er|sche|schen|scher)$/u;
function isUsableGiven(word: Word, before: Word | undefined): boolean {
  if (!hasFact(word, Fact.Given)) return false;
  if (!hasFact(word, Fact.Function | Fact.Common)) return true;
  return !word.isFirst && before !== undefined;
}

/** "M. Schmidt" alone is a person only where a title or list does not speak against it. */
function isSureInitial(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const before = words[at - 1];
  return (
    words[at]?.isFirst === false &&
    before?.kind !== 'number' &&
    !hasFact(before, Fact.Given) &&
    grammar.language !== 'other'
  );
}

/** Whether a capital letter with a period stands here. */
function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const dot = words[at + 1];
  return (
    word !== undefined &&
    /^\p{Lu}(?:h|\p{Lu})?$/u.test(word.text) &&
    word.text.length < 3 &&
    dot?.text === '.' &&
    dot.start === word.end
  );
}

/** "J.K." */
function isDotted(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}\.)+$/u.test(word.text);
}

/** The family name that starts at `at`: particles, one capitalized word, a second where it can only belong to it. */
function readFamily(words: readonly Word[], at: number, grammar: Grammar): ReadName | undefined {
  let next = at;
  const first = words[at - 1];
  while (isParticle(words[next]) && first !== undefined && isSameSentence(words, at - 1, next)) next += 1;
  const head = words[next];
  if (head === undefined || !isSameSentence(words, Math.max(0, at - 1), next) || !isFamily(head, grammar))
    return undefined;
  next += 1;
  while (next - at < MOST_WORDS) {
    if (
      isParticle(words[next]) &&
      !isAmbiguousParticle(words[next], grammar) &&
      isFamily(words[next + 1], grammar)
    )
      next += 2;
    else if (isMoreFamily(words, next, grammar)) next += 1;
    else break;
  }
  return { to: withEnding(words, next), family: at };
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && hasFact(word, Fact.Particle) && !word.isFirst;
}

/** Ordinary words of the language: they open a family name but do not go on with one. */
function isAmbiguousParticle(word: Word | undefined, grammar: Grammar): boolean {
  return grammar.language === 'de' && word !== undefined && GERMAN_WORDS_TOO.has(word.text);
}

/** Whether a word can be a family name after a given name. */
export function isFamily(word: Word | undefined, grammar: Grammar): boolean {
  if (word === undefined || !word.isCapital || word.kind !== 'word' || word.text.length < 2) return false;
  if (hasFact(word, Fact.Function | Fact.Company | Fact.Calendar | Fact.Title)) return false;
  if (grammar.language === 'de')
    return (
      !isNounLike(word) &&
      !isLongHead(word) &&
      !(hasFact(word, Fact.Role) && word.text.length > 10) &&
      !(word.isUpper && word.text.length < 4)
    );
  if (findHead(word, 'en') !== undefined || isThing(word)) return false;
  return !word.isUpper || word.text.length > 3;
}

/** "Judobund", "Moslemgesellschaft": heads of organizations are no family names. */
function isLongHead(word: Word): boolean {
  return word.text.length > 7 && findHead(word, 'de') !== undefined;
}

const NOUN_END = /(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten)$/u;

/** A word that looks like an ordinary German noun: never a family name. */
function isNounLike(word: Word): boolean {
  return (
    NOUN_END.test(word.key) ||
    (hasFact(word, Fact.Noun) && word.text.length > 8) ||
    (word.text.includes('-') && hasFact(word, Fact.Noun | Fact.Role))
  );
}

/** A further capitalized word that has no other reading: "García Márquez". */
function isMoreFamily(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at];
  if (word === undefined || !isSameSentence(words, at - 1, at) || !isFamily(word, grammar) || word.isUpper)
    return false;
  if (hasFact(word, Fact.Noun | Fact.Role | Fact.Place | Fact.Common | Fact.Cue)) return false;
  if (grammar.lexicon.organizations.findWord(word) !== undefined) return false;
  return !(hasFact(word, Fact.Given) && isFamily(words[at + 1], grammar));
}

/** After a title or role: "Präsident Kennedy", "Dr. Dittrich", "Frau Müller", "Premier Iyad Allawi". */
function findAfterRole(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  const sign = findSignBefore(words, at, grammar);
  if (word === undefined || sign === undefined) return undefined;
  const to = readUnknown(words, at, grammar, sign.isTitle);
  if (to === undefined) return undefined;
  if (sign.isTitle) return candidate(at, to, 0.85, sign.reason);
  if (grammar.language !== 'en') {
    const isPlural = to === at + 1 && /(?:e|en)$/.test(word.key) && hasFact(words[at - 1], Fact.Role);
    return isPlural
      ? { ...candidate(at, to, 0.7, sign.reason), needs: 'again' }
      : candidate(at, to, 0.75, sign.reason);
  }
  if (word.isTitled || (words[at - 1]?.isCapital === true && words[at - 2]?.isCapital === true))
    return undefined;
  return to > at + 1
    ? candidate(at, to, 0.75, sign.reason)
    : { ...candidate(at, to, 0.65, sign.reason), needs: 'again' };
}

type Sign = { readonly isTitle: boolean; readonly reason: string };

function findSignBefore(words: readonly Word[], at: number, grammar: Grammar): Sign | undefined {
  let index = at - 1;
  if (words[index]?.text === '.' && words[index]?.start === words[index - 1]?.end) index -= 1;
  const before = words[index];
  if (before === undefined || !isSameSentence(words, index, at)) return undefined;
  if (hasFact(before, Fact.Title)) return { isTitle: true, reason: `title before name: ${before.text}` };
  const isRole = hasFact(before, Fact.Role) && index === at - 1;
  if (!isRole || (grammar.language === 'de' && !before.isCapital)) return undefined;
  return { isTitle: false, reason: `role before name: ${before.text}` };
}

/** One to three capitalized words that no list knows as something else. */
function readUnknown(
  words: readonly Word[],
  at: number,
  grammar: Grammar,
  isTitle: boolean,
): number | undefined {
  let next = at;
  while (next < at + 3 && isParticle(words[next]) && (isTitle || !isAmbiguousParticle(words[next], grammar)))
    next += 1;
  const start = next;
  while (
    next < start + 3 &&
    isSameSentence(words, at - 1, next) &&
    isUnknownName(words, next, grammar, isTitle && next === start)
  )
    next += 1;
  if (next === start) return undefined;
  while (
    isParticle(words[next]) &&
    !isAmbiguousParticle(words[next], grammar) &&
    isUnknownName(words, next + 1, grammar, false)
  )
    next += 2;
  return readNumber(words, next) ?? withEnding(words, next);
}

/** Whether a word can only be a name: no list and no shape says otherwise. */
export function isUnknownName(
  words: readonly Word[],
  at: number,
  grammar: Grammar,
  isTitle = false,
): boolean {
  const word = words[at];
  if (word === undefined || !isFamily(word, grammar)) return false;
  if (word.isUpper && !isTitle) return false;
  if (!isTitle && hasFact(word, Fact.Noun | Fact.Role | Fact.Place | Fact.Cue)) return false;
  if (!isTitle && hasFact(word, Fact.Common) && grammar.language === 'en') return false;
  const listed = grammar.lexicon.organizations.findAt(words, at);
  return listed === undefined || isTitle;
}

/** "XVI." or "II." after a given name. */
function readNumber(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || at === 0 || !isSameSentence(words, at - 1, at) || !ROMAN.test(word.text))
    return undefined;
  const dot = words[at + 1];
  return dot?.text === '.' && dot.start === word.end ? at + 2 : at + 1;
}

/** Takes "Jr." and the like, and a single letter with a period in place of a surname. */
function withEnding(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || !GENERATION.has(word.text)) return at;
  const dot = words[at + 1];
  return dot?.text === '.' && dot.start === word.end && word.text.length === 2 ? at + 2 : at + 1;
}

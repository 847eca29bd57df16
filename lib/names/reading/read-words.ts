// Idea: everything a rule may ask of a word is looked up once per different word and kept as bits.
// Cost: linear in the text, one look-up per different word.
import { splitSentences } from '../../text/sentences';
import { type Token, tokenize } from '../../text/tokenize';
import type { Lexicon } from '../lists/load-lexicon';

import { Fact, type Word } from './word';
import { bareForms, dropAccents, stemAdjective } from './word-forms';
import * as lists from './word-lists';

/** Also "al-Omair" and "d'Estaing": the article of a name before its capital. */
const CAPITAL = /^(?:(?:al|el|as|asch|ash|ar|at|ad|az|an|ul|d|l)[-'])?\p{Lu}/u;
const LETTER = /\p{L}/gu;
/** Longer ones are no abbreviations and no words either. */
const LONGEST_CAPITALS = 30;
const OPENERS = new Set([':', '„', '“', '"', '»', '«', '‚', '–', '—', '•', '*', '|', '(', '>', '…']);
/** A line of so many words, most in capitals, is a headline and not a row of abbreviations. */
const SHOUTED_WORDS = 3;
const SHOUTED_SHARE = 0.7;
const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.85;
const SHORTEST_NOUN_HEAD = 5;
const SHORTEST_ROLE_HEAD = 4;
/** Of a longer word the end is looked at for roles. */
export const LONGEST_ROLE = 60;
/** Shorter ends of compounds are as often ends of surnames: "Mendelssohn". */
const SAFE_ROLE_HEAD = 6;

/** The words, numbers and marks of a text with what the lists say of them, in order. */
export function readWords(text: string, language: string, lexicon: Lexicon): Word[] {
  const tokens = tokenize(text);
  const read = createReader(language, lexicon);
  const words: Word[] = [];
  let next = 0;
  for (const [number, sentence] of splitSentences(text, language).entries()) {
    while ((tokens[next]?.start ?? sentence.start) < sentence.start) next += 1;
    const first = next;
    while ((tokens[next]?.start ?? sentence.end) < sentence.end) next += 1;
    readSentence(tokens.slice(first, next), number, read, words);
  }
  return words;
}

/** What is the same for a word wherever it stands. */
type Reading = Pick<Word, 'key' | 'stem' | 'bare' | 'isCapital' | 'isUpper' | 'facts'>;
type Reader = (token: Token, isShouted: boolean) => Reading;

function readSentence(tokens: readonly Token[], sentence: number, read: Reader, words: Word[]): void {
  const isShouted = isShouting(tokens);
  const isTitled = isHeadline(tokens);
  let isFirst = true;
  for (const token of tokens) {
    const { start, end, kind, text } = token;
    const { key, stem, bare, isCapital, isUpper, facts } = read(token, isShouted);
    words.push({
      start,
      end,
      kind,
      text,
      key,
      stem,
      bare,
      sentence,
      isFirst,
      isCapital,
      isTitled,
      isUpper,
      facts,
    });
    isFirst = kind === 'mark' ? isFirst || OPENERS.has(text) : false;
  }
}

/** Four words or more, nearly all longer ones with a capital: "New Ways to Cook Rice". */
function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (CAPITAL.test(token.text)) capitals += 1;
  }
  return words >= HEADLINE_WORDS && capitals >= words * HEADLINE_SHARE;
}

function isShouting(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    if (isAllCapitals(token.text)) shouted += 1;
  }
  return words >= SHOUTED_WORDS && shouted >= words * SHOUTED_SHARE;
}

function keyOf(text: string, isShouted: boolean): string {
  const plain = dropAccents(text);
  if (!isShouted || plain.length < 4) return plain;
  return plain.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

/** At least two letters, all of them capitals: "NATO", "E.ON", "H&M". */
function isAllCapitals(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_CAPITALS || text !== text.toUpperCase()) return false;
  return (text.match(LETTER)?.length ?? 0) >= 2;
}

function createReader(language: string, lexicon: Lexicon): Reader {
  const known = [new Map<string, Reading>(), new Map<string, Reading>()] as const;
  const factsOf = language === 'en' ? englishFacts : germanFacts;
  return (token, isShouted) => {
    const { text, kind } = token;
    const readings = known[isShouted ? 1 : 0];
    const found = readings.get(text);
    if (found !== undefined) return found;
    const isWord = kind === 'word';
    const key = isWord ? keyOf(text, isShouted) : text;
    const reading: Reading = {
      key,
      stem: isWord ? stemAdjective(key) : key,
      bare: isWord ? bareForms(key) : [],
      isCapital: isWord && CAPITAL.test(text),
      isUpper: isWord && !isShouted && isAllCapitals(text),
      facts: isWord ? factsOf(key, lexicon) : 0,
    };
    readings.set(text, reading);
    return reading;
  };
}

function germanFacts(key: string, lexicon: Lexicon): number {
  const lower = key.toLowerCase();
  let facts = sharedFacts(key, lower, lexicon);
  if (lists.GERMAN_FUNCTION.has(lower)) facts |= Fact.Function;
  if (lists.GERMAN_TITLES.has(key)) facts |= Fact.Title;
  if (lists.GERMAN_CUES.has(lower)) facts |= Fact.Cue;
  if (lists.GERMAN_CALENDAR.has(key)) facts |= Fact.Calendar;
  if (CAPITAL.test(key) && findGermanRole(key, lexicon) !== undefined) facts |= Fact.Role;
  if (isGermanNoun(lower, lexicon)) facts |= Fact.Noun;
  return facts;
}

function englishFacts(key: string, lexicon: Lexicon): number {
  const lower = key.toLowerCase();
  let facts = sharedFacts(key, lower, lexicon);
  if (lists.ENGLISH_FUNCTION.has(lower)) facts |= Fact.Function;
  if (lists.ENGLISH_TITLES.has(key)) facts |= Fact.Title;
  if (lists.ENGLISH_CUES.has(lower)) facts |= Fact.Cue;
  if (lists.ENGLISH_CALENDAR.has(key)) facts |= Fact.Calendar;
  if (lexicon.roles.has(lower) || lexicon.roles.has(lastPart(lower))) facts |= Fact.Role;
  return facts;
}

function sharedFacts(key: string, lower: string, lexicon: Lexicon): number {
  let facts = 0;
  if (CAPITAL.test(key) && isGivenName(key, lexicon)) facts |= Fact.Given;
  if (lists.PARTICLES.has(lower)) facts |= Fact.Particle;
  if (lists.COMPANY_ENDS.has(key)) facts |= Fact.Company;
  if (lexicon.commonWords.has(lower)) facts |= Fact.Common;
  if (lexicon.places.has(key) || bareForms(key).some((bare) => lexicon.places.has(bare))) facts |= Fact.Place;
  return facts;
}

/** Given names, also joined ones: Karl-Theodor, Jean-Claude. */
function isGivenName(key: string, lexicon: Lexicon): boolean {
  if (lexicon.givenNames.has(key)) return true;
  const parts = key.split('-');
  return parts.length === 2 && parts.every((part) => lexicon.givenNames.has(part));
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** The list's entry at the end of a German word: "präsident" of "US-Präsidenten"; undefined when it is no role. */
export function findGermanRole(key: string, lexicon: Lexicon): string | undefined {
  const lower = key.slice(-LONGEST_ROLE).toLowerCase();
  for (const bare of [lower, ...roleStems(lower)]) {
    for (let at = 0; at <= bare.length - SHORTEST_ROLE_HEAD; at += 1) {
      const head = bare.slice(at);
      if (!lexicon.roles.has(head)) continue;
      if (at === 0 || head.length >= SAFE_ROLE_HEAD || head === 'chef' || bare.charAt(at - 1) === '-')
        return head;
    }
  }
  return undefined;
}

/** Without the endings of other cases: Präsidenten, Ministers, Abgeordneten. */
function roleStems(lower: string): string[] {
  if (/(?:et|nd|[gklrs]t|ndt|llt)en$/.test(lower))
    return [lower.slice(0, -1), `${lower.slice(0, -1)}r`, lower.slice(0, -2)];
  if (lower.endsWith('en')) return [lower.slice(0, -2), lower.slice(0, -1)];
  if (lower.endsWith('es')) return [lower.slice(0, -1), lower.slice(0, -2)];
  return lower.endsWith('s') || lower.endsWith('n') ? [lower.slice(0, -1)] : [];
}

function isGermanNoun(lower: string, lexicon: Lexicon): boolean {
  const last = lastPart(lower);
  for (const bare of [last, ...roleStems(last)]) {
    if (lexicon.nouns.has(bare)) return true;
    for (let at = 1; at <= bare.length - SHORTEST_NOUN_HEAD; at += 1) {
      if (lexicon.nouns.has(bare.slice(at))) return true;
    }
  }
  return false;
}

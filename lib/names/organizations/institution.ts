// Idea: a German head word ("Ministerium", "Verband") names an organization together with what stands around it:
// a capitalized adjective, a place, "für …"; some heads do so alone, and some only announce the name that follows.
import type { Candidate } from '../grammar/candidate';
import {
  type Grammar,
  isAdjective,
  isAttached,
  isPlainPlace,
  isQuote,
  isSameSentence,
} from '../grammar/grammar';
import { Fact, hasFact, type Word } from '../reading/word';
import { findHead } from './heads';
import { organization } from './organization';
import { type HeadRow, type HeadUse, HYPHEN_TAILS } from './rows';

const MOST_TAIL_WORDS = 9;
const NAMED_BY_ANY_WORD =
  /universität|hochschule|stadtwerke|feuerwehr|sparkasse|volksbank|bistum|klinikum|landgericht|amtsgericht/i;
const IN_A_PLACE = /ministerium|staatsanwaltschaft|gericht$/i;

/** The organization whose German head stands at a word. */
export function findInstitution(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const hyphenated = findHyphenated(words, at, grammar);
  if (hyphenated !== undefined) return hyphenated;
  const head = findHead(words[at], 'de');
  if (head === undefined) return undefined;
  const has = (use: HeadUse) => head.uses.includes(use);
  const from = has('adjective') ? withAdjective(words, at, grammar) : at;
  const to = has('tail') ? withTail(words, at, grammar) : at + 1;
  if (from < at || to > at + 1) return organization(from, to, 0.75, `head with more: ${head.reason}`);
  if (has('alone') && !isBareHead(words[at], head))
    return organization(at, at + 1, 0.6, `institution: ${head.reason}`);
  return has('class') ? findNamedAfter(words, at, head) : undefined;
}

/** "das Ministerium": which one is said elsewhere. */
function isBareHead(word: Word | undefined, head: HeadRow): boolean {
  const lower = word?.key.toLowerCase() ?? '';
  return lower.startsWith('ministeri') || (head.ends.includes('landesregierung') && lower.includes('-'));
}

/** "Wilhelm-Tietjen-Stiftung", "Muslim-Liga", "SPD-Bezirk Weser-Ems": a name and a head joined by a hyphen. */
function findHyphenated(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  if (word === undefined || !word.isCapital || !word.text.includes('-')) return undefined;
  const cut = word.key.lastIndexOf('-');
  const tail = [word.key, ...word.bare]
    .map((form) => form.slice(cut + 1).toLowerCase())
    .find((form) => HYPHEN_TAILS.has(form));
  if (tail === undefined || isOrdinaryStart(word.key.slice(0, cut), grammar)) return undefined;
  const to = isSameSentence(words, at, at + 1) && isPlainPlace(words[at + 1], grammar) ? at + 2 : at + 1;
  return organization(at, to, 0.65, `name and head joined: ${tail}`);
}

function isOrdinaryStart(start: string, { lexicon }: Grammar): boolean {
  const last = start.slice(start.lastIndexOf('-') + 1).toLowerCase();
  return (
    lexicon.nouns.has(last) || lexicon.commonWords.has(last) || lexicon.places.has(start) || start.length < 2
  );
}

/** "Deutscher Wetterdienst", "Berliner Polizei": a capitalized adjective makes a proper name. */
function withAdjective(words: readonly Word[], at: number, grammar: Grammar): number {
  let from = at;
  while (from > 0 && isSameSentence(words, from - 1, at) && isProperAdjective(words[from - 1], grammar))
    from -= 1;
  return from;
}

const ADJECTIVE = /^\p{Lu}[\p{L}-]{2,}(?:(?:sch|al|iv|lich|tliche?)(?:e|en|er|es|em)|llige[nr]?)$/u;
const FROM_PLACE = /^\p{Lu}\p{L}{2,}er$/u;
const OTHER_FROM_PLACE = new Set(
  'Schweizer Zürcher Basler Münchner Bremer Dresdner Thüringer Hannoveraner Wiener Hallenser Neue Neuen Rote Roten Grüne Grünen'.split(
    ' ',
  ),
);

/** A capitalized adjective within a sentence, or one made from a place. */
function isProperAdjective(word: Word | undefined, { lexicon }: Grammar): boolean {
  if (word === undefined || !word.isCapital || word.isFirst) return false;
  if (ADJECTIVE.test(word.key) || OTHER_FROM_PLACE.has(word.key)) return true;
  if (!FROM_PLACE.test(word.key)) return false;
  const place = word.key.slice(0, -2);
  return lexicon.places.has(place) || lexicon.places.has(`${place}en`) || lexicon.places.has(`${place}e`);
}

/** "Universität Wien", "Amt für Statistik und Wahlen", "Außenministerium in Kiew". */
function withTail(words: readonly Word[], at: number, grammar: Grammar): number {
  const next = words[at + 1];
  if (next === undefined || !isSameSentence(words, at, at + 1)) return at + 1;
  if (next.isCapital && isTailName(words, at, grammar)) {
    return at + 1 + (grammar.lexicon.places.findAt(words, at + 1)?.length ?? 1);
  }
  if (next.text === 'für' || next.text === 'gegen') return readObject(words, at + 2) ?? at + 1;
  if (next.text === 'der' || next.text === 'des') return readOwner(words, at + 2, grammar) ?? at + 1;
  const isPlaced = (next.text === 'in' || next.text === 'im') && IN_A_PLACE.test(words[at]?.key ?? '');
  return isPlaced && hasFact(words[at + 2], Fact.Place) ? at + 3 : at + 1;
}

/** "der Vereinten Nationen", "der Universität Lausanne": a longer name in the genitive that the head belongs to. */
function readOwner(words: readonly Word[], at: number, grammar: Grammar): number | undefined {
  if (!isSameSentence(words, at - 2, at)) return undefined;
  const listed = grammar.lexicon.places.findAt(words, at) ?? grammar.lexicon.organizations.findAt(words, at);
  if (listed !== undefined && listed.length > 1) return at + listed.length;
  return /^Universität$/.test(words[at]?.key ?? '') && isPlainPlace(words[at + 1], grammar)
    ? at + 2
    : undefined;
}

/** A place, or for some heads any name; a genitive ("Initiative Frankreichs") is not part of it. */
function isTailName(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at + 1];
  if (word === undefined || hasFact(word, Fact.Function | Fact.Title | Fact.Calendar)) return false;
  if (grammar.lexicon.organizations.findWord(word) !== undefined) return false;
  if (hasFact(word, Fact.Place)) return isPlainPlace(word, grammar);
  return NAMED_BY_ANY_WORD.test(words[at]?.key ?? '') && !hasFact(word, Fact.Noun | Fact.Role);
}

/** Where the words after "für" end: "Statistik", "nationale Sicherheit", "Bildung, Wissenschaft und Forschung". */
function readObject(words: readonly Word[], at: number): number | undefined {
  let to: number | undefined;
  for (let index = at; index < at + MOST_TAIL_WORDS && isSameSentence(words, at - 1, index); index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) break;
    if (word.isCapital) {
      if (to !== undefined && before?.isCapital === true && !/(?:e|en|er|es)$/.test(before.text)) break;
      to = index + 1;
    } else if (word.text === '-' && isAttached(before, word) && words[index + 1]?.text === 'und')
      to = undefined;
    else if (word.text === 'und') {
      if (words[index + 1]?.isCapital !== true && !(to === undefined && isAdjective(words[index + 1]))) break;
    } else if (word.text === ',') {
      if (to !== index || !isListed(words, index)) break;
    } else if (to !== undefined || !isAdjective(word)) break;
  }
  return to;
}

/** A comma within a list that ends with "und": "Bildung, Wissenschaft und Forschung". */
function isListed(words: readonly Word[], comma: number): boolean {
  for (let index = comma + 1; index < comma + 6; index += 1) {
    const word = words[index];
    if (word?.text === 'und') return index > comma + 1;
    if (word?.text !== ',' && !(word?.isCapital === true && !hasFact(word, Fact.Given))) return false;
  }
  return false;
}

/** "die Band Rammstein", "der Konzern „Neue Heimat“". */
function findNamedAfter(words: readonly Word[], at: number, head: HeadRow): Candidate | undefined {
  const next = words[at + 1];
  if (next === undefined || !isSameSentence(words, at, at + 1)) return undefined;
  const reason = `name after ${words[at]?.key}: ${head.reason}`;
  if (isQuote(next)) {
    for (let to = at + 3; to < at + 8; to += 1)
      if (isQuote(words[to])) return organization(at + 2, to, 0.8, reason);
    return undefined;
  }
  let to = at + 1;
  while (to < at + 4 && isPlainName(words, to)) to += 1;
  return to === at + 1 ? undefined : organization(at + 1, to, 0.65, reason);
}

function isPlainName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.isCapital || !isSameSentence(words, at - 1, at)) return false;
  return !hasFact(
    word,
    Fact.Function | Fact.Noun | Fact.Role | Fact.Place | Fact.Calendar | Fact.Title | Fact.Given,
  );
}

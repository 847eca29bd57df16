// Idea: an organization shows itself by a list, by the ending of a company, by a head word (Universität, Verband,
// Ministry) together with what stands around it, or by its shape (capital letters, a site's name).
// Cost: constant per word; heads are found by their last letters in a map. Source: own.
import type { Lexicon } from '../lexicon/load-lexicon';
import { Fact, hasFact, type Word } from '../reading/word';
import { bareForms } from '../reading/word-forms';
import { PLAIN_CAPITALS } from '../reading/word-lists';
import type { Candidate } from './candidate';
import {
  CLUB_NAMES,
  CLUB_STARTS,
  DOMAIN_ENDS,
  ENGLISH_HEADS,
  GERMAN_HEADS,
  type HeadRow,
  type HeadUse,
} from './organization-rows';
import { isSameSentence } from './person-grammar';

export type OrganizationGrammar = {
  readonly language: 'de' | 'en' | 'other';
  readonly lexicon: Lexicon;
};

type Heads = { readonly rows: ReadonlyMap<string, HeadRow>; readonly longest: number };

const SHORTEST_HEAD = 3;
const MOST_COMPANY_WORDS = 6;
const MOST_TAIL_WORDS = 9;

const FINDERS = [findListed, findCompany, findByHead, findClub, findSite, findCapitals];

/** Adds every reading as an organization that starts, ends or stands at a word. */
export function addOrganizationsAt(
  words: readonly Word[],
  at: number,
  grammar: OrganizationGrammar,
  found: Candidate[],
): void {
  const kind = words[at]?.kind;
  if (kind === 'mark' || kind === undefined) return;
  for (const find of FINDERS) {
    const candidate = find(words, at, grammar);
    if (candidate !== undefined) found.push(candidate);
  }
}

function candidate(from: number, to: number, score: number, reason: string): Candidate {
  return { from, to, kind: 'organization', score, reason };
}

function findListed(
  words: readonly Word[],
  at: number,
  { lexicon }: OrganizationGrammar,
): Candidate | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const phrase = lexicon.organizations.findAt(words, at);
  if (phrase === undefined) return undefined;
  const { length, entry } = phrase;
  const reason = `listed ${entry.type}`;
  if (length > 1) return candidate(at, at + length, 0.95, reason);
  if (entry.type === 'company' || entry.type === 'bank') {
    const next = words[at + 1];
    if (
      next !== undefined &&
      isSameSentence(words, at, at + 1) &&
      hasFact(next, Fact.Place) &&
      next.isCapital &&
      !word.isUpper
    ) {
      if (!next.key.endsWith('s') || lexicon.places.has(next.key)) return candidate(at, at + 2, 0.8, reason);
    }
  }
  if (word.kind === 'word' && word.isFirst && hasFact(word, Fact.Common | Fact.Function)) return undefined;
  if (hasFact(word, Fact.Calendar | Fact.Given)) return undefined;
  return candidate(at, at + 1, hasFact(word, Fact.Noun | Fact.Place | Fact.Common) ? 0.5 : 0.85, reason);
}

/** "Siemens AG", "Wiener Linien GmbH & Co KG", "Allgress Inc.", "Wirtschaftsweiber e.V.". */
function findCompany(
  words: readonly Word[],
  at: number,
  grammar: OrganizationGrammar,
): Candidate | undefined {
  const end = words[at];
  if (end === undefined || end.isFirst) return undefined;
  const ending = companyEnding(words, at);
  if (ending === undefined) return undefined;
  let from = at;
  while (
    at - from < MOST_COMPANY_WORDS &&
    from > 0 &&
    isSameSentence(words, from - 1, at) &&
    isCompanyWord(words, from - 1, from === at, grammar)
  )
    from -= 1;
  while (
    from < at &&
    (words[from]?.text === '&' ||
      isClassWord(words[from], grammar) ||
      words[from]?.text === '-' ||
      hasFact(words[from], Fact.Role))
  )
    from += 1;
  if (from === at) return undefined;
  return candidate(from, ending, 0.9, `company ending: ${end.text}`);
}

/** "Firma", "Konzern": says what follows and is no part of its name. */
function isClassWord(word: Word | undefined, { language }: OrganizationGrammar): boolean {
  return (
    language === 'de' && hasFact(word, Fact.Noun) && findHead(word, 'de')?.uses.includes('class') === true
  );
}

/** Where the ending of a company's name that starts here ends. */
function companyEnding(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  let to = at;
  if (hasFact(word, Fact.Company)) to = at + 1;
  else if (
    /^e$/i.test(word.text) &&
    words[at + 1]?.text === '.' &&
    /^(?:V|G)$/.test(words[at + 2]?.text ?? '')
  )
    to = at + 3;
  else return undefined;
  if (words[to]?.text === '&' && /^Co/.test(words[to + 1]?.text ?? '')) {
    to += 2;
    if (words[to]?.text === '.') to += 1;
    if (hasFact(words[to], Fact.Company)) to += 1;
  }
  const dot = words[to];
  if (
    dot?.text === '.' &&
    dot.start === words[to - 1]?.end &&
    /^(?:Inc|Corp|Ltd|V|G)$/.test(words[to - 1]?.text ?? '')
  )
    to += 1;
  return to;
}

function isCompanyWord(
  words: readonly Word[],
  at: number,
  isNext: boolean,
  { language }: OrganizationGrammar,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.text === '&') return true;
  if (word.kind === 'number') return !isNext || language !== 'de';
  if (word.text === '-' || word.text === '–') return false;
  if (word.text === 'und' || word.text === 'and')
    return !isNext && words[at - 1]?.isCapital === true && language === 'en';
  if (!word.isCapital && !isNext) return false;
  if (!word.isCapital) return word.kind === 'word' && /\p{Lu}/u.test(word.text);
  if (word.isFirst && hasFact(word, Fact.Function | Fact.Common)) return false;
  return !hasFact(word, Fact.Function | Fact.Title | Fact.Calendar);
}

const headsOf: Record<'de' | 'en', Heads> = { de: indexHeads(GERMAN_HEADS), en: indexHeads(ENGLISH_HEADS) };

function indexHeads(rows: readonly HeadRow[]): Heads {
  const index = new Map<string, HeadRow>();
  for (const headRow of rows) for (const end of headRow.ends) if (!index.has(end)) index.set(end, headRow);
  return { rows: index, longest: Math.max(...[...index.keys()].map((end) => end.length)) };
}

/** The head row that fits the end of a word. English heads are whole words. */
export function findHead(word: Word | undefined, language: 'de' | 'en' | 'other'): HeadRow | undefined {
  if (word === undefined || !word.isCapital || word.kind !== 'word') return undefined;
  const heads = headsOf[language === 'en' ? 'en' : 'de'];
  const lower = word.key.toLowerCase();
  if (language === 'en') return heads.rows.get(lower);
  for (const bare of [lower, ...bareForms(lower)]) {
    for (let length = Math.min(bare.length, heads.longest); length >= SHORTEST_HEAD; length -= 1) {
      const found = heads.rows.get(bare.slice(-length));
      if (
        found !== undefined &&
        (length > 4 || length === bare.length || bare.charAt(bare.length - length - 1) === '-')
      )
        return found;
    }
  }
  return undefined;
}

function findByHead(words: readonly Word[], at: number, grammar: OrganizationGrammar): Candidate | undefined {
  const english = grammar.language === 'en' ? undefined : findHead(words[at], 'en');
  if (english !== undefined && !hasFact(words[at], Fact.Noun))
    return findEnglishHead(words, at, english, grammar);
  const head = findHead(words[at], grammar.language);
  if (head === undefined) return undefined;
  const has = (use: HeadUse) => head.uses.includes(use);
  if (grammar.language === 'en') return findEnglishHead(words, at, head, grammar);
  const from = has('adjective') ? withAdjective(words, at, grammar) : at;
  const to = has('tail') ? withTail(words, at, grammar) : at + 1;
  if (from < at || to > at + 1) return candidate(from, to, 0.75, `head with more: ${head.reason}`);
  if (has('alone')) return candidate(at, at + 1, 0.6, `institution: ${head.reason}`);
  return has('class') ? findNamedAfter(words, at, head, grammar) : undefined;
}

/** "Deutscher Wetterdienst", "Berliner Polizei": a capitalized adjective makes a proper name. */
function withAdjective(words: readonly Word[], at: number, { lexicon }: OrganizationGrammar): number {
  let from = at;
  while (from > 0 && isSameSentence(words, from - 1, at) && isProperAdjective(words[from - 1], lexicon))
    from -= 1;
  return from;
}

const ADJECTIVE =
  /^\p{Lu}[\p{L}-]{2,}(?:sche|schen|scher|sches|schem|ale|alen|aler|ales|ive|iven|iver|ives)$/u;
const FROM_PLACE = /^\p{Lu}\p{L}{2,}er$/u;

function isProperAdjective(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || !word.isCapital || word.isFirst) return false;
  if (ADJECTIVE.test(word.key)) return true;
  return (
    FROM_PLACE.test(word.key) &&
    (lexicon.places.has(word.key.slice(0, -2)) ||
      lexicon.places.has(`${word.key.slice(0, -2)}en`) ||
      lexicon.places.has(word.key.slice(0, -1)) ||
      SWISS.has(word.key))
  );
}

const SWISS = new Set(
  'Schweizer Zürcher Basler Münchner Bremer Dresdner Thüringer Hannoveraner Wiener Hallenser'.split(' '),
);

/** "Universität Wien", "Amt für Statistik und Wahlen", "Außenministerium in Kiew". */
function withTail(words: readonly Word[], at: number, grammar: OrganizationGrammar): number {
  const next = words[at + 1];
  if (next === undefined || !isSameSentence(words, at, at + 1)) return at + 1;
  if (next.isCapital && isTailName(words, at, grammar)) return readNames(words, at + 1, grammar);
  if (next.text === 'für' || next.text === 'gegen') return readObject(words, at + 2) ?? at + 1;
  const isMinistry = /ministerium|staatsanwaltschaft|gericht/i.test(words[at]?.key ?? '');
  if ((next.text === 'in' || next.text === 'im') && isMinistry && hasFact(words[at + 2], Fact.Place))
    return at + 3;
  return at + 1;
}

/** A place, or for universities any name, after a head word; a genitive ("Initiative Frankreichs") is not part of it. */
function isTailName(words: readonly Word[], at: number, grammar: OrganizationGrammar): boolean {
  const word = words[at + 1];
  if (word === undefined || hasFact(word, Fact.Function | Fact.Title | Fact.Calendar)) return false;
  if (grammar.lexicon.organizations.findWord(word) !== undefined) return false;
  if (hasFact(word, Fact.Place)) return !word.key.endsWith('s') || grammar.lexicon.places.has(word.key);
  return (
    /universität|hochschule|stadtwerke/i.test(words[at]?.key ?? '') && !hasFact(word, Fact.Noun | Fact.Role)
  );
}

function readNames(words: readonly Word[], at: number, grammar: OrganizationGrammar): number {
  const place = grammar.lexicon.places.findAt(words, at);
  return at + (place?.length ?? 1);
}

/** "Statistik", "nationale Sicherheit", "Bildung, Wissenschaft und Forschung". */
function readObject(words: readonly Word[], at: number): number | undefined {
  let to: number | undefined;
  for (let index = at; index < at + MOST_TAIL_WORDS && isSameSentence(words, at - 1, index); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const before = words[index - 1];
    if (word.isCapital) {
      if (to !== undefined && before?.isCapital === true && !/(?:e|en|er|es)$/.test(before.text)) break;
      to = index + 1;
    } else if (word.text === '-' && before?.end === word.start && words[index + 1]?.text === 'und') {
      to = undefined;
    } else if (word.text === 'und' || word.text === ',') {
      if (to !== index && before?.text !== '-') break;
      if (words[index + 1]?.isCapital !== true) break;
    } else if (
      !/^\p{Ll}+(?:e|en|er|es)$/u.test(word.text) ||
      to !== undefined ||
      hasFact(word, Fact.Function)
    )
      break;
  }
  return to;
}

/** "die Band Rammstein", "der Konzern „Neue Heimat“". */
function findNamedAfter(
  words: readonly Word[],
  at: number,
  head: HeadRow,
  grammar: OrganizationGrammar,
): Candidate | undefined {
  const next = words[at + 1];
  if (next === undefined || !isSameSentence(words, at, at + 1)) return undefined;
  const reason = `name after ${words[at]?.key}: ${head.reason}`;
  if (/^[„"»“‚]$/.test(next.text)) {
    for (let to = at + 3; to < at + 8; to += 1) {
      if (/^[“"«”‘]$/.test(words[to]?.text ?? '')) return candidate(at + 2, to, 0.8, reason);
    }
    return undefined;
  }
  let to = at + 1;
  while (to < at + 4 && isPlainName(words, to, grammar)) to += 1;
  return to === at + 1 ? undefined : candidate(at + 1, to, 0.65, reason);
}

function isPlainName(words: readonly Word[], at: number, { lexicon }: OrganizationGrammar): boolean {
  const word = words[at];
  if (word === undefined || !word.isCapital || !isSameSentence(words, at - 1, at)) return false;
  if (hasFact(word, Fact.Function | Fact.Noun | Fact.Role | Fact.Place | Fact.Calendar | Fact.Title))
    return false;
  return !(hasFact(word, Fact.Given) && lexicon.givenNames.has(word.key));
}

/** English heads stand last ("Federal Trade Commission") or first with "of" or "for" ("University of Michigan"). */
function findEnglishHead(
  words: readonly Word[],
  at: number,
  head: HeadRow,
  grammar: OrganizationGrammar,
): Candidate | undefined {
  let from = at;
  while (from > at - 6 && from > 0 && isEnglishPart(words, from - 1, at)) from -= 1;
  while (from < at && !words[from]?.isCapital) from += 1;
  let to = at + 1;
  const link = words[to];
  if (
    head.uses.includes('tail') &&
    (link?.text === 'of' || link?.text === 'for') &&
    isSameSentence(words, at, to)
  ) {
    to = readEnglishTail(words, to + 1, grammar) ?? to;
  }
  if (from === at && to === at + 1) return undefined;
  return candidate(from, to, 0.75, `head: ${head.reason}`);
}

function isEnglishPart(words: readonly Word[], at: number, head: number): boolean {
  const word = words[at];
  if (word === undefined || !isSameSentence(words, at, head)) return false;
  if (word.text === '&') return true;
  if (word.text === 'and' || word.text === 'of')
    return words[at - 1]?.isCapital === true && !words[at - 1]?.isFirst && word.text === 'and';
  if (!word.isCapital || hasFact(word, Fact.Function | Fact.Title | Fact.Calendar)) return false;
  return !(word.isFirst && hasFact(word, Fact.Common));
}

function readEnglishTail(
  words: readonly Word[],
  at: number,
  _grammar: OrganizationGrammar,
): number | undefined {
  let to: number | undefined;
  for (let index = at; index < at + 8 && isSameSentence(words, at - 1, index); index += 1) {
    const word = words[index];
    if (word?.isCapital === true && !hasFact(word, Fact.Function)) to = index + 1;
    else if (!/^(?:and|of|the|for|in|&)$/.test(word?.text ?? '')) break;
    else if ((word?.text === 'for' || word?.text === 'in') && to !== undefined) break;
  }
  return to;
}

/** "FC Bayern München", "1. FC Köln", "Borussia Dortmund", "TSV 1860 München". */
function findClub(words: readonly Word[], at: number, grammar: OrganizationGrammar): Candidate | undefined {
  const word = words[at];
  if (word === undefined || !(CLUB_STARTS.has(word.text) || CLUB_NAMES.has(word.text))) return undefined;
  let to = at + 1;
  while (to < at + 5 && isSameSentence(words, at, to) && isClubPart(words[to])) {
    to += 1;
    if (hasFact(words[to - 1], Fact.Place)) break;
  }
  while (
    to > at + 1 &&
    words[to - 1]?.kind === 'number' &&
    Number(words[to - 1]?.text) > 99 &&
    words[to - 1]?.text.length !== 4
  )
    to -= 1;
  if (!words.slice(at + 1, to).some((part) => part.isCapital)) {
    if (!/^\d{2}$/.test(words[at + 1]?.text ?? '')) return undefined;
  }
  const isNumbered = words[at - 1]?.text === '.' && /^\d$/.test(words[at - 2]?.text ?? '');
  const place = grammar.lexicon.places.findAt(words, to - 1);
  return candidate(isNumbered ? at - 2 : at, to - 1 + (place?.length ?? 1), 0.8, `club: ${word.text}`);
}

function isClubPart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'number') return /^(?:\d{2}|1[89]\d\d)$/.test(word.text);
  return (
    word.isCapital &&
    !hasFact(word, Fact.Function | Fact.Role | Fact.Calendar | Fact.Noun | Fact.Title | Fact.Given)
  );
}

/** "ndr.de", "Booking.com". */
function findSite(words: readonly Word[], at: number): Candidate | undefined {
  const word = words[at];
  const dot = words[at + 1];
  const end = words[at + 2];
  if (word?.kind !== 'word' || dot?.text !== '.' || end === undefined || !DOMAIN_ENDS.has(end.text))
    return undefined;
  if (dot.start !== word.end || end.start !== dot.end || words[at - 1]?.end === word.start) return undefined;
  return words[at + 3]?.start === end.end && words[at + 3]?.text === '/'
    ? undefined
    : candidate(at, at + 3, 0.6, 'name of a site');
}

/** "UDD", "PCRM": two to six capital letters that no list knows as anything else. */
function findCapitals(words: readonly Word[], at: number): Candidate | undefined {
  const word = words[at];
  if (word === undefined || !word.isUpper || !/^\p{Lu}{2,6}$/u.test(word.text)) return undefined;
  if (PLAIN_CAPITALS.has(word.text) || hasFact(word, Fact.Place | Fact.Company | Fact.Calendar))
    return undefined;
  if (words[at + 1]?.kind === 'number' || words[at + 1]?.isUpper === true || words[at - 1]?.isUpper === true)
    return undefined;
  return candidate(at, at + 1, 0.5, 'capital letters');
}

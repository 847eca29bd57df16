import type { Language } from '../grammar/grammar';
import { Fact, hasFact, type Word } from '../reading/word';
import { ENGLISH_HEADS, GERMAN_HEADS, type HeadRow } from './rows';

type Heads = { readonly rows: ReadonlyMap<string, HeadRow>; readonly longest: number };

const SHORTEST_HEAD = 3;
/** Shorter heads count only as words or after a hyphen: "rat", "amt". */
const SHORT_HEAD = 4;

const german = indexHeads(GERMAN_HEADS);
const english = indexHeads(ENGLISH_HEADS);

function indexHeads(rows: readonly HeadRow[]): Heads {
  const index = new Map<string, HeadRow>();
  for (const headRow of rows) for (const end of headRow.ends) if (!index.has(end)) index.set(end, headRow);
  return { rows: index, longest: Math.max(...[...index.keys()].map((end) => end.length)) };
}

/** The head row that fits a word: in German its end, in English the whole word; undefined when none does. */
export function findHead(word: Word | undefined, language: Language): HeadRow | undefined {
  if (word === undefined || !word.isCapital || word.kind !== 'word') return undefined;
  const lower = word.key.toLowerCase();
  if (language === 'en') return english.rows.get(lower);
  const found = findEnd(lower);
  if (found !== undefined || word.bare.length === 0) return found;
  return word.bare.map((bare) => findEnd(bare.toLowerCase())).find((row) => row !== undefined);
}

function findEnd(word: string): HeadRow | undefined {
  for (let length = Math.min(word.length, german.longest); length >= SHORTEST_HEAD; length -= 1) {
    const row = german.rows.get(word.slice(-length));
    if (row === undefined) continue;
    if (length > SHORT_HEAD || length === word.length || word.charAt(word.length - length - 1) === '-')
      return row;
  }
  return undefined;
}

/** "Firma", "Konzern": says what kind the name after it is and is no part of it. */
export function isClassWord(word: Word | undefined, language: Language): boolean {
  return (
    language === 'de' && hasFact(word, Fact.Noun) && findHead(word, 'de')?.uses.includes('class') === true
  );
}

import { findRole, nominativeOfRole } from '../../names/names-of-people';
import type { Gender } from '../entity';

/** A role in parts, as they are written. */
export type Role = {
  /** Adjectives, or whose it is ("Russlands"). */
  readonly before: readonly string[];
  /** The word that names it, with what belongs to it in English: "Secretary General". */
  readonly head: string;
  /** What follows and belongs to it: "der österreichischen Mars Society". */
  readonly after: string;
  readonly gender: Gender | undefined;
};

export const MOST_ENGLISH_ROLE_WORDS = 4;
/** What may follow an English role and belongs to it: "secretary of state for trade". */
export const ENGLISH_LINK = /^(?:of|for|at|in|from|on|to|with)$/;
const GERMAN_ENDING = /(?:er|en|em|es|e)$/;

/** A role in words, set to the nominative in German; `gender` is the person's. */
export function wordsOfRole(role: Role, language: string, gender: Gender | undefined): string {
  const known = role.gender ?? gender;
  const isGerman = language === 'de';
  const before = isGerman ? role.before.map((word) => strongAdjective(word, known)) : role.before;
  const head = isGerman ? nominativeOf(role.head, known) : role.head;
  return [...before, head, role.after].filter((part) => part !== '').join(' ');
}

/** A role without what follows and belongs to it: "früherer Leiter" of "früherer Leiter der Behörde". */
export function withoutComplement(role: string, language: string): string {
  const words = role.split(' ');
  if (language !== 'en') {
    const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && findRole([word], 'de') !== undefined);
    return at === -1 ? role : words.slice(0, at + 1).join(' ');
  }
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + MOST_ENGLISH_ROLE_WORDS); end > start; end -= 1)
      if (isWhole(words, start, end)) return words.slice(0, end).join(' ');
  }
  return role;
}

/** Whether a role stands there and nothing more of it follows: "secretary of state for trade". */
function isWhole(words: readonly string[], start: number, end: number): boolean {
  const isEnd = end === words.length || ENGLISH_LINK.test(words[end] ?? '');
  return isEnd && findRole(words.slice(start, end), 'en') !== undefined;
}

/** "luxemburgischer" for "luxemburgische" of a man; "Russlands" stays. */
function strongAdjective(word: string, gender: Gender | undefined): string {
  if (gender === undefined || !/^(?:\p{Ll}|US-\p{Ll})/u.test(word)) return word;
  return `${word.replace(GERMAN_ENDING, '')}${gender === 'm' ? 'er' : 'e'}`;
}

/** "Vorsitzender" and "Vorsitzende" are declined as adjectives are. */
function nominativeOf(head: string, gender: Gender | undefined): string {
  const plain = nominativeOfRole(head);
  if (findRole([head], 'de')?.gender === 'f') return plain;
  const stem = head.replace(GERMAN_ENDING, '');
  const isAdjective =
    stem !== head &&
    findRole([`${stem}e`], 'de') !== undefined &&
    findRole([`${stem}er`], 'de')?.gender === 'm';
  if (!isAdjective || !ADJECTIVE_STEM.test(stem)) return plain;
  return gender === 'm' ? `${stem}er` : `${stem}e`;
}

const ADJECTIVE_STEM = /(?:end|gt|dt|nt|rt|mt|elt|tet|hlt|ndt|ordnet|hörig|ürdig|ig)$/;

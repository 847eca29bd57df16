// How two full names of one family name stand to each other. Each row of the table is a rule with its examples.
import { isNear } from '../entities/near-spelling';

/** A full name in folded parts. */
export type FullName = {
  readonly given: readonly string[];
  readonly families: readonly string[];
  readonly ending: string;
};

/**
 * `same`: one person. `short`: one is short for the other, the first for the second, and for whomever else it may be
 * short. `ask`: perhaps. Undefined: two.
 */
export type Relation =
  | { readonly is: 'same' | 'ask'; readonly score: number; readonly reason: string }
  | { readonly is: 'short'; readonly short: 'a' | 'b'; readonly score: number; readonly reason: string };

const SHORTEST_NEAR = 4;
const SHORTEST_BEGINNING = 3;
export const SHORTEST_FAMILY = 6;

/** Undefined where they are two people, or have nothing to do with each other. */
export function relatePersons(a: FullName, b: FullName): Relation | undefined {
  if (!a.families.some((family) => b.families.includes(family))) {
    return isMisspelling(a, b)
      ? { is: 'ask', score: 0.45, reason: 'family names differ by a letter' }
      : undefined;
  }
  const given = relateGiven(a.given, b.given);
  if (given === undefined) return undefined;
  return withEndings(a, b, withFamilies(a, b, given));
}

/**
 * "Annalena Baerbok" and "Annalena Baerbock": family names of some length that differ by a letter, with the same given
 * names. It may be a mistake, or two people, as "Hofmann" and "Hoffmann" are.
 */
export function isMisspelling(a: FullName, b: FullName): boolean {
  const [own = '', other = ''] = [a.families[0], b.families[0]];
  return (
    Math.min(own.length, other.length) >= SHORTEST_FAMILY &&
    isNear(own, other) &&
    a.ending === b.ending &&
    !isInitial(a.given[0] ?? 'a') &&
    a.given.join(' ') === b.given.join(' ') &&
    !a.families.some((family) => b.families.includes(family))
  );
}

/** "Angela Merkels" stands in a genitive; "Hans Peters" may be another than "Hans Peter". */
function withFamilies(a: FullName, b: FullName, relation: Relation): Relation {
  const [own, other] = [a.families[0] ?? '', b.families[0] ?? ''];
  if (own === other || own === `${other}s` || other === `${own}s`) {
    if (own === other || relation.is !== 'same') return relation;
    const short = own.length > other.length ? 'a' : 'b';
    return { is: 'short', short, score: 0.85, reason: 'family name in the genitive' };
  }
  return relation.is === 'same' ? { ...relation, score: Math.min(relation.score, 0.9) } : relation;
}

/** "John Wollnik Jr." and "John Wollnik" are mostly father and son, "Johannes Paul" and "Johannes Paul II." one. */
function withEndings(a: FullName, b: FullName, relation: Relation): Relation | undefined {
  if (a.ending === b.ending) return relation;
  if (a.ending !== '' && b.ending !== '') return undefined;
  if (/^[ivx]/.test(a.ending + b.ending) && relation.is === 'same') {
    return { is: 'short', short: a.ending === '' ? 'a' : 'b', score: 0.85, reason: 'without its number' };
  }
  return { is: 'ask', score: 0.5, reason: 'with and without junior or senior' };
}

/** "Franz-Josef" is "Franz Josef"; "Hans-Peter" may be another than "Hans". */
function relateGiven(own: readonly string[], its: readonly string[]): Relation | undefined {
  const relation = relateWords(wordsOf(own), wordsOf(its));
  const [long, short] = own.join().length > its.join().length ? [own, its] : [its, own];
  const isCut =
    long[0]?.includes('-') && wordsOf(long)[0] === wordsOf(short)[0] && wordsOf(short).length === 1;
  if (relation?.is !== 'short' || !isCut) return relation;
  return { is: 'ask', score: 0.5, reason: 'part of a double name' };
}

function wordsOf(given: readonly string[]): string[] {
  return given.flatMap((word) => word.split('-')).filter((word) => word !== '');
}

function relateWords(a: readonly string[], b: readonly string[]): Relation | undefined {
  const [first = '', ...middle] = a;
  const [other = '', ...others] = b;
  if (first === other) return relateMiddle(middle, others);
  if (withoutE(first) === withoutE(other)) return { is: 'same', score: 0.9, reason: 'umlaut spelled out' };
  if (isInitial(first) || isInitial(other)) {
    if (first.charAt(0) !== other.charAt(0)) return undefined;
    if (isInitial(first) && isInitial(other)) return relateMiddle(middle, others);
    return {
      is: 'short',
      short: isInitial(first) ? 'a' : 'b',
      score: 0.8,
      reason: 'initial of the given name',
    };
  }
  if (isEnd(a, b) || isEnd(b, a)) {
    return { is: 'short', short: isEnd(a, b) ? 'a' : 'b', score: 0.85, reason: 'end of a longer name' };
  }
  return relateUnlike(first, other);
}

/** "Jennfer" and "Jennifer", "Iyad" and "Ijad", "Joe" and "Joel": perhaps. */
function relateUnlike(first: string, other: string): Relation | undefined {
  const shorter = Math.min(first.length, other.length);
  if (shorter >= SHORTEST_NEAR && isNear(first, other))
    return { is: 'ask', score: 0.65, reason: 'given names differ by a letter' };
  const isBegun = first.startsWith(other) || other.startsWith(first);
  return shorter >= SHORTEST_BEGINNING && isBegun
    ? { is: 'ask', score: 0.55, reason: 'short form of the given name' }
    : undefined;
}

/** "Michael Sergejewitsch" and "Michael"; "George W." is not "George H. W.". */
function relateMiddle(a: readonly string[], b: readonly string[]): Relation | undefined {
  if (a.length === 0 && b.length === 0) return { is: 'same', score: 0.95, reason: 'same name' };
  if (a.length === 0 || b.length === 0) {
    const short = a.length === 0 ? 'a' : 'b';
    return isInitial(a[0] ?? b[0] ?? '')
      ? { is: 'short', short, score: 0.7, reason: 'without the middle initial' }
      : { is: 'short', short, score: 0.85, reason: 'without middle names' };
  }
  const [long, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const isWithin = shorter.every((name, at) => isSameMiddle(name, long[at] ?? ''));
  if (isWithin && long.length === shorter.length) return { is: 'same', score: 0.95, reason: 'same name' };
  if (isWithin) {
    const short = a.length < b.length ? 'a' : 'b';
    return { is: 'short', short, score: 0.85, reason: 'without all middle names' };
  }
  return undefined;
}

function isSameMiddle(a: string, b: string): boolean {
  return a === b || ((isInitial(a) || isInitial(b)) && a.charAt(0) === b.charAt(0));
}

/** Whether all of `a` is the end of `b`: "López" of "Andrés Manuel López". */
function isEnd(a: readonly string[], b: readonly string[]): boolean {
  return a.length < b.length && a.every((name, at) => name === b[b.length - a.length + at]);
}

/** "jurgen" and "juergen"; "michael" and "michal" are two names. */
function withoutE(name: string): string {
  return name.replace(/(?<=[ou])e/g, '');
}

/** "w", "w.", and what is left of "J.-P.". */
export function isInitial(name: string): boolean {
  return /^\p{L}\.?$/u.test(name);
}

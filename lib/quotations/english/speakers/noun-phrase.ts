// Idea: without a parser, a noun phrase is what stands between the borders of clauses: commas, quoted words, words that
// open a clause, verbs. A phrase that begins with a preposition is no subject; behind it one may begin ("In the report
// the agency"). Cost: each look is bounded by a fixed number of items. Source: own.
import type { Span } from '../../../text/span';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  isAdverb,
  isFiniteVerb,
  isTimeOpener,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../grammar-words';
import type { Item } from '../read-units';

/** A stretch of items, half open. */
export type Range = { readonly from: number; readonly to: number };

/** Longest way looked back for the beginning of a phrase, in items. */
export const PHRASE_REACH = 25;
const COORDINATED_REACH = 8;
/** So many relative clauses are passed over on the way to the phrase they belong to. */
const MOST_RELATIVE_CLAUSES = 3;

/** Whether a clause ends before this item whatever comes behind: quoted words, commas, dashes, colons. */
export function isBorder(item: Item): boolean {
  return item.kind === 'quote' || (item.kind === 'mark' && /^[,;:!?…()[\]"“”—–]$|^-$/.test(item.text));
}

/** Whether the item opens another clause. */
export function isOpener(item: Item): boolean {
  return item.kind === 'word' && (SUBORDINATORS.has(item.low) || RELATIVES.has(item.low));
}

/** Whether the item makes what follows the possession of what stands before it ("Ley | 's"; "Ley's" as a name). */
export function isPossessive({ kind, low }: Item): boolean {
  return (
    low === "'s" || (kind === 'name' && /['’]s?$/.test(low)) || (kind === 'word' && POSSESSIVES.has(low))
  );
}

/** Whether a noun phrase can begin with the item. */
export function isPhraseStart({ kind, low, text }: Item): boolean {
  if (kind === 'name') return true;
  if (kind === 'number') return true;
  if (kind !== 'word' || PREPOSITIONS.has(low) || CONJUNCTIONS.has(low)) return false;
  return DETERMINERS.has(low) || POSSESSIVES.has(low) || SUBJECT_PRONOUNS.has(low) || /^\p{Lu}/u.test(text);
}

/** The noun phrase that ends with the item `last`, not reaching before `floor`; undefined when there is none. */
export function phraseBefore(items: readonly Item[], last: number, floor: number): Range | undefined {
  let at = last;
  for (let passed = 0; passed <= MOST_RELATIVE_CLAUSES; passed += 1) {
    const end = items[at];
    if (end === undefined || at < floor || !canEndPhrase(end)) return undefined;
    if (end.kind === 'word' && SUBJECT_PRONOUNS.has(end.low) && !isJoinedBefore(items, at)) {
      return { from: at, to: at + 1 };
    }
    const from = startOfStretch(items, at, floor);
    if (!RELATIVES.has(items[from - 1]?.low ?? '') || !isFiniteVerb(items[from]?.low ?? '')) {
      const range = trimPhrase(items, { from, to: at + 1 });
      return range && !isGerund(items, range.from) && !hasAuxiliary(items, range) ? range : undefined;
    }
    at = from - 2;
  }
  return undefined;
}

/** "this research will help you": a clause, no noun phrase. */
function hasAuxiliary(items: readonly Item[], { from, to }: Range): boolean {
  return items.slice(from, to).some(({ low }) => BE.has(low) || HAVE.has(low) || AUXILIARIES.has(low));
}

/** "visiting the page reveals": nobody speaks there. */
function isGerund(items: readonly Item[], at: number): boolean {
  const { kind, text } = items[at] as Item;
  if (kind !== 'word' || !/^\p{L}{3,}ing$/u.test(text)) return false;
  return /^\p{Ll}/u.test(text) || DETERMINERS.has(items[at + 1]?.low ?? '');
}

function isJoinedBefore(items: readonly Item[], last: number): boolean {
  return items[last - 1]?.low === 'and' && items[last - 2]?.kind === 'word';
}

function canEndPhrase({ kind, low }: Item): boolean {
  if (kind === 'name' || kind === 'number') return true;
  if (kind !== 'word') return false;
  if (SUBJECT_PRONOUNS.has(low)) return true;
  if (low === 'please' || low === 'there') return false;
  return !PREPOSITIONS.has(low) && !SUBORDINATORS.has(low) && !CONJUNCTIONS.has(low) && low !== "'s";
}

function startOfStretch(items: readonly Item[], last: number, floor: number): number {
  const least = Math.max(floor, last - PHRASE_REACH);
  let from = last;
  for (let index = last - 1; index >= least; index -= 1) {
    const item = items[index] as Item;
    if (isBorder(item) || isOpener(item)) break;
    if (CONJUNCTIONS.has(item.low) && !isJoint(items, index, least)) break;
    from = index;
  }
  return from;
}

/** Whether "and" joins two noun phrases rather than two clauses ("Sarah and Tim Ley"). */
function isJoint(items: readonly Item[], at: number, least: number): boolean {
  if (items[at]?.low !== 'and') return false;
  for (let index = at - 1; index >= Math.max(least, at - COORDINATED_REACH); index -= 1) {
    const item = items[index] as Item;
    if (isBorder(item) || isOpener(item)) return index < at - 1;
    if (item.kind === 'word' && (isFiniteVerb(item.low) || PREPOSITIONS.has(item.low))) return false;
  }
  return at > least;
}

/** Without what stands before the subject: conjunctions, adverbs, times, phrases with a preposition. */
export function trimPhrase(items: readonly Item[], { from, to }: Range): Range | undefined {
  let start = from;
  while (start < to && isLeadIn(items, start)) start += 1;
  const first = items[start];
  if (start >= to || first === undefined) return undefined;
  if (!PREPOSITIONS.has(first.low)) return { from: start, to };
  for (let index = start + 2; index < to; index += 1) {
    if (beginsAnew(items, index)) return trimPhrase(items, { from: index, to });
  }
  return undefined;
}

/** Whether a noun phrase begins here that does not belong to the words before it ("In the report | the agency"). */
export function beginsAnew(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (item === undefined || before === undefined || !isPhraseStart(item)) return false;
  if (item.kind === 'number') return false;
  if (PREPOSITIONS.has(before.low) || DETERMINERS.has(before.low) || CONJUNCTIONS.has(before.low))
    return false;
  if (isPossessive(before) || before.text === '.') return false;
  const isRun = item.kind === 'word' && /^\p{Lu}/u.test(before.text) && !TIMES.has(before.low);
  return !isRun || DETERMINERS.has(item.low) || SUBJECT_PRONOUNS.has(item.low);
}

function isLeadIn(items: readonly Item[], index: number): boolean {
  const { low, kind } = items[index] as Item;
  if (kind !== 'word') return kind === 'mark';
  if (CONJUNCTIONS.has(low) || TIMES.has(low) || low === 'only') return true;
  if (isTimeOpener(low, items[index + 1]?.low ?? '')) return true;
  return isAdverb(low) && low !== 'both' && low !== 'all' && low !== 'each';
}

/** The place in the text that a range of items covers. */
export function spanOf(items: readonly Item[], { from, to }: Range): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

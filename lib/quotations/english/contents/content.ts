// What all kinds of contents are made and told by: where one begins and ends, and whether a stretch holds a clause.
import type { Cue, Frame } from '../cues/find-cues';
import {
  CONJUNCTIONS,
  isAdverb,
  isFiniteVerb,
  isTimeOpener,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../grammar-words';
import type { Item } from '../read-units';
import type { Subject } from '../speakers/find-subject';
import { isPossessive, type Range } from '../speakers/noun-phrase';

export type ContentRule =
  | 'quoted words before'
  | 'quoted words behind'
  | 'quoted words around'
  | 'that clause'
  | 'bare clause'
  | 'clause before'
  | 'clause around'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'behind a preposition'
  | 'behind a colon'
  | 'passive'
  | 'as someone said';

export type Content = { readonly ranges: readonly Range[]; readonly rule: ContentRule };

/** Where a content begins, and by which rule. */
export type Found = { readonly at: number; readonly rule: ContentRule };

/** A cue with its speaker, and the stretch of the unit that may hold what it reports. */
export type Place = {
  readonly cue: Cue;
  readonly subject: Subject;
  readonly left: number;
  readonly right: number;
};

/** How far from a cue, past hearer and adverbials, what it reports may begin; so many words may lead to it, in items. */
export const LEAD_REACH = 16;
/** How far the verb of a clause is looked for, in items. */
export const VERB_REACH = 26;

/** What stands from an item on, up to the border or a semicolon; undefined where nothing does. */
export function toContent(
  items: readonly Item[],
  from: number,
  right: number,
  rule: ContentRule,
): Content | undefined {
  let end = from;
  while (end < right && items[end]?.text !== ';') end += 1;
  const range = trimmed(items, from, end);
  return range.from < range.to ? { ranges: [range], rule } : undefined;
}

/** A content without the commas, stops and conjunctions behind its last word. */
export function trimmed(items: readonly Item[], from: number, right: number): Range {
  let to = right;
  while (to > from + 1) {
    const item = items[to - 1] as Item;
    const isMark = item.kind === 'mark' && /^[.,;:—–!?-]$/.test(item.text);
    const isLoose = item.kind === 'word' && (CONJUNCTIONS.has(item.low) || SUBORDINATORS.has(item.low));
    if (!isMark && !isLoose) break;
    to -= 1;
  }
  return { from, to };
}

/** The first comma before a border; undefined when there is none. */
export function firstComma(items: readonly Item[], from: number, right: number): number | undefined {
  for (let at = from; at < right; at += 1) if (items[at]?.text === ',') return at;
  return undefined;
}

/** Whether a verb with these frames may be followed by a clause. */
export function takesClause(frames: ReadonlySet<Frame>): boolean {
  return (
    frames.has('clause') ||
    frames.has('that') ||
    frames.has('whether') ||
    frames.has('hearer') ||
    frames.has('how')
  );
}

/** Where the content begins: the reporter's own words before quoted ones belong to it, but no "But" or "And". */
export function startOfContent(items: readonly Item[], left: number, last: number): number {
  const furthest = Math.min(last, left + LEAD_REACH);
  let from = left;
  while (from < furthest && isLink(items[from] as Item)) from += 1;
  return from;
}

function isLink({ kind, low }: Item): boolean {
  return kind === 'mark' || (kind === 'word' && (CONJUNCTIONS.has(low) || isAdverb(low)));
}

/** Whether an adverb, a time or a phrase with a preposition begins here. */
export function isAdverbial(items: readonly Item[], at: number): boolean {
  const { low, kind } = items[at] as Item;
  if (kind !== 'word') return false;
  if (isTimeOpener(low, items[at + 1]?.low ?? '')) return true;
  return TIMES.has(low) || isAdverb(low) || PREPOSITIONS.has(low);
}

/** Whether a verb that carries tense stands in a stretch, before its first colon or semicolon; quoted words hold one. */
export function hasVerb(items: readonly Item[], from: number, right: number): boolean {
  for (let at = from; at < Math.min(right, from + VERB_REACH); at += 1) {
    const { kind, low, text } = items[at] as Item;
    if (text === ';' || text === ':') return false;
    if (kind === 'quote') return true;
    if (kind === 'word' && (isFiniteVerb(low) || /'(?:re|ve|d|ll|m)$/.test(low) || isPresent(items, at)))
      return true;
  }
  return false;
}

/** "she wants", "Ley runs": a word in -s behind a name or pronoun; "they start": any behind those that take no -s. */
function isPresent(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isBehindSubject =
    (before?.kind === 'name' && !isPossessive(before)) || SUBJECT_PRONOUNS.has(before?.low ?? '');
  const { low, text } = items[at] as Item;
  if (/^(?:i|we|they|you)$/.test(before?.low ?? ''))
    return /^\p{Ll}{2}/u.test(text) && !isAdverbial(items, at);
  return isBehindSubject && (/\p{Ll}s$/u.test(low) || (low === "'s" && before?.kind !== 'name'));
}

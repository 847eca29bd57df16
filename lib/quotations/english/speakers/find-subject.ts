// Idea: an English speaker stands where a subject stands. Before the verb, past adverbs and auxiliaries ("Ley has often
// said"), over what is put between commas ("Ley, who runs the yard, said"), before "who"; shared with the verb before
// ("… and added", "…, adding"); behind the verb after quoted words (“…,” said Ley); behind "by" in the passive. A phrase
// with "like" or "unlike" before a comma is never it: the subject behind the comma is nearer to the verb.
// Cost: bounded by fixed reaches for each cue. Source: own reading of English news.
import type { Cue } from '../cues/find-cues';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  CONTROLS,
  HAVE,
  isAdverb,
  isFiniteVerb,
  isTimeOpener,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from '../grammar-words';
import type { Item } from '../read-units';
import { headOfClause, headOfSentence, phraseAroundComma, startOfPiece } from './head-phrase';
import { isBorder, isOpener, isPhraseStart, PHRASE_REACH, phraseBefore, type Range } from './noun-phrase';

/** How the words of a speaker were found; counted by these names. */
export type SubjectRule =
  | 'before the verb'
  | 'around commas'
  | 'before who'
  | 'shared with the verb before'
  | 'head of the sentence'
  | 'behind the verb'
  | 'behind by'
  | 'behind according to'
  | 'possessive'
  | 'before a colon';

/** The words of a speaker, and what else belongs to the reporter's insertion ("…, the yard's Ley said on Monday, …"). */
export type Subject = {
  readonly range: Range;
  readonly rule: SubjectRule;
  /** From the first word of speaker and verb to the last. */
  readonly group: Range;
  /** A name behind a comma that says who a described speaker is ("said the director, Tim Ley"). */
  readonly apposition?: Range;
};

const CHAIN_REACH = 9;
const AFTER_REACH = 14;

/** What has been found before in the same unit. */
export type Before = { readonly floor: number; readonly subject?: Subject | undefined };

/** Who speaks with the cue; undefined when no words of the unit do. */
export function findSubject(items: readonly Item[], cue: Cue, before: Before): Subject | undefined {
  if (cue.isPassive) return behindBy(items, cue);
  if (isQuotedAs(items, cue)) return ofQuotedAs(items, cue, before);
  const inverted = isInverted(items, cue, before.floor) ? phraseBehind(items, cue.last + 1) : undefined;
  if (inverted !== undefined) return withApposition(items, cue, inverted);
  const chain = startOfChain(items, cue, before.floor);
  if (cue.form === 'ing' && !chain.isProgressive) return ofParticiple(items, cue, before);
  const group = (from: number): Range => ({ from, to: cue.last + 1 });
  const left = items[chain.at];
  if (left === undefined) return undefined;
  if (RELATIVES.has(left.low))
    return isRelative(items, chain.at) ? beforeWho(items, cue, chain.at, before) : undefined;
  if (CONJUNCTIONS.has(left.low)) return shared(items, cue, chain.at, before);
  if (left.text === ',' || left.text === '—' || left.text === '–') {
    if (chain.at + 1 < cue.at && isSharedAfterComma(items, chain.at))
      return shared(items, cue, chain.at, before);
    const found = phraseAroundComma(items, chain.at, before.floor);
    return found && { ...found, rule: 'around commas', group: group(found.range.from) };
  }
  const range = phraseBefore(items, chain.at, before.floor);
  return range && { range, rule: 'before the verb', group: group(range.from) };
}

/** "was quoted as saying", "has been cited as saying": who is quoted says it. */
function isQuotedAs(items: readonly Item[], { at, form }: Cue): boolean {
  return form === 'ing' && items[at - 1]?.low === 'as' && /^(?:quoted|cited)$/.test(items[at - 2]?.low ?? '');
}

function ofQuotedAs(items: readonly Item[], cue: Cue, { floor }: Before): Subject | undefined {
  const { at } = startOfChain(items, { ...cue, at: cue.at - 2 }, floor);
  const range = phraseBefore(items, at, floor);
  return range && { range, rule: 'before the verb', group: { from: range.from, to: cue.last + 1 } };
}

type Chain = { readonly at: number; readonly isProgressive: boolean };

/** The last item before the verb with its adverbs, auxiliaries and controlling verbs. */
function startOfChain(items: readonly Item[], cue: Cue, floor: number): Chain {
  let at = cue.at - 1;
  let isProgressive = false;
  const least = Math.max(floor, cue.at - CHAIN_REACH);
  for (; at >= least; at -= 1) {
    const { low, kind } = items[at] as Item;
    if (kind !== 'word') break;
    if (BE.has(low)) isProgressive = true;
    const isControl = CONTROLS.has(low) && (items[at + 1]?.low === 'to' || items[at + 1]?.low === 'on');
    const isPart =
      AUXILIARIES.has(low) || HAVE.has(low) || BE.has(low) || NEGATIONS.has(low) || isAdverb(low);
    const isTime = TIMES.has(low) || isTimeOpener(low, items[at + 1]?.low ?? '');
    const isLink = (low === 'to' || low === 'on') && CONTROLS.has(items[at - 1]?.low ?? '');
    if (!isPart && !isControl && !isLink && !isTime) break;
  }
  return { at, isProgressive };
}

/** "…, and added": the comma only divides verbs when a conjunction follows it. */
function isSharedAfterComma(items: readonly Item[], comma: number): boolean {
  return CONJUNCTIONS.has(items[comma + 1]?.low ?? '');
}

function shared(items: readonly Item[], cue: Cue, at: number, before: Before): Subject | undefined {
  const group = { from: at, to: cue.last + 1 };
  const own = headOfOwnClause(items, at, before.floor);
  if (own !== undefined) return { range: own, rule: 'head of the sentence', group };
  if (before.subject !== undefined) {
    return { range: before.subject.range, rule: 'shared with the verb before', group };
  }
  const range = cue.form === 'base' ? undefined : headOfSentence(items, at);
  return range && { range, rule: 'head of the sentence', group };
}

/** "when she rose, I laughed and said": the clause that the conjunction goes on with has a subject of its own. */
function headOfOwnClause(items: readonly Item[], at: number, floor: number): Range | undefined {
  if (!CONJUNCTIONS.has(items[at]?.low ?? '')) return undefined;
  const from = startOfPiece(items, at, Math.max(0, at - PHRASE_REACH));
  return from > 0 && from >= floor ? headOfClause(items, { from, to: at }) : undefined;
}

/** "who said"; "the firm, which said"; "the firm that said", but not "what she found, which confirmed". */
function isRelative(items: readonly Item[], at: number): boolean {
  const low = items[at]?.low ?? '';
  const isAfterComma = items[at - 1]?.text === ',';
  const before = items[isAfterComma ? at - 2 : at - 1];
  if (low === 'who') return true;
  if (low === 'which') return before?.kind === 'name';
  return low === 'that' && !isAfterComma && before?.kind === 'name';
}

/** "…, adding that", "by saying that": whoever the sentence is about. */
function ofParticiple(items: readonly Item[], cue: Cue, before: Before): Subject | undefined {
  const left = items[cue.at - 1];
  const isAttached =
    left !== undefined &&
    (isBorder(left) || ['and', 'by', 'while', 'before', 'after', 'when'].includes(left.low));
  if (!isAttached && !isAdverb(left?.low ?? '')) return undefined;
  return shared(items, cue, cue.at, before);
}

function beforeWho(items: readonly Item[], cue: Cue, who: number, { floor }: Before): Subject | undefined {
  let last = who - 1;
  while (items[last] !== undefined && (items[last]?.text === ',' || PREPOSITIONS.has(items[last]?.low ?? '')))
    last -= 1;
  const range = phraseBefore(items, last, floor) ?? nameAt(items, last);
  return (
    range && { range: nearest(items, range), rule: 'before who', group: { from: who, to: cue.last + 1 } }
  );
}

/** Of "the speech of Tim Ley, who" the name is meant, not the speech. */
function nearest(items: readonly Item[], range: Range): Range {
  const last = items[range.to - 1];
  return last?.kind === 'name' ? { from: range.to - 1, to: range.to } : range;
}

function nameAt(items: readonly Item[], at: number): Range | undefined {
  return items[at]?.kind === 'name' ? { from: at, to: at + 1 } : undefined;
}

/** Whether the verb follows quoted words, or a clause and its comma, so that its subject may follow the verb. */
function isInverted(items: readonly Item[], cue: Cue, floor: number): boolean {
  if (!cue.verb.frames.has('quote') || (cue.form !== 'past' && cue.form !== 'present')) return false;
  let at = cue.at - 1;
  while (at >= floor && isAdverb(items[at]?.low ?? '')) at -= 1;
  const left = items[at];
  if (left === undefined) return false;
  if (left.kind === 'quote') return at === 0 || left.quoted?.isClosed === true;
  if (left.text !== ',') return false;
  if (items[at - 1]?.kind === 'quote') return true;
  if (cue.verb.frames.has('hearer') || cue.verb.frames.has('object')) return false;
  return isClause(items, floor, at) && !isFollowedByVerb(items, cue.last + 1);
}

/** Whether the words up to the comma are a clause with a verb before their first comma. */
function isClause(items: readonly Item[], floor: number, comma: number): boolean {
  for (let index = Math.max(floor, comma - 40); index < comma; index += 1) {
    const item = items[index] as Item;
    if (item.text === ',' || RELATIVES.has(item.low)) return false;
    if (item.kind === 'word' && isFiniteVerb(item.low) && index > floor) return true;
  }
  return false;
}

function isFollowedByVerb(items: readonly Item[], from: number): boolean {
  for (let index = from; index < Math.min(items.length, from + AFTER_REACH); index += 1) {
    const item = items[index] as Item;
    if (isBorder(item)) return false;
    if (item.kind === 'word' && isFiniteVerb(item.low)) return true;
  }
  return false;
}

/** The noun phrase that begins at `from`: up to a comma, quoted words, a time, another clause. */
export function phraseBehind(items: readonly Item[], from: number): Range | undefined {
  let start = from;
  while (isAdverb(items[start]?.low ?? '') && !isPhraseStart(items[start] as Item)) start += 1;
  const first = items[start];
  if (first === undefined || !canBegin(first)) return undefined;
  if (SUBJECT_PRONOUNS.has(first.low)) return { from: start, to: start + 1 };
  let to = start + 1;
  let hasName = first.mention?.kind === 'person';
  for (; to < Math.min(items.length, start + AFTER_REACH); to += 1) {
    if (!goesOn(items, to, hasName)) break;
    if (items[to]?.mention?.kind === 'person') hasName = true;
  }
  return { from: start, to };
}

function canBegin({ kind, low }: Item): boolean {
  if (kind === 'name' || kind === 'number') return true;
  if (kind !== 'word' || PREPOSITIONS.has(low) || TIMES.has(low) || OBJECT_PRONOUNS.has(low)) return false;
  return !isFiniteVerb(low) && !CONJUNCTIONS.has(low) && !isTimeOpener(low, low);
}

const TIES: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'on', 'in', 'behind']);

function goesOn(items: readonly Item[], at: number, hasName: boolean): boolean {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (isBorder(item) || isOpener(item) || TIMES.has(item.low) || isAdverb(item.low)) return false;
  if (item.text === '.') return next !== undefined && !hasName;
  if (item.kind !== 'word') return item.kind === 'name' || item.kind === 'number';
  if (isTimeOpener(item.low, next?.low ?? '') || AUXILIARIES.has(item.low) || BE.has(item.low)) return false;
  if (CONJUNCTIONS.has(item.low)) return item.low === 'and' && next !== undefined && next.kind === 'name';
  if (!PREPOSITIONS.has(item.low)) return true;
  if (!TIES.has(item.low) || next === undefined || TIMES.has(next.low)) return false;
  if (item.low === 'of') return !hasName;
  return !hasName && next.low !== 'a' && next.low !== 'an';
}

function withApposition(items: readonly Item[], cue: Cue, range: Range): Subject {
  const comma = items[range.to];
  const next = items[range.to + 1];
  const hasApposition =
    comma?.text === ',' && next !== undefined && (next.kind === 'name' || /^(?:a|an|the)$/.test(next.low));
  const apposition = hasApposition ? phraseBehind(items, range.to + 1) : undefined;
  const to = apposition?.to ?? range.to;
  const group = { from: cue.at, to };
  return { range, rule: 'behind the verb', group, ...(apposition && { apposition }) };
}

/** "was told by Ley", "was described by the board as": in the passive the speaker stands behind "by". */
function behindBy(items: readonly Item[], cue: Cue): Subject | undefined {
  const limit = Math.min(items.length, cue.last + AFTER_REACH);
  for (let index = cue.last + 1; index < limit; index += 1) {
    const item = items[index] as Item;
    if (item.kind === 'quote' || isOpener(item) || item.text === ';') return undefined;
    if (item.low !== 'by') continue;
    const range = phraseBehind(items, index + 1);
    return range && { range, rule: 'behind by', group: { from: cue.at, to: range.to } };
  }
  return undefined;
}

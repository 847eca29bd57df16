// Idea: a clause is what a cue reports when "that", "whether" or its own subject opens it behind the verb, past hearer and
// adverbials; or when it stands before a comma and the speaker. Cost: bounded by fixed reaches for each cue. Source: own.
import { type CueVerb, type Frame, isCueWord } from '../cues/find-cues';
import {
  CONJUNCTIONS,
  isFiniteVerb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../grammar-words';
import type { Item } from '../read-units';
import { beginsAnew, isPhraseStart, type Range } from '../speakers/noun-phrase';
import {
  type Content,
  type Found,
  firstComma,
  hasVerb,
  isAdverbial,
  LEAD_REACH,
  type Place,
  startOfContent,
  trimmed,
} from './content';
import { endOfObject } from './object-content';

const ASIDE_REACH = 12;

/** "that …", "whether …" behind the verb, past hearer and adverbials. */
export function findClause(
  items: readonly Item[],
  from: number,
  right: number,
  frames: ReadonlySet<Frame>,
): Found | undefined {
  for (let at = from; at < Math.min(right, from + LEAD_REACH); at += 1) {
    const { low, kind, text } = items[at] as Item;
    if (kind === 'quote' || text === ':' || text === ';') return undefined;
    if (low === 'that' && (!frames.has('whether') || frames.has('that'))) return { at, rule: 'that clause' };
    if (low === 'whether' || (low === 'if' && frames.has('whether'))) return { at, rule: 'question' };
    if (at === from && isQuestionWord(low, frames)) return { at, rule: 'question' };
    if (kind === 'word' && at > from && (isFiniteVerb(low) || SUBORDINATORS.has(low))) return undefined;
    if (at > from && (low === 'to' || isCueWord(items[at] as Item))) return undefined;
    if (at === from && !frames.has('hearer') && !isAdverbial(items, at)) return undefined;
  }
  return undefined;
}

function isQuestionWord(low: string, frames: ReadonlySet<Frame>): boolean {
  if (!frames.has('whether') && !frames.has('how') && !frames.has('hearer')) return false;
  return ['how', 'why', 'what', 'who', 'where', 'when', 'which'].includes(low);
}

/** Where an infinitive ends: what follows a comma with an article, a relative or an -ing word is the reporter's. */
export function endOfInfinitive(items: readonly Item[], from: number, right: number): number {
  for (let at = from; at < right - 1; at += 1) {
    const next = items[at + 1] as Item;
    if (items[at]?.text === ',' && isCueWord(next)) return at;
    if (items[at]?.low === 'and' && next.kind === 'word' && isFiniteVerb(next.low)) return at;
    if (items[at]?.text === ',' && /^(?:an?|the|which|who|in|should|\p{Ll}+ing)$/u.test(next.text)) return at;
  }
  return right;
}

/** Where the "to" of an infinitive stands, behind the hearer where there may be one; undefined where there is none. */
export function findInfinitive(
  items: readonly Item[],
  from: number,
  right: number,
  hasHearer: boolean,
): number | undefined {
  if (items[from]?.low === 'not' && /^(?:named|identified|quoted)$/.test(items[from + 3]?.low ?? ''))
    return undefined;
  if (items[from]?.low === 'to') return isInfinitive(items, from) ? from : undefined;
  if (!hasHearer) return undefined;
  for (let at = from; at < Math.min(right, from + ASIDE_REACH); at += 1) {
    const { low, kind, text } = items[at] as Item;
    if (low === 'to') return isInfinitive(items, at) ? at : undefined;
    if (
      kind === 'quote' ||
      text === ',' ||
      (kind === 'word' && (isFiniteVerb(low) || SUBORDINATORS.has(low)))
    )
      return undefined;
  }
  return undefined;
}

/** "to leave", not "to the board". */
function isInfinitive(items: readonly Item[], to: number): boolean {
  const next = items[to + 1];
  return (
    next?.kind === 'word' &&
    !isPhraseStart(next) &&
    !PREPOSITIONS.has(next.low) &&
    !OBJECT_PRONOUNS.has(next.low)
  );
}

/** A clause without "that": its subject at once, or behind hearer and adverbials; and a verb in it. */
export function findBareClause(
  items: readonly Item[],
  from: number,
  right: number,
  { frames, isWeak }: CueVerb,
): number | undefined {
  let at = from;
  const limit = Math.min(right, from + LEAD_REACH);
  const isHearerNext = frames.has('hearer') && items[from] !== undefined && isHearer(items[from] as Item);
  if (isHearerNext) at = nextStart(items, from + 1, limit) ?? limit;
  while (at < limit && isAdverbial(items, at)) {
    const isPhrase = PREPOSITIONS.has((items[at] as Item).low);
    at = isPhrase ? (nextStart(items, at + 1, limit) ?? limit) : at + 1;
  }
  if (
    at >= limit ||
    !hasVerb(items, at + 1, frames.has('object') || isWeak ? endOfPhrase(items, at, right) : right)
  )
    return undefined;
  const first = items[at] as Item;
  if (/^(?:nothing|something|little|much|so|no)$/.test(first.low) && items[at + 1]?.low === 'and')
    return undefined;
  const isOpen = first.kind === 'mark' ? first.text === '$' : !CONJUNCTIONS.has(first.low);
  return isOpen ? at : undefined;
}

/** Where a noun phrase ends at the latest: what "that" opens says nothing of whether there is a clause. */
function endOfPhrase(items: readonly Item[], from: number, right: number): number {
  const end = endOfObject(items, from, right);
  for (let at = from; at < end; at += 1) if (items[at]?.low === 'that') return at;
  return end;
}

function isHearer(item: Item): boolean {
  return isPhraseStart(item) || OBJECT_PRONOUNS.has(item.low) || /s$/.test(item.low);
}

function nextStart(items: readonly Item[], from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const { low, text, kind } = items[at] as Item;
    if (kind === 'quote' || text === ':' || text === ';' || low === 'to' || SUBORDINATORS.has(low))
      return undefined;
    if (text === ',') return at + 1;
    if (SUBJECT_PRONOUNS.has(low) || beginsAnew(items, at)) return at;
  }
  return undefined;
}

/** "The dam will hold, Ley said.", and "The dam, Ley said, will hold." */
export function clauseBefore(items: readonly Item[], place: Place): Content | undefined {
  const { cue, subject, left } = place;
  const comma = subject.group.from - 1;
  if (items[comma]?.text !== ',' || !cue.verb.frames.has('clause') || cue.form === 'ing') return undefined;
  const from = startOfContent(items, left, comma);
  const first = items[from];
  if (from >= comma || first === undefined) return undefined;
  if (items[comma - 1]?.low === 'which') return aroundSpeaker(items, { from: comma - 1, to: comma }, place);
  const hasClause = hasVerb(items, from, comma) && !SUBORDINATORS.has(first.low);
  const isSplit = hasClause && goesOnBehind(items, subject.group.to);
  if (isSplit) return aroundSpeaker(items, { from, to: comma }, place);
  if (hasClause) return { ranges: [{ from, to: comma }], rule: 'clause before' };
  if (PREPOSITIONS.has(first.low) || SUBORDINATORS.has(first.low)) return undefined;
  return aroundSpeaker(items, { from, to: comma }, place);
}

/** "He was, | he said, | very tired": what stands behind the comma ends the clause and begins none of its own. */
function goesOnBehind(items: readonly Item[], end: number): boolean {
  const next = items[end + 1];
  if (items[end]?.text !== ',' || next === undefined || next.kind !== 'word') return false;
  const isOwn = SUBORDINATORS.has(next.low) || RELATIVES.has(next.low) || CONJUNCTIONS.has(next.low);
  return !isOwn && !isCueWord(next) && !/ing$/.test(next.low) && next.low !== 'according';
}

/** "The dam, | Ley said, | will hold": what stands before goes on behind the next comma. */
function aroundSpeaker(
  items: readonly Item[],
  before: Range,
  { subject, right }: Place,
): Content | undefined {
  const comma = firstComma(items, subject.group.to, right);
  if (comma === undefined) return undefined;
  const behind = trimmed(items, comma + 1, right);
  const isWhole = hasVerb(items, behind.from, behind.to) || hasVerb(items, before.from, before.to);
  if (behind.from >= behind.to || !isWhole) return undefined;
  return { ranges: [before, behind], rule: 'clause around' };
}

/** "As Ley said, the dam holds.", "The dam, as Ley noted, holds.", "The dam holds, as Ley warned." */
export function asSomeoneSaid(items: readonly Item[], place: Place): Content | undefined {
  const { cue, subject, left, right } = place;
  const as = subject.group.from - 1;
  if (items[as]?.low !== 'as' || !cue.verb.frames.has('clause')) return undefined;
  const end = cue.last + 1;
  const behind = trimmed(items, end + 1, right);
  const goesOn = items[end]?.text === ',' && hasVerb(items, behind.from, behind.to);
  if (as <= left + 1) return goesOn ? { ranges: [behind], rule: 'as someone said' } : undefined;
  const comma = as - 1;
  const from = startOfContent(items, left, comma);
  if (items[comma]?.text !== ',' || from >= comma || !/^[.,]?$/.test(items[end]?.text ?? ''))
    return undefined;
  const before = { from, to: comma };
  return { ranges: goesOn ? [before, behind] : [before], rule: 'as someone said' };
}

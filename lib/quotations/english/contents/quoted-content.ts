// Idea: quoted words are what a cue reports when they touch speaker and verb: before them and closed by a comma or the
// mark of a sentence, behind them at once or past hearer and adverbials, or on both sides. Words of the reporter's in the
// same clause belong to the content. Cost: bounded by fixed reaches for each cue. Source: own.
import type { Cue, Frame } from '../cues/find-cues';
import {
  CONJUNCTIONS,
  isAdverb,
  isFiniteVerb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../grammar-words';
import type { Item } from '../read-units';
import { beginsAnew } from '../speakers/noun-phrase';
import {
  type Content,
  type Found,
  hasVerb,
  isAdverbial,
  LEAD_REACH,
  type Place,
  startOfContent,
  trimmed,
  VERB_REACH,
} from './content';

/** Quoted words right before speaker and verb, with those behind that go on with them. */
export function aroundQuotes(
  items: readonly Item[],
  { cue, subject, left, right }: Place,
): Content | undefined {
  if (!cue.verb.frames.has('quote') && subject.rule !== 'behind the verb' && !isPutOut(cue)) return undefined;
  const { from, to } = subject.group;
  const isAfterComma = items[from - 1]?.text === ',';
  const last = isAfterComma ? from - 2 : from - 1;
  const quote = items[last];
  if (last < left || quote?.kind !== 'quote') return undefined;
  if (!isAfterComma && subject.rule !== 'behind the verb' && !quote.quoted?.isClosed) return undefined;
  const before = { from: startBeforeQuote(items, left, last), to: last + 1 };
  if (PREPOSITIONS.has(items[before.from]?.low ?? '')) return undefined;
  const next = nextQuote(items, to, right);
  if (next === undefined) return { ranges: [before], rule: 'quoted words before' };
  return { ranges: [before, trimmed(items, next, right)], rule: 'quoted words around' };
}

/** "pointed out", "went on" stand with quoted words though their lists do not say so. */
export function isPutOut({ verb }: Cue): boolean {
  return verb.lemma === 'point' || verb.lemma === 'go' || verb.lemma === 'hit' || verb.lemma === 'chime';
}

/** What a colon announces begins behind it. */
function startBeforeQuote(items: readonly Item[], left: number, quote: number): number {
  for (let at = quote - 1; at >= Math.max(left, quote - VERB_REACH); at -= 1) {
    if (/^[:;]$/.test(items[at]?.text ?? '')) return at + 1;
  }
  return startOfContent(items, left, quote);
}

/** Quoted words behind the insertion that go on with those before: a comma stands between ("said Ley, “b”"). */
function nextQuote(items: readonly Item[], from: number, right: number): number | undefined {
  for (let index = from; index < Math.min(right, from + VERB_REACH); index += 1) {
    const item = items[index] as Item;
    if (item.text === '.' || item.text === ':' || item.text === ';') return undefined;
    if (item.kind === 'quote') return behindComma(items, from, index);
  }
  return undefined;
}

/** Where a comma and at most small words lead to the quoted words (", and still “got it”"). */
function behindComma(items: readonly Item[], from: number, quote: number): number | undefined {
  for (let at = quote - 1; at >= from; at -= 1) {
    const { text, low } = items[at] as Item;
    if (text === ',') return at + 1;
    if (!CONJUNCTIONS.has(low) && !isAdverb(low)) return undefined;
  }
  return undefined;
}

/** Quoted words behind the verb: at once, behind a comma or colon, or behind hearer and adverbials. */
export function leadToQuote(
  items: readonly Item[],
  from: number,
  right: number,
  frames: ReadonlySet<Frame>,
): Found | undefined {
  for (let at = from; at < Math.min(right, from + LEAD_REACH); at += 1) {
    const { kind, text, low } = items[at] as Item;
    if (kind === 'quote') return { at, rule: 'quoted words behind' };
    if (text === ':') return at + 1 < right ? { at: at + 1, rule: 'behind a colon' } : undefined;
    if (text === ',') continue;
    if (text === ';') return undefined;
    const isStart = SUBJECT_PRONOUNS.has(low) || (at > from && beginsAnew(items, at));
    const isObject = at === from && !frames.has('hearer') && !isAdverbial(items, at);
    const isHearer = at === from && (kind === 'name' || OBJECT_PRONOUNS.has(low) || low === 'to');
    if ((isStart && !isHearer) || isObject) return undefined;
    if (kind === 'word' && isFiniteVerb(low)) return undefined;
  }
  return undefined;
}

/** Behind quoted words a phrase without a verb is the reporter's ("… a “fool” on Monday's show"). */
export function endOfQuoted(items: readonly Item[], from: number, right: number): number {
  let last = from;
  for (let at = from; at < right; at += 1) if (items[at]?.kind === 'quote') last = at;
  return hasVerb(items, last + 1, right) ? right : last + 1;
}

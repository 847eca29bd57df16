// Idea: without words or a clause, a cue still says what was spoken about: its object ("criticized the plan"), or what
// stands behind one of its prepositions ("warned of rain"). Cost: linear in the phrase. Source: own.
import { type Cue, type Frame, isCueWord } from '../cues/find-cues';
import {
  isAdverb,
  isFiniteVerb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../grammar-words';
import type { Item } from '../read-units';
import { isPhraseStart } from '../speakers/noun-phrase';
import { type Content, toContent } from './content';

const ASIDE_REACH = 12;

/** What the verb is about: behind one of its prepositions, or its object. */
export function findObject(
  items: readonly Item[],
  start: number,
  right: number,
  cue: Cue,
): Content | undefined {
  const from = TIMES.has(items[start]?.low ?? '') ? start + 1 : start;
  const first = items[from];
  const frames = cue.verb.frames;
  if (first === undefined || from >= right) return undefined;
  const to = endOfObject(items, from, right);
  if (
    first.kind === 'word' &&
    frames.has(first.low as Frame) &&
    PREPOSITIONS.has(first.low) &&
    first.low !== 'to'
  ) {
    return toContent(items, from + 1, to, 'behind a preposition');
  }
  const about = frames.has('hearer') ? aboutBehindHearer(items, from, to, frames) : undefined;
  if (about !== undefined) return toContent(items, about, to, 'behind a preposition');
  if (frames.has('doing') && /ing$/.test(first.low)) return toContent(items, from, to, 'object');
  if (!frames.has('object') || !isObjectStart(first)) return undefined;
  if (cue.verb.lemma === 'call' && !isNaming(items, from, to)) return undefined;
  return toContent(items, from, to, 'object');
}

/** "asked Ley about the dam": the preposition stands behind whom it is said to. */
function aboutBehindHearer(
  items: readonly Item[],
  from: number,
  to: number,
  frames: ReadonlySet<Frame>,
): number | undefined {
  for (let at = from + 1; at < Math.min(to - 1, from + ASIDE_REACH); at += 1) {
    const { low } = items[at] as Item;
    if (PREPOSITIONS.has(low))
      return low !== 'of' && low !== 'to' && frames.has(low as Frame) ? at + 1 : undefined;
  }
  return undefined;
}

function isObjectStart(item: Item): boolean {
  if (item.kind === 'quote' || isPhraseStart(item) || OBJECT_PRONOUNS.has(item.low)) return true;
  return (
    item.kind === 'word' &&
    !PREPOSITIONS.has(item.low) &&
    !isAdverb(item.low) &&
    !isFiniteVerb(item.low) &&
    !isCueWord(item) &&
    !TIMES.has(item.low) &&
    !SUBORDINATORS.has(item.low)
  );
}

/** "called the act cowardly", "called it a mistake", not "called the hearing". */
function isNaming(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const { kind, low } = items[at] as Item;
    if (kind === 'quote' || low === 'a' || low === 'an') return true;
  }
  return items[from]?.kind === 'quote';
}

/** Where a noun phrase with all that belongs to it ends: at a mark, a time, a further verb or clause; `right` at the latest. */
export function endOfObject(items: readonly Item[], from: number, right: number): number {
  for (let at = from + 1; at < right; at += 1) {
    const { kind, low, text } = items[at] as Item;
    if (kind === 'word' && (low === 'but' || isNextVerb(items, at))) return at;
    if (text === ',' && isListed(items, at)) continue;
    if (kind === 'mark' && /^[,;:—–-]$/.test(text)) return at;
    if (low === 'during' || (TIMES.has(low) && at > from + 1))
      return PREPOSITIONS.has(items[at - 1]?.low ?? '') ? at - 1 : at;
    const isOpening = kind === 'word' && SUBORDINATORS.has(low) && !BELONGING.has(low);
    if (isOpening && (low !== 'as' || SUBJECT_PRONOUNS.has(items[at + 1]?.low ?? ''))) return at;
  }
  return right;
}

/** "the plan and left": behind "and" a verb goes on with the speaker. */
function isNextVerb(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return items[at]?.low === 'and' && next?.kind === 'word' && (isFiniteVerb(next.low) || isCueWord(next));
}

/** Words behind which a clause still belongs to the noun ("the idea that he lied"). */
const BELONGING: ReadonlySet<string> = new Set(['that', 'how', 'what']);

/** "in Iraq, Iran and elsewhere": names in a row go on behind a comma. */
function isListed(items: readonly Item[], comma: number): boolean {
  const isCapital = (item: Item | undefined) =>
    item !== undefined && (item.kind === 'name' || /^\p{Lu}/u.test(item.text));
  return isCapital(items[comma - 1]) && isCapital(items[comma + 1]);
}

// Idea: take every pair of quote marks, look at the words of the sentence around it, and keep what someone said: long
// enough, or short with a cue beside it; titles and scare quotes are refused. Pieces that a cue interrupts are joined.
// Cost: linear in the text. Source: thresholds from our reading of German news (five words alone are speech nine times
// in ten, any length alone not even half the time). Direct speech only; indirect speech joins here as a further finder.
import type { Mention } from '../names/mention';
import type { Span } from '../text/span';
import { type Attribution, attributeAfter, attributeBefore } from './attribute-speakers';
import { type Frame, firstAtOrAfter, readFrame } from './frame';
import { isNameLike, isTitleOrScare } from './not-speech';
import type { Quotation } from './quotation';
import { findQuoted, type Quoted } from './quote-marks';

/** A text that has been read: its sentences and mentions, both ordered. */
export type ReadText = {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
};

type Candidate = {
  readonly quoted: Quoted;
  readonly before: Frame;
  readonly after: Frame;
  readonly words: number;
};

/** So many words in quote marks are speech even where nothing says so. */
const ENOUGH_WORDS = 5;
const SHORT_WORDS = 3;
const LEAST_WORDS = 2;
/** How far behind the quote marks a cue may stand to be the one of these words, in tokens. */
const CUE_REACH = 4;
const CERTAIN = 0.95;
const CARRIED = 0.85;

/**
 * The direct speech of a text, in order and never overlapping. Content spans include their quote marks. A speaker is
 * given only where the sentence names one beyond doubt; pronouns are left open.
 */
export function findQuotations(read: ReadText): Quotation[] {
  const all = findQuoted(read.text);
  const candidates = all.map((quoted, index) =>
    describe(read, quoted, all[index - 1]?.end ?? 0, all[index + 1]?.start ?? read.text.length),
  );
  const spoken = candidates.filter((candidate) => isSpeech(read.text, candidate));
  return joinInterrupted(read.text, spoken).map((group, index, groups) =>
    toQuotation(read.text, group, groups[index - 1]),
  );
}

function describe(read: ReadText, quoted: Quoted, previousEnd: number, nextStart: number): Candidate {
  const { text, sentences, mentions, language } = read;
  const first = sentenceAt(sentences, quoted.start);
  const last = sentenceAt(sentences, quoted.end - 1);
  const before = { start: Math.max(previousEnd, first?.start ?? quoted.start), end: quoted.start };
  const after = { start: quoted.end, end: Math.min(nextStart, last?.end ?? quoted.end) };
  return {
    quoted,
    before: readFrame(text, ordered(before), mentions, language),
    after: readFrame(text, ordered(after), mentions, language),
    words: text.slice(quoted.start, quoted.end).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  };
}

function ordered({ start, end }: Span): Span {
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

function sentenceAt(sentences: readonly Span[], place: number): Span | undefined {
  const sentence = sentences[firstAtOrAfter(sentences, place + 1) - 1];
  return sentence !== undefined && place < sentence.end ? sentence : undefined;
}

function isSpeech(text: string, { quoted, before, after, words }: Candidate): boolean {
  if (words === 0 || isTitleOrScare(before.tokens, words)) return false;
  const inner = text.slice(quoted.start + 1, quoted.end - 1);
  const isClosed = /[.,!?…]$/.test(inner);
  const isAnnounced = before.tokens.at(-1)?.text === ':' && /^\p{Lu}/u.test(inner);
  const isFollowed = isCueNext(after, isClosed);
  if (words >= ENOUGH_WORDS) return isAnnounced || isFollowed || !isNameLike(inner);
  const isWholeSentence = before.tokens.length === 0 && /^\p{Lu}.*[.!?…]$/su.test(inner);
  if (isWholeSentence && words >= LEAST_WORDS) return true;
  if (isFollowed) return words >= SHORT_WORDS || isClosed || /^\p{Lu}/u.test(inner);
  if (isAnnounced) return words >= SHORT_WORDS || before.cues.length > 0 || isClosed;
  if (words < SHORT_WORDS || isNameLike(inner)) return false;
  return before.cues.length > 0 || after.cues.length > 0;
}

/** "…“, sagte": the cue is the first or, with its subject before it, an early word of the frame. */
function isCueNext({ cues, begin }: Frame, isClosed: boolean): boolean {
  const cue = cues[0];
  if (cue === undefined || (begin === 0 && !isClosed)) return false;
  return cue.index <= begin + CUE_REACH;
}

/** Groups of candidates that are one quotation with a cue between: „A“, sagte Rutte, „b.“ */
function joinInterrupted(text: string, candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isInterruption(text, last, candidate))
      group.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

function isInterruption(text: string, left: Candidate, right: Candidate): boolean {
  const between = left.after;
  const isNear = right.quoted.start - left.quoted.end < 120 && between.cues.length > 0;
  if (!isNear || /[.:;!?]\s*$/.test(text.slice(left.quoted.end, right.quoted.start))) return false;
  const closes = /[,!?…]$/.test(text.slice(left.quoted.start, left.quoted.end - 1));
  return (between.begin === 1 || closes) && between.tokens.at(-1)?.text === ',';
}

function toQuotation(
  text: string,
  group: readonly Candidate[],
  previous: readonly Candidate[] | undefined,
): Quotation {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const span = { start: first?.quoted.start ?? 0, end: last?.quoted.end ?? 0 };
  const content = group.flatMap(({ quoted }) => quoted.pieces);
  const attribution = attribute(group) ?? carryOver(text, first, previous);
  const cue = attribution?.cue ?? first?.after.cues[0] ?? first?.before.cues.at(-1);
  return {
    ...span,
    kind: 'direct',
    content,
    score: CERTAIN,
    reason: 'quote marks',
    ...(cue && { cue: { start: cue.start, end: cue.end } }),
    ...(attribution && { speaker: toSpeaker(attribution) }),
  };
}

function toSpeaker({ mention, reason, isCarried }: Attribution & { isCarried?: true }) {
  const score = isCarried ? CARRIED : CERTAIN;
  return { span: { start: mention.start, end: mention.end }, entity: mention.entity, score, reason };
}

function attribute(group: readonly Candidate[]): Attribution | undefined {
  for (const { before, after } of group) {
    const isBehind = after.cues.length > 0 && before.tokens.at(-1)?.text !== ':';
    const found = isBehind ? attributeAfter(after) : attributeBefore(before);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** „A“, sagte Rutte. „B“: what follows at once, with no cue of its own, goes on with the same speaker. */
function carryOver(
  text: string,
  candidate: Candidate | undefined,
  previous: readonly Candidate[] | undefined,
): (Attribution & { isCarried: true }) | undefined {
  const last = previous?.at(-1);
  if (candidate === undefined || previous === undefined || last === undefined) return undefined;
  const hasOwn = candidate.before.tokens.length > 0 || candidate.after.cues.length > 0;
  const isNext = last.after.tokens.length > 0 && last.after.tokens.at(-1)?.text === '.';
  const gap = text.slice(last.after.tokens.at(-1)?.end ?? last.quoted.end, candidate.quoted.start);
  if (hasOwn || !isNext || !/^[^\S\n]*$/.test(gap)) return undefined;
  const found = attribute(previous);
  return found && { mention: found.mention, reason: `goes on: ${found.reason}`, isCarried: true };
}

// Idea: read unit by unit. 1. What stands in quote marks. 2. Clauses beside a cue. 3. Sources named in a phrase.
// 4. Speech carried on by the mood of the verb. 5. Reports without the words. Then each speaker's words are resolved in
// reading order, so that who spoke before is known. Cost: linear. Source: own rules.
import type { ReferenceReader } from '../../entities/references/reference-reader';
import type { EntityId, Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import type { Quotation, Speaker } from '../quotation';
import { findQuoted } from '../quote-marks';
import { draftCarried, readCarried } from './carried-speech';
import type { Draft } from './draft';
import { readEmbedded } from './embedded-speech';
import { findCues } from './find-cues';
import { readQuotedPlaces, readQuotedSpeech } from './quoted-speech';
import { readReported } from './reported-speech';
import { readSaidClause, spanOfPhrase } from './said-clauses';
import { readSourceFrames } from './source-frames';
import { findBehind, findSubject } from './subject';
import { readUnits, type Unit } from './unit';

export type GermanText = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly references: ReferenceReader;
};

export function findGermanQuotations(read: GermanText): Quotation[] {
  const quoted = findQuoted(read.text);
  const units = readUnits(read, quoted);
  const drafts: Draft[] = [];
  let earlier: Unit | undefined;
  for (const [index, unit] of units.entries()) {
    const own = readUnit(unit, earlier, units[index - 1]);
    const last = drafts.at(-1);
    const [only] = own;
    const follows =
      earlier !== undefined && earlier === units[index - 1] && earlier.paragraph === unit.paragraph;
    if (
      follows &&
      last !== undefined &&
      only !== undefined &&
      canGoOn(last) &&
      isCarried(only) &&
      own.length === 1
    ) {
      drafts[drafts.length - 1] = joinCarried(last, only);
    } else drafts.push(...own);
    if (own.length > 0) earlier = unit;
  }
  return resolveAll(read, drafts);
}

function readUnit(unit: Unit, earlier: Unit | undefined, before: Unit | undefined): Draft[] {
  const cues = findCues(unit);
  const said: Draft[] = [];
  const frames = readSourceFrames(unit);
  said.push(...frames);
  for (const cue of cues) {
    if (unit.words[cue.verb]?.mood === 'first') continue;
    const draft = readSaidClause(unit, cue, cues);
    if (draft !== undefined && !said.some((other) => isSame(other, draft))) said.push(draft);
  }
  for (const draft of readEmbedded(unit)) if (!said.some((other) => isSame(other, draft))) said.push(draft);
  const places = readQuotedPlaces(unit);
  const hasWhole = places.some(({ isWhole, isTitle, words }) => isWhole && !isTitle && words > 2);
  if (said.length === 0 && !hasWhole) {
    const hasEarlier = earlier !== undefined && unit.start - earlier.end < 400;
    const carried = readCarried(unit, hasEarlier, before === earlier && before?.paragraph === unit.paragraph);
    const draft = carried && draftCarried(unit, carried);
    if (draft !== undefined) said.push(draft);
  }
  const plain =
    before !== undefined && before !== earlier && before.paragraph === unit.paragraph
      ? plainSpeaker(before)
      : undefined;
  const direct = places.flatMap((place) => {
    const holder = said.find((draft) =>
      draft.content.some((span) => span.start <= place.quoted.start && place.quoted.end <= span.end),
    );
    return readQuotedSpeech(unit, place, cues, holder) ?? [];
  });
  if (said.length === 0 && !direct.some(({ kind }) => kind === 'direct')) {
    const reported = cues.map((cue) => readReported(unit, cue)).find((draft) => draft !== undefined);
    if (reported !== undefined) said.push(reported);
  }
  const drafts = [...said, ...joinInterrupted(direct)].map((draft) =>
    draft.speaker === 'earlier' && plain !== undefined ? { ...draft, speaker: plain } : draft,
  );
  return drafts.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

/** Who a sentence that quotes nobody is about, when the next one carries on what they say. */
function plainSpeaker(unit: Unit): Span | undefined {
  const [cue] = findCues(unit);
  const phrase = (cue && findSubject(unit, cue)) ?? findBehind(unit, 0, unit.words.length);
  if (phrase === undefined || phrase.isPronoun) return phrase && spanOfPhrase(unit, phrase);
  const isNamed = unit.words.slice(phrase.start, phrase.end).some((word) => word.isNamed);
  return isNamed ? spanOfPhrase(unit, phrase) : undefined;
}

const isCarried = ({ reason }: Draft) => reason.startsWith('carried');

const canGoOn = (draft: Draft) => isCarried(draft) || draft.reason.startsWith('clause after a colon');

/** Sentences in a row that carry on what was said are one quotation. */
function joinCarried(first: Draft, next: Draft): Draft {
  const content = [{ start: startOf(first), end: endOf(next) }];
  return { ...first, content, score: Math.max(first.score, next.score) };
}

/** „A“, sagte X, „b.“: two pieces of one quotation. */
function joinInterrupted(direct: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of direct) {
    const last = joined.at(-1);
    const isPut =
      last?.kind === 'direct' &&
      last.reason.startsWith('quoted before') &&
      draft.reason.startsWith('quoted part beside');
    if (last !== undefined && isPut && last.cue?.start === draft.cue?.start) {
      joined[joined.length - 1] = { ...last, content: [...last.content, ...draft.content] };
    } else joined.push(draft);
  }
  return joined;
}

function isSame(a: Draft, b: Draft): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

const startOf = ({ content }: Draft) => content[0]?.start ?? 0;
const endOf = ({ content }: Draft) => content.at(-1)?.end ?? 0;

function resolveAll({ references }: GermanText, drafts: readonly Draft[]): Quotation[] {
  const speakers: { entity: EntityId; end: number }[] = [];
  let last: Speaker | undefined;
  return drafts.map((draft) => {
    const speaker = toSpeaker(draft, references, speakers, last);
    if (speaker?.entity !== undefined) speakers.push({ entity: speaker.entity, end: endOf(draft) });
    if (speaker !== undefined) last = speaker;
    const { kind, content, cue, score, reason } = draft;
    return {
      start: startOf(draft),
      end: endOf(draft),
      kind,
      content,
      ...(cue && { cue }),
      ...(speaker && { speaker }),
      score,
      reason,
    };
  });
}

function toSpeaker(
  draft: Draft,
  references: ReferenceReader,
  speakers: readonly { entity: EntityId; end: number }[],
  last: Speaker | undefined,
): Speaker | undefined {
  if (draft.speaker === undefined) return undefined;
  if (draft.speaker === 'earlier') {
    return last && { ...last, score: last.score * 0.85, reason: `carried on: ${last.reason}` };
  }
  const found = references.resolve(draft.speaker, { speakers });
  if (found === undefined) return { span: draft.speaker, score: 0.5, reason: 'unknown' };
  return { span: draft.speaker, ...found };
}

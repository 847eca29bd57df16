// Idea: speakers are resolved in reading order, as a pronoun may mean who spoke last, and a quotation without a speaker of
// its own is that one's. Cost: one look-up a quotation. Source: own.
import type { EarlierSpeaker, ReferenceReader } from '../../../entities/references/reference-reader';
import type { Quotation, Speaker } from '../../quotation';
import { toQuotation } from '../../to-quotation';
import { type Draft, endOfDraft } from '../draft';
import { scoreOfRule } from '../rule-scores';

/** What a speaker that is carried on keeps of its score. */
const CARRIED = 0.85;
/** How sure the words for a speaker are where nobody is known who is meant. */
const UNKNOWN = 0.5;

/** The drafts as quotations, their speakers resolved in reading order, so that who spoke before is known. */
export function resolveSpeakers(drafts: readonly Draft[], references: ReferenceReader): Quotation[] {
  const speakers: EarlierSpeaker[] = [];
  let last: Speaker | undefined;
  return drafts.map((draft) => {
    const speaker =
      draft.speaker === 'earlier' ? last && carryOn(last) : resolve(draft, references, speakers);
    if (speaker?.entity !== undefined) speakers.push({ entity: speaker.entity, end: endOfDraft(draft) });
    if (speaker !== undefined) last = speaker;
    return toQuotation(draft, scoreOfRule(draft.rule, draft.strength), speaker);
  });
}

function carryOn(speaker: Speaker): Speaker {
  if (speaker.reason.startsWith('carried on')) return speaker;
  return { ...speaker, score: speaker.score * CARRIED, reason: `carried on: ${speaker.reason}` };
}

function resolve(
  { speaker }: Draft,
  references: ReferenceReader,
  speakers: readonly EarlierSpeaker[],
): Speaker | undefined {
  if (speaker === undefined || speaker === 'earlier') return undefined;
  const found = references.resolve(speaker, { speakers });
  return found === undefined
    ? { span: speaker, score: UNKNOWN, reason: 'unknown' }
    : { span: speaker, ...found };
}

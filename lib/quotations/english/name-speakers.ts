// Idea: words for speakers are given to the reader of references in reading order, together with who spoke before them,
// so that "he" can be the last speaker; quotations that share the same words share the answer. A name beside a described
// speaker ("the director, Tim Ley") is asked for when the description alone says nobody.
// Cost: linear. Source: own; scores are measured shares, see rule-scores.ts.
import type {
  EarlierSpeaker,
  ReferenceContext,
  Resolution,
} from '../../entities/references/reference-reader';
import type { EntityId, Mention } from '../../names/mention';
import { firstStartingAt } from '../../text/lower-bound';
import type { Span } from '../../text/span';
import type { Quotation, Speaker } from '../quotation';
import type { ReferredText } from '../referred-text';
import { toQuotation } from '../to-quotation';
import type { Draft, SpeakerWords } from './find-drafts';
import { PERSONAL_PRONOUNS } from './grammar-words';
import { scoreOfDraft, scoreOfWords } from './rule-scores';

/** The drafts as quotations with their speakers. */
export function nameSpeakers(drafts: readonly Draft[], read: ReferredText): Quotation[] {
  const answers = new Map<number, Resolution | undefined>();
  const speakers: EarlierSpeaker[] = [];
  const quotations = drafts.map((draft) => {
    const { words } = draft;
    if (words !== undefined && !answers.has(words.span.start)) {
      const answer = ask(words, { speakers, not: othersIn(draft, read) }, read);
      answers.set(words.span.start, answer);
      if (answer?.entity !== undefined) speakers.push({ entity: answer.entity, end: words.span.end });
    }
    const speaker = words && toSpeaker(words, answers.get(words.span.start));
    return toQuotation(draft, scoreOfDraft(draft), speaker);
  });
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Who cannot be meant by a pronoun: whom the words name, for nobody speaks of himself by name, and whom they are said to
 * ("she told Ley").
 */
function othersIn({ words, content, cue }: Draft, { text, mentions }: ReferredText): EntityId[] {
  if (words === undefined || !isPronoun(text, words.span)) return [];
  // One blank only: behind a stop the next sentence's name is no hearer.
  const hearer = cue === undefined ? [] : [{ start: cue.end, end: cue.end + 2 }];
  return [...content, ...hearer].flatMap((span) => mentionsIn(mentions, span).map(({ entity }) => entity));
}

function isPronoun(text: string, { start, end }: Span): boolean {
  return PERSONAL_PRONOUNS.has(text.slice(start, end).toLowerCase());
}

function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const inside: Mention[] = [];
  for (let index = firstStartingAt(mentions, start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= end) break;
    inside.push(mention);
  }
  return inside;
}

function ask(
  { span, apposition }: SpeakerWords,
  context: ReferenceContext,
  { references }: ReferredText,
): Resolution | undefined {
  const answer = references.resolve(span, context);
  if (answer?.entity !== undefined || apposition === undefined) return answer;
  return references.resolve(apposition, context) ?? answer;
}

function toSpeaker({ span, rule }: SpeakerWords, answer: Resolution | undefined): Speaker {
  const score = scoreOfWords(rule);
  if (answer?.entity === undefined) return { span, score, reason: rule };
  const { entity, others } = answer;
  return {
    span,
    entity,
    ...(others !== undefined && others.length > 0 && { others }),
    score: score * answer.score,
    reason: `${rule}, ${answer.reason}`,
  };
}

// Idea: words for speakers are given to the reader of references in reading order, together with who spoke before them,
// so that "he" can be the last speaker; quotations that share the same words share the answer. A name beside a described
// speaker ("the director, Tim Ley") is asked for when the description alone says nobody.
// Cost: linear. Source: own; scores are measured shares, see rule-scores.ts.
import type { ReferenceReader, Resolution } from '../../entities/references/reference-reader';
import type { EntityId } from '../../names/mention';
import type { Span } from '../../text/span';
import type { Quotation, Speaker } from '../quotation';
import type { Draft, SpeakerWords } from './find-drafts';
import { scoreOfDraft, scoreOfWords } from './rule-scores';

type Spoken = { readonly entity: EntityId; readonly end: number };

const REMEMBERED = 8;

/** The drafts as quotations with their speakers. */
export function nameSpeakers(
  text: string,
  drafts: readonly Draft[],
  references: ReferenceReader,
): Quotation[] {
  const answers = new Map<number, Resolution | undefined>();
  const speakers: Spoken[] = [];
  const quotations = drafts.map((draft) => {
    const { words } = draft;
    if (words !== undefined && !answers.has(words.span.start)) {
      const answer = ask(text, words, speakers, references);
      answers.set(words.span.start, answer);
      if (answer?.entity !== undefined) speakers.push({ entity: answer.entity, end: words.span.end });
    }
    return toQuotation(draft, words && answers.get(words.span.start));
  });
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ask(
  _text: string,
  { span, apposition }: SpeakerWords,
  speakers: readonly Spoken[],
  references: ReferenceReader,
): Resolution | undefined {
  const context = { speakers: speakers.slice(-REMEMBERED) };
  const answer = references.resolve(span, context);
  if (answer?.entity !== undefined || apposition === undefined) return answer;
  return references.resolve(apposition, context) ?? answer;
}

function toQuotation(draft: Draft, answer: Resolution | undefined): Quotation {
  const { kind, content, cue, rule, lemma } = draft;
  const speaker = draft.words && toSpeaker(draft.words, answer);
  return {
    ...coverOf(content),
    kind,
    content,
    score: scoreOfDraft(draft),
    reason: lemma === undefined ? rule : `${rule}: ${lemma}`,
    ...(cue && { cue }),
    ...(speaker && { speaker }),
  };
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

function coverOf(content: readonly Span[]): Span {
  return {
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
  };
}

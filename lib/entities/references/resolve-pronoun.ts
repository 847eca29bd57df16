// Idea: a pronoun means who agrees with it and is on the reader's mind: named lately, as the subject, a speaker before.
// Marks for these are added up for whoever is named in the sentences before; a clear lead gives a sure answer.
// Cost: constant, a window of sentences. Source: own; the marks are those of Lappin & Leass (1994) in spirit.
import type { EntityId } from '../../names/mention';
import type { Span } from '../../text/span';
import type { Pronoun } from './pronoun-words';
import { firstPlacedAfter, type Placed, type ReadText, sentenceAt } from './read-text';
import type { ReferenceContext, Resolution } from './reference-reader';

const WINDOW = 5;
const MOST_MENTIONS = 40;

/** Whom a pronoun means; undefined where nobody fits or too many do. */
export function resolvePronoun(
  read: ReadText,
  reference: Span,
  pronoun: Pronoun,
  context: ReferenceContext,
): Resolution | undefined {
  if (pronoun.kind === 'speaker') return lastSpeaker(pronoun, context);
  if (pronoun.kind === 'several' || pronoun.kind === 'thing') return undefined;
  const marks = markCandidates(read, reference, pronoun, context);
  const [best, second] = [...marks].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const lead = best[1] - (second?.[1] ?? 0);
  return { entity: best[0], score: Math.min(0.9, 0.6 + lead / 4), reason: `pronoun: ${pronoun.word}` };
}

function lastSpeaker({ word }: Pronoun, { speakers = [] }: ReferenceContext): Resolution | undefined {
  const last = speakers.at(-1);
  return last && { entity: last.entity, score: 0.6, reason: `pronoun: ${word}` };
}

function markCandidates(
  read: ReadText,
  reference: Span,
  pronoun: Pronoun,
  { speakers = [], not = [] }: ReferenceContext,
): Map<EntityId, number> {
  const marks = new Map<EntityId, number>();
  const here = sentenceAt(read, reference.start);
  const end = firstPlacedAfter(read.placed, reference.start);
  const speaker = speakers.at(-1);
  for (let at = end - 1; at >= Math.max(0, end - MOST_MENTIONS); at -= 1) {
    const placed = read.placed[at];
    if (placed === undefined) break;
    const distance = here - placed.sentence;
    if (distance > WINDOW) break;
    const { mention } = placed;
    const entity = read.entities.get(mention.entity);
    if (entity === undefined || mention.part === true || not.includes(mention.entity)) continue;
    if (entity.kind !== 'person') continue;
    if (entity.gender !== undefined && pronoun.gender !== undefined && entity.gender !== pronoun.gender)
      continue;
    const mark =
      1 / (1 + distance) +
      (isFirstOfSentence(read, at) ? 0.5 : 0) +
      (entity.gender !== undefined && entity.gender === pronoun.gender ? 0.3 : 0) +
      (speaker?.entity === mention.entity ? 0.4 : 0);
    marks.set(mention.entity, Math.max(marks.get(mention.entity) ?? 0, mark));
  }
  return marks;
}

function isFirstOfSentence({ placed }: ReadText, at: number): boolean {
  const before: Placed | undefined = placed[at - 1];
  return before?.sentence !== placed[at]?.sentence;
}

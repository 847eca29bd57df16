// Idea: a pronoun means who agrees with it and is most on the reader's mind; a clear lead gives a sure answer.
// Cost: constant. Source: own.
import type { Span } from '../../text/span';
import { findNearby, type Marked } from './nearby';
import { agreement, type People } from './reading/people';
import type { Pronoun } from './reading/pronoun-words';
import { sentenceAt, tokensOf } from './reading/read-text';
import type { ReferenceContext, Resolution } from './reference-reader';
import { resolvePair } from './resolve-pair';
import { isRelative, resolveRelative } from './resolve-relative';
import { grammaticalGender } from './words/grammatical-gender';

const WINDOW = 5;
/** What names count that stand in an indirect quotation before "sagte er". */
const WITHIN_WHAT_IS_SAID = 0.2;

/** Whom a pronoun means; undefined where nobody fits or too many do. */
export function resolvePronoun(
  read: People,
  reference: Span,
  pronoun: Pronoun,
  context: ReferenceContext,
): Resolution | undefined {
  if (pronoun.kind === 'speaker') return lastSpeaker(read, reference, pronoun, context);
  if (pronoun.kind === 'several') return resolvePair(read, reference, pronoun.word, context);
  if (pronoun.kind === 'near') return resolveNear(read, reference, pronoun, context);
  const place = reference.start;
  const isBehind = isBehindWhatIsSaid(read, reference);
  const sameSentence = isBehind ? WITHIN_WHAT_IS_SAID : 1;
  if (pronoun.kind === 'person') {
    const people = findNearby(read, {
      place,
      window: WINDOW,
      context,
      sameSentence,
      extra: ({ id, kind }) => (kind === 'person' ? agreement(read, id, pronoun) : undefined),
    });
    const [best, second] = people;
    if (best !== undefined) return answer(best, second, pronoun);
  }
  const things = findNearby(read, {
    place,
    window: 1,
    context,
    sameSentence,
    extra: ({ kind, name }) =>
      kind === 'organization' && isThing(name, pronoun, read.isEnglish) ? 0 : undefined,
  });
  const [best] = things;
  if (best === undefined || best.mark < CLEARLY_MEANT) return undefined;
  return { entity: best.entity, score: 0.55, reason: `pronoun for an institution: ${pronoun.word}` };
}

function answer(best: Marked, second: Marked | undefined, { word }: Pronoun): Resolution {
  const lead = best.mark - (second?.mark ?? 0.3);
  const score = Math.max(0.4, Math.min(0.9, 0.6 + lead / 3 - best.distance / 20));
  return { entity: best.entity, score, reason: `pronoun: ${word}` };
}

function isThing(name: string, { kind, gender }: Pronoun, isEnglish: boolean): boolean {
  if (isEnglish) return kind === 'thing';
  return grammaticalGender(name) === (kind === 'thing' ? 'n' : gender);
}

/** "ich": whoever speaks already, if that was just before. */
function lastSpeaker(
  read: People,
  { start }: Span,
  { word }: Pronoun,
  { speakers = [] }: ReferenceContext,
): Resolution | undefined {
  const last = speakers.at(-1);
  if (last === undefined || sentenceAt(read, start) - sentenceAt(read, last.end) > 1) return undefined;
  return { entity: last.entity, score: 0.55, reason: `pronoun: ${word}` };
}

/** What an institution needs for a pronoun to mean it. */
const CLEARLY_MEANT = 1.5;

/** "Dieser sagte": whoever was named last. */
function resolveNear(
  read: People,
  reference: Span,
  pronoun: Pronoun,
  context: ReferenceContext,
): Resolution | undefined {
  if (isRelative(read, reference)) return resolveRelative(read, reference, pronoun);
  const [best, second] = findNearby(read, {
    place: reference.start,
    window: 1,
    context,
    extra: ({ id, kind }) => (kind === 'person' ? agreement(read, id, pronoun) : undefined),
  });
  return best && answer(best, second, pronoun);
}

/** "…, sagte er": what stands before in the sentence is what is said. */
function isBehindWhatIsSaid(read: People, reference: Span): boolean {
  const { tokens, isEnglish } = read;
  const { start, end } = tokensOf(read, reference);
  const isClosing = (at: number) =>
    tokens[at]?.text === ',' && !/^[“”"»«‘’']$/.test(tokens[at - 1]?.text ?? '');
  if (isEnglish)
    return (
      isClosing(start - 1) &&
      /^(?:said|says|added|told|wrote|explained|argued|noted|continued)$/.test(tokens[end]?.text ?? '')
    );
  return /^\p{Ll}/u.test(tokens[start - 1]?.text ?? '') && isClosing(start - 2);
}

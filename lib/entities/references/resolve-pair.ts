// Idea: "beide" and "sie" of several mean two who were named together just before ("Weber und Brandt"); they are given as
// one with the other. Cost: constant, the names of the sentence and of the one before. Source: own.
import type { Span } from '../../text/span';
import { firstPlacedAfter, type Placed, type ReadText, sentenceAt } from './reading/read-text';
import type { ReferenceContext, Resolution } from './reference-reader';
import { CONJUNCTIONS } from './words/function-words';

const MOST_MENTIONS = 12;
/** "Weber (SPD) und die Abgeordnete Brandt" */
const LONGEST_BETWEEN = 8;

/** The two named together last before a reference; undefined when none were. */
export function resolvePair(
  read: ReadText,
  reference: Span,
  word: string,
  { not = [] }: ReferenceContext,
): Resolution | undefined {
  const here = sentenceAt(read, reference.start);
  const end = firstPlacedAfter(read.placed, reference.start);
  const near = read.placed
    .slice(Math.max(0, end - MOST_MENTIONS), end)
    .filter(({ mention, sentence }) => mention.part !== true && here - sentence <= 1);
  const people = near.filter(({ mention }) => mention.kind === 'person');
  for (const names of [people, near]) {
    for (let at = names.length - 1; at > 0; at -= 1) {
      const [first, second] = [names[at - 1], names[at]];
      if (first === undefined || second === undefined || !isTogether(read, first, second)) continue;
      const entities = [first.mention.entity, second.mention.entity];
      if (entities.some((entity) => not.includes(entity))) continue;
      const [entity = '', ...others] = entities;
      return { entity, others, score: 0.6, reason: `pronoun of several: ${word}` };
    }
  }
  return undefined;
}

function isTogether({ tokens }: ReadText, first: Placed, second: Placed): boolean {
  if (first.mention.entity === second.mention.entity || first.sentence !== second.sentence) return false;
  const between = tokens.slice(first.last, second.first).map(({ text }) => text.toLowerCase());
  return (
    between.length <= LONGEST_BETWEEN &&
    between.some((word) => CONJUNCTIONS.has(word)) &&
    !between.includes(',')
  );
}

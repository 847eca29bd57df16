// Idea: of the names in a phrase the first free one speaks; without a free one, the institution behind a document or a
// spokesperson. Cost: linear in the phrase. Source: own.
import type { EntityId } from '../../names/mention';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { type Standing, standingOf } from './reading/name-standing';
import { type Placed, placedIn, type ReadText, tokensOf } from './reading/read-text';
import type { Resolution } from './reference-reader';
import { CONJUNCTIONS, GERMAN_ARTICLES } from './words/function-words';

type Standings = { readonly placed: Placed; readonly standing: Standing };

/** Whom the names inside a reference mean; undefined where it holds none that could speak. */
export function resolveNames(read: ReadText, reference: Span): Resolution | undefined {
  const phrase = tokensOf(read, reference);
  const standings: Standings[] = [];
  let from = phrase.start;
  for (const placed of placedIn(read, reference)) {
    if (placed.mention.part !== true) {
      const before = standings.at(-1);
      const isJoined = before !== undefined && isConjunction(read, before.placed.last, placed.first);
      const standing = isJoined ? before.standing : standingOf(read, phrase, placed, from);
      standings.push({ placed, standing });
    }
    from = placed.last;
  }
  return (
    answer(read, standings, 'free', { score: 0.95, rule: 'name' }) ??
    answer(read, standings, 'document', { score: 0.9, rule: 'named source' }) ??
    answer(read, standings, 'spokesperson', { score: 0.9, rule: 'spokesperson of an institution' }) ??
    (standings.length === 0 ? namedElsewhere(read, reference) : undefined)
  );
}

/** A name that was missed here and found elsewhere; without article. */
function namedElsewhere(read: ReadText, { start, end }: Span): Resolution | undefined {
  const words = read.text.slice(start, end).replace(ARTICLE, '');
  const entity = words.length > SHORTEST && /^\p{Lu}/u.test(words) ? read.byName.get(fold(words)) : undefined;
  return entity === undefined ? undefined : { entity, score: 0.85, reason: `name: ${words}` };
}

const ARTICLE = /^(?:der|die|das|den|dem|des|the)\s+/i;
const SHORTEST = 3;

function answer(
  read: ReadText,
  standings: readonly Standings[],
  wanted: Standing,
  { score, rule }: { readonly score: number; readonly rule: string },
): Resolution | undefined {
  const at = standings.findIndex(({ standing }) => standing === wanted);
  const first = standings[at]?.placed;
  if (first === undefined) return undefined;
  const { mention } = first;
  const others: EntityId[] = [];
  let last = first;
  for (const { placed, standing } of standings.slice(at + 1)) {
    if (standing !== wanted || !isConjunction(read, last.last, placed.first)) break;
    if (placed.mention.entity !== mention.entity) others.push(placed.mention.entity);
    last = placed;
  }
  const reason = `${rule}: ${read.text.slice(mention.start, mention.end)}`;
  return { entity: mention.entity, score, reason, ...(others.length > 0 ? { others } : {}) };
}

/** Whether nothing but "und", a comma and articles stands between two names. */
function isConjunction({ tokens }: ReadText, from: number, to: number): boolean {
  if (to - from > 3) return false;
  const between = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  return (
    between.some((word) => CONJUNCTIONS.has(word)) &&
    between.every(
      (word) => CONJUNCTIONS.has(word) || word === ',' || word === 'the' || GERMAN_ARTICLES.has(word),
    )
  );
}

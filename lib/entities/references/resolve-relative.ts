// Idea: a relative pronoun means the name right before it, or the one that an apposition before it describes ("Weber, a
// clerk at the Harbor Fund who …"). Cost: constant, the words right before. Source: own.
import type { Span } from '../../text/span';
import { agreement, type People } from './reading/people';
import type { Pronoun } from './reading/pronoun-words';
import { firstPlacedAfter, type Placed, type ReadText, sentenceAt, tokensOf } from './reading/read-text';
import type { Resolution } from './reference-reader';
import { GERMAN_ARTICLES } from './words/function-words';
import { grammaticalGender } from './words/grammatical-gender';

const LONGEST_APPOSITION = 14;
/** "Weber (SPD), der", "Weber, the chief, who" */
const LONGEST_GAP = 4;
const MOST_NAMES = 5;

/** Whether a word that may be a relative pronoun stands as one. */
export function isRelative(read: ReadText, reference: Span): boolean {
  return read.isEnglish || read.tokens[tokensOf(read, reference).start - 1]?.text === ',';
}

/** Whom a relative pronoun means; undefined where no name leads to it. */
export function resolveRelative(read: People, reference: Span, pronoun: Pronoun): Resolution | undefined {
  const { start } = tokensOf(read, reference);
  const end = firstPlacedAfter(read.placed, reference.start);
  const sentence = sentenceAt(read, reference.start);
  const before = read.placed
    .slice(Math.max(0, end - MOST_NAMES), end)
    .filter((placed) => placed.sentence === sentence && placed.mention.part !== true)
    .reverse();
  const described = before.find(
    (placed) => isDescribedTo(read, placed, start) && agrees(read, placed, pronoun),
  );
  const [last] = before;
  const isNext = last !== undefined && start - last.last <= LONGEST_GAP && agrees(read, last, pronoun);
  const meant = described ?? (isNext ? last : undefined);
  if (meant === undefined) return undefined;
  return { entity: meant.mention.entity, score: 0.8, reason: `pronoun: ${pronoun.word}` };
}

/** Whether nothing but a comma and an apposition with its article stands between a person and a place. */
function isDescribedTo({ tokens }: ReadText, { mention, last }: Placed, place: number): boolean {
  if (mention.kind !== 'person' || place - last > LONGEST_APPOSITION || tokens[last]?.text !== ',')
    return false;
  const article = tokens[last + 1]?.text.toLowerCase() ?? '';
  if (!GERMAN_ARTICLES.has(article) && !/^(?:a|an|the)$/.test(article)) return false;
  return tokens.slice(last + 1, place - 1).every(({ text }) => !/^[,;:.]$/.test(text));
}

function agrees(read: People, { mention }: Placed, pronoun: Pronoun): boolean {
  if (mention.kind === 'person') {
    return pronoun.word !== 'which' && agreement(read, mention.entity, pronoun) !== undefined;
  }
  if (read.isEnglish) return pronoun.word === 'which';
  return grammaticalGender(read.entities.get(mention.entity)?.name ?? '') === pronoun.gender;
}

// Idea: what is left of the words, and of those before and behind them, are put together to one score per place; a place
// is taken when its score is high and no other comes near. Cost: linear in the places. Source: own.
import type { Anchoring, Orphan } from './anchor';
import { type Normalized, normalize, textSpan } from './normalize';
import { isSlight } from './words/compare-words';
import type { Places } from './words/find-places';
import type { Place } from './words/read-place';

/** From these scores on, a place is worth asking about; is taken without asking. */
const LIKELY = 0.5;
const CERTAIN = 0.9;
/** With so much of what stood around it left, a passage was changed, not taken out with it. */
const MUCH = 0.4;
/** So much more must speak for the best place than for the next to name it at all; to take it without asking. */
const CLEAR = 0.2;
const FAR_CLEARER = 1.2;
/**
 * What speaks against a copy of the passage and of what is near it; the share of what stands around no copy that makes
 * a place none, and the share that makes it one. On changed pages copies had up to half of it, by chance.
 */
const COPY = 9;
const NO_COPY = 0.7;
const SURELY_COPY = 0.4;
/** No place but the best. */
const ALONE = 9;

/** What was found, and the words that the reader said are not the passage. */
type Found = Places & { readonly refused: readonly string[] };

/** Chooses among the places that a pattern may be at. */
export function judgePlaces(normalized: Normalized, { places, around, refused }: Found): Anchoring {
  const judged = places.map((place) => ({ place, support: supportOf(place) }));
  judged.sort((a, b) => b.support - a.support);
  const isRefused = refusedWords(refused);
  const free = judged.filter(({ place }) => !isRefused(normalized.plain.slice(place.start, place.end)));
  const [best, second] = free;
  const score = scoreOf(best?.support ?? -ALONE);
  if (!best || score < LIKELY) {
    if (judged.some(({ support }) => scoreOf(support) >= LIKELY)) return orphan('refused');
    return orphan(around >= MUCH ? 'changed' : 'gone');
  }
  const lead = second ? best.support - second.support : ALONE;
  if (lead < CLEAR) return orphan('ambiguous');
  const isSure = score >= CERTAIN && lead >= FAR_CLEARER && isSlight(best.place);
  return { ...textSpan(normalized, best.place), state: isSure ? 'certain' : 'likely', score };
}

function orphan(reason: Orphan['reason']): Orphan {
  return { state: 'orphan', reason };
}

/** Whether words are among the refused ones. */
export function refusedWords(refused: readonly string[]): (words: string) => boolean {
  const plain = new Set(refused.map((words) => normalize(words).plain.trim()));
  return (words) => plain.size > 0 && plain.has(normalize(words).plain.trim());
}

/**
 * The more, the surer: the logarithm of the odds that a place is the one. The numbers are a logistic regression over
 * pages that were changed at random (`scripts/evaluate/anchor-edits.ts`).
 */
function supportOf({ kept, before, behind, own, far = 1 }: Place): number {
  const left = before ?? behind ?? 0;
  const right = behind ?? before ?? 0;
  const around = (left + right) / 2;
  const telling = 1 - Math.exp(-own / 4);
  const lost = -4.5 * share((0.8 - kept) / 0.5) - 2.9 * share((0.5 - kept) / 0.5);
  return (
    lost -
    COPY * share((NO_COPY - far) / (NO_COPY - SURELY_COPY)) +
    (5.7 + 0.5 * telling) * around +
    2.6 * Math.max(left, right) +
    (1.6 + 2.1 * telling) * telling -
    3.65
  );
}

function share(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function scoreOf(support: number): number {
  return 1 / (1 + Math.exp(-support));
}

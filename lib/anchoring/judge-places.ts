// Idea: what is left of the words, and of those before and behind them, are put together to one score per place; a place
// is taken when its score is high and no other comes near. Cost: linear in the places. Source: own.
import type { Anchoring, Orphan } from './anchor';
import { normalize, textSpan } from './normalize';
import type { PreparedText } from './prepare-text';
import type { Pattern } from './words/pattern';
import type { Place } from './words/read-place';

const LIKELY = 0.5;
const CERTAIN = 0.9;

/** Chooses among the places that a pattern may be at. */
export function judgePlaces(
  text: PreparedText,
  pattern: Pattern,
  places: readonly Place[],
  refused: readonly string[],
): Anchoring {
  const scored = places.map((place) => {
    const support = supportOf(pattern, place);
    return { place, support, score: scoreOf(support) };
  });
  scored.sort((a, b) => b.support - a.support);
  const isRefused = refusedWords(refused);
  const free = scored.filter(({ place }) => !isRefused(text.normalized.plain.slice(place.start, place.end)));
  const [best, second] = free;
  if (!best || best.score < LIKELY)
    return orphan(
      scored[0] !== best && (scored[0]?.score ?? 0) >= LIKELY
        ? 'refused'
        : places.length > 0
          ? 'changed'
          : 'gone',
    );
  const margin = best.support - (second?.support ?? -9);
  if (margin < 0.2) return orphan('ambiguous');
  return {
    ...textSpan(text.normalized, best.place),
    state: best.score >= CERTAIN && margin > 1 ? 'certain' : 'likely',
    score: best.score,
  };
}

function orphan(reason: Orphan['reason']): Orphan {
  return { state: 'orphan', reason };
}

function refusedWords(refused: readonly string[]): (words: string) => boolean {
  const plain = new Set(refused.map((words) => normalize(words).plain.trim()));
  return (words) => plain.size > 0 && plain.has(words.trim());
}

/** The more, the surer. */
function supportOf(pattern: Pattern, { kept, before, behind }: Place): number {
  const left = before ?? behind ?? 0;
  const right = behind ?? before ?? 0;
  const around = (left + right) / 2;
  const own = Math.min(1, (pattern.end - pattern.start) / 80);
  return (
    -6 +
    5 * kept +
    around * (6 - 2 * own) +
    Math.max(left, right) * 1.5 +
    own * 3 * kept -
    (kept < 0.5 ? 3 : 0)
  );
}

function scoreOf(support: number): number {
  return 1 / (1 + Math.exp(-support));
}

import type { ListReader } from './codec';
import type { Lines, TermPlan } from './plan-query';
import { needsReading } from './plan-query';

export type Evaluation = {
  readonly plan: readonly TermPlan[];
  /** How many articles the segment has. */
  readonly size: number;
  /** The lists of a block; undefined where it is missing. */
  readonly listsOf: (block: number) => ListReader | undefined;
  /** For each collection that a term means, whether an article is in it. */
  readonly isIn: (article: number, collection: string) => boolean;
};

/** One byte for each article: 1 where it has one of the lines. */
function articlesOf(lines: Lines, { size, listsOf }: Evaluation): Uint8Array {
  const found = new Uint8Array(size);
  for (const [block, wanted] of lines) {
    const lists = listsOf(block);
    if (!lists) continue;
    for (const line of wanted) {
      lists.each(line, (article) => {
        found[article] = 1;
      });
    }
  }
  return found;
}

function matchesOf({ term, words }: TermPlan, evaluation: Evaluation): Uint8Array {
  if (term.field === 'collection') {
    return Uint8Array.from({ length: evaluation.size }, (_, article) =>
      evaluation.isIn(article, term.text) ? 1 : 0,
    );
  }
  const [first, ...rest] = words.map((lines) => articlesOf(lines, evaluation));
  const found = first ?? new Uint8Array(evaluation.size);
  for (const other of rest) {
    for (let at = 0; at < found.length; at += 1) if (other[at] === 0) found[at] = 0;
  }
  return found;
}

/**
 * Which articles of a segment a query finds, one byte each. Words that must stand one after the other are only looked
 * for one by one: what is found by them has yet to be read, and what must not have them is not left out yet.
 */
export function evaluatePlan(evaluation: Evaluation): Uint8Array {
  const found = new Uint8Array(evaluation.size).fill(1);
  for (const plan of evaluation.plan) {
    const { isNot } = plan.term;
    if (isNot && needsReading(plan.term)) continue;
    const matches = matchesOf(plan, evaluation);
    const wanted = isNot ? 0 : 1;
    for (let at = 0; at < found.length; at += 1) if (matches[at] !== wanted) found[at] = 0;
  }
  return found;
}

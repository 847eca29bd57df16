// Counts what reads badly in a summary, whoever made it: a sentence that points back or goes on from one that is not
// in it, words in quote marks without their speaker, half a quotation, a sentence said twice, and what is no sentence
// of the text at all. The rules for single sentences are the product's own.
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import { scoreSentences } from '../../lib/summary/score-sentences';
import type { Span } from '../../lib/text/span';
import { runToEnd } from '../../lib/text/steps';

export type SummaryFaults = {
  readonly dangling: number;
  readonly speakerless: number;
  readonly repeated: number;
  readonly noSentence: number;
};

/** Two sentences that share more of the words of the shorter one say the same. */
const REPEATED = 0.65;

/** How many sentences of a summary have each fault; a sentence can have more than one. */
export function countFaults(article: Article, analysis: Analysis, summary: readonly Span[]): SummaryFaults {
  const scored = runToEnd(scoreSentences({ ...analysis, article }));
  const isTaken = (index: number) => summary.some(({ start }) => start === scored[index]?.span.start);
  const taken = scored.filter((_sentence, index) => isTaken(index));
  const count = (isFaulty: (sentence: (typeof scored)[number]) => boolean) => taken.filter(isFaulty).length;
  return {
    dangling: count(({ needs }) => needs.some((group) => !group.some(isTaken))),
    speakerless: count(({ fault }) => fault === 'unsaid' || fault === 'half-quotation'),
    repeated: count(({ stems }) =>
      taken.some((other) => other.stems !== stems && isSaidBy(stems, other.stems)),
    ),
    noSentence: count(({ fault }) => fault === 'heading' || fault === 'credit' || fault === 'fragment'),
  };
}

function isSaidBy(stems: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...stems].filter((stem) => other.has(stem)).length;
  return shared > REPEATED * Math.min(stems.size, other.size) && stems.size <= other.size;
}

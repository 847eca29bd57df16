// Idea: take the best sentence, then each time the best of what is left, less what repeats the taken ones (maximal
// marginal relevance, Carbonell and Goldstein 1998); a sentence that leans on another can only be taken once that one
// is. Cost: linear in the sentences for a fixed number of them.
import type { Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import { type ReadArticle, type ScoredSentence, scoreSentences } from './score-sentences';

const SENTENCES = 3;
/** What a sentence loses when all its words have been said; for half of them a quarter of it. */
const REDUNDANCY = 2;
/** A sentence of which more has been said is a repetition, and never taken. */
const REPETITION = 0.65;

/**
 * The sentences that sum an article up, at most three, in reading order. A short text gives what is there; one without
 * a sentence gives none. No heading, credit, question, fragment or half quotation, no quotation without its speaker,
 * and none that points back or goes on ("Sie …", "Dies …", "Daher …") without the sentence before it.
 */
export function summarize(read: ReadArticle): Span[] {
  return runToEnd(summarizeInSteps(read));
}

/** The same in steps. */
export function* summarizeInSteps(read: ReadArticle): Steps<Span[]> {
  const scored = yield* scoreSentences(read);
  const body = scored.filter(({ fault }) => fault !== 'heading' && fault !== 'credit');
  const chosen = body.length <= SENTENCES ? body : choose(scored);
  const taken = chosen.length > 0 ? chosen : body.filter(isWhole).slice(0, 1);
  return taken.map(({ span }) => span).sort((a, b) => a.start - b.start);
}

function isWhole({ fault }: ScoredSentence): boolean {
  return fault === undefined || fault === 'question';
}

function choose(sentences: readonly ScoredSentence[]): ScoredSentence[] {
  const chosen: ScoredSentence[] = [];
  const isReady = (sentence: ScoredSentence) =>
    sentence.fault === undefined &&
    !chosen.includes(sentence) &&
    sentence.needs.every((group) =>
      chosen.some((other) => group.some((index) => sentences[index] === other)),
    );
  while (chosen.length < SENTENCES) {
    let best: ScoredSentence | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const sentence of sentences) {
      if (!isReady(sentence)) continue;
      const repeated = repeatedShare(sentence, chosen);
      const score = sentence.score - REDUNDANCY * repeated ** 2;
      if (repeated <= REPETITION && score > bestScore) [best, bestScore] = [sentence, score];
    }
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen;
}

/** The share of a sentence's words that the chosen ones say already, by the closest of them. */
function repeatedShare(sentence: ScoredSentence, chosen: readonly ScoredSentence[]): number {
  if (sentence.stems.size === 0) return 0;
  const shares = chosen.map(({ stems }) => {
    let both = 0;
    for (const stem of sentence.stems) if (stems.has(stem)) both += 1;
    return both / Math.min(sentence.stems.size, Math.max(stems.size, 1));
  });
  return Math.max(0, ...shares);
}

import type { Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import { type ReadArticle, type ScoredSentence, scoreSentences } from './score-sentences';

const SENTENCES = 3;
/** What a sentence loses when all its words have been said. */
const REDUNDANCY = 0.9;

/**
 * The sentences that sum an article up, at most three, in reading order. A short text gives what is there; one without
 * a sentence gives none. No heading, question, fragment or half quotation, and none that begins with a pronoun.
 */
export function summarize(read: ReadArticle): Span[] {
  return runToEnd(summarizeInSteps(read));
}

/** The same in steps. */
export function* summarizeInSteps(read: ReadArticle): Steps<Span[]> {
  const scored = yield* scoreSentences(read);
  const body = scored.filter(({ fault }) => fault !== 'heading');
  const chosen = body.length <= SENTENCES ? body : choose(fitOf(body));
  return chosen.map(({ span }) => span).sort((a, b) => a.start - b.start);
}

/** The sentences without a fault; when there is none at all, those that at least are whole. */
function fitOf(body: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const fit = body.filter(({ fault }) => fault === undefined);
  if (fit.length > 0) return fit;
  const whole = body.filter(({ fault }) => fault === 'dangling' || fault === 'question');
  return whole.length > 0 ? whole : body;
}

/** The best sentence, then each time the best of what is left, less what repeats the chosen ones. */
function choose(sentences: readonly ScoredSentence[]): ScoredSentence[] {
  const chosen: ScoredSentence[] = [];
  const left = new Set(sentences);
  while (chosen.length < SENTENCES && left.size > 0) {
    let best: ScoredSentence | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const sentence of left) {
      const score = sentence.score * (1 - REDUNDANCY * repeated(sentence, chosen));
      if (score > bestScore) [best, bestScore] = [sentence, score];
    }
    if (best === undefined) break;
    chosen.push(best);
    left.delete(best);
  }
  return chosen;
}

/** The share of a sentence's words that the chosen ones say already, by the closest of them. */
function repeated(sentence: ScoredSentence, chosen: readonly ScoredSentence[]): number {
  if (sentence.stems.size === 0) return 0;
  const shares = chosen.map(({ stems }) => {
    let both = 0;
    for (const stem of sentence.stems) if (stems.has(stem)) both += 1;
    return both / Math.min(sentence.stems.size, Math.max(stems.size, 1));
  });
  return Math.min(1, Math.max(0, ...shares));
}

// Scores a summary against what a reader picked and wrote. Picks: the reader names three matters, each with the
// sentences that state it; a summary fills as many as it has sentences for, one to one. ROUGE (Lin 2004): F1 of shared
// words, of pairs of words and of the longest common subsequence with the reader's own abstract; words are runs of
// letters and digits in lower case, without stemming and without a list of words to leave out.
import { isOverlapping, type Span } from '../../lib/text/span';

/** For each matter the sentences that state it, any of which will do. */
export type Picks = readonly (readonly Span[])[];

/** The share of the matters that the summary states, 0 … 1; a sentence states one of them at most. */
export function scorePicks(summary: readonly Span[], picks: Picks): number {
  if (picks.length === 0) return 0;
  return countFilled(summary, picks, new Set()) / picks.length;
}

/** The most matters that the sentences from `index` on can fill, each by a sentence of its own. */
function countFilled(summary: readonly Span[], picks: Picks, used: ReadonlySet<Span>): number {
  const [matter, ...others] = picks;
  if (matter === undefined) return 0;
  let most = countFilled(summary, others, used);
  for (const sentence of summary) {
    if (used.has(sentence) || !matter.some((span) => isSame(span, sentence))) continue;
    most = Math.max(most, 1 + countFilled(summary, others, new Set([...used, sentence])));
  }
  return most;
}

/** Whether two spans are the same sentence, even where it is split a little otherwise today. */
function isSame(a: Span, b: Span): boolean {
  if (!isOverlapping(a, b)) return false;
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both > 0.5 * Math.max(a.end - a.start, b.end - b.start);
}

export type Rouge = { readonly one: number; readonly two: number; readonly longest: number };

/** ROUGE-1, ROUGE-2 and ROUGE-L, each F1, 0 … 1. */
export function scoreRouge(summary: string, reference: string): Rouge {
  const [own, other] = [wordsOf(summary), wordsOf(reference)];
  const longest = f1(longestCommon(own, other), own.length, other.length);
  return { one: sharedF1(own, other), two: sharedF1(pairsOf(own), pairsOf(other)), longest };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function sharedF1(own: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of own) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared += 1;
    left.set(item, count - 1);
  }
  return f1(shared, own.length, other.length);
}

/** Length of the longest sequence of words that both have in this order. */
function longestCommon(own: readonly string[], other: readonly string[]): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const word of own) {
    const row = [0];
    other.forEach((reference, index) => {
      const longer = Math.max(before[index + 1] ?? 0, row[index] ?? 0);
      row.push(word === reference ? (before[index] ?? 0) + 1 : longer);
    });
    before = row;
  }
  return before.at(-1) ?? 0;
}

function f1(shared: number, own: number, other: number): number {
  return own + other === 0 ? 0 : (2 * shared) / (own + other);
}

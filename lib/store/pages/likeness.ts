// How alike two pages are: the share of words, or of runs of words, that they have in common (Jaccard). Cost: linear.
import { fold } from '../../text/fold';

/** Titles of fewer words say too little: "Newsticker". */
const MIN_WORDS = 3;
const RUN = 5;
/** UTF-16 units of a text that are compared: the beginning of an article tells it from others. */
const COMPARED = 6_000;

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common / (a.size + b.size - common);
}

/** 0 … 1; 1 for titles that fold alike. */
export function likenessOfTitles(a: string, b: string): number {
  const [one, other] = [fold(a), fold(b)];
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  if (Math.min(words.size, others.size) < MIN_WORDS) return 0;
  return shareOf(words, others);
}

function runsOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, COMPARED));
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= words.length; start += 1)
    runs.add(words.slice(start, start + RUN).join(' '));
  return runs;
}

/** 0 … 1, by the runs of five words in their beginnings. */
export function likenessOfTexts(a: string, b: string): number {
  return shareOf(runsOf(a), runsOf(b));
}

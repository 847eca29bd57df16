// Idea: a reader who marked words wants to see what became of them when letters or numbers are others, though the place
// is sure. Cost: linear. Source: own.

/** What became of the words of a passage. */
export type Change = {
  /** Such a share of the letters, of the old words or of those there now, is new, gone or another. */
  readonly changed: number;
  /** Whether the numbers in the words are others. */
  readonly isRecounted: boolean;
};

/** With a greater share of the letters changed, words are not nearly the same. */
const MOST_CHANGED = 0.15;
const NO_LETTER = /[^\p{L}\p{N}\p{M}]+/gu;

/** The change of words of whose letters the share `kept` is left. */
export function changeBy(old: string, now: string, kept: number): Change {
  const before = lettersIn(old);
  const behind = lettersIn(now);
  const same = before * kept;
  const changed = Math.max(before - same, behind - same) / Math.max(1, before, behind);
  return { changed, isRecounted: numbersIn(old) !== numbersIn(now) };
}

/** Whether the words are nearly the old ones: the reader need not see what became of them. */
export function isSlight({ changed, isRecounted }: Change): boolean {
  return changed <= MOST_CHANGED && !isRecounted;
}

/** Whether two texts have nearly the same words, in whatever order, and the same numbers. */
export function isNearlySame(old: string, now: string): boolean {
  const left = new Map<string, number>();
  for (const word of wordsIn(old)) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of wordsIn(now)) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    kept += word.length;
  }
  return isSlight(changeBy(old, now, kept / Math.max(1, lettersIn(old))));
}

function wordsIn(text: string): string[] {
  return text.split(NO_LETTER);
}

function lettersIn(words: string): number {
  return words.replace(NO_LETTER, '').length;
}

/** The numbers in words, in order. */
function numbersIn(words: string): string {
  return (words.match(/\p{N}+/gu) ?? []).join(' ');
}

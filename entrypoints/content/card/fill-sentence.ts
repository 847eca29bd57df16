/** Stands for what is put into a sentence later. */
export const FIRST = '\u0001';
export const SECOND = '\u0002';

/** A sentence in which one place, `FIRST`, is still open. */
export function about(sentence: string): (first: string) => string {
  return (first) => sentence.split(FIRST).join(first);
}

/** A sentence in which two places are open. */
export function ofTwo(sentence: string): (first: string, second: string) => string {
  return (first, second) => about(sentence)(first).split(SECOND).join(second);
}

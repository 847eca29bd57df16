// Idea: a German compound is what its last part is: of its ends the longest that a table holds decides. Of a word that is
// longer than any real one only so many letters are read. Cost: bounded for each word. Source: own.

/** So many letters at the end of a word are read. */
export const LONGEST_WORD = 60;

/** What `look` gives for the longest end of a word, itself included, of at least `shortest` letters. */
export function findByEnd<Found>(
  word: string,
  shortest: number,
  look: (end: string) => Found | undefined,
): Found | undefined {
  for (let at = Math.max(0, word.length - LONGEST_WORD); at <= word.length - shortest; at += 1) {
    const found = look(word.slice(at));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a word ends in one of a list, or is it. */
export function hasEndIn(words: ReadonlySet<string>, word: string, shortest: number): boolean {
  return findByEnd(word, shortest, (end) => words.has(end) || undefined) === true;
}

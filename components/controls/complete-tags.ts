const SHOWN = 5;

/** A tag as it is kept: no blanks around, one blank between words, no leading #. Empty when nothing is left. */
export function cleanTag(text: string): string {
  return text
    .replace(/^[\s#]+/, '')
    .replace(/[\s,;]+$/, '')
    .replace(/\s+/g, ' ');
}

/** The known tags that `text` may mean: those that begin with it first, then those that hold it. Empty for no text. */
export function completeTags(text: string, known: readonly string[], taken: readonly string[]): string[] {
  const wanted = cleanTag(text).toLocaleLowerCase();
  if (wanted === '') return [];
  const free = known.filter((tag) => !taken.includes(tag) && tag.toLocaleLowerCase().includes(wanted));
  const begins = (tag: string) => (tag.toLocaleLowerCase().startsWith(wanted) ? 0 : 1);
  return free.sort((a, b) => begins(a) - begins(b) || a.localeCompare(b)).slice(0, SHOWN);
}

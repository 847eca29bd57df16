/** Lower case, accents and everything but letters and digits gone: "Wirtschafts Nachrichten" is one word with "Wirtschaftsnachrichten". */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share (0 … 1) of the words of `text` that stand in `other` as well; 0 for a text without words. */
export function sharedWords(text: string, other: string): number {
  const words = wordsOf(text);
  const others = new Set(wordsOf(other));
  return words.length > 0 ? words.filter((word) => others.has(word)).length / words.length : 0;
}

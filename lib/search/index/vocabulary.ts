// Idea: the terms of a block are one string, each on a line of its own; a word inside longer ones is found by looking
// for it in that string, at the speed of the browser's own search. Cost: linear in the vocabulary, some megabytes for
// ten thousand articles; no article is read. Source: own.

/** What a term of the index stands for. Of tags, names, outlets and languages the whole is one term. */
export const INDEX_FIELDS = [
  'text',
  'title',
  'summary',
  'note',
  'said',
  'tag',
  'person',
  'organization',
  'outlet',
  'language',
] as const;

export type IndexField = (typeof INDEX_FIELDS)[number];

/** Terms of one field in the order of UTF-16 units, each between line feeds; there is one before and one behind all. */
export type VocabularyBlock = { readonly field: IndexField; readonly terms: string };

/** How a word is to stand in a term: anywhere, at the beginning of a word, as whole words, or as all of the term. */
export type MatchMode = 'inside' | 'beginning' | 'whole' | 'all';

const IN_WORD = /[\p{L}\p{N}]/u;

/** The terms as one string. */
export function joinTerms(terms: readonly string[]): string {
  return `\n${terms.join('\n')}\n`;
}

/** The way back. */
export function splitTerms(joined: string): string[] {
  return joined.slice(1, -1).split('\n');
}

function isInWord(text: string, index: number): boolean {
  return IN_WORD.test(text.charAt(index));
}

function isMatch(terms: string, start: number, end: number, mode: MatchMode): boolean {
  switch (mode) {
    case 'inside':
      return true;
    case 'beginning':
      return !isInWord(terms, start - 1);
    case 'whole':
      return !isInWord(terms, start - 1) && !isInWord(terms, end);
    default:
      return terms.charAt(start - 1) === '\n' && terms.charAt(end) === '\n';
  }
}

/** Calls with the number of each line that has the words, rising. */
export function findLines(
  terms: string,
  words: string,
  mode: MatchMode,
  visit: (line: number) => void,
): void {
  const needle = mode === 'all' ? `\n${words}\n` : words;
  const ahead = mode === 'all' ? 1 : 0;
  let line = -1;
  let counted = 0;
  let from = 0;
  for (;;) {
    const found = terms.indexOf(needle, from);
    if (found < 0) return;
    const start = found + ahead;
    if (!isMatch(terms, start, start + words.length, mode)) {
      from = start + 1;
      continue;
    }
    // Lines up to here, each counted once over the whole search.
    for (let feed = terms.indexOf('\n', counted); feed >= 0 && feed < start; ) {
      line += 1;
      counted = feed + 1;
      feed = terms.indexOf('\n', counted);
    }
    visit(line);
    from = terms.indexOf('\n', start);
    if (from < 0) return;
  }
}

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

type Terms = Pick<VocabularyBlock, 'terms'>;

/** How a word is to stand in a term: anywhere, at the beginning of a word, as whole words, or as all of the term. */
export type MatchMode = 'inside' | 'beginning' | 'whole' | 'all';

const IN_WORD = /[\p{L}\p{N}]/u;

/** The terms as one string. */
export function joinTerms(terms: readonly string[]): string {
  return `\n${terms.join('\n')}\n`;
}

/** How many terms there are in one string. */
export function countTerms(block: Terms): number {
  return startsOf(block).length - 1;
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

/** Where each line of a block begins, and behind the last where one would; found once while the block is in memory. */
const starts = new WeakMap<Terms, Uint32Array>();

function startsOf(block: Terms): Uint32Array {
  const known = starts.get(block);
  if (known) return known;
  const { terms } = block;
  const places: number[] = [];
  for (let feed = terms.indexOf('\n'); feed >= 0; feed = terms.indexOf('\n', feed + 1)) places.push(feed + 1);
  const found = Uint32Array.from(places);
  starts.set(block, found);
  return found;
}

/** The line of a place, which is that of a place before it or one behind. */
function lineAt(places: Uint32Array, place: number, least: number): number {
  let low = least;
  let high = places.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Calls with the number of each line that has the words, rising. */
export function findLines(block: Terms, words: string, mode: MatchMode, visit: (line: number) => void): void {
  const { terms } = block;
  const needle = mode === 'all' ? `\n${words}\n` : words;
  const ahead = mode === 'all' ? 1 : 0;
  let line = 0;
  let from = 0;
  for (;;) {
    const found = terms.indexOf(needle, from);
    if (found < 0) return;
    const start = found + ahead;
    if (!isMatch(terms, start, start + words.length, mode)) {
      from = start + 1;
      continue;
    }
    const places = startsOf(block);
    line = lineAt(places, start, line);
    visit(line);
    from = (places[line + 1] ?? terms.length) - 1;
  }
}

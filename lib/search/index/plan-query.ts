// Idea: for each term of a query the lines of the vocabulary that count are found first, in memory; then the blocks
// that hold their lists are read in one go. Cost: linear in the vocabulary for each spelling. Source: own.
import { isShort } from '../pattern';
import type { Query, QueryTerm, TermField } from '../query';
import { findLines, type IndexField, type MatchMode, type VocabularyBlock } from './vocabulary';

/** Lines of blocks: for each block that has some, which. */
export type Lines = ReadonlyMap<number, readonly number[]>;

/** What a term asks of the index: every one of `words` must have one of its lines. */
export type TermPlan = { readonly term: QueryTerm; readonly words: readonly Lines[] };

const IN_ANY: readonly IndexField[] = [
  'text',
  'title',
  'summary',
  'note',
  'tag',
  'person',
  'organization',
  'outlet',
];
const IN_WORDS: readonly IndexField[] = ['title', 'note', 'said'];
/** More spellings of several words together add nothing that people type. */
const MAX_FORMS = 16;

function fieldsOf(field: TermField): readonly IndexField[] {
  if (field === 'any') return IN_ANY;
  return field === 'collection' ? [] : [field];
}

function isOfWords(field: TermField): boolean {
  return field === 'any' || IN_WORDS.some((one) => one === field);
}

/** Whether the index alone cannot tell: words that must stand one after the other. */
export function needsReading(term: QueryTerm): boolean {
  return term.words.length > 1 && isOfWords(term.field);
}

/** Several words as one value, in every spelling. */
function formsOf(words: readonly (readonly string[])[]): string[] {
  let forms = [''];
  for (const spellings of words) {
    forms = forms
      .flatMap((form) => spellings.map((one) => (form === '' ? one : `${form} ${one}`)))
      .slice(0, MAX_FORMS);
  }
  return forms;
}

function modeOf({ field, isWhole }: QueryTerm, form: string): MatchMode {
  if (field === 'language') return 'all';
  if (isWhole) return field === 'tag' || field === 'outlet' ? 'all' : 'whole';
  return isShort(form) ? 'beginning' : 'inside';
}

function linesOf(blocks: readonly VocabularyBlock[], term: QueryTerm, forms: readonly string[]): Lines {
  const fields = fieldsOf(term.field);
  const lines = new Map<number, number[]>();
  blocks.forEach((own, block) => {
    if (!fields.includes(own.field)) return;
    for (const form of forms) {
      findLines(own, form, modeOf(term, form), (line) => {
        const found = lines.get(block);
        if (found) found.push(line);
        else lines.set(block, [line]);
      });
    }
  });
  return lines;
}

/** Which lines of a segment's vocabulary each term of a query is about. Of terms of collections: none. */
export function planQuery(blocks: readonly VocabularyBlock[], { terms }: Query): readonly TermPlan[] {
  return terms.map((term) => {
    const words = isOfWords(term.field) ? term.words : [formsOf(term.words)];
    return { term, words: words.map((forms) => linesOf(blocks, term, forms)) };
  });
}

/** The blocks that a plan reads, rising. */
export function blocksOf(plan: readonly TermPlan[]): number[] {
  const blocks = new Set(plan.flatMap(({ words }) => words.flatMap((lines) => [...lines.keys()])));
  return [...blocks].sort((a, b) => a - b);
}

// Idea: what the rest of an article tells of a word: whether it stands after a given name, a title or a role, before
// the ending of a company, in brackets, in lower case … somewhere. Cost: linear, one map over the different words.
// Source: global features after Chieu and Ng 2003.
import { ListFact } from './name-lists';
import type { TaggedSentence } from './read-sentences';
import type { WordForm } from './word-form';

export const DOCUMENT_BITS = 13;
const [
  AFTER_GIVEN,
  AFTER_TITLE,
  BEFORE_COMPANY,
  LOWER,
  INNER_CAPITAL,
  BRACKETS,
  BY_CUE,
  AFTER_IN,
  AFTER_ARTICLE,
  OFTEN,
  BEFORE_CAPITAL,
  AFTER_CAPITAL,
  QUOTED,
] = Array.from({ length: DOCUMENT_BITS }, (_bit, index) => 1 << index) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const words = (list: string) => new Set(list.split(' '));
const PLACE_PREPOSITIONS = words('in aus nach bei from');
const ARTICLES = words('der die das dem den des the');
const GIVEN = ListFact.FemaleGiven | ListFact.MaleGiven;
const OFTEN_COUNT = 3;

/** What a document says of the word of a form: nothing of words in lower case. */
export function factsOfForm(facts: DocumentFacts, form: WordForm): number {
  if (!form.isCapital) return 0;
  return (facts.get(form.stem) ?? 0) | ((facts.get(form.lower) ?? 0) & LOWER);
}

/** Bits by word: capitalized words by their stem, others, which only say that they are there, by their letters. */
export type DocumentFacts = ReadonlyMap<number, number>;

export function readDocument(sentences: readonly TaggedSentence[]): DocumentFacts {
  const facts = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    const { forms } = sentence;
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] as WordForm;
      if (sentence.tokens[at]?.kind !== 'word') continue;
      const bits = form.isCapital ? placeFacts(sentence, at) : LOWER;
      const key = form.isCapital ? form.stem : form.lower;
      facts.set(key, (facts.get(key) ?? 0) | bits);
      if (form.isCapital) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  for (const [key, count] of counts) if (count >= OFTEN_COUNT) facts.set(key, (facts.get(key) ?? 0) | OFTEN);
  return facts;
}

function placeFacts({ tokens, forms }: TaggedSentence, at: number): number {
  const before = forms[at - 1];
  const after = forms[at + 1];
  const beforeText = tokens[at - 1]?.text.toLowerCase() ?? '';
  let bits = 0;
  if (at > 0 && tokens[at - 1]?.kind === 'word') bits |= INNER_CAPITAL;
  if (before !== undefined) {
    if ((before.facts & GIVEN) !== 0 && before.isCapital) bits |= AFTER_GIVEN;
    if ((before.facts & (ListFact.Title | ListFact.Role | ListFact.RoleTail)) !== 0) bits |= AFTER_TITLE;
    if ((before.facts & ListFact.Cue) !== 0) bits |= BY_CUE;
    if (PLACE_PREPOSITIONS.has(beforeText)) bits |= AFTER_IN;
    if (ARTICLES.has(beforeText)) bits |= AFTER_ARTICLE;
    if (before.isCapital && at > 1) bits |= AFTER_CAPITAL;
    if (beforeText === '(' && tokens[at + 1]?.text === ')') bits |= BRACKETS;
    if (/^["„“”»«‚‘]$/.test(beforeText) && /^["“”«»‘’]$/.test(tokens[at + 1]?.text ?? '')) bits |= QUOTED;
  }
  if (after !== undefined) {
    if ((after.facts & ListFact.CompanyEnd) !== 0) bits |= BEFORE_COMPANY;
    if ((after.facts & ListFact.Cue) !== 0) bits |= BY_CUE;
    if (after.isCapital) bits |= BEFORE_CAPITAL;
  }
  return bits;
}

import { describe, expect, test } from 'vitest';
import { DOCUMENT_BITS, factsOfForm, readDocument } from '../../../../lib/names/tagger/document-facts';
import { createFormCache } from '../../../../lib/names/tagger/form-cache';
import { hashLower, hashWord, ListFact } from '../../../../lib/names/tagger/name-lists';
import { readSentences } from '../../../../lib/names/tagger/read-sentences';
import { asLists } from '../../../../scripts/train/build-lists';

const lists = asLists({
  words: new Map([
    [hashWord('Anna'), ListFact.FemaleGiven],
    [hashWord('AG'), ListFact.CompanyEnd],
    [hashLower('sagte'), ListFact.Cue],
  ]),
  tails: new Map(),
  phrases: new Map(),
});
const formOf = createFormCache('de', lists);
const factsIn = (text: string, word: string) =>
  factsOfForm(readDocument(readSentences(text, 'de', formOf)), formOf(word));

describe('what a document tells of a word', () => {
  test.each([
    ['its surname after a given name', 'Dann kam Anna Wollnik.', 'Dann kam Wollnik.'],
    ['the ending of a company', 'Die Wollnik AG baut.', 'Die Wollnik baut.'],
    ['a verb of saying', 'Das sagte Wollnik.', 'Das tat Wollnik.'],
    ['brackets', 'Die Bahn (Wollnik) fuhr.', 'Die Bahn Wollnik fuhr.'],
    ['a place preposition', 'Er kam aus Wollnik.', 'Er kam ohne Wollnik.'],
    ['that it comes often', 'Wollnik. Wollnik. Wollnik.', 'Wollnik. Wollnik.'],
    ['the same letters in lower case', 'Das ist wollnik. Wollnik kam.', 'Das ist so. Wollnik kam.'],
  ])('%s', (_fact, has, hasNot) => {
    expect(factsIn(has, 'Wollnik')).not.toBe(factsIn(hasNot, 'Wollnik'));
  });

  test('a genitive is the same word', () => {
    expect(factsIn('Dann kam Anna Wollnik.', 'Wollniks')).toBe(factsIn('Dann kam Anna Wollnik.', 'Wollnik'));
  });

  test('words in lower case are told nothing', () => {
    expect(factsIn('Dann kam Anna Wollnik.', 'kam')).toBe(0);
  });

  test('bits fit their number', () => {
    expect(factsIn('Anna Wollnik AG sagte Wollnik (Wollnik)', 'Wollnik')).toBeLessThan(1 << DOCUMENT_BITS);
  });
});

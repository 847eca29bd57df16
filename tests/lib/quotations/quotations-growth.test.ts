import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import type { NamedSpan } from '../../../lib/names/mention';
import { findQuotations, type ReadText } from '../../../lib/quotations/find-quotations';
import { splitSentences } from '../../../lib/text/sentences';
import { FACTOR, growthOf, LINEAR } from '../../growth';

const NAMES = /Ley|Brandt|Holt|Nato/g;

/** A text that has been read, in which every "Ley", "Brandt", "Holt" is a person and every "Nato" an organization. */
function prepare(text: string, language: string): ReadText {
  const names = [...text.matchAll(NAMES)].map(({ 0: word, index }): NamedSpan => {
    const kind = word === 'Nato' ? 'organization' : 'person';
    return { start: index, end: index + word.length, kind, score: 1, reason: 'test' };
  });
  const { mentions, entities } = resolveEntities({ title: '', text, language, names, titleNames: [] });
  return { text, language, sentences: splitSentences(text, language), mentions, entities };
}

/** By how much the time for quotations alone grows; names are made ready before. */
function growthIn(piece: string, count: number, language: string): number {
  const texts = new Map(
    [count, count * FACTOR].map((size) => [size, prepare(piece.repeat(size), language)] as const),
  );
  return growthOf((size) => findQuotations(texts.get(size) as ReadText), count);
}

/** A piece of text, and how many of it make the small input; the large one has eight times as many. */
type Piece = readonly [what: string, piece: string, count: number];

const GERMAN: readonly Piece[] = [
  [
    'plain news',
    '„Der Deich hält“, sagte Ley am Montag. Holt teilte mit, er sei alt. Man müsse ihn erhöhen.\n\n',
    40,
  ],
  ['marks that are never closed', 'Ley sagte „der Deich ist alt und das Land ist flach. ', 270],
  ['marks that are never opened', 'Ley sagte der Deich ist alt“ und das Land ist flach. ', 270],
  ['plain marks, one in each paragraph', 'Ley sagte "der Deich ist alt und das Land flach.\n\n', 270],
  [
    '100 pages of mixed marks',
    'Er sagte „es ist alt. ‚Warum? "Wer weiß es», sagte sie »ihm, und es geht’s. ',
    250,
  ],
  ['all marks at once', '„ “ ” » « \' ’ ‘ " sagte er dass ', 200],
  ['a sentence of 5,000 words in clauses', 'sagte er, dass sie meinte, der Mann, der behauptet, ', 80],
  ['a sentence of 5,000 words in subordinate clauses', 'dass Ley sagte, dass Holt meint, ', 100],
  ['a sentence of 16,000 words without commas', 'und sagte der Mann von Ley und teilte der Frau ', 200],
  ['a sentence of sources', 'laut Ley und nach Angaben der Nato und Brandt zufolge ', 65],
  ['a sentence of nouns of saying', 'die Behauptung der Vorwurf die Forderung, ', 400],
  ['a sentence of quoted parts', 'ein „großer Schritt“ und ', 400],
  ['a paragraph of 10,000 words in the subjunctive', 'Der Deich sei alt. Man müsse ihn erhöhen. ', 160],
  ['thousands of brackets', '(sagte ([Ley (', 900],
  ['thousands of closed brackets', 'Ley (57) sagte (wieder), er sei (alt) ', 60],
  ['pronouns', '„Er ist sehr alt und müde“, sagte er. Sie sagte, er sei alt. ', 180],
  ['one colon after the other', 'Ley: Holt: Brandt: ', 400],
  ['words of one letter', 'a, b: c; d – ', 300],
];
const ENGLISH: readonly Piece[] = [
  ['plain news', '“The dam will hold,” Ley said on Monday. Holt added that it was “old but sound.”\n\n', 40],
  ['marks that are never closed', 'Ley said “the dam was old and the land was flat. ', 270],
  ['plain marks, one in each paragraph', 'Ley said "the dam was old and the land flat.\n\n', 270],
  ['a sentence of 5,000 words in clauses', 'said Ley, that she argued, the man, who claims, ', 80],
  ['a sentence of sources', 'according to Ley and as Holt told Brandt and ', 200],
  ['a paragraph of 10,000 words of carried on speech', 'The dam would hold. It was old, he said. ', 160],
  ['thousands of brackets', '(said ([Ley (', 900],
  ['pronouns', '“It is old and tired,” he said. She said he was old. ', 180],
];

describe('quotations take time in step with German', () => {
  test.each(GERMAN)('%s', { timeout: 60_000 }, (_what, piece, count) => {
    expect(growthIn(piece, count, 'de')).toBeLessThan(LINEAR);
  });
});

describe('quotations take time in step with English', () => {
  test.each(ENGLISH)('%s', { timeout: 60_000 }, (_what, piece, count) => {
    expect(growthIn(piece, count, 'en')).toBeLessThan(LINEAR);
  });
});

import { describe, expect, test } from 'vitest';
import { findCues } from '../../../lib/quotations/cues';
import { GERMAN_CUES } from '../../../lib/quotations/cues-de';
import { ENGLISH_CUES } from '../../../lib/quotations/cues-en';
import { tokenize } from '../../../lib/text/tokenize';

const rowsOf = (language: string, rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([lemma = '', , , example = '']) => ({ language, lemma, example }));

const lemmasIn = (text: string, language: string) =>
  findCues(tokenize(text), language).map(({ lemma }) => lemma);

describe('findCues', () => {
  test.each([...rowsOf('de', GERMAN_CUES), ...rowsOf('en', ENGLISH_CUES)])(
    '$lemma is found in its example: $example',
    ({ language, lemma, example }) => {
      expect(lemmasIn(example, language)).toContain(lemma);
    },
  );

  test.each([
    ['a verb without its particle', 'Er teilte das Brot', 'de', []],
    ['so inside a clause', 'Das ist so Brauch', 'de', []],
    ['so after a comma', ', so Baerbock', 'de', ['so']],
    ['laut at the start', 'Laut Rutte', 'de', ['laut']],
    ['according to', 'according to Rutte', 'en', ['to']],
    ['to alone', 'he went to Rutte', 'en', []],
  ])('%s', (_case, text, language, expected) => {
    expect(lemmasIn(text, language)).toEqual(expected);
  });
});

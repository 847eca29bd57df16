import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstWords, readDocuments } from '../../scripts/bench/names-documents';
import { namesRows, ratioLines } from '../../scripts/bench/names-figures.mjs';
import { trimName } from '../../scripts/bench/names-systems';
import { ROOT } from './run-door';

describe('what is measured', () => {
  test.each([
    ['Hillary Clinton’s', 'Hillary Clinton'],
    ['(Donald Trump),', 'Donald Trump'],
    ['„Angela Merkel“', 'Angela Merkel'],
    ["New York Times's", 'New York Times'],
    ['Microsoft Corp.,', 'Microsoft Corp.'],
    ['the U.S.', 'the U.S.'],
    ['Anders.', 'Anders'],
    ['–', ''],
  ])('%s is the name %s', (words, name) => {
    const text = `x ${words} y`;
    const { start, end } = trimName(text, 2, 2 + words.length);
    expect(text.slice(start, end)).toBe(name);
  });

  test('an article is cut after so many words', () => {
    expect(firstWords(['One two.', 'Three four five.'], 4)).toBe('One two.\n\nThree four');
    expect(firstWords(['One two.'], 4)).toBe('One two.');
  });

  test('without a corpus it is the sample article', () => {
    const [sample, ...more] = readDocuments([], ROOT);
    expect(more).toEqual([]);
    expect(sample?.names).toHaveLength(32);
    const persons = sample?.names.filter(({ kind }) => kind === 'person') ?? [];
    expect(persons.map(({ start, end }) => sample?.text.slice(start, end))).toContain('Donald Trump');
  });

  test('corpora are read one after another', () => {
    const corpus = join(ROOT, 'tests/fixtures/articles/names.jsonl');
    expect(readDocuments([corpus, corpus], ROOT).map(({ id }) => id)).toEqual(['1', '2', '1', '2']);
  });
});

describe('figures', () => {
  const tagger = {
    ...{ name: 'tagger', all: 90, person: 95, organization: 85, speed: 40_000, held: 30e6, peak: 50e6 },
    ...{ cold: 300, opened: 200, code: 100_000, model: 900_000 },
  };
  const peer = {
    ...{ name: 'library', all: 60.5, person: 65, organization: 40, speed: 10_000, held: 15e6, peak: 100e6 },
    ...{ cold: 600, opened: 400, code: 250_000, model: 0 },
  };
  const languages = { de: { documents: 2, tokens: 300, systems: [tagger, peer] } };

  test('a row for each system', () => {
    expect(namesRows(languages)).toEqual([
      {
        ...{ system: 'de tagger', F1: '90.0', person: '95.0', organization: '85.0', 'tokens/s': 40_000 },
        ...{ 'held MB': '30.0', 'peak MB': '50.0', 'cold ms': 300, 'without code': 200 },
        ...{ 'gzip KB': '1000', 'of it model': '900' },
      },
      expect.objectContaining({ system: 'de library', 'gzip KB': '250', 'of it model': undefined }),
    ]);
  });

  test('the tagger against each library', () => {
    expect(ratioLines(languages)).toEqual([
      'de, 2 documents, 300 tokens: tagger against library: F1 +29.5, speed ×4.00, memory held ×2.00, peak ×0.50, cold ×0.50, size ×4.00',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { findTitledNames, type TitledText } from '../../../../lib/names/find-names';
import type { NamedSpan } from '../../../../lib/names/mention';
import { loadModels } from '../../../../scripts/load-models';
import { createTexts } from './fuzz-texts';

const TEXTS = 100_000;
const CHUNKS = 20;
const models = loadModels();

/** What is wrong with names of a text, in words; nothing where all is well. */
function findWrong(text: string, names: readonly NamedSpan[]): string | undefined {
  let end = 0;
  for (const name of names) {
    const at = `${name.start}-${name.end}`;
    if (!Number.isInteger(name.start) || !Number.isInteger(name.end)) return `${at} is no place`;
    if (name.start < end) return `${at} overlaps what ends at ${end}`;
    if (name.end <= name.start) return `${at} is empty`;
    if (name.end > text.length) return `${at} lies outside`;
    if (isInPair(text, name.start) || isInPair(text, name.end)) return `${at} splits a pair`;
    if (text.slice(name.start, name.end).trim() === '') return `${at} is blank`;
    if (!(name.score > 0 && name.score <= 1)) return `${at} has the score ${name.score}`;
    if (name.reason === '') return `${at} has no reason`;
    end = name.end;
  }
  return undefined;
}

function isInPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

/** The text, what is wrong with its names, and where; an error that is thrown is wrong too. */
function check(titled: TitledText): string | undefined {
  try {
    const { names, titleNames } = findTitledNames(titled, models);
    const wrong = findWrong(titled.text, names) ?? findWrong(titled.title, titleNames);
    return wrong === undefined ? undefined : `${wrong}: ${JSON.stringify(titled)}`;
  } catch (error) {
    return `${error instanceof Error ? error.stack : String(error)}: ${JSON.stringify(titled).slice(0, 2000)}`;
  }
}

describe('whatever the text, the models of both languages', () => {
  test('are there', () => {
    expect(Object.keys(models).sort()).toEqual(['de', 'en']);
  });

  test(`keep their names in it, in order and whole, for ${TEXTS} spoiled texts`, { timeout: 600_000 }, () => {
    const next = createTexts(20_241);
    for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
      const wrong: string[] = [];
      for (let go = 0; go < TEXTS / CHUNKS; go += 1) {
        const title = go % 10 === 0 ? next() : '';
        const found = check({ title, text: next(), language: go % 2 === 0 ? 'de' : 'en' });
        if (found !== undefined) wrong.push(found);
      }
      expect(wrong.slice(0, 5), `texts ${(chunk * TEXTS) / CHUNKS} and on`).toEqual([]);
    }
  });

  test.each<[string, string, string]>([
    ['a megabyte without a space', 'de', 'Rutte,Nato;Merkel-Rutte.'.repeat(43_000)],
    ['a megabyte of one letter', 'en', 'A'.repeat(1_000_000)],
    ['a megabyte of small letters', 'de', 'a'.repeat(1_000_000)],
    ['a megabyte of hyphens', 'en', '-'.repeat(1_000_000)],
    ['very many hyphens after a name', 'de', `Rutte${'-'.repeat(200_000)}`],
    ['a megabyte of one compound', 'en', 'Nato-'.repeat(200_000)],
    ['a megabyte of line breaks', 'de', '\n'.repeat(1_000_000)],
    ['lines of one name', 'en', 'Rutte\n\n'.repeat(40_000)],
    ['a hundred thousand names in one sentence', 'de', 'Rutte, '.repeat(150_000)],
    ['a megabyte of openings', 'en', '„('.repeat(500_000)],
    ['a megabyte of periods after a name', 'de', `Rutte ${'. '.repeat(500_000)}`],
    ['half a megabyte of combining marks', 'en', `A${'\u0301'.repeat(500_000)}`],
    ['half a megabyte of zero width', 'de', `Ru${'\u200B'.repeat(500_000)}tte`],
    ['half a megabyte of high surrogates', 'en', '\uD83D'.repeat(500_000)],
    ['half a megabyte of emoji', 'de', '👩‍👩‍👧'.repeat(62_500)],
    ['half a megabyte from right to left', 'en', 'שלום مرحبا '.repeat(45_000)],
  ])('end with %s (%s)', { timeout: 120_000 }, (_what, language, text) => {
    expect(check({ title: text.slice(0, 50), text, language })?.slice(0, 300)).toBeUndefined();
  });
});

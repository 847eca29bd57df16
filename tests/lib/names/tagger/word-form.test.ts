import { describe, expect, test } from 'vitest';
import { createFormCache } from '../../../../lib/names/tagger/form-cache';
import { createHashTable } from '../../../../lib/names/tagger/hash-table';
import { hashWord, ListFact, type NameLists } from '../../../../lib/names/tagger/name-lists';
import { readForm } from '../../../../lib/names/tagger/word-form';

const none = createHashTable(new Int32Array(0), []);
const LISTS: NameLists = {
  words: createHashTable(Int32Array.of(hashWord('Nato'), hashWord('Anna')), [
    ListFact.Noun,
    ListFact.FemaleGiven,
  ]),
  tails: none,
  phrases: none,
};
const read = (word: string, isGerman = true) => readForm(word, isGerman, LISTS);
/** How many of a word's own attributes another has too. */
function sharedWith(one: string, other: string): number {
  const theirs = new Set(read(other).self);
  return read(one).self.filter((hash) => theirs.has(hash)).length;
}

describe('the form of a word', () => {
  test.each([
    ['Rutte', 'Scholz'],
    ['NATO', 'SPD'],
    ['Ärztin', 'Maler'],
    ['A380', 'B52'],
    ['VfB', 'FcK'],
    ['2024', '7'],
    ['x', 'und'],
  ])('%s has the short shape of %s', (one, other) => {
    expect(read(one).shape).toBe(read(other).shape);
  });

  test.each([
    ['Rutte', 'rutte'],
    ['Rutte', 'RUTTE'],
    ['Nato-Ziel', 'Natoziel'],
    ['A380', 'Abcd'],
    ["O'Neill", 'ONeill'],
    ['Straße', 'STRASSE'],
  ])('%s has not the shape of %s', (one, other) => {
    expect(read(one).shape).not.toBe(read(other).shape);
  });

  test.each([
    ['Rutte', true],
    ['rutte', false],
    ['NATO', true],
    ['Ärztin', true],
    ['Šefčovič', true],
    ['ÖVP', true],
    ['A', true],
    ['2024', false],
    ['1&1', false],
    ['al-Assad', true],
    ["d'Estaing", true],
    ['iPhone', false],
    ['Владимир', true],
    ['習近平', false],
    ['-', false],
  ])('%s: capitalized %s', (word, isCapital) => {
    expect(read(word).isCapital).toBe(isCapital);
  });

  test('cases of one German word have one stem, English words keep theirs', () => {
    const stems = (words: string, isGerman: boolean) =>
      new Set(words.split(' ').map((word) => read(word, isGerman).stem));
    expect(stems('Merkel Merkels', true).size).toBe(1);
    expect(stems('Deutsche Deutschen Deutscher', true).size).toBe(1);
    expect(stems('Time Times', false).size).toBe(2);
    expect(stems('Merkel Merkels Orban', false).size).toBe(3);
  });

  test('compounds share their first part, and their last', () => {
    expect(sharedWith('Nato-Ziele', 'Nato-Rat')).toBeGreaterThan(sharedWith('Nato-Ziele', 'Bonn-Rat'));
    expect(sharedWith('EU-Gipfel', 'UN-Gipfel')).toBeGreaterThan(sharedWith('EU-Gipfel', 'UN-Truppe'));
    expect(sharedWith('Nato-Ziele', 'Nato-Ziele')).toBe(read('Nato-Ziele').self.length);
  });

  test.each([
    '-Ziele',
    'Nato-',
    '-',
    '--',
    'a--b',
    "'",
    '’s',
    '',
    '\uD83D',
    '👩‍👩‍👧',
    'ß',
    'İstanbul',
    'ﬁn',
    '\u0301',
  ])('"%s" is a form like any other', (word) => {
    const { self, near, far } = read(word);
    expect(Math.min(self.length, near.length, far.length)).toBeGreaterThan(0);
  });

  test('facts of lists come with it', () => {
    expect(read('Anna').facts).toBe(ListFact.FemaleGiven);
    expect(read('Annas').facts).toBe(ListFact.FemaleGiven);
    expect(read('Annas', false).facts).toBe(0);
  });

  test.each([
    ['letters', 'A'.repeat(1_000_000)],
    ['hyphens', 'Ab-'.repeat(300_000)],
    ['letters of two units', '𝒜'.repeat(500_000)],
  ])('a megabyte of %s makes no more of itself than a long word', (_what, word) => {
    const { self, near, far } = read(word);
    expect(self.length).toBeLessThan(120);
    expect(near.length + far.length).toBeLessThan(60);
  });

  test('the same word is read once, and still known after very many others', () => {
    const formOf = createFormCache('de', LISTS);
    const first = formOf('Rutte');
    expect(formOf('Rutte')).toBe(first);
    expect(formOf('rutte')).not.toBe(first);
    for (let index = 0; index < 25_000; index += 1) formOf(`w${index}`);
    expect(formOf('Rutte')).toEqual(first);
  });
});

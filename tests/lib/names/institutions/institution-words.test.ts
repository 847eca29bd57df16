// The words that make an institution: heads in every case and compound, adjectives of lands and no others.
import { describe, expect, test } from 'vitest';
import { findInstitutionHead, INSTITUTION_HEADS } from '../../../../lib/names/institutions/institution-heads';
import { findOrigin, isUnbentOrigin } from '../../../../lib/names/institutions/origin-words';

describe('heads', () => {
  test.each([
    ['Regierung', 'regierung'],
    ['Zentralregierung', 'regierung'],
    ['Justizministeriums', 'ministerium'],
    ['US-Justizministerium', 'ministerium'],
    ['Staatsanwaltschaft', 'staatsanwaltschaft'],
    ['Bereitschaftspolizei', 'polizei'],
    ['Parlaments', 'parlament'],
    ['Streitkräften', 'streitkräfte'],
    ['Landgerichts', 'landgericht'],
    ['Landgerichtes', 'landgericht'],
  ])('%s is a head: %s', (word, head) => {
    expect(findInstitutionHead(word)?.heads).toContain(head);
  });

  test.each([
    'regierung',
    'Regierungen',
    'Ministerien',
    'Polizist',
    'Behörden',
    'Gericht',
    'Europaparlament',
    'Tiefkabinett',
    'Submarine',
    '',
    's',
    `${'Sehr'.repeat(20)}regierung`,
  ])('"%s" is none', (word) => {
    expect(findInstitutionHead(word)).toBeUndefined();
  });

  test.each(INSTITUTION_HEADS.map((row) => [row.example, row] as const))(
    'the example "%s" has its head',
    (example, row) => {
      expect(findInstitutionHead(example.split(' ').at(-1) ?? '')).toBe(row);
    },
  );
});

describe('adjectives of lands', () => {
  test.each([
    ['türkische', 'türkisch'],
    ['türkischen', 'türkisch'],
    ['Israelische', 'israelisch'],
    ['saudi-arabischer', 'saudi-arabisch'],
    ['US-amerikanischen', 'us-amerikanisch'],
    ['deutsches', 'deutsch'],
    ['niedersächsischem', 'niedersächsisch'],
  ])('%s is of a land', (word, stem) => {
    expect(findOrigin(word)).toBe(stem);
  });

  test.each(
    'politische städtische örtliche katholische europäische islamische demokratische zwischen Türkei'.split(
      ' ',
    ),
  )('%s is not', (word) => {
    expect(findOrigin(word)).toBeUndefined();
  });

  test('lands whose adjective looks like that of a town', () => {
    expect(['Schweizer', 'Luxemburger', 'Berliner', 'Jenaer'].filter(isUnbentOrigin)).toEqual([
      'Schweizer',
      'Luxemburger',
    ]);
  });
});

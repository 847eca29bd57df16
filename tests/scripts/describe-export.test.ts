import { expect, test } from 'vitest';
import { describeExport } from '../../scripts/browser/describe-export.mjs';

const ARTICLE = { title: 'Die Nachtfähre kommt zurück', text: 'Köhler sagte: „Wir fahren.“ Demir auch.' };
const ANALYSIS = {
  summary: [{ start: 0, end: 27 }],
  mentions: [{ entity: 'p1' }, { entity: 'p2' }, { entity: 'p1' }],
  titleMentions: [],
  entities: [
    { id: 'p1', kind: 'person', name: 'Köhler' },
    { id: 'p2', kind: 'person', name: 'Demir' },
  ],
};

function quotation(words: string, confidence: number, speakers = ['Köhler']) {
  return { words, confidence, speakers, kind: 'direct' };
}

test('an export is told in lines: names by how often, summary, sure quotations, notes', () => {
  const notes = [
    { subject: { on: 'passage', passage: { selector: { exact: 'Wir fahren' } } }, text: 'Wann?\n\nUnd wer?' },
    { subject: { on: 'entity', name: 'Demir' }, text: 'Stellvertreterin' },
    { subject: { on: 'article' }, text: 'Lesen' },
    { subject: { on: 'passage', passage: { selector: { exact: 'auch' } } }, text: '' },
  ];
  const quotations = [
    quotation('„Wir fahren.“', 0.9),
    quotation('unsicher', 0.5),
    quotation('niemand', 0.9, []),
  ];
  expect(
    describeExport({ articles: [{ article: ARTICLE, analysis: ANALYSIS, quotations, notes }] }).split('\n'),
  ).toEqual([
    'Title: Die Nachtfähre kommt zurück',
    'People: Köhler (2), Demir (1)',
    'Organizations: none',
    'Summary:',
    '  Köhler sagte: „Wir fahren.“',
    'Quotations:',
    '  Köhler: „Wir fahren.“ (direct)',
    'Notes:',
    '  at “Wir fahren”: Wann? Und wer?',
    '  Demir: Stellvertreterin',
    '  article: Lesen',
    '  at “auch”',
  ]);
});

test('of many quotations it says how many are left; of none it says so', () => {
  const many = Array.from({ length: 15 }, (_, index) => quotation(`„Satz ${index}“`, 0.9));
  const lines = (quotations: readonly unknown[]) =>
    describeExport({ article: ARTICLE, analysis: ANALYSIS, quotations, notes: [] }).split('\n');
  expect(lines(many).filter((line) => line.includes('Satz'))).toHaveLength(12);
  expect(lines(many)).toContain('  … and 3 more');
  expect(lines([])).toEqual(expect.arrayContaining(['Quotations: none', 'Notes: none']));
});

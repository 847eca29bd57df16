import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '../../../../lib/export/bundle';
import { articleToBrat, articleToBratText, BRAT_CONFIGURATION } from '../../../../lib/export/corpus/brat';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { growthOf, LINEAR } from '../../../growth';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';
import { randomTexts } from '../random-text';
import { type Brat, readBrat } from './read-brat';

function read(bundle: ExportBundle): Brat {
  return readBrat(articleToBratText(bundle), articleToBrat(bundle));
}

describe('the sample for brat', () => {
  const { marks, relations, same } = read(SAMPLE_BUNDLE);

  test('title, names, quotations, cues, speakers and notes stand where their words are', () => {
    expect([...marks.values()].map(({ type, words }) => `${type}: ${words}`)).toEqual([
      'Title: Auental: Wer zahlt die „neue“ Brücke?',
      'Person: Ada von Feder',
      'Person: von Feder',
      'Person: Bert Beispiel',
      'Organization: Bund der Radfahrer',
      'Quotation: Wir fangen im Mai an und wir bleiben im Rahmen.',
      'Cue: sagte',
      'Quotation: das werde laut',
      'Cue: meinte',
      'Speaker: Ein Anwohner',
      'Quotation: Kosten & Lärm',
      'Cue: warnte',
      'Note: das werde laut',
    ]);
  });

  test('who says it, by which word, who is the same', () => {
    expect(relations.map(({ type, from, to }) => `${from.words} ${type} ${to.words}`)).toEqual([
      'Wir fangen im Mai an und wir bleiben im Rahmen. Told-by sagte',
      'Wir fangen im Mai an und wir bleiben im Rahmen. Said-by von Feder',
      'das werde laut Told-by meinte',
      'das werde laut Said-by Ein Anwohner',
      'Kosten & Lärm Told-by warnte',
      'Kosten & Lärm Said-by Bert Beispiel',
    ]);
    expect(same.map((group) => group.map(({ words }) => words))).toEqual([['Ada von Feder', 'von Feder']]);
  });

  test('kind, sureness and notes', () => {
    const [title, mayor, , , , quotation] = [...marks.values()];
    expect(quotation).toMatchObject({
      attributes: { Kind: 'direct', Sureness: 'certain' },
      notes: ['confidence 0.95'],
    });
    expect(mayor?.notes).toEqual(['Ada von Feder; Bürgermeisterin', 'Seit 2019 im Amt.']);
    expect(title?.notes).toEqual(['Für die Einleitung; Zahlen prüfen!']);
  });

  test('every type, relation and attribute stands in the configuration', () => {
    const names = [
      ...[...marks.values()].flatMap(({ type, attributes }) => [
        type,
        ...Object.keys(attributes),
        ...Object.values(attributes),
      ]),
      ...relations.map(({ type }) => type),
      'Same',
    ];
    for (const name of names)
      expect(BRAT_CONFIGURATION).toMatch(new RegExp(`(^|[:|])${name}($|[\\t|,])`, 'm'));
  });
});

test('places count characters, also behind emoji', () => {
  const text = '😀 Rutte 👩‍👩‍👧 sprach';
  const bundle = madeUpBundle({ article: { title: '🚲', text } });
  const start = text.indexOf('Rutte');
  const mention = { start, end: start + 5, kind: 'person' as const, entity: 'e0', score: 1, reason: '' };
  const analysis = bundle.analysis && { ...bundle.analysis, mentions: [mention] };
  expect(
    [...read({ ...bundle, ...(analysis && { analysis }) }).marks.values()].map(({ words }) => words),
  ).toEqual(['🚲', 'Rutte']);
});

test('a quotation over paragraphs is one annotation in pieces', () => {
  const text = '„Erstens.\n\nZweitens.“ Ende';
  const bundle = madeUpBundle({ article: { text } });
  const sure = { score: 0.9, reason: '' };
  const quotations = [
    { start: 0, end: 21, kind: 'direct' as const, content: [{ start: 1, end: 20 }], ...sure },
  ];
  const analysis = bundle.analysis && { ...bundle.analysis, mentions: [], quotations };
  const { marks } = read({ ...bundle, ...(analysis && { analysis }) });
  expect([...marks.values()][1]?.words).toBe('Erstens. Zweitens.');
});

test.each([
  ['nothing in it', madeUpBundle({ notes: [], analysis: undefined, article: { text: '', title: '' } })],
  ['notes on passages', madeUpPassages()],
  ['talk', madeUpTalk()],
] satisfies [string, ExportBundle][])('an article with %s is read', (_name, bundle) => {
  read(bundle);
});

test('whatever stands in it, every place keeps its words', () => {
  for (const text of [...HOSTILE, ...randomTexts(300)]) {
    const bundle = madeUpBundle({ article: { title: text, text: `Frau Muster: ${text} Schluss` } });
    const whole = { start: 13, end: 13 + text.length };
    const sure = { score: 0.9, reason: '' };
    const analysis = bundle.analysis && {
      ...bundle.analysis,
      mentions: [{ start: 5, end: 11, kind: 'person' as const, entity: 'e0', ...sure }],
      quotations: [{ ...whole, kind: 'mixed' as const, content: [whole], ...sure }],
    };
    const note = madeUpNote({
      text,
      subject: {
        on: 'passage',
        passage: { selector: { exact: text, prefix: '', suffix: '', ...whole }, paragraph: '' },
      },
    });
    const { marks } = read({ ...bundle, notes: [note, madeUpNote({ text })], ...(analysis && { analysis }) });
    expect([...marks.values()].some(({ words }) => words === 'Muster')).toBe(true);
  }
});

test('time grows with the article, not with its square', () => {
  const texts = new Map<number, ExportBundle>();
  const work = (size: number) => {
    const text = '😀 Rutte sprach. '.repeat(size);
    const mentions = Array.from({ length: size }, (_, index) => ({
      start: index * 17 + 3,
      end: index * 17 + 8,
      kind: 'person' as const,
      entity: 'e0',
      score: 1,
      reason: '',
    }));
    const base = madeUpBundle({ article: { text } });
    const bundle = texts.get(size) ?? {
      ...base,
      ...(base.analysis && { analysis: { ...base.analysis, mentions } }),
    };
    texts.set(size, bundle);
    articleToBrat(bundle);
  };
  expect(growthOf(work, 500)).toBeLessThan(LINEAR);
});

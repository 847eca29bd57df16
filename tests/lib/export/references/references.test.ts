import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../../lib/export/citations/cite';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { GIVEN } from '../citations/cases';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages } from '../made-up';
import { randomTexts } from '../random-text';
import { textAs } from '../read-all';
import { readRis } from './read-ris';

const URL = 'https://auentaler-bote.example/lokales/bruecke?id=7';
const TITLE = 'Auental: Wer zahlt die „neue“ Brücke?';

/** In one line, as references hold texts. */
function inLine(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

describe('CSL-JSON', () => {
  test('citation-js reads a newspaper article with persons and an agency', async () => {
    const [item] = new Cite(JSON.parse(await textAs('csl', [SAMPLE_BUNDLE]))).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: TITLE,
      author: [{ family: 'van der Dorn', given: 'Clara' }, { literal: 'dpa' }],
      'container-title': 'Auentaler Bote',
      issued: { 'date-parts': [[2026, 3, 1]] },
      accessed: { 'date-parts': [[2026, 3, 2]] },
      URL,
      language: 'de',
      abstract: 'Die Gemeinde Auental baut ihre Brücke neu.',
      keyword: 'Verkehr, für das Referat, Ada von Feder',
    });
    expect(item?.note).toMatch(/^Für die Einleitung; Zahlen prüfen!\n\n“das werde laut” – Wer \*genau\*\?/);
  });

  test('what is not known is left out, and a page without outlet is a web page', async () => {
    const article = { byline: [], language: 'und', tags: [] };
    const bundle = madeUpBundle({ article, notes: [], analysis: undefined });
    const { site: _, published: __, ...rest } = bundle.article;
    const [item] = JSON.parse(await textAs('csl', [{ ...bundle, article: rest }]));
    expect(item.type).toBe('webpage');
    expect(Object.keys(item).sort()).toEqual(['URL', 'accessed', 'id', 'title', 'type']);
  });

  test('nothing is an empty list', async () => {
    expect(JSON.parse(await textAs('csl', []))).toEqual([]);
  });

  test('any text is read back as it was', async () => {
    const titles = [...HOSTILE, ...randomTexts(200)];
    const bundles = titles.map((title) => madeUpBundle({ article: { title } }));
    const items = JSON.parse(await textAs('csl', bundles)) as { title: string }[];
    expect(items.map(({ title }) => title)).toEqual(titles.map(inLine));
  });
});

describe('APA as citation-js writes it from our CSL-JSON is APA as we write it', () => {
  test.each(['two authors', 'four authors', 'an agency', 'no author', 'a junior'])('%s', async (name) => {
    const bundle = madeUpBundle({
      article: { title: 'Treffen', ...(GIVEN[name] as { byline: string[] }) },
      notes: [],
    });
    const theirs = new Cite(JSON.parse(await textAs('csl', [bundle]))).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
    });
    expect(cite(bundle.article, { style: 'apa', language: 'en' }).text).toBe(theirs.trim());
  });
});

describe('RIS', () => {
  test('every line in order', async () => {
    expect(readRis(await textAs('ris', [SAMPLE_BUNDLE]))).toEqual([
      [
        ['TY', 'NEWS'],
        ['TI', TITLE],
        ['AU', 'van der Dorn, Clara'],
        ['AU', 'dpa'],
        ['T2', 'Auentaler Bote'],
        ['PY', '2026'],
        ['DA', '2026/03/01'],
        ['Y2', '2026/03/02'],
        ['UR', URL],
        ['LA', 'de'],
        ['AB', 'Die Gemeinde Auental baut ihre Brücke neu.'],
        ['KW', 'Verkehr'],
        ['KW', 'für das Referat'],
        ['KW', 'Ada von Feder'],
        ['N1', 'Für die Einleitung; Zahlen prüfen!'],
        ['N1', '“das werde laut” – Wer *genau*? - Anwohner fragen'],
        ['N1', 'Ada von Feder: Seit 2019 im Amt.'],
      ],
    ]);
  });

  // It makes authors of newspapers "reporter", unparsed, and of the date the year only: those are checked line by line.
  test('citation-js reads the rest', async () => {
    const [item] = new Cite(await textAs('ris', [SAMPLE_BUNDLE])).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: TITLE,
      reporter: ['van der Dorn, Clara', 'dpa'],
      'container-title': 'Auentaler Bote',
      accessed: { 'date-parts': [[2026, 3, 2]] },
      URL,
      language: 'de',
    });
  });

  test('the most important note comes first, what is only marked last', async () => {
    const passages = madeUpPassages();
    const page = madeUpNote({ id: 'page', text: 'Zum Ganzen.', created: Date.UTC(2030, 0) });
    const [record] = readRis(await textAs('ris', [{ ...passages, notes: [...passages.notes, page] }]));
    expect(record?.filter(([tag]) => tag === 'N1').map(([, value]) => value)).toEqual([
      'Zum Ganzen.',
      '“Man hörte zu.” – Wer **denn**?',
      '“ganz verschwunden” – Das stand hier.',
      '“die Nato”',
    ]);
  });

  test('no text can begin a field or end a record', async () => {
    const titles = [
      'TY  - NEWS',
      'a\r\nER  - \r\nTY  - BOOK',
      'x\nAU  - Jemand',
      ...HOSTILE,
      ...randomTexts(300),
    ];
    const bundles = titles.map((title) =>
      madeUpBundle({ article: { title }, notes: [madeUpNote({ text: title })] }),
    );
    const records = readRis(await textAs('ris', bundles));
    expect(records.map((fields) => fields.find(([tag]) => tag === 'TI')?.[1] ?? '')).toEqual(
      titles.map(inLine),
    );
    expect(records.map((fields) => fields.find(([tag]) => tag === 'N1')?.[1] ?? '')).toEqual(
      titles.map(inLine),
    );
  });

  test('an agency with a comma in its name is no person', async () => {
    const [record] = readRis(
      await textAs('ris', [madeUpBundle({ article: { byline: ['Bote Media, Inc.'] } })]),
    );
    expect(record).toContainEqual(['AU', 'Bote Media  Inc.'.replace('  ', ' ')]);
  });
});

describe('BibLaTeX', () => {
  // It knows no subtypes and makes an article of a journal of every @article.
  test('citation-js reads the fields', async () => {
    const [item] = new Cite(await textAs('biblatex', [SAMPLE_BUNDLE])).data;
    expect(item).toMatchObject({
      'citation-key': 'vanderdorn2026auental',
      title: TITLE,
      author: [{ given: 'Clara', family: 'Dorn', 'non-dropping-particle': 'van der' }, { family: 'dpa' }],
      'container-title': 'Auentaler Bote',
      genre: 'newspaper',
      issued: { 'date-parts': [[2026, 3, 1]] },
      accessed: { 'date-parts': [[2026, 3, 2]] },
      URL,
      language: 'ngerman',
      keyword: 'Verkehr,für das Referat,Ada von Feder',
    });
    expect(item?.annote).toMatch(/^Für die Einleitung; Zahlen prüfen!/);
  });

  test('a page without outlet is online', async () => {
    const { site: _, ...article } = madeUpBundle().article;
    const text = await textAs('biblatex', [{ ...madeUpBundle(), article }]);
    expect(text).toMatch(/^@online\{feder2026treffen,/);
    expect(new Cite(text).data[0]).toMatchObject({ type: 'webpage' });
  });

  test('no two keys are alike', async () => {
    const text = await textAs('biblatex', [madeUpBundle(), madeUpBundle(), madeUpBundle()]);
    expect([...text.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual([
      'feder2026treffen',
      'feder2026treffen-2',
      'feder2026treffen-3',
    ]);
  });

  test.each([
    ['100 % & mehr_von $5 #1', '100 % & mehr_von $5 #1'],
    ['{offen', '{offen'],
    ['zu} und {auf', 'zu} und {auf'],
    ['ein \\ Schrägstrich', 'ein \\ Schrägstrich'],
    ['~ und ^', '~ und ^'],
    ['Ärger „im“ Büro – 😀', 'Ärger „im“ Büro – 😀'],
    ['שלום', 'שלום'],
    ['@article{x, title = {y}}', '@article{x, title = {y}}'],
  ])('%j as a title', async (title, expected) => {
    const [item] = new Cite(await textAs('biblatex', [madeUpBundle({ article: { title } })])).data;
    expect(item?.title).toBe(expected);
  });

  test.each(['Karl and Carla, Söhne', 'Ann And Co GmbH', 'Müller, Ltd.'])(
    '%j stays one author',
    async (name) => {
      const text = await textAs('biblatex', [madeUpBundle({ article: { byline: [name, 'Ada Feder'] } })]);
      expect(new Cite(text).data[0]?.author).toHaveLength(2);
    },
  );

  test('whatever stands in it, braces are paired and every entry is read', async () => {
    const texts = [...HOSTILE, ...randomTexts(150)];
    const bundles = texts.map((text) =>
      madeUpBundle({
        article: { title: text, byline: [text], site: text, tags: [text], url: `https://a.example/${text}` },
        notes: [madeUpNote({ text })],
      }),
    );
    const bib = await textAs('biblatex', bundles);
    let depth = 0;
    for (const sign of bib) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(new Cite(bib).data).toHaveLength(texts.length);
  });
});

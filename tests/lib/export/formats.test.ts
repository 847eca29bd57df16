import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ExportBundle } from '../../../lib/export/bundle';
import { exportFiles, FORMAT_IDS, FORMATS, type FormatId, formatOf } from '../../../lib/export/formats';
import { frontMatter } from '../../../lib/export/front-matter';
import { SAMPLE_BUNDLE } from '../../../scripts/formats/sample-bundle';
import { FACTOR, LINEAR } from '../../growth';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from './made-up';
import { randomTexts } from './random-text';
import { collect, OPTIONS, writtenAs } from './read-all';

const EMPTY = madeUpBundle({
  notes: [],
  analysis: undefined,
  article: { title: '', text: '', byline: [], tags: [], url: '', language: 'und', blocks: [] },
});
const LONG = madeUpBundle({
  article: { title: 'Wort '.repeat(5_000), byline: Array.from({ length: 500 }, () => 'Ada Feder') },
});
const ODD = madeUpBundle({
  article: { id: '__proto__', title: '__proto__', tags: ['__proto__', 'constructor'], byline: ['__proto__'] },
  notes: [
    madeUpNote({
      id: '__proto__',
      text: '__proto__',
      subject: { on: 'entity', name: '__proto__', kind: 'person' },
    }),
  ],
});

function longNote(lines: number) {
  return madeUpNote({ text: 'Eine "Zeile", mit <Zeichen> & {Klammern}.\n'.repeat(lines) });
}

test('every format can be asked for, once', () => {
  expect(FORMATS.map(({ id }) => id)).toEqual([...FORMAT_IDS]);
  expect(() => formatOf('docx' as never)).toThrow('docx');
});

describe.each(FORMAT_IDS)('%s', (id) => {
  test.each([
    ['nothing', []],
    ['an empty article', [EMPTY]],
    ['a very long title', [LONG]],
    ['names that objects have', [ODD]],
    ['everything', [SAMPLE_BUNDLE, madeUpTalk(), madeUpPassages(), madeUpBundle()]],
  ] satisfies [string, ExportBundle[]][])('writes %s', async (_name, bundles) => {
    const files = await writtenAs(id, bundles);
    for (const { name, content } of files) {
      expect(content).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Invalid Date/);
      expect(name).toMatch(/^[^<>:"/\\|?*]{1,160}$/);
    }
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
  });

  test('gives the same for the same', async () => {
    expect(await writtenAs(id, [SAMPLE_BUNDLE])).toEqual(await writtenAs(id, [SAMPLE_BUNDLE]));
  });

  test('holds no half characters and no control characters that readers refuse', async () => {
    const texts = [...HOSTILE, ...randomTexts(60)];
    const bundles = texts.map((text) =>
      madeUpBundle({
        article: { title: text, site: text, byline: [text], tags: [text] },
        notes: [madeUpNote({ text })],
      }),
    );
    for (const { content } of await writtenAs(id, bundles)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(content).not.toMatch(/\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
    }
  });

  test('time grows with a note, not with its square', async () => {
    expect(await growthOfNote(id)).toBeLessThan(LINEAR);
  }, 60_000);
});

/** Shorter times are not told by the processor's clock, ms. */
const CLOCK = 5;
const LINES = 10_000;

/** ms of processor time to write a note of that many lines, so many times. */
async function timeOf(id: FormatId, lines: number, times: number): Promise<number> {
  const bundle = madeUpBundle({ notes: [longNote(lines)] });
  const begun = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await writtenAs(id, [bundle]);
  return process.cpuUsage(begun).user / 1000;
}

/**
 * By how much the time grows; the least of some goes, as what else the machine does comes and goes. The small note is
 * written so often that both take about as long: the clock ticks in several ms.
 */
async function growthOfNote(id: FormatId): Promise<number> {
  let [small, large, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let go = 0; go < 8 && (go < 1 || least >= LINEAR); go += 1) {
    small = Math.min(small, await timeOf(id, LINES, FACTOR));
    large = Math.min(large, await timeOf(id, LINES * FACTOR, 1));
    least = (FACTOR * large) / Math.max(small, CLOCK);
  }
  return least;
}

test.each(['markdown', 'csv-notes', 'w3c', 'ris', 'biblatex', 'tei', 'brat'] as const)(
  '%s writes a note of 10 MB whole',
  async (id) => {
    const note = longNote(240_000);
    expect(note.text.length).toBeGreaterThan(10_000_000);
    const files = await writtenAs(id, [madeUpBundle({ notes: [note] })]);
    const all = files.map(({ content }) => content).join('');
    expect(all.match(/Eine/g)).toHaveLength(240_000);
  },
  60_000,
);

describe('files of an article each', () => {
  const same = [madeUpBundle(), madeUpBundle(), madeUpBundle({ article: { title: 'TREFFEN in Kiew' } })];

  test('no two are named alike, and those of one article differ in their ending alone', async () => {
    const names = (await writtenAs('brat', same)).map(({ name }) => name);
    expect(names).toEqual([
      'annotation.conf',
      '2026-03-01-Treffen-in-Kiew.txt',
      '2026-03-01-Treffen-in-Kiew.ann',
      '2026-03-01-Treffen-in-Kiew-2.txt',
      '2026-03-01-Treffen-in-Kiew-2.ann',
      '2026-03-01-TREFFEN-in-Kiew-3.txt',
      '2026-03-01-TREFFEN-in-Kiew-3.ann',
    ]);
  });

  test('come one by one', async () => {
    let asked = 0;
    function* bundles() {
      for (const bundle of same) {
        asked += 1;
        yield bundle;
      }
    }
    const format = formatOf('markdown');
    if (!format.perArticle) throw new Error('Markdown has a file for each article');
    const files = exportFiles(format, bundles(), OPTIONS);
    await files.next();
    expect(asked).toBe(1);
    expect(await collect(files)).toHaveLength(2);
  });
});

describe('the properties of Markdown, as a reader of YAML reads them', () => {
  test.each([
    ...HOSTILE,
    ...randomTexts(150),
    '- a: b',
    '{a: 1}',
    '!!js/function x',
    'yes',
    '2026-03-01',
    '*a',
    '&a',
  ])('%j', (text) => {
    const { article } = madeUpBundle({ article: { title: text, site: text, byline: [text], tags: [text] } });
    const yaml = frontMatter({ ...madeUpBundle(), article }).replace(/^---\n|---\n$/g, '');
    const read = parse(yaml) as Record<string, unknown>;
    const line = String(read.title);
    const plain = (one: string) => one.replace(/[\p{Cc}\p{Surrogate}\uFEFF\uFFFD\s]/gu, '');
    expect(plain(line)).toBe(plain(text));
    expect(read).toMatchObject({ title: line, site: line, author: [line], published: '2026-03-01' });
  });
});

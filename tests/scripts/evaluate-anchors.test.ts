import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARD_EDITS, STANDARD_EDITS } from '../../scripts/evaluate/anchor-edits';
import { openScoredPage, textsIn } from '../../scripts/evaluate/anchor-page';
import { choosePassages } from '../../scripts/evaluate/anchor-passages';
import { verdictOf } from '../../scripts/evaluate/anchor-scores';
import { TrackedPage } from '../../scripts/evaluate/anchor-tracked';
import { evaluateAnchors } from '../../scripts/evaluate/anchors';
import { seededRandom } from '../../scripts/seeded-random.mjs';

const PAGE = Array.from(
  { length: 20 },
  (_, at) =>
    `<p>Absatz ${at} berichtet von der Brücke über den Hafen, die im Jahr ${2000 + at} gebaut wurde. Am <b>Tag ${at}</b> kamen viele Gäste nach Lindholm.</p>`,
).join('\n');
const LOST =
  '<p>Im Mai sieht man sie wieder: Möwen brüten auf dem alten Pfeiler, niemand stört sie dabei.</p>';
const FOREIGN = Array.from({ length: 60 }, (_, at) => `Fremde Wörter stehen im Satz Nummer ${at} hier.`);

describe('verdictOf', () => {
  const content = '  eins zwei drei vier ';
  test.each([
    ['the same letters', { start: 2, end: 11 }, { start: 1, end: 12 }, 'exact'],
    ['most of them', { start: 2, end: 11 }, { start: 2, end: 16 }, 'partial'],
    ['others', { start: 2, end: 6 }, { start: 12, end: 16 }, 'wrong'],
    ['no answer', undefined, { start: 2, end: 6 }, 'orphan'],
    ['no answer for what is gone', undefined, undefined, 'gone'],
    ['an answer for what is gone', { start: 2, end: 6 }, undefined, 'false'],
  ] as const)('%s', (_what, found, gold, verdict) => {
    expect(verdictOf(content, found, gold)).toBe(verdict);
  });
});

describe('an edit leaves word of where the letters are', () => {
  const contentOf = (body: Element) =>
    textsIn(body)
      .map(({ data }) => data)
      .join('');
  test.each(Object.entries({ ...STANDARD_EDITS, ...HARD_EDITS }))('%s', (name, edit) => {
    const { body } = new JSDOM(`<h1>Die Brücke von Lindholm</h1>${PAGE}`).window.document;
    const random = seededRandom(7);
    const page = new TrackedPage(body);
    const passages = choosePassages(page, random);
    const before = contentOf(body);
    for (const { start, end, exact } of passages) expect(before.slice(start, end)).toBe(exact);
    edit({ page, random, foreign: FOREIGN, passages });
    const now = contentOf(body);
    for (const passage of passages) {
      const gold = page.find(passage, passage.exact);
      if (name === 'none') expect(gold).toEqual({ start: passage.start, end: passage.end });
      if (name.startsWith('gone')) expect(gold).toBe('gone');
      if (name === 'nesting' && typeof gold !== 'string')
        expect(now.slice(gold.start, gold.end)).toBe(passage.exact);
    }
  });
});

describe('evaluateAnchors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
  const put = (name: string, words: string) =>
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(words) : words);
  const now = PAGE.replace('Absatz 4 berichtet von', 'Absatz 4 erzählt von').replace(
    /<p>Absatz 7 .*?<\/p>/,
    '',
  );

  beforeAll(async () => {
    for (const name of ['cases', 'pairs', 'pages']) mkdirSync(join(folder, name));
    put('cases/a.orig.html.gz', `\n${PAGE}${LOST}`);
    put('cases/a.edit.html.gz', `\n${now}`);
    const [before, after] = [await openScoredPage(`\n${PAGE}${LOST}`), await openScoredPage(`\n${now}`)];
    const place = (content: string, words: string) => ({
      start: content.indexOf(words),
      end: content.indexOf(words) + words.length,
    });
    const passages = [
      'Absatz 4 berichtet von der Brücke',
      'Möwen brüten auf dem alten Pfeiler',
      'Tag 9 kamen',
    ];
    const sels = passages.map((exact) => ({
      kind: 'phrase',
      exact,
      s: place(before.content, exact).start,
      e: place(before.content, exact).end,
    }));
    const gold = [
      place(after.content, 'Absatz 4 erzählt von der Brücke'),
      { gone: true },
      place(after.content, 'Tag 9 kamen'),
    ];
    put('cases/a.json', JSON.stringify({ sels, mutations: { edit: { gold } } }));
    put('pairs/b.v1.html.gz', `<!doctype html><body>${PAGE}`);
    put('pairs/b.v2.html.gz', `<!doctype html><body><nav>Neu</nav>${PAGE}`);
    const words = 'Tag 3 kamen viele';
    const [v1, v2] = [
      await openScoredPage(`<!doctype html><body>${PAGE}`),
      await openScoredPage(`<!doctype html><body><nav>Neu</nav>${PAGE}`),
    ];
    const { start: s, end: e } = place(v1.content, words);
    put(
      'pairs/b.case.json',
      JSON.stringify({ sels: [{ kind: 'phrase', exact: words, s, e }], gold: [place(v2.content, words)] }),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('scores cases and pairs', async () => {
    const { rows, columns } = await evaluateAnchors(folder);
    expect(columns[0]).toBe('passages');
    expect(rows).toEqual([
      ['standard', 2, 100, 0, 0, 0, 1, 0],
      ['re-crawls', 1, 100, 0, 0, 0, 0, '-'],
    ]);
  });

  test('changes saved pages by itself', async () => {
    const records = Array.from({ length: 19 }, (_, at) => ({
      id: `page/${at}`,
      file: `pages/${at}.html.gz`,
      lang: 'de',
    }));
    put('manifest.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    const other = FOREIGN.map(
      (sentence) => `<p>${sentence} Und noch ein Satz, der etwas länger ist.</p>`,
    ).join('');
    for (const [at, { file }] of records.entries()) {
      put(file, `<!doctype html><body>${at < 9 ? other : PAGE}`);
    }
    const { rows } = await evaluateAnchors(folder);
    expect(rows.map(([name]) => name)).toEqual(['standard', 'hard']);
    expect(rows[0]?.[1]).toBeGreaterThan(80);
  });
});

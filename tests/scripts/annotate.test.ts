import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import { readOptions } from '../../scripts/annotate/read-options';
import { checkAnalysis } from '../lib/check-analysis';
import { type DoorRun, ROOT, runDoor } from './run-door';

// Each run starts Node and the whole engine, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Line = { file: string; article: Article; analysis: Analysis; error?: string };

const FIXTURES = 'tests/fixtures/articles';
const made = mkdtempSync(join(tmpdir(), 'randnotiz-annotate-'));
const makeFile = (name: string, content: string | Buffer) => {
  writeFileSync(join(made, name), content);
  return join(made, name);
};
const linesOf = (run: DoorRun): Line[] =>
  run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

afterAll(() => rmSync(made, { recursive: true }));

describe('annotate pages', () => {
  let run: DoorRun;
  let lines: Line[];
  beforeAll(async () => {
    const zipped = makeFile('ferry.html.gz', gzipSync(readFileSync(join(ROOT, FIXTURES, 'ferry.html'))));
    const unmarked = makeFile(
      'bare.html',
      '<p>Schöne Grüße</p>'.repeat(30).replaceAll('Grüße', 'Grüße aus Köln.'),
    );
    const broken = makeFile('broken.html.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    run = await runDoor(
      'annotate',
      `${FIXTURES}/hafenbahn.html`,
      'does-not-exist.html',
      zipped,
      `${FIXTURES}/no-article.html`,
      `${FIXTURES}/bibliothek-1252.html`,
      broken,
      unmarked,
      FIXTURES,
    );
    lines = linesOf(run);
  }, 60_000);

  test('prints a line for each file, in order, and says by its exit code that some failed', () => {
    expect(lines.map(({ file }) => file.split('/').at(-1))).toEqual([
      'hafenbahn.html',
      'does-not-exist.html',
      'ferry.html.gz',
      'no-article.html',
      'bibliothek-1252.html',
      'broken.html.gz',
      'bare.html',
      'articles',
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr).toBe('');
  });

  test('says in a sentence why a file has no article', () => {
    expect(
      Object.fromEntries(
        lines.filter(({ error }) => error).map(({ file, error }) => [file.split('/').at(-1), error]),
      ),
    ).toEqual({
      'does-not-exist.html': 'There is no such file.',
      'no-article.html': 'The page holds no article.',
      'broken.html.gz': 'The file is damaged: it cannot be unpacked.',
      articles: 'This is a folder, not a file.',
    });
  });

  test('gives the article with its head', () => {
    const { text, blocks, ...head } = lines[0]?.article ?? ({} as Article);
    expect(head).toEqual({
      url: 'https://bote.example/stadt/hafenbahn-bruecke',
      title: 'Neue Hafenbahn: Lindholm streitet über die letzte Brücke',
      byline: ['Katrin Oster'],
      site: 'Lindholmer Bote',
      published: '2025-03-14T06:30:00+01:00',
      publishedCertain: true,
      language: 'de',
    });
    expect(text).toMatch(/^Die Hafenbahn soll im Herbst fahren/);
    expect(text).not.toMatch(/Newsletter|Mehr zum Thema/);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  test('gives an analysis of that text', () => {
    for (const { article, analysis } of lines.filter(({ error }) => !error)) checkAnalysis(article, analysis);
    const { article, analysis } = lines[0] ?? ({} as Line);
    expect(analysis.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ingrid Sommer', 'Georg Falkner', 'Sabine Keller']),
    );
    const [first] = analysis.summary;
    expect(article.text.slice(first?.start, first?.end)).toMatch(/Hafenbahn/);
  });

  test('unpacks, and takes the address from the page', () => {
    expect(lines[2]?.article).toMatchObject({
      url: 'https://harbourpost.example/news/island-ferry',
      language: 'en',
      byline: ['Helen Marsh'],
    });
    expect(lines[2]?.analysis.quotations.at(-1)?.content).toHaveLength(2);
  });

  test('honours the encoding', () => {
    expect(lines[4]?.article.title).toBe('Bücherei in Übersfeld öffnet auch am Sonntag');
    expect(lines[4]?.article.text).toContain('»Am Sonntag haben Familien endlich Zeit für Bücher«');
    expect(lines[6]?.article.text).toContain('Schöne Grüße aus Köln.');
  });
});

describe('annotate texts', () => {
  test('takes the text as it stands', async () => {
    const text =
      '\ufeffUnter einer Überschrift\r\n\r\n\r\n  „Das ist ein guter Tag“, sagte Ingrid Sommer.  \r\n';
    const [line] = linesOf(await runDoor('annotate', '--text', makeFile('windows.txt', text)));
    expect(line?.article.text).toBe(text);
    expect(line?.article.blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Unter einer Überschrift'],
      ['paragraph', '„Das ist ein guter Tag“, sagte Ingrid Sommer.'],
    ]);
    expect(line?.article).toMatchObject({ title: '', language: 'de' });
    expect(line?.analysis.quotations).toHaveLength(1);
  });

  test('finds out the language, and is told it', async () => {
    const english = makeFile('en.txt', 'The council said that it would not pay for the bridge.');
    const short = makeFile('short.txt', 'Mark Rutte');
    expect(
      linesOf(await runDoor('annotate', '--text', english, short)).map(({ article }) => article.language),
    ).toEqual(['en', 'und']);
    const told = await runDoor('annotate', short, '--text', '--lang', 'de', '--url=https://a.example/b');
    expect(linesOf(told)[0]?.article).toMatchObject({ language: 'de', url: 'https://a.example/b' });
    expect(told.code).toBe(0);
  });

  test('refuses what is no text', async () => {
    const run = await runDoor('annotate', '--text', makeFile('empty.txt', ''), makeFile('bytes.txt', 'a\0b'));
    expect(linesOf(run).map(({ error }) => error)).toEqual([
      'The file holds no text.',
      'The file is not a text.',
    ]);
    expect(run.code).toBe(1);
  });
});

describe('annotate with wrong arguments', () => {
  test.each([
    ['no file', [], 'Name at least one file.'],
    ['an unknown option', ['--fast', 'a.html'], "Unknown option '--fast'."],
    ['a value too few', ['a.html', '--lang'], "Option '--lang <value>' argument missing."],
    ['an unknown language', ['--lang', 'fr', 'a.html'], '--lang takes de or en.'],
    ['an address that is none', ['--url', 'here', 'a.html'], '--url takes a web address, with https://.'],
  ])('says what is wrong with %s', (_what, args, sentence) => {
    expect(readOptions(args)).toBe(sentence);
  });

  test('shows how it is used, on stderr alone', async () => {
    const run = await runDoor('annotate', '--lang', 'fr', 'a.html');
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^--lang takes de or en\.\nUsage: npm run annotate/);
  });
});

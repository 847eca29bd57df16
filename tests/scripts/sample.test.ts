import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { findAnchor, prepareText } from '../../lib/anchoring/find-anchor';
import { readBackupFile } from '../../lib/store/read-file';
import { fold } from '../../lib/text/fold';
import { readSampleArticle, readSampleArticles } from '../../scripts/sample/read-articles';
import { sampleId } from '../../scripts/sample/sample-id';
import { sampleRows } from '../../scripts/sample/sample-rows';
import { checkAnalysis } from '../lib/check-analysis';
import { runDoor } from './run-door';

// The whole library is analyzed, and once more by the door, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const ZIP = 'public/sample-library.zip';
const articles = readSampleArticles();
const rows = sampleRows();

function analysisOf(name: string) {
  const stored = rows.analyses.find(({ id }) => id === sampleId(name));
  if (!stored) throw new Error(`no article ${name}`);
  return stored.analysis;
}

function articleOf(name: string) {
  const sample = articles.find((one) => one.name === name);
  if (!sample) throw new Error(`no article ${name}`);
  return sample.article;
}

/** The names of everyone of a kind in an article. */
function namesIn(name: string, kind: 'person' | 'organization'): string[] {
  return analysisOf(name)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);
}

/** What someone says in an article: the words of each quotation led to them. */
function wordsOf(name: string, speaker: string): string[] {
  const { entities, quotations } = analysisOf(name);
  const { text } = articleOf(name);
  const id = entities.find((entity) => entity.name === speaker)?.id;
  return quotations
    .filter((quotation) => id !== undefined && quotation.speaker?.entity === id)
    .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

describe('the articles', () => {
  test('are thirty, in two languages, by some outlets, over a year and a half', () => {
    const inLanguage = (language: string) =>
      articles.filter(({ article }) => article.language === language).length;
    expect([inLanguage('de'), inLanguage('en')]).toEqual([16, 14]);
    const outlets = new Set(articles.map(({ article }) => article.site));
    expect(outlets.size).toBeGreaterThanOrEqual(8);
    expect(outlets.size).toBeLessThanOrEqual(10);
    const days = articles.map(({ article }) => Date.parse(article.published ?? ''));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(((days.at(-1) ?? 0) - (days[0] ?? 0)) / 86_400_000).toBeGreaterThan(500);
  });

  test.each(articles)('$name is whole: length, address, head', ({ article, tags }) => {
    const words = article.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(450);
    expect(new URL(article.url).hostname).toMatch(/\.example$/);
    expect(article.byline.length).toBeGreaterThan(0);
    expect(tags.length).toBeGreaterThan(0);
    expect(article.text).not.toMatch(/["']|\s{3}| {2}/);
    const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(blocks.join('\n\n')).toBe(article.text);
  });

  test('have an address and an id each', () => {
    expect(new Set(rows.articles.map(({ key }) => key)).size).toBe(30);
    expect(new Set([...rows.articles, ...rows.notes].map(({ id }) => id)).size).toBe(30 + rows.notes.length);
  });

  test.each([
    ['a field that is missing', 'title: A\noutlet: B\n\nText.'],
    [
      'a field that no article has',
      'title: A\noutlet: B\nbyline: C\ndate: D\nurl: E\nlanguage: de\ntags: F\nmood: G\n\nText.',
    ],
  ])('%s is told', (_what, content) => {
    expect(() => readSampleArticle('made-up', content)).toThrow(/made-up: its head must have/);
  });
});

describe('the analyses', () => {
  test.each(articles)('$name keeps what every analysis must keep', ({ name, article }) => {
    checkAnalysis(article, analysisOf(name));
  });

  test.each([
    ['Aylin Demir', 8],
    ['Margaret Ashdown', 8],
    ['Henrike Köhler', 8],
    ['Ingrid Solberg', 6],
    ['Friederike Voss', 6],
    ['Maike Janssen', 4],
    ['Eleanor Whitcombe', 5],
    ['Ole Petersen', 4],
  ])('%s comes back, in both languages', (name, least) => {
    const spellings = [name, name.replace('ö', 'oe')].map(fold);
    const naming = articles.filter((one) =>
      namesIn(one.name, 'person').some((found) => spellings.includes(fold(found))),
    );
    expect(naming.length).toBeGreaterThanOrEqual(least);
    expect(new Set(naming.map(({ article }) => article.language))).toEqual(new Set(['de', 'en']));
  });

  test('namesakes in one article stay two', () => {
    expect(namesIn('2025-03-20-ein-kran', 'person')).toEqual(
      expect.arrayContaining(['Rolf Müller', 'Katrin Müller']),
    );
    expect(namesIn('2025-07-09-petersens', 'person')).toEqual(
      expect.arrayContaining(['Hinrich Petersen', 'Ole Petersen']),
    );
  });

  test('ships are no people', () => {
    const ships = /Treue|Seestern|Sanderling/;
    expect(articles.flatMap(({ name }) => namesIn(name, 'person')).filter((one) => ships.test(one))).toEqual(
      [],
    );
  });

  test.each([
    ['2025-02-11-nachtfaehre', 'Henrike Köhler', '„Wir fahren nicht aus Nostalgie“'],
    ['2025-02-11-nachtfaehre', 'Aylin Demir', 'Die Linie müsse sich nach drei Jahren selbst tragen'],
    ['2025-03-20-ein-kran', 'Rolf Müller', '„Der Kran hat keine Zulassung mehr und keine Ersatzteile“'],
    ['2025-08-22-logbuch', 'Friederike Voss', '„Es gehört nach Hause.“'],
    ['2025-09-17-first-woman', 'Margaret Ashdown', '“the only politician I have met who brings her own pen”'],
    ['2025-11-18-water-board', 'Tariq Rahman', 'Its main pump had stopped four times since spring'],
    ['2026-02-20-hundert-tage', 'Georg Tiedemann', '„Das ist heute ihr Vorteil.“'],
    ['2026-05-20-strike', 'Katrin Mueller', '“You would not let a tired man cut your hair,”'],
    ['2026-05-22-streik', 'Müller', '„Unsere Leute schlafen in Raten“'],
  ])('%s: what %s says', (name, speaker, words) => {
    expect(wordsOf(name, speaker)).toContain(words);
  });
});

describe('what a reader added', () => {
  test('notes stand at their words', () => {
    for (const { id, article, subject } of rows.notes) {
      if (subject.on !== 'passage') continue;
      const { text } = rows.texts.find((one) => one.id === article) ?? { text: '' };
      const { start, end, exact } = subject.passage.selector;
      expect(text.slice(start, end), id).toBe(exact);
      expect(findAnchor(prepareText(text), subject.passage.selector)).toMatchObject({
        state: 'certain',
        start,
        end,
      });
    }
  });

  test('notes about someone name them as their article does', () => {
    const about = rows.notes.flatMap(({ article, subject }) =>
      subject.on === 'entity' ? [{ article, name: subject.name, kind: subject.kind }] : [],
    );
    expect(about.length).toBeGreaterThan(0);
    for (const { article, name, kind } of about) {
      const entities = rows.analyses.find(({ id }) => id === article)?.analysis.entities ?? [];
      expect(entities.map((entity) => [entity.name, entity.kind])).toContainEqual([name, kind]);
    }
  });

  test('lie on a dozen articles, in five colors', () => {
    expect(new Set(rows.notes.map(({ article }) => article)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.notes.map(({ color }) => color).filter(Boolean)).size).toBe(5);
  });

  test('one collection holds every article, one a story, one is a saved search', () => {
    const sizes = rows.collections.map(
      ({ id }) => rows.articles.filter(({ collections }) => collections?.includes(id)).length,
    );
    expect(sizes).toEqual([30, 7, 0]);
    expect(rows.collections.map(({ query }) => query !== undefined)).toEqual([false, false, true]);
  });
});

describe('the file', () => {
  test('is what scripts/sample makes now (else: node scripts/door.mjs build-sample)', async () => {
    expect(await runDoor('build-sample', '--check')).toMatchObject({ code: 0, stderr: '' });
    expect(statSync(ZIP).size).toBeLessThan(250_000);
  });

  test('is read as a backup without a bad row', async () => {
    const backup = await readBackupFile(new Blob([readFileSync(ZIP)]));
    expect(backup.bad).toEqual({});
    const lists = Object.values(rows).map((list) => list.length);
    expect(backup.count).toBe(lists.reduce((sum, length) => sum + length, 0));
  });

  test('arguments that make no sense are told', async () => {
    expect(await runDoor('build-sample', '--nonsense')).toMatchObject({ code: 2 });
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../lib/import/rows/read-note';
import { writeTables } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/everything';
import { indexPending } from '../../lib/store/indexing';
import { CLAIM_TABLES } from '../../lib/store/rows/claim-article';
import { relist } from '../../lib/store/rows/listings';
import { searchArticles } from '../../lib/store/search';
import { madeQueries } from '../../scripts/bench/library-queries';
import { LibraryMaker } from '../../scripts/bench/library-rows';
import { corpusWords } from '../../scripts/bench/library-words.mjs';
import { checkAnalysis } from '../lib/check-analysis';

const corpus = corpusWords();
const PLAN = { articles: 24, notes: 100 };

function made(plan = PLAN) {
  const maker = new LibraryMaker(corpus, plan);
  return Array.from({ length: plan.articles }, (_, index) => maker.make(index));
}

describe('a made-up library', () => {
  test('is the same for the same seed', () => {
    expect(made()).toEqual(made());
    expect(made()).not.toEqual(made({ ...PLAN, seed: 2 } as never));
  });

  test('has articles of six hundred words, with analyses as the engine makes them', () => {
    for (const { article, text, analysis } of made()) {
      const count = text.text.split(/\s+/).length;
      expect(count).toBeGreaterThan(550);
      expect(count).toBeLessThan(660);
      checkAnalysis({ ...article, ...text }, analysis.analysis);
    }
  });

  test('has its notes over all articles, each as a backup may have it', () => {
    const notes = made().flatMap((one) => one.notes);
    expect(notes).toHaveLength(PLAN.notes);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(PLAN.notes);
    expect(notes.map((note) => readNote(JSON.parse(JSON.stringify(note))))).toEqual(notes);
  });

  test('has few words that are everywhere and many that are rare', () => {
    const words = made().flatMap(({ text }) => text.text.match(/\p{L}+/gu) ?? []);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(once / counts.size).toBeGreaterThan(0.5);
    expect(Math.max(...counts.values()) / words.length).toBeGreaterThan(0.02);
  });

  test('is found by what people search for', async () => {
    await deleteEverything();
    const all = made();
    await writeTables([...CLAIM_TABLES, 'texts', 'analyses'], async (tables) => {
      await tables.texts.bulkPut(all.map(({ text }) => text));
      await tables.analyses.bulkPut(all.map(({ analysis }) => analysis));
      await tables.notes.bulkPut(all.flatMap(({ notes }) => notes));
      await tables.articles.bulkPut(all.map(({ article }) => article));
      for (const { article } of all) await relist(tables, article);
    });
    await indexPending();
    const { words, inside } = madeQueries(corpus, 30);
    const found = [];
    for (const query of [...words, ...inside])
      found.push((await searchArticles({ query, limit: 5 })).rows.length);
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(25);
  });
});

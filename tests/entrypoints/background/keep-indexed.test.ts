import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepIndexedInBackground } from '../../../entrypoints/background/keep-indexed';
import { saveAnalysis } from '../../../lib/store/analyses';
import { recordArticle } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import { beat } from '../../../lib/store/heartbeat';
import { indexingState, indexPending, watchWaiting } from '../../../lib/store/indexing';
import { searchArticles } from '../../../lib/store/search';
import { madeUpAnalysis, madeUpArticle } from '../../lib/store/made-up';

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

const add = (title: string) =>
  recordArticle(madeUpArticle({ url: `https://a.example/${title}`, title }), { keep: true });
const untilIndexed = () =>
  vi.waitFor(async () => expect(await indexingState()).toEqual({ waiting: 0 }), { timeout: 15_000 });

describe('the background takes articles into the index', () => {
  test('at its start, and after its own analyses', async () => {
    const { id } = await add('eins');
    keepIndexedInBackground({ index: indexPending, watchWaiting, pause: 1 });
    await untilIndexed();
    await saveAnalysis(id, 'hash', madeUpAnalysis('Ada Feder.', [{ name: 'Ada Feder' }]));
    await untilIndexed();
    expect((await searchArticles({ query: 'person:feder', limit: 5 })).rows).toHaveLength(1);
  });

  test('when the heartbeat of another window wakes it, also after something went wrong', async () => {
    let calls = 0;
    const index = vi.fn(async () => {
      calls += 1;
      if (calls === 1) throw new Error('no room');
      await indexPending();
    });
    keepIndexedInBackground({ index, watchWaiting: () => () => undefined, pause: 1 });
    await vi.waitFor(() => expect(index).toHaveBeenCalledTimes(1));
    await add('zwei');
    await beat();
    await untilIndexed();
  });

  test('never twice at once, and once more for what came meanwhile', async () => {
    let running = 0;
    let most = 0;
    const index = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
    });
    keepIndexedInBackground({ index, watchWaiting: () => () => undefined, pause: 1 });
    for (let at = 0; at < 10; at += 1) {
      await fakeBrowser.storage.local.set({ heartbeat: at });
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await vi.waitFor(() => expect(index.mock.calls.length).toBeGreaterThan(1));
    expect(most).toBe(1);
  });
});

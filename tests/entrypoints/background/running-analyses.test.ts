import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Running, RunningAnalyses } from '../../../entrypoints/background/running-analyses';
import { startBackground } from '../../../entrypoints/background/start';
import { fakeExtension } from './fake-extension';
import { fakeServices } from './fake-services';

const told: string[] = [];
let time = 0;

beforeEach(() => {
  fakeExtension();
  vi.useFakeTimers();
  told.length = 0;
  time = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (wire: { body: string }) => {
    told.push(wire.body);
  }) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const create = () => new RunningAnalyses(() => time);

/** Work that goes on until it is ended. */
function endless({ signal }: Running): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

describe('RunningAnalyses', () => {
  test('a newer analysis of the same tab ends the older, and no other', async () => {
    const analyses = create();
    const first = analyses.run(7, endless);
    const other = analyses.run(8, async () => 'other');
    expect(await analyses.run(7, async () => 'second')).toBe('second');
    await expect(first).rejects.toMatchObject({ code: 'page-gone' });
    expect(await other).toBe('other');
  });

  test('leaving the page ends it; without one there is nothing to end', async () => {
    const analyses = create();
    const work = analyses.run(7, endless);
    analyses.cancel(8);
    analyses.cancel(7);
    await expect(work).rejects.toMatchObject({ code: 'page-gone' });
    analyses.cancel(7);
  });

  test('says nothing of half a second, and then not too often', async () => {
    await create().run(7, async ({ onProgress }) => {
      for (time = 0; time < 800; time += 30) onProgress(time / 800);
    });
    const shares = told.map((body) => JSON.parse(body));
    expect(shares).toEqual([
      { tabId: 7, share: 510 / 800 },
      { tabId: 7, share: 630 / 800 },
      { tabId: 7, share: 750 / 800 },
      { tabId: 7, share: 1 },
    ]);
  });

  test('short work is not spoken of at all', async () => {
    await create().run(7, async ({ onProgress }) => {
      time = 400;
      onProgress(0.9);
    });
    expect(told).toEqual([]);
  });

  test('keeps the worker awake while it runs, and no longer', async () => {
    const call = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: call });
    const analyses = create();
    const work = analyses.run(7, endless);
    await vi.advanceTimersByTimeAsync(65_000);
    expect(call).toHaveBeenCalledTimes(3);
    analyses.cancel(7);
    await expect(work).rejects.toBeDefined();
    await vi.advanceTimersByTimeAsync(65_000);
    expect(call).toHaveBeenCalledTimes(3);
  });

  test('a closed tab ends its analysis', async () => {
    const cancel = vi.spyOn(RunningAnalyses.prototype, 'cancel');
    startBackground(fakeServices());
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(cancel).toHaveBeenCalledWith(7);
  });
});

import { describe, expect, test } from 'vitest';
import { readHighlights } from '../../scripts/browser/in-page.mjs';
import { articlePage, madeParagraphs } from '../../scripts/browser/made-pages.mjs';
import { pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { traceTasks } from '../../scripts/browser/trace-tasks.mjs';
import { sleep } from '../../scripts/browser/wait.mjs';
import type { Painted, View } from './browser-types';
import { KINDS, type Run, useBrowser } from './use-browser';
import { watchPauses } from './watch-pauses';

/** Of the processor's time, as Chromium tells it. */
const LONGEST_TASK_MS = 200;
/** By the clock, where other programs count, too. */
const LONGEST_PAUSE_MS = 1_000;

const long = (title: string, words: number) =>
  articlePage({ title, paragraphs: madeParagraphs({ words, everyName: 300 }) });

const PAGES = {
  '/long.html': long('Zwanzigtausend Wörter', 20_000),
  '/longer.html': long('Zum Verlassen', 150_000),
  '/short.html': long('Danach', 400),
};

const countMarks = async (page: View) =>
  Object.values(await page.eval<Painted>(readHighlights)).flat().length;

/** The titles in the library. */
async function savedTitles(run: Run): Promise<string> {
  const library = await run.browser.extensionPage('library.html');
  await library.waitForElement({ css: 'main, .empty' });
  await sleep(500);
  const text = await library.text();
  await library.close();
  return text;
}

describe.each(KINDS)('a long article in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES });

  test('20,000 words are marked whole, and the page stays responsive', async () => {
    const page = await run.browser.openPage(`${run.origin}/long.html`);
    await page.eval(watchPauses);
    const mark = async () => {
      const { popup, refusal } = await pressButton(run.browser, page);
      expect(refusal).toBeUndefined();
      await waitUntilSaved(popup, run.say);
      await run.browser.closePopup(popup);
    };
    if (kind === 'chromium') {
      const tasks = await traceTasks({ browser: run.browser, page, work: mark });
      expect(tasks.filter((duration) => duration > LONGEST_TASK_MS)).toEqual([]);
    } else {
      await mark();
      expect(await page.eval<number>('window.longestPause')).toBeLessThan(LONGEST_PAUSE_MS);
    }
    expect(await countMarks(page)).toBeGreaterThan(500);
    await page.close();
  });

  test('the popup shows how far it is, and leaving the page ends it with nothing stored', async () => {
    const page = await run.browser.openPage(`${run.origin}/longer.html`);
    const popup = await run.browser.pressAction(page);
    await popup.waitForElement({ role: 'progressbar' }, { timeout: 60_000 });
    expect(await popup.text()).toContain(run.say('common_reading'));
    await page.navigate(`${run.origin}/short.html`);
    if (!(await popup.isGone())) await run.browser.closePopup(popup);
    await sleep(4_000);
    expect(await savedTitles(run)).not.toContain('Zum Verlassen');
    await page.activate();
    const next = await pressButton(run.browser, page);
    expect(next.refusal).toBeUndefined();
    await waitUntilSaved(next.popup, run.say);
    expect(await countMarks(page)).toBeGreaterThan(5);
    await run.browser.closePopup(next.popup);
    const titles = await savedTitles(run);
    expect(titles).toContain('Danach');
    expect(titles).not.toContain('Zum Verlassen');
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readHighlights } from '../../scripts/browser/in-page.mjs';
import {
  articlePage,
  bigPage,
  frontPage,
  madeParagraphs,
  manyNamesPage,
  untitledPage,
  wordlessPage,
} from '../../scripts/browser/made-pages.mjs';
import { pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { traceTasks } from '../../scripts/browser/trace-tasks.mjs';
import type { BrowserKind, Painted, View } from './browser-types';
import { KINDS, type Run, useBrowser } from './use-browser';

const LONGEST_TASK_MS = 200;
const RESTRICTED: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chrome://version/',
  firefox: 'about:license',
};

const PAGES = {
  '/front.html': frontPage(),
  '/wordless.html': wordlessPage(),
  '/untitled.html': untitledPage(),
  '/big.html': bigPage(1_000_000),
  '/names.html': manyNamesPage(10_000),
  '/article.html': articlePage({ paragraphs: madeParagraphs({ words: 400 }) }),
};

const marksOf = async (page: View) => Object.values(await page.eval<Painted>(readHighlights)).flat();

/** How many articles the options count in the library. */
async function countArticles(run: Run): Promise<string> {
  const options = await run.browser.extensionPage('options.html');
  const count = await options.waitFor<string>(
    (label: string) => {
      const term = [...document.querySelectorAll('dt')].find((one) => one.textContent === label);
      return term?.nextElementSibling?.textContent?.match(/\d+/)?.[0] ?? '';
    },
    run.say('options_dataArticles'),
    { what: 'the number of articles' },
  );
  await options.close();
  return count;
}

describe.each(KINDS)('bad input in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES });

  test('a page that is no article: said so, nothing marked, nothing saved, but possible anyway', async () => {
    const page = await run.browser.openPage(`${run.origin}/front.html`);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toContain(run.say('refused_notArticleTitle'));
    expect(await marksOf(page)).toEqual([]);
    expect(await popup.has({ role: 'button', name: run.say('popup_markAnyway') })).toBe(true);
    await run.browser.closePopup(popup);
    expect(await countArticles(run)).toBe('0');
  });

  test('a page without text: said so, and tried again on a press', async () => {
    const page = await run.browser.openPage(`${run.origin}/wordless.html`);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toContain(run.say('refused_noTextTitle'));
    expect(await popup.has({ role: 'button', name: run.say('common_tryAgain') })).toBe(true);
    await run.browser.closePopup(popup);
  });

  test('a page that no extension may read: said so', async () => {
    const page = await run.browser.openPage(RESTRICTED[kind]);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toContain(run.say('refused_restrictedTitle'));
    await run.browser.closePopup(popup);
    await page.close();
  });

  test('a page without a title is marked, saved and called untitled or by its site', async () => {
    const page = await run.browser.openPage(`${run.origin}/untitled.html`);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toBeUndefined();
    await waitUntilSaved(popup, run.say);
    expect((await marksOf(page)).length).toBeGreaterThan(5);
    expect((await popup.textOf({ css: 'h1' })).length).toBeGreaterThan(0);
    await run.browser.closePopup(popup);
  });

  test.each([
    ['an article of 1 MB', '/big.html', 1000],
    ['a page with 10,000 names', '/names.html', 5000],
  ])('%s is marked whole, and the page never stands still', async (_what, path, least) => {
    const page = await run.browser.openPage(run.origin + path);
    const isMarked = (count: number) =>
      ['person', 'organization']
        .map((key) => CSS.highlights.get(`randnotiz-${key}`)?.size ?? 0)
        .reduce((sum, size) => sum + size, 0) >= count;
    const mark = async () => {
      const { popup, refusal } = await pressButton(run.browser, page);
      expect(refusal).toBeUndefined();
      await waitUntilSaved(popup, run.say);
      await page.waitFor(isMarked, least, { what: `${least} marks`, timeout: 60_000 });
      await run.browser.closePopup(popup);
    };
    if (kind === 'chromium') {
      const tasks = await traceTasks({ browser: run.browser, page, work: mark });
      expect(tasks.length).toBeGreaterThan(10);
      expect(tasks.filter((duration) => duration > LONGEST_TASK_MS)).toEqual([]);
    } else {
      await mark();
    }
    await page.close();
  });

  test('the extension is updated under an open page: nothing is lost, and the button works again', async () => {
    const page = await run.browser.openPage(`${run.origin}/article.html`);
    const first = await pressButton(run.browser, page);
    await first.popup.type({ role: 'textbox', name: run.say('popup_noteLabel') }, 'vor der Erneuerung');
    await first.popup.waitForElement({ css: '.note-section .save-mark--saved' });
    await run.browser.closePopup(first.popup);
    const before = (await marksOf(page)).length;
    await run.browser.updateExtension();
    const second = await pressButton(run.browser, page);
    if (second.refusal) {
      expect(second.refusal).toContain(run.say('refused_outdatedTitle'));
      await run.browser.closePopup(second.popup);
      await page.reload();
      ({ popup: second.popup } = await pressButton(run.browser, page));
    }
    await second.popup.waitFor(
      () =>
        document.querySelector<HTMLTextAreaElement>('.note-section textarea')?.value === 'vor der Erneuerung',
    );
    expect(await marksOf(page)).toHaveLength(before);
    await run.browser.closePopup(second.popup);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

/*
 * A full storage, with a real limit of Chromium's. With the permission for unlimited storage no limit counts, so it is
 * taken out of the build; and the limit is set before anything is written, because Chromium remembers for a while how
 * much room there was.
 */
describe('a storage that is full from the start, in chromium', () => {
  const run = useBrowser({ kind: 'chromium', pages: PAGES, without: ['unlimitedStorage'] });

  test('an article is marked although it cannot be saved, the popup says so, and it is saved when there is room', async () => {
    const options = await run.browser.extensionPage('options.html');
    await run.browser.limitStorage(1);
    const page = await run.browser.openPage(`${run.origin}/article.html`);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toBeUndefined();
    expect((await marksOf(page)).length).toBeGreaterThan(5);
    await popup.waitFor(
      (said: string) => document.body.innerText.includes(said),
      run.say('popup_stateNotSaved'),
      {
        what: 'the popup to say that the article is not saved',
      },
    );
    await run.browser.limitStorage(undefined);
    await popup.click({ role: 'button', name: run.say('common_tryAgain') });
    await waitUntilSaved(popup, run.say);
    await run.browser.closePopup(popup);
    await options.close();
  });
});

describe('a storage that runs full while a note is written, in chromium', () => {
  const run = useBrowser({ kind: 'chromium', pages: PAGES, without: ['unlimitedStorage'] });
  const ROOM = 300_000;
  // No word twice: the browser packs what repeats itself.
  const NOTE = Array.from({ length: 100_000 }, (_, at) =>
    ((at * 2_654_435_761) % 4_294_967_296).toString(36),
  ).join(' ');

  test('the popup says what is not saved, the words stay, and they are saved when there is room again', async () => {
    const options = await run.browser.extensionPage('options.html');
    const usage = await options.eval<number>('navigator.storage.estimate().then(({ usage }) => usage)');
    await run.browser.limitStorage(usage + ROOM);
    const page = await run.browser.openPage(`${run.origin}/article.html`);
    const { popup } = await pressButton(run.browser, page);
    await waitUntilSaved(popup, run.say);
    await popup.type({ role: 'textbox', name: run.say('popup_noteLabel') }, NOTE);
    await popup.waitFor((said: string) => document.body.innerText.includes(said), run.say('popup_failFull'), {
      what: 'the popup to say that the storage is full',
    });
    const words = await popup.eval(
      () => document.querySelector<HTMLTextAreaElement>('.note-section textarea')?.value.length,
    );
    expect(words).toBe(NOTE.length);
    await run.browser.limitStorage(undefined);
    await popup.click({ role: 'button', name: run.say('common_tryAgain') });
    await popup.waitForElement({ css: '.note-section .save-mark--saved' });
    await run.browser.closePopup(popup);
  });
});

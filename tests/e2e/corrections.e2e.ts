import { describe, expect, test } from 'vitest';
import { readHighlights } from '../../scripts/browser/in-page.mjs';
import { articlePage, madeParagraphs } from '../../scripts/browser/made-pages.mjs';
import { pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import type { Painted, View } from './browser-types';
import { KINDS, useBrowser } from './use-browser';

const NAME = 'Wimmelkreis Nordtal';
const WORDS = `Der ${NAME} traf sich wieder. Am Abend ging es im Namen des ${NAME}s weiter.`;

const PAGES = {
  '/one.html': articlePage({ title: 'Eins', paragraphs: [WORDS, ...madeParagraphs({ words: 300 })] }),
  '/two.html': articlePage({ title: 'Zwei', paragraphs: [...madeParagraphs({ words: 300 }), WORDS] }),
};

function selectWords(words: string) {
  const node = [...document.querySelectorAll('p')].find((one) =>
    one.textContent?.includes(words),
  )?.firstChild;
  const start = node?.textContent?.indexOf(words) ?? -1;
  if (!node || start < 0) return false;
  getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  return true;
}

const paintedAs = async (page: View, key: string) =>
  ((await page.eval<Painted>(readHighlights))[key] ?? [])
    .map(({ text }) => text)
    .filter((text) => text.startsWith('Wimmel'));

/** What a reader says of names, from the selection in a page to the list in the options and back. */
describe.each(KINDS)('corrections in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES });
  let page: View;
  let options: View;
  const card = async () => (await page.shadowTexts()).find(({ host }) => host === 'randnotiz-card')?.text;

  test('a selection becomes an organization by keys alone, in the genitive too', async () => {
    page = await run.browser.openPage(`${run.origin}/one.html`);
    const { popup } = await pressButton(run.browser, page);
    await waitUntilSaved(popup, run.say);
    await run.browser.closePopup(popup);
    await page.activate();
    expect(await page.eval(selectWords, NAME)).toBe(true);
    await run.browser.pressShortcut(page, 'Alt+Shift+K');
    await until(async () => (await card())?.includes(run.say('card_nameAs')), { what: 'the card' });
    await page.press('Tab');
    await page.press('Enter');
    await until(async () => (await paintedAs(page, 'randnotiz-organization')).length === 2, {
      what: 'the marks',
    });
    expect(await paintedAs(page, 'randnotiz-organization')).toEqual([NAME, `${NAME}s`]);
    expect(await card()).toContain(run.say('card_nowOrganization', NAME));
    await page.press('Escape');
  });

  test('it holds in another article', async () => {
    const other = await run.browser.openPage(`${run.origin}/two.html`);
    const { popup } = await pressButton(run.browser, other);
    await waitUntilSaved(popup, run.say);
    await run.browser.closePopup(popup);
    expect(await paintedAs(other, 'randnotiz-organization')).toHaveLength(2);
    await other.close();
  });

  test('the options list it; taken back it goes from the open page, and comes back by the toast', async () => {
    options = await run.browser.extensionPage('options.html');
    await options.waitForElement({ css: '.correction-row' });
    expect(await options.textOf({ css: '.correction-row' })).toContain(
      run.say('options_verdictAddedOrganization'),
    );
    await options.click({ role: 'button', name: { has: run.say('options_correctionRemoveOf', NAME, '') } });
    await until(async () => (await paintedAs(page, 'randnotiz-organization')).length === 0, {
      what: 'the marks to go',
    });
    await options.click({ role: 'button', name: run.say('common_undo') });
    await options.waitForElement({ css: '.correction-row' });
    await until(async () => (await paintedAs(page, 'randnotiz-organization')).length === 2, {
      what: 'the marks again',
    });
    await options.close();
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { runAxe } from '../../scripts/browser/in-page.mjs';
import { articlePage, madeParagraphs } from '../../scripts/browser/made-pages.mjs';
import { pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { sleep } from '../../scripts/browser/wait.mjs';
import type { View } from './browser-types';
import { KINDS, useBrowser } from './use-browser';

const PICTURES = 'out/pictures';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const CASES = KINDS.flatMap((kind) => (['en', 'de'] as const).map((locale) => ({ kind, locale })));

/** Every page of the extension in both languages, light and dark: photographed to be looked at, and free of barriers. */
describe.each(CASES)('every page in $kind, $locale', ({ kind, locale }) => {
  const made = articlePage({ paragraphs: madeParagraphs({ words: 400 }) });
  const run = useBrowser({ kind, locale, folder: 'tests/fixtures/sample', pages: { '/made.html': made } });
  let article: View;
  let popup: View;

  /** Takes a picture in light and dark, and gives what axe-core found in either. */
  async function inspect(view: View, name: string): Promise<unknown[]> {
    mkdirSync(PICTURES, { recursive: true });
    await view.loadScript(AXE);
    const found = [];
    for (const scheme of SCHEMES) {
      await run.browser.setScheme(scheme);
      await view.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
      await sleep(250); // colours change within 150 ms
      writeFileSync(`${PICTURES}/${kind}-${locale}-${scheme}-${name}.png`, await view.screenshot());
      const { violations, passes } = await view.eval<Awaited<ReturnType<typeof runAxe>>>(runAxe);
      expect(passes).toBeGreaterThan(5);
      found.push(...violations.map((violation) => ({ scheme, ...violation })));
    }
    await run.browser.setScheme('light');
    return found;
  }

  test('the popup', async () => {
    const other = await run.browser.openPage(`${run.origin}/made.html`);
    const first = await pressButton(run.browser, other);
    await waitUntilSaved(first.popup, run.say);
    await run.browser.closePopup(first.popup);
    article = await run.browser.openPage(`${run.origin}/article.html`);
    ({ popup } = await pressButton(run.browser, article));
    await waitUntilSaved(popup, run.say);
    expect(await popup.eval('document.documentElement.lang')).toBe(locale);
    expect(await inspect(popup, 'popup')).toEqual([]);
  });

  test('the popup is 380 px wide and scrolls in one direction only', async () => {
    const { width, needs } = await popup.eval<{ width: number; needs: number }>(() => ({
      width: document.body.getBoundingClientRect().width,
      needs: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(Math.round(width)).toBe(380);
    expect(needs).toBe(0);
  });

  test('the side panel, opened from the popup', async () => {
    await popup.click({ role: 'button', name: run.say('popup_openPanel') });
    const panel = await run.browser.panel();
    await panel.waitForElement({ role: 'tab', name: { has: run.say('panel_people') } });
    expect(await panel.text()).toContain('Mark Rutte');
    expect(await inspect(panel, 'side-panel')).toEqual([]);
    for (const tab of ['quotations', 'notes', 'summary', 'leftOut']) {
      await panel.click({ role: 'tab', name: { has: run.say(`panel_${tab}`) } });
      await panel.waitFor(
        (name) => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.includes(name),
        run.say(`panel_${tab}`),
      );
      expect(await inspect(panel, `side-panel-${tab}`)).toEqual([]);
    }
    await run.browser.closePanel(panel);
    if (!(await popup.isGone())) await run.browser.closePopup(popup);
  });

  test('the marked article', async () => {
    await article.activate();
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(`${PICTURES}/${kind}-${locale}-article.png`, await article.screenshot({ full: true }));
  });

  test('the library', async () => {
    const library = await run.browser.extensionPage('library.html');
    await library.waitFor((title) => document.body.innerText.includes(title), 'Nato-Ziele: Trump', {
      what: 'the saved articles',
    });
    expect(await library.text()).toContain('Die Brücke am Kanal');
    expect(await library.eval('document.documentElement.lang')).toBe(locale);
    expect(await inspect(library, 'library')).toEqual([]);
    await library.close();
  });

  test('the options', async () => {
    const options = await run.browser.extensionPage('options.html');
    await options.waitForElement({ role: 'heading', name: run.say('options_permissions') });
    expect(await options.eval('document.documentElement.lang')).toBe(locale);
    expect(await inspect(options, 'options')).toEqual([]);
    await options.close();
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

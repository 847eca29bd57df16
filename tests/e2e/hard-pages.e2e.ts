import { describe, expect, test } from 'vitest';
import { readHighlightStyle, readHighlights, readPageFacts } from '../../scripts/browser/in-page.mjs';
import {
  articlePage,
  HOSTILE,
  hostilePage,
  latePage,
  madeParagraphs,
  singlePageApplication,
} from '../../scripts/browser/made-pages.mjs';
import { exportFromPopup, pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import type { Painted, View } from './browser-types';
import { KINDS, useBrowser } from './use-browser';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
};

const PAGES = {
  '/hostile.html': hostilePage(),
  '/application.html': singlePageApplication(),
  '/late.html': latePage(),
  '/strict.html': { body: articlePage({ paragraphs: madeParagraphs({ words: 400 }) }), headers: STRICT },
};

const paintedIn = (page: View) => page.eval<Painted>(readHighlights);
const isBroken = (view: View) => view.eval<boolean>('document.documentElement.dataset.broken === "1"');

describe.each(KINDS)('pages that are hard on an extension, in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES });

  test('markup in titles and names stays text in every place, and in the exports', async () => {
    const page = await run.browser.openPage(`${run.origin}/hostile.html`);
    const { popup } = await pressButton(run.browser, page);
    await waitUntilSaved(popup, run.say);
    expect(await popup.text()).toContain(`Bericht ${HOSTILE}`);
    const note = { role: 'textbox', name: run.say('popup_noteLabel') };
    await popup.type(note, `=1+1 ${HOSTILE}`);
    await popup.waitForElement({ css: '.note-section .save-mark--saved' });
    const csv = await exportFromPopup({ browser: run.browser, popup, say: run.say, format: 'CSV' });
    const markdown = await exportFromPopup({ browser: run.browser, popup, say: run.say, format: 'Markdown' });
    expect(csv.bytes.toString('utf8')).not.toMatch(/(^|[,;\n"])=1\+1/);
    expect(markdown.bytes.toString('utf8')).not.toMatch(/^<img/m);
    const library = await run.browser.extensionPage('library.html');
    await library.waitFor((text) => document.body.innerText.includes(text), 'Bericht <img', {
      what: 'the article',
    });
    for (const view of [page, library]) {
      expect(await isBroken(view)).toBe(false);
      expect(await view.eval('document.querySelectorAll("img").length')).toBe(0);
    }
    await library.close();
    await run.browser.closePopup(popup);
  });

  test('a new article in the same document is marked anew, and the old marks go', async () => {
    const page = await run.browser.openPage(`${run.origin}/application.html`);
    const { popup } = await pressButton(run.browser, page);
    await run.browser.closePopup(popup);
    await page.eval('(showOther(), true)');
    await page.waitFor(
      () => {
        let isNew = false;
        CSS.highlights.get('randnotiz-person')?.forEach((range) => {
          if (range.startContainer.isConnected) isNew = true;
        });
        return isNew && location.pathname === '/hafen.html';
      },
      undefined,
      { what: 'the new article to be marked' },
    );
    const marks = Object.values(await paintedIn(page)).flat();
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter(({ connected }) => !connected)).toEqual([]);
  });

  test('text that comes later is marked when it is there', async () => {
    const page = await run.browser.openPage(`${run.origin}/late.html`);
    const { popup } = await pressButton(run.browser, page);
    await run.browser.closePopup(popup);
    expect(
      Object.values(await paintedIn(page))
        .flat()
        .map(({ text }) => text),
    ).not.toContain('Gesine Tannwald');
    await page.eval('(addRest(), true)');
    await page.waitFor(
      () => {
        let isThere = false;
        CSS.highlights.get('randnotiz-person')?.forEach((range) => {
          isThere ||= range.startContainer.nodeValue?.includes('Gesine Tannwald') ?? false;
        });
        return isThere;
      },
      undefined,
      { what: 'the late name to be marked' },
    );
  });

  test('a page that allows no styles and no scripts is marked all the same', async () => {
    const page = await run.browser.openPage(`${run.origin}/strict.html`);
    const before = await page.eval<ReturnType<typeof readPageFacts>>(readPageFacts);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toBeUndefined();
    expect((await paintedIn(page))['randnotiz-person']?.length).toBeGreaterThan(5);
    const style = await page.eval<ReturnType<typeof readHighlightStyle>>(
      readHighlightStyle,
      'randnotiz-person',
    );
    expect(style?.line).toBe('underline');
    expect((await page.eval<ReturnType<typeof readPageFacts>>(readPageFacts)).markup).toBe(before.markup);
    await run.browser.closePopup(popup);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

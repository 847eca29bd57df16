import { describe, expect, test } from 'vitest';
import { takeInSample } from '../../scripts/browser/library.mjs';
import { sleep } from '../../scripts/browser/wait.mjs';
import { findBarriers } from './axe';
import type { View } from './browser-types';
import { goTo, openLibrary } from './library-page';
import { KINDS, useBrowser } from './use-browser';

/** A page of the library: where it is, what is there when it stands, and the tab that is chosen. */
const PAGES = [
  { what: 'the list', place: '#', css: '.card' },
  { what: 'a search', place: '#query=Gutachten', css: '.hit' },
  { what: 'people', place: '#view=people', css: '.figure-row' },
  { what: 'a person', place: '#view=people&name=Aylin+Demir', css: '.figure-page .said-group' },
  { what: 'a question', place: '#view=doubts', css: '.doubt__card' },
  { what: 'quotations', place: '#view=quotations', css: '.quoted-article' },
  { what: 'the network', place: '#view=pictures', css: '.pictures svg', tab: 'picture_network' },
  { what: 'the timeline', place: '#view=pictures', css: '.pictures svg', tab: 'picture_timeline' },
  { what: 'voices', place: '#view=pictures', css: '.pictures__one > *', tab: 'picture_voices' },
  { what: 'import', place: '#view=import', css: '.import' },
] as const;

const CASES = KINDS.map((kind) => ({ kind, locale: kind === 'chromium' ? 'en' : 'de' }) as const);

describe.each(CASES)('the pages of the library in $kind, $locale', ({ kind, locale }) => {
  const run = useBrowser({ kind, locale });
  let library: View;

  const barriers = async () => {
    const found = [];
    for (const scheme of ['light', 'dark'] as const) {
      await run.browser.setScheme(scheme);
      await library.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
      await sleep(250); // colors change within 150 ms
      found.push(...(await findBarriers(library)).map((barrier) => ({ scheme, ...barrier })));
    }
    await run.browser.setScheme('light');
    return found;
  };

  test('the samples are there', async () => {
    library = await openLibrary(run);
    await takeInSample(library, run.say);
    await library.reload();
  });

  test.each(PAGES)('$what: no barriers, and nothing wider than a narrow window', async (page) => {
    await goTo(library, page.place);
    if ('tab' in page) await library.click({ role: 'tab', name: run.say(page.tab) });
    await library.waitForElement({ css: page.css });
    await sleep(600); // pictures move to their places
    expect(await barriers()).toEqual([]);
    await library.setWidth(400);
    const wider = await library.eval<readonly string[]>(() => {
      const edge = document.documentElement.clientWidth;
      const by = document.documentElement.scrollWidth - edge;
      if (by <= 0) return [];
      const over = [...document.querySelectorAll('body *')].flatMap((element) => {
        const { right } = element.getBoundingClientRect();
        return right > edge + 0.5 ? [`${element.localName}.${element.getAttribute('class')} ${right}`] : [];
      });
      return [`${by} px too wide`, ...over];
    });
    await library.setWidth();
    expect(wider).toEqual([]);
  });

  test('the export dialog: no barriers', async () => {
    await goTo(library, '#');
    await library.click({ role: 'button', name: run.say('library_exportAll'), within: '.library__side' });
    await library.waitForElement({ css: 'dialog .formats__format' });
    expect(await barriers()).toEqual([]);
    await library.press('Escape');
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readHighlights } from '../../scripts/browser/in-page.mjs';
import { articlePage } from '../../scripts/browser/made-pages.mjs';
import { pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import type { Painted } from './browser-types';
import { KINDS, useBrowser } from './use-browser';

const PARAGRAPHS = [
  'Bundeskanzlerin Angela Merkel hat am Montag in Berlin mit der SPD über den Haushalt gesprochen. Merkel sagte danach, dass noch nichts entschieden sei, und dass es in dieser Woche weitere Gespräche geben werde.',
  'Auch die Deutsche Bank äußerte sich. Der Sprecher der Bank sagte, dass die Pläne bekannt seien, aber noch niemand wisse, was am Ende davon übrig bleibe. Angela Merkel wollte sich dazu am Abend nicht mehr äußern.',
];

/** The extension was half unpacked, or its disk has a fault: the file of the model ends too early. */
describe.each(KINDS)('a name model that was cut short, in %s', (kind) => {
  const run = useBrowser({
    kind,
    pages: { '/article.html': articlePage({ paragraphs: [...PARAGRAPHS, ...PARAGRAPHS] }) },
    cutShort: ['models/names-de.bin'],
  });

  test('names are marked by rules and saved, and the popup says so', async () => {
    const page = await run.browser.openPage(`${run.origin}/article.html`);
    const { popup, refusal } = await pressButton(run.browser, page);
    expect(refusal).toBeUndefined();
    await waitUntilSaved(popup, run.say);
    const marks = await page.eval<Painted>(readHighlights);
    expect(marks['randnotiz-person']?.map(({ text }) => text)).toContain('Angela Merkel');
    expect(await popup.textOf({ css: '.model-notice' })).toBe(run.say('common_modelDamaged'));
    await run.browser.closePopup(popup);
    expect(await run.findTrouble()).toEqual([]);
  });
});

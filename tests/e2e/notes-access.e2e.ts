import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locate, placeCaret, readHighlightStyle } from '../../scripts/browser/in-page.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { findBarriers, findBarriersIn } from './axe';
import type { Locator, Shadow, View } from './browser-types';
import {
  type NotesPage,
  notesPage,
  openNotesPanel,
  showNotes,
  storedNotes,
  waitUntilCardSaved,
} from './notes-page';
import { KINDS, useBrowser } from './use-browser';

const PICTURES = 'out/pictures';
const PAGES = {
  '/steg.html': readFileSync('tests/fixtures/e2e/steg/first.html', 'utf8'),
  '/empty.html': '<!doctype html><html lang="de"><head><title>Leer</title></head><body></body></html>',
};
const WORDS = 'Einen neuen soll';
const NOTE = 'Ohne Maus geschrieben.';
/** More tabs than a panel with one note has stops. */
const STOPS = 60;

/** Whether the focus is on an element. */
async function isFocused(view: View | Shadow, locator: Locator): Promise<boolean> {
  const found = `(${locate})(${JSON.stringify(locator)})`;
  return view.eval<boolean>(
    `(() => { const it = ${found}; return it !== null && it === document.activeElement; })()`,
  );
}

/** Presses Tab until the focus is there: what no key reaches is not there for everyone. */
async function tabTo(view: View | Shadow, locator: Locator): Promise<void> {
  await view.waitForElement(locator);
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isFocused(view, locator)) return;
    await view.press('Tab');
  }
  throw new Error(`no key leads to ${JSON.stringify(locator)}`);
}

/** A note without a mouse, and without seeing colors: the tests of a browser follow on each other. */
describe.each(KINDS)('notes for everyone in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES, caret: true });
  let page: View;
  let panel: View;
  let notes: NotesPage;

  const button = (key: string, ...values: string[]) => ({ role: 'button', name: run.say(key, ...values) });

  test('words are selected, highlighted and written about by keys alone', async () => {
    page = await run.browser.openPage(`${run.origin}/steg.html`);
    notes = notesPage(run, page);
    await notes.mark();
    expect(await page.eval(placeCaret, WORDS)).toBe(true);
    for (const _letter of WORDS) await page.press('Shift+ArrowRight');
    expect(await page.eval('String(getSelection())')).toBe(WORDS);
    await run.browser.pressShortcut(page, 'Alt+Shift+U');
    const yellow = button('tool_highlightIn', run.say('color_yellow'));
    await until(() => isFocused(notes.toolbar, yellow), { what: 'the toolbar to have the focus' });
    expect(await findBarriersIn(run.browser, notes.toolbar, `${run.origin}/empty.html`)).toEqual([]);
    await page.activate();
    await until(() => isFocused(notes.toolbar, yellow), { what: 'the toolbar to have the focus again' });
    const write = button('tool_note');
    for (let step = 0; step < 12 && !(await isFocused(notes.toolbar, write)); step += 1)
      await page.press('ArrowRight');
    await page.press('Enter');
    const field = { role: 'textbox', name: run.say('passage_text') };
    await until(() => isFocused(notes.card, field), { what: 'the field to have the focus' });
    await page.insertText(NOTE);
    await waitUntilCardSaved(notes.card, run);
    expect(await findBarriersIn(run.browser, notes.card, `${run.origin}/empty.html`)).toEqual([]);
    await page.activate();
    await page.press('Escape');
    await until(async () => !(await notes.card.isOpen()), { what: 'the card to close' });
    await notes.waitForPaint(`yellow: ${WORDS}`);
  });

  test('with forced colors a highlight still has a line', async () => {
    await run.browser.forceColors(true);
    await page.waitFor(() => matchMedia('(forced-colors: active)').matches, undefined, {
      what: 'forced colors',
    });
    const style = await page.eval(readHighlightStyle, 'randnotiz-note-yellow');
    expect(style?.line).toMatch(/line/);
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(`${PICTURES}/${kind}-forced-colors-notes.png`, await page.screenshot());
    await run.browser.forceColors(false);
    await page.waitFor(() => !matchMedia('(forced-colors: active)').matches);
  });

  test('it is found, changed, deleted and brought back in the panel by keys alone', async () => {
    panel = await openNotesPanel(run, page);
    await panel.waitForElement({ css: '.passage' });
    expect(await findBarriers(panel)).toEqual([]);
    await tabTo(panel, { css: '[role=tab][aria-selected=true]' });
    await tabTo(panel, { ...button('common_edit'), within: '.passage' });
    await panel.press('Enter');
    await panel.waitFor(() => document.activeElement?.matches('.passage textarea'));
    await panel.press('End');
    await panel.insertText(' Und geändert.');
    await panel.press('Escape');
    await until(async () => (await storedNotes(panel)).some(({ text }) => text.includes('Und geändert.')), {
      what: 'the change to be stored',
    });
    await tabTo(panel, button('notes_more'));
    await panel.press('Enter');
    await tabTo(panel, button('panel_deleteNote'));
    await panel.press('Enter');
    await until(async () => (await storedNotes(panel)).length === 0, { what: 'the note to be deleted' });
    await notes.waitForPaint();
    await tabTo(panel, { ...button('common_undo') });
    await panel.press('Enter');
    await until(async () => (await storedNotes(panel)).length === 1, { what: 'the note to be back' });
    await notes.waitForPaint(`yellow: ${WORDS}`);
  });

  test('no barrier in the library: its notes, and the trash with a note in it', async () => {
    const library = await run.browser.extensionPage('library.html#view=notes');
    await library.waitFor((words) => document.body.innerText.includes(words), WORDS);
    expect(await findBarriers(library)).toEqual([]);
    // The panel goes with the page in front.
    await page.activate();
    await showNotes(run, panel);
    await panel.click(button('notes_more'));
    await panel.click(button('panel_deleteNote'));
    const trash = await run.browser.extensionPage('library.html#view=trash');
    await trash.waitFor((words) => document.querySelector('.trash')?.textContent?.includes(words), WORDS);
    expect(await findBarriers(trash)).toEqual([]);
    await trash.click({ role: 'button', name: { has: run.say('library_restoreOf', '') } });
    await until(async () => (await storedNotes(trash)).length === 1, { what: 'the note to be back' });
    await page.activate();
    await notes.waitForPaint(`yellow: ${WORDS}`);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

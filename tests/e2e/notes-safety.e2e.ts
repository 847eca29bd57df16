import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBarriers } from './axe';
import type { View } from './browser-types';
import { type NotesPage, notesPage, storedNotes } from './notes-page';
import { KINDS, useBrowser } from './use-browser';

const PAGES = { '/steg.html': readFileSync('tests/fixtures/e2e/steg/first.html', 'utf8') };
const WORDS = 'Der Steg stammt aus dem Jahr 1931.';
const NOTE = 'Bild im **Museum** ansehen.';

/** Deletes the library as no part of the product does. */
function deleteLibrary() {
  return new Promise<boolean>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('randnotiz');
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('somebody still has it open'));
  });
}

/** Raises its version, as a newer Randnotiz does in another window. Resolves when every older one has let go of it. */
function upgradeLibrary() {
  return new Promise<number>((resolve, reject) => {
    const present = indexedDB.open('randnotiz');
    present.onerror = () => reject(present.error);
    present.onsuccess = () => {
      const { version } = present.result;
      present.result.close();
      const request = indexedDB.open('randnotiz', version + 10);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        resolve(request.result.version - version);
        request.result.close();
      };
    };
  });
}

describe.each(KINDS)('a library that is lost, or newer than its window, in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES });
  let page: View;
  let notes: NotesPage;
  let library: View;

  /** A page of the extension's origin that runs none of its code. */
  const plainPage = () => run.browser.extensionPage('icon/16.png');

  test('a note is made, and everything is backed up', async () => {
    page = await run.browser.openPage(`${run.origin}/steg.html`);
    notes = notesPage(run, page);
    await notes.mark();
    await page.select(WORDS);
    await notes.toolbar.click({ role: 'button', name: run.say('tool_note') });
    await notes.write(NOTE);
    await page.press('Escape');
    const options = await run.browser.extensionPage('options.html');
    // The list comes late and moves what stands below it.
    await options.waitFor(
      (none) => document.querySelector('.backup-row') || document.body.innerText.includes(none),
      run.say('backup_none'),
    );
    await options.click({ role: 'button', name: run.say('backup_now') });
    const [made = ''] = run.say('backup_made', '|').split('|');
    await options.waitFor((said) => document.body.innerText.includes(said), made, { what: 'the backup' });
    await options.close();
  });

  test('deleted from outside it is missed: the library says so and begins nothing anew', async () => {
    await run.browser.stopBackground();
    const plain = await plainPage();
    expect(await plain.eval(deleteLibrary)).toBe(true);
    await plain.close();
    library = await run.browser.extensionPage('library.html');
    await library.waitForElement({ role: 'heading', name: run.say('refused_lostTitle') });
    expect(await library.textOf({ css: '.recovery__known' })).toContain('1');
    expect(await findBarriers(library)).toEqual([]);
  });

  test('the newest backup brings everything back, and the note to its place', async () => {
    await library.click({ role: 'button', name: { has: run.say('backup_restoreOf', '') } });
    await library.click({ role: 'button', name: run.say('restore_action') });
    await library.waitForElement({ role: 'heading', name: run.say('recovery_doneTitle') });
    await library.click({ role: 'button', name: run.say('recovery_toLibrary') });
    await library.waitFor((title) => document.body.innerText.includes(title), 'Der alte Steg kommt weg');
    expect((await storedNotes(library)).map(({ text }) => text)).toEqual([NOTE]);
    await page.activate();
    await page.reload();
    await notes.mark();
    await notes.waitForPaint(`yellow: ${WORDS}`);
  });

  test('a newer Randnotiz upgrades it: the old window lets go, writes nothing more and asks to be loaded anew', async () => {
    await library.activate();
    const plain = await plainPage();
    expect(await plain.eval(upgradeLibrary)).toBe(10);
    await plain.close();
    await library.activate();
    await library.waitFor(
      (title) => document.body.innerText.includes(title),
      run.say('library_outdatedTitle'),
    );
    expect(await library.has({ role: 'button', name: run.say('library_reload') })).toBe(true);
    await page.activate();
    await page.select('an drei Wochenenden');
    await notes.toolbar.click({
      role: 'button',
      name: run.say('tool_highlightIn', run.say('color_green')),
    });
    const words = run.say('card_failOutdated');
    await notes.toolbar.waitFor(
      (said: string) => document.querySelector('.said')?.textContent?.includes(said),
      words,
    );
  });

  test('nothing left the machine', async () => {
    const requests = await run.browser.requests();
    expect(requests).toEqual([]);
  });
});

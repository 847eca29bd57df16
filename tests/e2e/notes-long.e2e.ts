import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { describePlace } from '../../lib/anchoring/describe-place';
import { articlePage, madeParagraphs } from '../../scripts/browser/made-pages.mjs';
import type { View } from './browser-types';
import { notesPage, openNotesPanel, readTable } from './notes-page';
import { KINDS, useBrowser } from './use-browser';
import { watchPauses } from './watch-pauses';

const NOTES = 500;
const TITLE = 'Ein Bericht mit fünfhundert Notizen';
/** About 1 MB. */
const PARAGRAPHS = madeParagraphs({ words: 135_000, everyName: 300 });
const TEXT = ['Kanalbote', TITLE, ...PARAGRAPHS].join('\n\n');

/** With notes a page may stand still so much longer at a time than while it is marked: a share, and a floor in ms. */
const LONGER = 2;
const FLOOR = 1_000;

/** The first words of paragraphs spread over the whole text, each as a note, as the store keeps it. */
function makeNotes(article: string) {
  return Array.from({ length: NOTES }, (_, index) => {
    const paragraph = PARAGRAPHS[Math.floor((index * PARAGRAPHS.length) / NOTES)] ?? '';
    const start = TEXT.indexOf(paragraph);
    const span = { start, end: start + paragraph.indexOf(' ', 60) };
    const passage = { selector: describePlace(TEXT, span), paragraph: paragraph.slice(0, 2_000) };
    const kept = { id: randomUUID(), created: index + 1, updated: index + 1, revision: 1 };
    return {
      ...kept,
      article,
      subject: { on: 'passage', passage },
      text: `Notiz ${index + 1}`,
      color: 'yellow',
    };
  });
}

/** Puts notes into the store in one go, as an import does, and tells the background as an own page does. */
async function putNotes(notes: readonly { readonly article: string }[]) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('randnotiz');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve, reject) => {
    const transaction = database.transaction(['notes'], 'readwrite');
    for (const note of notes) transaction.objectStore('notes').put(note);
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  type Runtime = { runtime: { sendMessage(wire: unknown): Promise<string> } };
  const scope = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const body = JSON.stringify({ article: notes[0]?.article });
  const { runtime } = scope.browser ?? scope.chrome;
  return runtime.sendMessage({ to: 'background', name: 'notesChanged', body });
}

const countPainted = () => CSS.highlights.get('randnotiz-note-yellow')?.size ?? 0;

describe.each(KINDS)('a page of 1 MB with 500 notes in %s', (kind) => {
  const run = useBrowser({
    kind,
    pages: { '/long.html': articlePage({ title: TITLE, paragraphs: PARAGRAPHS }) },
  });
  let page: View;
  let longestPlain = 0;

  test('is marked without notes, to compare with', async () => {
    page = await run.browser.openPage(`${run.origin}/long.html`);
    await page.eval(watchPauses);
    await notesPage(run, page).mark();
    longestPlain = await page.eval<number>('window.longestPause');
    expect(longestPlain).toBeGreaterThan(0);
  });

  test('all notes are found and painted, and the page never stands still much longer for it', async () => {
    const library = await run.browser.extensionPage('library.html');
    const [article] = await readTable<{ id: string }>(library, 'articles');
    await page.activate();
    await page.eval('(window.longestPause = 0)');
    await library.eval(putNotes, makeNotes(article?.id ?? ''));
    const all = { what: '500 notes to be painted', timeout: 60_000 };
    await page.waitFor(`(${countPainted})() === ${NOTES}`, undefined, all).catch(async (error) => {
      throw new Error(`${error.message}; painted: ${await page.eval(countPainted)}`);
    });
    expect(await page.eval<number>('window.longestPause')).toBeLessThan(
      Math.max(FLOOR, LONGER * longestPlain),
    );
    await library.close();
  });

  test('a click on one opens its card, and the panel lists all', async () => {
    const first = PARAGRAPHS[0] ?? '';
    const notes = notesPage(run, page);
    await notes.openCard('yellow', first.slice(0, first.indexOf(' ', 60)));
    expect(await notes.card.textOf({ css: '.markdown' })).toBe('Notiz 1');
    await page.press('Escape');
    const panel = await openNotesPanel(run, page);
    await panel.waitFor(
      (all) => document.querySelector('.notes-head')?.textContent?.includes(all),
      `${NOTES}`,
    );
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

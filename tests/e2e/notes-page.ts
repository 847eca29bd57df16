import { pointOfMark, readHighlights } from '../../scripts/browser/in-page.mjs';
import { pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import type { Painted, Shadow, View } from './browser-types';
import type { Run } from './use-browser';

/** What a reader does with notes on a page, in words. */
export type NotesPage = {
  /** Marks the page by the toolbar button, and waits until its article is kept. */
  mark(): Promise<void>;
  /** The small toolbar beside selected words, and the card of a note. */
  readonly toolbar: Shadow;
  readonly card: Shadow;
  /** What is painted, each with its color: `green: Die Bretter …`, likely ones as `green likely: …`, in reading order. */
  painted(): Promise<readonly string[]>;
  /** Waits until there is paint that begins as these do, and no other. */
  waitForPaint(...wanted: readonly string[]): Promise<unknown>;
  /** Opens the card of a note by a click on its words. */
  openCard(color: string, words: string): Promise<void>;
  /** Writes in the open card, in the place of what stands there, and waits until it is said to be saved. */
  write(text: string): Promise<void>;
};

const PREFIX = 'randnotiz-note-';

async function readPaint(page: View): Promise<readonly string[]> {
  const found = await page.eval<Painted>(readHighlights);
  return Object.entries(found)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, places]) => [
      `${key.slice(PREFIX.length).replace('-', ' ')}: ${places.map(({ text }) => text).join('|')}`,
    ])
    .filter((line) => !line.endsWith(': '))
    .sort();
}

/** Waits until the card says that all is saved. */
export function waitUntilCardSaved(card: Shadow, run: Run): Promise<unknown> {
  return card.waitFor(
    (saved: string) => document.querySelector('.status')?.textContent === saved,
    run.say('common_saved'),
    { what: 'the card to say that it is saved' },
  );
}

export function notesPage(run: Run, page: View): NotesPage {
  const toolbar = page.inShadow('[role=toolbar]');
  const card = page.inShadow('[role=dialog]');
  return {
    toolbar,
    card,
    async mark() {
      const { popup, refusal } = await pressButton(run.browser, page);
      if (refusal) throw new Error(refusal);
      await waitUntilSaved(popup, run.say);
      await run.browser.closePopup(popup);
      await page.activate();
    },
    painted: () => readPaint(page),
    waitForPaint(...wanted) {
      const expected = [...wanted].sort();
      const look = async () => {
        const seen = await readPaint(page);
        const isSo =
          seen.length === expected.length && seen.every((line, at) => line.startsWith(expected[at] ?? line));
        if (!isSo) throw new Error(`painted: ${JSON.stringify(seen)}`);
        return true;
      };
      return until(look, { what: `${JSON.stringify(expected)} to be painted` });
    },
    async openCard(color, words) {
      await page.activate();
      const point = await until(() => page.eval(pointOfMark, { key: PREFIX + color, text: words }), {
        what: `${words} to be painted`,
      });
      await page.hoverAt(point);
      await page.clickAt(point);
      await card.waitFor(
        (first: string) => document.querySelector('.passage')?.textContent?.includes(first),
        words,
        { what: `the card of “${words}”` },
      );
    },
    async write(text) {
      await until(() => card.isOpen(), { what: 'a card to write in' });
      const begin = run.say('card_notePlaceholder');
      const edit = { role: 'button', name: run.say('common_edit') };
      if (await card.has({ role: 'button', name: begin })) await card.click({ role: 'button', name: begin });
      else if (await card.has(edit)) await card.click(edit);
      await card.type({ role: 'textbox', name: run.say('passage_text') }, text);
      await waitUntilCardSaved(card, run);
    },
  };
}

/** Opens the side panel from the popup, at the tab of notes. */
export async function openNotesPanel(run: Run, page: View): Promise<View> {
  const { popup } = await pressButton(run.browser, page);
  await waitUntilSaved(popup, run.say);
  await popup.click({ role: 'button', name: run.say('popup_openPanel') });
  const panel = await run.browser.panel();
  await showNotes(run, panel);
  if (!(await popup.isGone())) await run.browser.closePopup(popup);
  return panel;
}

type StoredNote = {
  readonly id: string;
  readonly text: string;
  readonly deleted?: number;
  readonly earlier?: readonly { readonly text: string }[];
};

type StoredStep = { readonly kind: string; readonly undone?: true };

/** What a table of the library holds, read past the product from one of its own pages. */
export function readTable<T>(ownPage: View, table: string): Promise<readonly T[]> {
  return ownPage.eval<readonly T[]>(async (name: string) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('randnotiz');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<T[]>((resolve, reject) => {
      const request = database.transaction([name]).objectStore(name).getAll();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows;
  }, table);
}

/** The stored notes that are not deleted. */
export async function storedNotes(ownPage: View): Promise<readonly StoredNote[]> {
  return (await readTable<StoredNote>(ownPage, 'notes')).filter(({ deleted }) => deleted === undefined);
}

/** How many steps of the notes' history stand, of all articles. */
export async function countSteps(ownPage: View): Promise<number> {
  return (await readTable<StoredStep>(ownPage, 'steps')).filter(({ undone }) => !undone).length;
}

/** The tab of notes in a side panel. */
export function showNotes(run: Run, panel: View): Promise<void> {
  return panel.click({ role: 'tab', name: { has: run.say('panel_notes') } });
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../../scripts/browser/in-page.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import type { View } from './browser-types';
import { countSteps, type NotesPage, notesPage, openNotesPanel, showNotes, storedNotes } from './notes-page';
import { KINDS, useBrowser } from './use-browser';

const STEG = 'tests/fixtures/e2e/steg';
const VERSIONS = {
  first: readFileSync(`${STEG}/first.html`, 'utf8'),
  changed: readFileSync(`${STEG}/changed.html`, 'utf8'),
  deleted: readFileSync(`${STEG}/deleted.html`, 'utf8'),
};

const BOARDS =
  'Die Bretter sind an vierzehn Stellen durchgefault, und das Geländer hält nur noch an der Ostseite.';
const NEW_BOARDS = 'Die Bretter sind morsch, und das Geländer';
const STEG_GOES = 'Der Steg über die Lauter wird im Herbst abgerissen.';
const OVER_ELEMENTS = 'ist der Steg der kürzeste Weg vom Bahnhof';
const NOTE = 'Wer hat **gezählt**? Im März waren es noch zwölf.';

/** The number as an object, which is truthy for 0, too; undefined while it is the same. */
const changedFrom = (before: number, now: number) => (now === before ? undefined : { now });

/** One reader and one page that its newspaper changes: the tests of a browser follow on each other. */
describe.each(KINDS)('notes on passages in %s', (kind) => {
  let served: keyof typeof VERSIONS = 'first';
  const run = useBrowser({ kind, pages: { '/steg.html': () => VERSIONS[served] } });
  let page: View;
  let panel: View;
  let hasPanel = false;
  let notes: NotesPage;
  let before: ReturnType<typeof readPageFacts>;

  const highlightIn = (color: string) => ({
    role: 'button',
    name: run.say('tool_highlightIn', run.say(`color_${color}`)),
  });
  const step = (key: 'notes_undo' | 'notes_redo', kind: string) => ({
    role: 'button',
    name: run.say(key, run.say(kind)),
  });
  /** The page as its newspaper serves it now. */
  const visitAgain = async (version: keyof typeof VERSIONS) => {
    served = version;
    await page.activate();
    await page.reload();
    await notes.mark();
    if (hasPanel) await showNotes(run, panel);
  };
  const heading = (key: string) => ({ role: 'heading', name: run.say(key) });

  test('words selected with the mouse are highlighted by the toolbar beside them; the page stays as it is', async () => {
    page = await run.browser.openPage(`${run.origin}/steg.html`);
    notes = notesPage(run, page);
    before = await page.eval(readPageFacts);
    await notes.mark();
    await page.select(STEG_GOES);
    await notes.toolbar.click(highlightIn('yellow'));
    await notes.waitForPaint(`yellow: ${STEG_GOES}`);
    await notes.toolbar.waitFor(
      (said: string) => document.querySelector('.said')?.textContent === said,
      run.say('tool_highlighted'),
    );
    const now = await page.eval(readPageFacts);
    expect([now.markup, now.text]).toEqual([before.markup, before.text]);
    await page.press('Escape');
    await until(async () => !(await notes.toolbar.isOpen()), { what: 'the toolbar to close' });
  });

  test('a note is written at selected words, and one over several elements', async () => {
    await page.select(OVER_ELEMENTS);
    await notes.toolbar.click(highlightIn('blue'));
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`);
    await page.press('Escape');
    await page.select(BOARDS);
    await notes.toolbar.click(highlightIn('green'));
    await notes.toolbar.click({ role: 'button', name: run.say('tool_note') });
    await notes.write(NOTE);
    await page.press('Escape');
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green: ${BOARDS}`);
  });

  test('after a reload, and after the background has been stopped, they are there', async () => {
    await run.browser.stopBackground();
    await visitAgain('first');
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green: ${BOARDS}`);
    panel = await openNotesPanel(run, page);
    hasPanel = true;
    await panel.waitForElement(heading('notes_standing'));
    await panel.waitFor(() => document.querySelectorAll('.passage').length === 3);
    const text = await panel.text();
    for (const words of [STEG_GOES, BOARDS, 'Wer hat gezählt?']) expect(text).toContain(words);
    expect(await panel.eval(() => document.querySelector('.passage strong')?.textContent)).toBe('gezählt');
  });

  test('where the page says it in other words it is likely, and asked about once', async () => {
    await visitAgain('changed');
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green likely: ${NEW_BOARDS}`);
    await panel.waitForElement(heading('notes_likely'));
    const change = await panel.eval(() => ({
      gone: [...document.querySelectorAll('.passage__change del')].map((part) => part.textContent?.trim()),
      come: [...document.querySelectorAll('.passage__change ins')].map((part) => part.textContent?.trim()),
    }));
    expect(change.gone.join(' ')).toContain('vierzehn');
    expect(change.come.join(' ')).toContain('morsch');
    await panel.click({ role: 'button', name: run.say('notes_thisIsIt') });
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green: ${NEW_BOARDS}`);
    await until(async () => !(await panel.has(heading('notes_likely'))), { what: 'the question to go' });
  });

  test('the answer is undone and done again', async () => {
    await panel.click(step('notes_undo', 'notes_stepAttach'));
    await panel.waitForElement(heading('notes_likely'));
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green likely: ${NEW_BOARDS}`);
    await panel.click(step('notes_redo', 'notes_stepAttach'));
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green: ${NEW_BOARDS}`);
  });

  test('without its paragraph it is listed as missing, with the paragraph; back with it, it stands again', async () => {
    await visitAgain('deleted');
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`);
    await panel.waitForElement(heading('notes_orphans'));
    expect(await panel.textOf({ css: '.passage__paragraph' })).toContain('im Januar gestürzt');
    expect(await panel.text()).toContain('Im März waren es noch zwölf.');
    await visitAgain('changed');
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`, `green: ${NEW_BOARDS}`);
    await until(async () => !(await panel.has(heading('notes_orphans'))), { what: 'none to be missing' });
  });

  test('a missing one is attached to words that the reader selects, and that is undone', async () => {
    await visitAgain('deleted');
    await panel.click({ role: 'button', name: run.say('notes_selectPlace') });
    await page.activate();
    const asked = page.inShadow('.ask');
    await asked.waitFor(() => document.querySelector('.ask'));
    await page.select('dass auch die Pfähle nicht mehr trügen');
    const beside = page.inShadow('.bar:not(:has(.ask))');
    await beside.click({ role: 'button', name: run.say('tool_attachHere') });
    await notes.waitForPaint(
      `yellow: ${STEG_GOES}`,
      `blue: ${OVER_ELEMENTS}`,
      'green: dass auch die Pfähle nicht mehr trügen',
    );
    await panel.click(step('notes_undo', 'notes_stepAttach'));
    await panel.waitForElement(heading('notes_orphans'));
    await notes.waitForPaint(`yellow: ${STEG_GOES}`, `blue: ${OVER_ELEMENTS}`);
  });

  test('every step is undone, down to an empty page, and done again', async () => {
    await visitAgain('changed');
    const all = await countSteps(panel);
    const pressUntil = async (key: 'notes_undo' | 'notes_redo', left: number) => {
      for (let steps = await countSteps(panel); steps !== left; ) {
        await panel.click({ role: 'button', name: { has: run.say(key, '') }, within: '.history' });
        ({ now: steps } = await until(async () => changedFrom(steps, await countSteps(panel)), {
          what: 'a step',
        }));
      }
    };
    const whole = await notes.painted();
    expect(all).toBeGreaterThanOrEqual(4);
    await pressUntil('notes_undo', 0);
    await notes.waitForPaint();
    expect(await storedNotes(panel)).toEqual([]);
    await pressUntil('notes_redo', all);
    await notes.waitForPaint(...whole);
  });

  test('two windows write at the same note, and nothing is lost', async () => {
    const other = await run.browser.openPage(`${run.origin}/steg.html`);
    const beside = notesPage(run, other);
    await beside.mark();
    await beside.openCard('yellow', STEG_GOES);
    await beside.card.click({ role: 'button', name: run.say('card_notePlaceholder') });
    await other.insertText('Aus dem einen Fenster.');
    await notes.openCard('yellow', STEG_GOES);
    const begin = { role: 'button', name: run.say('card_notePlaceholder') };
    if (await notes.card.has(begin)) await notes.card.click(begin);
    else await notes.card.click({ role: 'button', name: run.say('common_edit') });
    await page.insertText('Aus dem anderen Fenster.');
    await until(
      async () => {
        const all = (await storedNotes(panel)).map(({ text, earlier = [] }) =>
          [text, ...earlier.map((one) => one.text)].join('\n'),
        );
        return ['dem einen', 'dem anderen'].every((words) => all.some((text) => text.includes(words)));
      },
      { what: 'both words to be stored' },
    );
    await other.close();
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  pointOfMark,
  readHighlightStyle,
  readHighlights,
  readPageFacts,
} from '../../scripts/browser/in-page.mjs';
import { exportFromPopup, pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import type { Painted, View } from './browser-types';
import { KINDS, useBrowser } from './use-browser';

const SAMPLE = 'tests/fixtures/sample';
const NOTE = 'Wer verhandelt? "Rutte; Baerbock" – morgen\nzweite Zeile, Grüße';
const SUMMARY = 'In eigenen Worten: Die Nato bereitet sich auf Trump vor.';

/** One reader, one article, one visit and the next: the tests of a browser follow on each other. */
describe.each(KINDS)('the main job in %s', (kind) => {
  const run = useBrowser({ kind, folder: SAMPLE });
  let page: View;
  let popup: View;
  let before: ReturnType<typeof readPageFacts>;

  const painted = () => page.eval<Painted>(readHighlights);
  const personRow = (name: string) => ({
    role: 'button',
    name: { has: `${name}, ${run.say('common_person')}` },
  });
  const note = () => ({ role: 'textbox', name: run.say('popup_noteLabel') });
  const savedMark = '.note-section .save-mark--saved';

  test('the toolbar button marks the names and opens the popup', async () => {
    page = await run.browser.openPage(`${run.origin}/article.html`);
    before = await page.eval(readPageFacts);
    const pressed = await pressButton(run.browser, page);
    popup = pressed.popup;
    expect(pressed.refusal).toBeUndefined();
    const marks = await painted();
    const people = marks['randnotiz-person']?.map(({ text }) => text) ?? [];
    const organizations = marks['randnotiz-organization']?.map(({ text }) => text) ?? [];
    expect(people).toEqual(expect.arrayContaining(['Mark Rutte', 'Rutte', 'Annalena Baerbock', 'Baerbock']));
    expect(organizations).toContain('Nato');
    expect(people).not.toContain('Deutsche Wirtschaftsnachrichten');
  });

  test('the title is marked, and nothing outside of the article is', async () => {
    const marks = Object.values(await painted()).flat();
    expect(marks.some(({ text, block }) => text === 'Trump' && block === 'h1')).toBe(true);
    expect(marks.map(({ text }) => text)).not.toContain('Antti Aimo-Koivisto');
  });

  test('people and organizations are told apart by line, not by colour alone', async () => {
    const person = await page.eval(readHighlightStyle, 'randnotiz-person');
    const organization = await page.eval(readHighlightStyle, 'randnotiz-organization');
    expect([person?.line, person?.lineStyle]).toEqual(['underline', 'solid']);
    expect([organization?.line, organization?.lineStyle]).toEqual(['underline', 'dotted']);
  });

  test('the page itself is untouched: its markup, its text, its head', async () => {
    const now = await page.eval(readPageFacts);
    expect(now.text).toBe(before.text);
    expect(now.markup).toBe(before.markup);
    expect(now.head).toBe(before.head);
    expect(now.attributes).toEqual(before.attributes);
    expect(now.outsideBody).toEqual(before.outsideBody);
  });

  test('the popup says who is named, what it says and that it is saved', async () => {
    await waitUntilSaved(popup, run.say);
    const text = await popup.text();
    expect(text).toContain('Nato-Ziele: Trump und der mögliche Nato-Kurswechsel in der Ukraine');
    expect(text).toContain('Deutsche Wirtschafts Nachrichten');
    expect(text).toMatch(/4 Dec 2024|Dec 4, 2024|4 December 2024|December 4, 2024/);
    expect(await popup.has(personRow('Mark Rutte'))).toBe(true);
    if (!(await popup.has(personRow('Annalena Baerbock')))) {
      await popup.click({ role: 'button', name: { has: run.say('common_showAll', '') } });
    }
    expect(await popup.has(personRow('Annalena Baerbock'))).toBe(true);
    expect(await popup.eval(() => document.querySelectorAll('.sentence').length)).toBe(3);
    expect(await popup.has({ css: '.model-notice' })).toBe(false); // the model was there
  });

  test('a click on a person leads to a place in the page and flashes it', async () => {
    await page.eval('(scrollTo(0, document.documentElement.scrollHeight), true)');
    const bottom = await page.eval<number>('scrollY');
    await popup.click(personRow('Annalena Baerbock'));
    await page.waitFor((from: number) => scrollY < from, bottom, { what: 'the page to scroll there' });
    const focused = await page.waitFor(() => {
      let text = '';
      CSS.highlights.get('randnotiz-focus')?.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        text += live.toString();
      });
      return text;
    });
    expect(focused).toContain('Baerbock');
  });

  test('a note is written, and said to be saved', async () => {
    await popup.type(note(), NOTE);
    await popup.waitForElement({ css: savedMark });
    expect(
      await popup.eval(
        (text) => document.querySelector<HTMLTextAreaElement>('.note-section textarea')?.value === text,
        NOTE,
      ),
    ).toBe(true);
  });

  test('the summary is put in own words', async () => {
    await popup.click({ role: 'button', name: run.say('popup_summaryEdit') });
    await popup.type({ role: 'textbox', name: run.say('popup_summaryLabel') }, SUMMARY);
    await popup.waitForElement({ css: '.summary .save-mark--saved' });
    await popup.click({ role: 'button', name: run.say('common_done') });
    expect(await popup.textOf({ css: '.readers-summary' })).toBe(SUMMARY);
  });

  test('a tag is added', async () => {
    await popup.type({ role: 'combobox', name: run.say('common_addTag') }, 'Ukraine');
    await popup.press('Enter');
    expect(await popup.textOf({ css: '.chip' })).toContain('Ukraine');
  });

  test('after a reload note, summary, tag and badge are back', async () => {
    await run.browser.closePopup(popup);
    await page.reload();
    expect(Object.keys(await painted())).toEqual([]);
    await run.browser.stopBackground();
    ({ popup } = await pressButton(run.browser, page));
    await popup.waitFor(
      (text) => document.querySelector<HTMLTextAreaElement>('.note-section textarea')?.value === text,
      NOTE,
    );
    expect(await popup.textOf({ css: '.readers-summary' })).toBe(SUMMARY);
    expect(await popup.textOf({ css: '.chip' })).toContain('Ukraine');
    expect(await until(() => run.browser.badge(), { what: 'the badge' })).toBe('1');
  });

  test('the Markdown export holds the article, who is named, the note and the summary', async () => {
    const { name, bytes } = await exportFromPopup({
      browser: run.browser,
      popup,
      say: run.say,
      format: 'Markdown',
    });
    const text = decode(bytes);
    expect(name).toMatch(/^[\w\p{L} .,–-]+\.md$/u);
    expect(text.startsWith('---\n')).toBe(true);
    for (const part of [
      'Nato-Ziele: Trump',
      'Mark Rutte',
      'Annalena Baerbock',
      'zweite Zeile, Grüße',
      SUMMARY,
      'Ukraine',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('the CSV export holds the note, quoted so that a table reads it', async () => {
    const { bytes } = await exportFromPopup({ browser: run.browser, popup, say: run.say, format: 'CSV' });
    const text = decode(bytes);
    expect(text).toContain('Wer verhandelt? ""Rutte; Baerbock"" – morgen');
    expect(text).toContain('zweite Zeile, Grüße');
    expect(text).toContain('Nato-Ziele: Trump');
  });

  test('the summary goes back to the automatic one by one press', async () => {
    await popup.click({ role: 'button', name: run.say('popup_summaryReset') });
    await popup.waitForElement({ css: '.sentence' });
    expect(await popup.has({ css: '.readers-summary' })).toBe(false);
  });

  test('switched off, the page is as it was before', async () => {
    await popup.click({ role: 'switch', name: run.say('popup_marksOn') });
    await page.waitFor('CSS.highlights.size === 0', undefined, { what: 'the marks to go' });
    await run.browser.closePopup(popup);
    expect(await page.eval(readPageFacts)).toEqual(before);
  });

  test('the shortcut marks the page as well', async () => {
    await page.reload();
    await page.activate();
    await run.browser.pressShortcut(page, 'Alt+Shift+M');
    await page.waitFor(() => (CSS.highlights.get('randnotiz-person')?.size ?? 0) > 5, undefined, {
      what: 'the marks',
    });
  });

  test('a click on a mark opens its card, Escape closes it, and nothing stays', async () => {
    const point = await page.eval(pointOfMark, { key: 'randnotiz-person', text: 'Mark Rutte' });
    if (!point) throw new Error('Mark Rutte is not marked');
    await page.hoverAt(point);
    await page.clickAt(point);
    const card = await until(
      async () => (await page.shadowTexts()).find(({ host }) => host === 'randnotiz-card'),
      {
        what: 'the card',
      },
    );
    expect(card.mode).toBe('closed');
    for (const part of ['Mark Rutte', run.say('card_notePerson'), run.say('card_notPerson')])
      expect(card.text).toContain(part);
    await page.press('Escape');
    await until(async () => !(await page.shadowTexts()).some(({ host }) => host === 'randnotiz-card'), {
      what: 'the card to close',
    });
    const now = await page.eval(readPageFacts);
    expect([now.markup, now.text, now.outsideBody]).toEqual([before.markup, before.text, before.outsideBody]);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

/** The text of an export: UTF-8, and a fault when it is not. */
function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
}

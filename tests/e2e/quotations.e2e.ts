import { describe, expect, test } from 'vitest';
import {
  pointOfMark,
  readHighlightStyle,
  readHighlights,
  readPageFacts,
} from '../../scripts/browser/in-page.mjs';
import { articlePage } from '../../scripts/browser/made-pages.mjs';
import { exportFromPopup, pressButton, waitUntilSaved } from '../../scripts/browser/product.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import type { Painted, View } from './browser-types';
import { KINDS, useBrowser } from './use-browser';

const FERRY = 'Der Motor ist sechzig Jahre alt und völlig am Ende';
const DOOR = 'Unsere Tür steht offen';
const PARAGRAPHS = [
  'Die alte Fähre über den Elsterkanal soll noch ein Jahr fahren. „Wir lassen niemanden am Ufer stehen“, sagte Carola Winter. Die Reederei Brandt AG hatte den Vertrag im Frühjahr gekündigt.',
  `Der Kapitän Heinrich Ohlsen sieht das anders. „${FERRY}“, sagte Ohlsen. Am Kai standen dreißig Leute und hörten ihm zu, obwohl es regnete.`,
  `„${DOOR}“, sagte Jan Petersen. „Carola Winter hat uns nie gefragt“, sagte Petersen. Über den Preis wurde an diesem Tag nicht gesprochen.`,
  '„Der Vertrag gilt weiter“, sagte Winter. „Das Geld ist da“, sagte Winter. „Wir haben das versprochen“, sagte Winter.',
  'Am Donnerstag berät der Stadtrat über die Kosten. Auf der Tagesordnung stehen auch die Schule am Anger und der Radweg nach Bruck, der seit drei Jahren auf sich warten lässt.',
];
const PAGES = { '/faehre.html': articlePage({ title: 'Die Fähre bleibt am Kai', paragraphs: PARAGRAPHS }) };

/** Tab from the card itself: speaker, close, previous, next, why, copy, wrong speaker. */
const TABS_TO_WRONG_SPEAKER = 7;
/** Library, close, previous, next, why, three quotations, all. */
const TABS_TO_ALL = 9;

/** Pairs of painted quotations that lie over each other. */
function countOverlaps() {
  const ranges: Range[] = [];
  CSS.highlights.get('randnotiz-quotation')?.forEach((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    ranges.push(live);
  });
  const isOver = (a: Range, b: Range) =>
    a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
  return ranges.filter((a) => ranges.some((b) => a !== b && isOver(a, b))).length;
}

/** What is said, from the page to the panel, the corrections and the exports: the tests of a browser follow on each other. */
describe.each(KINDS)('quotations in %s', (kind) => {
  const run = useBrowser({ kind, pages: PAGES });
  let page: View;
  let panel: View;
  let before: ReturnType<typeof readPageFacts>;

  const quoted = async () =>
    ((await page.eval<Painted>(readHighlights))['randnotiz-quotation'] ?? []).map(({ text }) => text);
  const isPainted = async (words: string) => (await quoted()).some((text) => text.includes(words));
  const card = async () => (await page.shadowTexts()).find(({ host }) => host === 'randnotiz-card')?.text;
  const clickOn = async (key: string, text: string, index = 0) => {
    const point = await page.eval(pointOfMark, { key, text, index });
    if (!point) throw new Error(`${text} is not marked`);
    await page.hoverAt(point);
    await page.clickAt(point);
  };
  const clickOnQuotation = async (words: string) => {
    const text = (await quoted()).find((one) => one.includes(words));
    await clickOn('randnotiz-quotation', text ?? words);
  };
  const cardSays = (words: string) =>
    until(async () => (await card())?.includes(words), { what: `the card to say ${words}` });
  const mark = async () => {
    const { popup } = await pressButton(run.browser, page);
    await waitUntilSaved(popup, run.say);
    return popup;
  };
  const speakerOf = (words: string) =>
    panel.eval<string | null>((wanted: string) => {
      const groups = [...document.querySelectorAll('.speaker-group')];
      const group = groups.find((one) => one.textContent?.includes(wanted));
      return group?.querySelector('.row__name')?.textContent ?? null;
    }, words);
  const openPanel = async () => {
    const popup = await mark();
    await popup.click({ role: 'button', name: run.say('popup_openPanel') });
    panel = await run.browser.panel();
    await panel.click({ role: 'tab', name: { has: run.say('panel_quotations') } });
    await panel.click({ role: 'button', name: run.say('panel_bySpeaker') });
    await panel.waitForElement({ css: '.speaker-group' });
  };

  test('are painted with a wash and no line, each place once; the page stays as it is', async () => {
    page = await run.browser.openPage(`${run.origin}/faehre.html`);
    before = await page.eval(readPageFacts);
    const popup = await mark();
    expect(await popup.textOf({ css: '.state-line' })).toMatch(/\d+ quotations/);
    await run.browser.closePopup(popup);
    for (const words of [FERRY, DOOR, 'niemanden am Ufer']) expect(await isPainted(words)).toBe(true);
    expect(await page.eval(countOverlaps)).toBe(0);
    const style = await page.eval(readHighlightStyle, 'randnotiz-quotation');
    expect(style?.background).not.toBe(style?.plainBackground);
    expect(style?.line).toBe('none');
    const now = await page.eval(readPageFacts);
    expect([now.markup, now.text, now.outsideBody]).toEqual([before.markup, before.text, before.outsideBody]);
  });

  test('a click on one opens its card; on a name in one the name’s, with the way back', async () => {
    await page.activate();
    await clickOnQuotation(FERRY);
    await cardSays('Heinrich Ohlsen');
    expect(await card()).toContain(run.say('common_kindDirect'));
    expect(await card()).toContain(run.say('common_certain'));
    await page.press('Escape');
    await clickOn('randnotiz-person', 'Carola Winter', 1);
    await cardSays(run.say('card_notePerson'));
    expect(await card()).toContain(run.say('card_inQuotation', 'Jan Petersen'));
    expect(await card()).toContain(run.say('card_says'));
    await page.press('Escape');
    await until(async () => (await card()) === undefined, { what: 'the card to close' });
  });

  test('all that someone says: in the panel, or in the card where only a page of its own may open that', async () => {
    await clickOn('randnotiz-person', 'Carola Winter');
    await cardSays(run.say('card_allSays', '4'));
    for (let tab = 0; tab < TABS_TO_ALL; tab += 1) await page.press('Tab');
    await page.press('Enter');
    if (kind === 'firefox') await cardSays('Wir haben das versprochen');
    else {
      panel = await run.browser.panel();
      await panel.waitForElement({ css: '.speaker-group' });
      expect(await speakerOf('Wir haben das versprochen')).toBe('Carola Winter');
      await run.browser.closePanel(panel);
    }
    await page.activate();
    await page.clickAt({ x: 5, y: 5 });
    await until(async () => (await card()) === undefined, { what: 'the card to close' });
  });

  test('another speaker is chosen by keys alone', async () => {
    await clickOnQuotation(DOOR);
    await cardSays('Jan Petersen');
    for (let tab = 0; tab < TABS_TO_WRONG_SPEAKER; tab += 1) await page.press('Tab');
    await page.press('Enter');
    await cardSays('Carola Winter');
    // The first whom the article names.
    await page.press('Enter');
    await cardSays(run.say('card_saidBy', 'Carola Winter'));
    await page.press('Escape');
  });

  test('the panel shows it by person', async () => {
    await openPanel();
    await until(async () => (await speakerOf(DOOR)) === 'Carola Winter', { what: 'the correction' });
    expect(await speakerOf(FERRY)).toBe('Heinrich Ohlsen');
    await run.browser.closePanel(panel);
  });

  test('it holds after a reload, and with a new background', async () => {
    await page.reload();
    await run.browser.stopBackground();
    await openPanel();
    expect(await speakerOf(DOOR)).toBe('Carola Winter');
  });

  test('what is no quotation goes from page and panel, and comes back by Undo', async () => {
    const group = `.speaker-group[aria-label="Heinrich Ohlsen"]`;
    await panel.click({ role: 'button', name: run.say('panel_quotationMore'), within: group });
    await panel.click({ role: 'button', name: run.say('common_notQuotation'), within: group });
    await until(async () => !(await isPainted(FERRY)), { what: 'the paint to go' });
    await until(async () => (await speakerOf(FERRY)) === null, { what: 'the row to go' });
    await panel.click({ role: 'button', name: run.say('common_undo') });
    await until(() => isPainted(FERRY), { what: 'the paint again' });
    await until(async () => (await speakerOf(FERRY)) === 'Heinrich Ohlsen', { what: 'the row again' });
    await run.browser.closePanel(panel);
  });

  test('the exports carry it, with speaker, cue, confidence and place', async () => {
    const popup = await mark();
    const read = async (format: string) => {
      const { bytes } = await exportFromPopup({ browser: run.browser, popup, say: run.say, format });
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    };
    const [{ article, quotations }] = JSON.parse(await read('JSON')).articles;
    const door = quotations.find(({ words }: { words: string }) => words.includes(DOOR));
    expect(door).toMatchObject({ speakers: ['Carola Winter'], kind: 'direct', cue: 'sagte', confidence: 1 });
    expect(article.text.slice(door.start, door.end)).toContain(DOOR);
    expect(await read('CSV')).toMatch(new RegExp(`Quotation,Carola Winter,.*${DOOR}.*,direct,sagte,1,`));
    const markdown = await read('Markdown');
    expect(markdown).toContain(`> „${DOOR}“\n>\n> – Carola Winter`);
    expect(markdown).toMatch(new RegExp(`#:~:text=\\S*${encodeURIComponent(DOOR)}`));
    await run.browser.closePopup(popup);
  });

  test('the options list the correction, and take it back', async () => {
    const options = await run.browser.extensionPage('options.html');
    await options.waitForElement({ css: '.correction-row' });
    const row = await options.textOf({ css: '.correction-row' });
    expect(row).toContain(DOOR);
    expect(row).toContain(run.say('options_verdictSaidBy', 'Carola Winter'));
    await options.click({ role: 'button', name: { has: run.say('options_correctionRemove') } });
    await options.waitFor(() => !document.querySelector('.correction-row'));
    await options.close();
    await page.activate();
    await clickOnQuotation(DOOR);
    await cardSays('Jan Petersen');
    await page.press('Escape');
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { takeInSample } from '../../scripts/browser/library.mjs';
import type { View } from './browser-types';
import { goTo, openLibrary } from './library-page';
import { readTable } from './notes-page';
import { KINDS, useBrowser } from './use-browser';

type Figure = { readonly id: string; readonly name: string; readonly articles: number };

/** One reader who follows people through the samples, and sets right who is whom. */
describe.each(KINDS)('people over many articles in %s', (kind) => {
  const run = useBrowser({ kind });
  let library: View;

  const figures = () => readTable<Figure>(library, 'figures');
  const articlesOf = async (name: string) =>
    (await figures())
      .filter((figure) => figure.name === name)
      .map(({ articles }) => articles)
      .sort((a, b) => a - b);
  const row = (name: string) => ({ css: '.figure-row', name: { has: `${name}, ` } });
  const page = (name: string) => ({ css: 'article.figure-page', name });
  const openPage = async (name: string) => {
    await goTo(library, '#view=people');
    await library.type({ role: 'textbox', name: run.say('figure_search') }, name);
    await library.click(row(name));
    await library.waitForElement(page(name));
  };
  const setRight = async (way: string) => {
    await library.click({ role: 'button', name: run.say('figure_setRight') });
    await library.click({ role: 'button', name: run.say(way), within: '.set-right' });
  };
  const undo = async () => {
    await library.click({ role: 'button', name: run.say('common_undo') });
    await library.waitFor((words) => document.body.innerText.includes(words), run.say('figure_tookBack'));
  };
  /** The numbers are those of the store, as soon as it has taken in what was done. */
  const becomes = async (name: string, wanted: readonly number[]) => {
    const end = Date.now() + 15_000;
    for (;;) {
      const found = await articlesOf(name);
      if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > end)
        return expect(found).toEqual(wanted);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  };

  test('the samples list who is named in many articles, in both languages', async () => {
    library = await openLibrary(run);
    await takeInSample(library, run.say);
    await goTo(library, '#view=people');
    await library.waitForElement(row('Aylin Demir'));
    expect((await articlesOf('Margaret Ashdown')).at(-1)).toBeGreaterThanOrEqual(8);
  });

  test('a person is followed through three articles by what she says', async () => {
    await openPage('Aylin Demir');
    const said = await library.eval<readonly (readonly string[])[]>(() =>
      Array.from(document.querySelectorAll('.said-group'), (group) => [
        group.querySelector('time')?.dateTime ?? '',
        group.querySelector('.said__words')?.textContent ?? '',
      ]),
    );
    const days = said.map(([day]) => day ?? '');
    expect(days.length).toBeGreaterThanOrEqual(3);
    expect(days).toEqual(days.toSorted().reverse());
    for (const index of [0, 1, 2]) {
      await openPage('Aylin Demir');
      await library.click({ css: `.said-group:nth-child(${index + 1}) .said__words` });
      await library.waitFor(() => /article=.+at=\d+/.test(location.hash));
      const words = (said[index]?.[1] ?? '').split(' … ')[0]?.replace(/^[„“]|[“”]$/g, '') ?? '';
      await library.waitFor(
        (text: string) => document.querySelector('.library__reading')?.textContent?.includes(text),
        words,
        { what: `an article with “${words}”` },
      );
    }
  });

  test('the page tells roles with years, articles, and who is named with her', async () => {
    await openPage('Aylin Demir');
    await library.waitForElement({ css: '.figure-head__roles' });
    expect(await library.textOf({ css: '.figure-head__roles' })).toMatch(/Oberbürgermeisterin/);
    await library.waitForElement({ css: '.company__one', name: { has: 'Dieter Harms' } });
    await library.waitForElement({ role: 'list', name: run.say('figure_articlesOf', 'Aylin Demir') });
  });

  test('someone is followed, and that is shown in the list', async () => {
    await openPage('Margaret Ashdown');
    await library.click({ role: 'button', name: run.say('figure_follow') });
    await library.waitForElement({ css: '.figure-row__followed' });
    await library.waitForElement({
      role: 'button',
      name: run.say('figure_following'),
      within: '.figure-page',
    });
  });

  test('two are merged into one, and that is undone', async () => {
    const [before = 0] = await articlesOf('Colin Teague');
    const [other = 0] = await articlesOf('Folkert Bruns');
    await openPage('Colin Teague');
    await setRight('figure_merge');
    await library.type({ role: 'combobox', name: run.say('figure_sameAs', 'Colin Teague') }, 'Folkert Bruns');
    await library.waitForElement({ role: 'option', name: { has: 'Folkert Bruns' } });
    await library.press('Enter');
    await becomes('Colin Teague', [before + other]);
    await becomes('Folkert Bruns', []);
    await undo();
    await becomes('Colin Teague', [before]);
    await becomes('Folkert Bruns', [other]);
  });

  test('a namesake is split off, and that is undone', async () => {
    const before = await articlesOf('Dieter Harms');
    const most = before.at(-1) ?? 0;
    await goTo(library, '#view=people');
    await library.type({ role: 'textbox', name: run.say('figure_search') }, 'Dieter Harms');
    await library.click({ css: '.figure-row', name: { has: `Dieter Harms` } });
    await library.waitForElement(page('Dieter Harms'));
    const open = await library.eval<number>(
      () => document.querySelectorAll('.appeared-list .appeared').length,
    );
    await setRight('figure_splitOff');
    await library.click({ css: '.split__row input', index: 0 });
    await library.click({ role: 'button', name: run.say('figure_newPerson') });
    const without = before.filter((_, index) => index !== before.indexOf(open));
    await becomes(
      'Dieter Harms',
      [...without, open - 1, 1].sort((a, b) => a - b),
    );
    await undo();
    await becomes('Dieter Harms', before);
    expect(most).toBeGreaterThan(1);
  });

  test('a doubt is answered, both ways, and taken back', async () => {
    await goTo(library, '#view=doubts');
    await library.waitForElement({ css: '.doubt__card' });
    const asked = () =>
      library.eval<string>(() =>
        Array.from(document.querySelectorAll('.doubt__name'), (name) => name.textContent).join(' / '),
      );
    const first = await asked();
    const count = (await figures()).length;
    await library.click({ role: 'button', name: { has: run.say('figure_samePerson') } });
    await library.waitFor(
      (pair: string) =>
        Array.from(document.querySelectorAll('.doubt__name'), (name) => name.textContent).join(' / ') !==
        pair,
      first,
    );
    expect((await figures()).length).toBe(count - 1);
    await undo();
    await library.waitFor(
      (pair: string) =>
        Array.from(document.querySelectorAll('.doubt__name'), (name) => name.textContent).join(' / ') ===
        pair,
      first,
    );
    await library.click({ role: 'button', name: { has: run.say('figure_twoPeople') } });
    await library.waitFor(
      (pair: string) =>
        Array.from(document.querySelectorAll('.doubt__name'), (name) => name.textContent).join(' / ') !==
        pair,
      first,
    );
    expect((await figures()).length).toBe(count);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

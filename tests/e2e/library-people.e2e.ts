import { describe, expect, test } from 'vitest';
import { takeInSample } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/wait.mjs';
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
  const openPage = async (name: string, view = 'people') => {
    await goTo(library, '#'); // so that the page comes anew
    await goTo(library, `#view=${view}&name=${encodeURIComponent(name)}`);
    await library.waitForElement(page(name));
  };
  const setRight = async (way: string) => {
    await library.click({ role: 'button', name: run.say('figure_setRight') });
    await library.click({ role: 'button', name: run.say(way), within: '.set-right' });
  };
  const undo = () => library.click({ role: 'button', name: run.say('common_undo') });
  /** The numbers are those of the store, as soon as it has taken in what was done. */
  const becomes = async (name: string, wanted: readonly number[]) => {
    const isSo = async () => JSON.stringify(await articlesOf(name)) === JSON.stringify(wanted);
    await until(isSo, { what: `${name} in ${wanted} articles` }).catch(() => undefined);
    expect(await articlesOf(name), name).toEqual(wanted);
  };

  test('the samples list who is named in many articles, in both languages', async () => {
    library = await openLibrary(run);
    await takeInSample(library, run.say);
    await goTo(library, '#view=people');
    await library.waitForElement(row('Henrike Koehler'));
    await library.type({ role: 'textbox', name: run.say('figure_search') }, 'demir');
    await library.waitFor(() => document.querySelectorAll('.figure-row').length === 1);
    await library.click(row('Aylin Demir'));
    await library.waitForElement(page('Aylin Demir'));
    expect((await articlesOf('Margaret Ashdown')).at(-1)).toBeGreaterThanOrEqual(8);
  });

  test('a person is followed through three articles by what she says', async () => {
    await openPage('Aylin Demir');
    await library.waitForElement({ css: '.said-group' });
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
      const words = `.said-group:nth-child(${index + 1}) .said__words`;
      await library.waitForElement({ css: words });
      await library.eval((css: string) => document.querySelector<HTMLElement>(css)?.focus(), words);
      await library.press('Enter');
      await library.waitFor(() => /article=.+at=\d+/.test(location.hash));
      const wanted = (said[index]?.[1] ?? '').split(' … ')[0]?.replace(/^[„“]|[“”]$/g, '') ?? '';
      await library.waitFor(
        (text: string) => document.querySelector('.library__reading')?.textContent?.includes(text),
        wanted,
        { what: `an article with “${wanted}”` },
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

  test('two names of one institute are merged, and that is undone', async () => {
    const [german, english] = ['Institut für Küstenforschung', 'Institute for Coastal Research'];
    await openPage(german, 'organizations');
    await setRight('figure_merge');
    await library.type({ role: 'combobox', name: run.say('figure_sameAs', german) }, english);
    await library.waitForElement({ role: 'option', name: { has: english } });
    await library.press('Enter');
    await becomes(german, [6]);
    await becomes(english, []);
    await undo();
    await becomes(german, [3]);
    await becomes(english, [3]);
  });

  test('a namesake is split off, and that is undone', async () => {
    const [all = 0, ...more] = await articlesOf('Dieter Harms');
    expect(more).toEqual([]);
    await openPage('Dieter Harms');
    await setRight('figure_splitOff');
    await library.click({ css: '.split__row', name: { has: 'Ein Chor für alle' } });
    await library.click({ role: 'button', name: run.say('figure_newPerson') });
    // Others that tell of the choir may go along.
    await until(async () => (await articlesOf('Dieter Harms')).length === 2, { what: 'two of that name' });
    const apart = await articlesOf('Dieter Harms');
    expect(apart.reduce((sum, count) => sum + count, 0)).toBe(all);
    await undo();
    await becomes('Dieter Harms', [all]);
  });

  test('a doubt is answered, taken back, and answered the other way', async () => {
    const [father = 0] = await articlesOf('Hinrich Petersen');
    await goTo(library, '#view=doubts');
    await library.waitForElement({ css: '.doubt__card', name: 'Petersen' });
    await library.click({ role: 'button', name: { has: run.say('figure_samePerson') } });
    // Of one figure that was asked about with two, nothing is open any more.
    await becomes('Petersen', []);
    await undo();
    await becomes('Petersen', [1]);
    await goTo(library, '#');
    await goTo(library, '#view=doubts');
    const pair = () =>
      library.eval<string>(() =>
        Array.from(document.querySelectorAll('.doubt__name'), (name) => name.textContent).join(' / '),
      );
    await library.waitForElement({ css: '.doubt__card', name: 'Petersen' });
    const asked = await pair();
    await library.click({ role: 'button', name: { has: run.say('figure_twoPeople') } });
    await until(async () => (await pair()) !== asked, { what: 'another question' });
    // Only the father is left for it.
    await becomes('Petersen', []);
    await becomes('Hinrich Petersen', [father + 1]);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

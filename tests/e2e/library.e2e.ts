import { describe, expect, test } from 'vitest';
import { takeInSample } from '../../scripts/browser/library.mjs';
import { sampleId } from '../../scripts/sample/sample-id';
import type { View } from './browser-types';
import { goTo, openLibrary, search, titlesIn } from './library-page';
import { readTable } from './notes-page';
import { KINDS, useBrowser } from './use-browser';

/** One reader and the samples: found by words and fields, put in order, and all of it taken back again. */
describe.each(KINDS)('searching and ordering the library in %s', (kind) => {
  const run = useBrowser({ kind });
  let library: View;

  const isListed = async (count: number) => {
    const words = count === 1 ? run.say('library_found', '1') : String(count);
    await library.waitFor(
      (wanted: number) => document.querySelectorAll('.library__list .card').length === wanted,
      count,
      {
        what: `${words} cards`,
      },
    );
  };
  const tagsOf = async (name: string) => {
    const rows = await readTable<{ id: string; tags: readonly string[] }>(library, 'articles');
    return rows.find(({ id }) => id === sampleId(name))?.tags;
  };

  test('an empty library offers samples, and takes them in', async () => {
    library = await openLibrary(run);
    await library.waitForElement({ role: 'heading', name: run.say('library_emptyTitle') });
    await takeInSample(library, run.say);
    expect((await readTable(library, 'listings')).length).toBe(30);
    expect(await titlesIn(library)).toContain('A year of the night boat');
  });

  test.each([
    ['a word of the text', 'seagrass', 2],
    ['a part of a compound', 'gutachten', 2],
    ['without umlauts', 'Koehler sagt:demir', 1],
    ['a person', 'person:"Tariq Rahman"', 5],
    ['who says it', 'said:Okafor', 4],
    ['an outlet and a day', 'outlet:"Sielland-Zeitung" since:2025-12', 2],
    ['a tag', 'tag:Sturmflut', 2],
    ['words of a note', 'note:Betriebsfest', 1],
  ])('%s is found: %s', async (_what, query, least) => {
    await search(run, library, query);
    await library.waitFor(
      ({ wanted, asked }: { wanted: number; asked: string }) =>
        decodeURIComponent(location.hash).replace(/\+/g, ' ').includes(asked) &&
        document.querySelectorAll('.library__list .card').length >= wanted,
      { wanted: least, asked: query },
      { what: `at least ${least} cards for ${query}` },
    );
    const faults = await library.eval(() => document.querySelector('.search-box__fault')?.textContent ?? '');
    expect(faults).toBe('');
  });

  test('what was found is marked, also inside a longer word, and opens at its place', async () => {
    await search(run, library, 'prüfbericht');
    const hit = { css: '.library__list .hit .searched' };
    await library.waitForElement(hit);
    expect((await library.textOf(hit)).toLowerCase()).toContain('prüfbericht');
    await library.click({ css: '.library__list .hit' });
    await library.waitFor(() => /[&#]at=\d+/.test(location.hash), undefined, {
      what: 'a place in the address',
    });
    await library.waitForElement({ css: '.library__reading .searched' });
    expect(await library.textOf({ css: '.library__reading h2' })).not.toBe('');
  });

  test('a date that cannot be read is told', async () => {
    await search(run, library, 'since:gestern');
    await library.waitForElement({ css: '.search-box__fault' });
    expect(await library.textOf({ css: '.search-box__fault' })).toContain('gestern');
  });

  test('several articles are tagged together, and that is undone', async () => {
    await goTo(library, '#query=tag%3ASturmflut');
    await isListed(2);
    await library.click({ role: 'button', name: run.say('library_select') });
    await library.click({ role: 'button', name: run.say('library_pickAll') });
    await library.click({ role: 'button', name: run.say('common_tags'), within: '.selection' });
    await library.type({ role: 'combobox', name: run.say('common_addTag') }, 'Hausarbeit');
    await library.press('Enter');
    await library.click({ role: 'button', name: run.say('library_change') });
    await library.waitForElement({ role: 'button', name: run.say('common_undo') });
    expect(await tagsOf('2026-01-15-sieltor')).toContain('Hausarbeit');
    await library.click({ role: 'button', name: run.say('common_undo') });
    await library.waitFor((words) => document.body.innerText.includes(words), run.say('library_takenBack'));
    expect(await tagsOf('2026-01-15-sieltor')).toEqual(['Deich', 'Sturmflut', 'Rathaus']);
  });

  test('a search is saved and found again at the side', async () => {
    await goTo(library, '#');
    await search(run, library, 'person:Solberg');
    await library.click({ role: 'button', name: run.say('library_saveSearch') });
    await library.type({ role: 'textbox', name: run.say('library_listName') }, 'Solberg überall');
    await library.press('Enter');
    await library.waitForElement({ role: 'link', name: { has: 'Solberg überall' } });
    await library.click({ role: 'link', name: { has: 'Demir im Amt' } });
    await library.waitForElement({ role: 'heading', name: 'Demir im Amt' });
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});

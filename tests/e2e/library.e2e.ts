import { describe, expect, test } from 'vitest';
import { takeInSample } from '../../scripts/browser/library.mjs';
import { sampleId } from '../../scripts/sample/sample-id';
import type { View } from './browser-types';
import { openLibrary, search, searchField, titlesIn } from './library-page';
import { readTable } from './notes-page';
import { KINDS, useBrowser } from './use-browser';

/** One reader and the samples: found by words and fields, put in order, and all of it taken back again. */
describe.each(KINDS)('searching and ordering the library in %s', (kind) => {
  const run = useBrowser({ kind });
  let library: View;

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
    ['a word of the text', 'seagrass', 3],
    ['a part of a compound', 'gutachten', 2],
    ['without umlauts', 'koehler', 11],
    ['a person', 'person:"Tariq Rahman"', 5],
    ['what someone says', 'person:Okafor said:loan', 1],
    ['with a field in German', 'person:"Aylin Demir" sagt:Cent', 1],
    ['an outlet and a day', 'outlet:"Sielland-Zeitung" since:2025-12', 2],
    ['a tag', 'tag:Sturmflut', 2],
    ['words of a note', 'note:Betriebsfest', 1],
  ])('%s is found: %s', async (_what, query, cards) => {
    await search(run, library, query, cards);
    expect(await library.has({ css: '.search-box__fault' })).toBe(false);
  });

  test('what was found is marked, also inside a longer word, and opens at its place', async () => {
    await search(run, library, 'prüfbericht', 3);
    await library.waitForElement({ css: '.library__list .hit', name: { has: 'Beide Prüfberichte wurden' } });
    expect((await library.textOf({ css: '.hit .searched' })).toLowerCase()).toBe('prüfbericht');
    await library.click({ css: '.library__list .hit' });
    await library.waitFor(() => /[&#]at=\d+/.test(location.hash), undefined, {
      what: 'a place in the address',
    });
    await library.waitForElement({ css: '.library__reading .searched' });
    expect(await library.textOf({ css: '.library__reading h2' })).not.toBe('');
  });

  test('a date that cannot be read is told', async () => {
    await library.type(searchField(run), 'since:gestern');
    await library.waitForElement({ css: '.search-box__fault' });
    expect(await library.textOf({ css: '.search-box__fault' })).toContain('gestern');
  });

  test('several articles are tagged together, and that is undone', async () => {
    await search(run, library, 'tag:Sturmflut', 2);
    await library.click({ role: 'button', name: run.say('library_select') });
    await library.click({ role: 'button', name: run.say('library_pickAll') });
    await library.click({ role: 'button', name: run.say('common_tags'), within: '.selection' });
    await library.type(
      { role: 'combobox', name: run.say('common_addTag'), within: 'dialog[open]' },
      'Hausarbeit',
    );
    await library.press('Enter');
    await library.click({ role: 'button', name: run.say('library_change') });
    await library.waitForElement({ role: 'button', name: run.say('common_undo') });
    expect(await tagsOf('2026-01-15-sieltor')).toContain('Hausarbeit');
    await library.click({ role: 'button', name: run.say('common_undo') });
    await library.waitFor((words) => document.body.innerText.includes(words), run.say('library_takenBack'));
    expect(await tagsOf('2026-01-15-sieltor')).toEqual(['Deich', 'Sturmflut', 'Rathaus']);
  });

  test('a search is saved and found again at the side', async () => {
    await search(run, library, 'person:Solberg', 8);
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

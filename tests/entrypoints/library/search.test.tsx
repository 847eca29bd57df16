// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { libraryServices } from '../../../entrypoints/library/browser-services';
import type { LibraryServices } from '../../../entrypoints/library/services';
import { setTags } from '../../../lib/store/articles';
import { saveNote } from '../../../lib/store/notes';
import { control, key, press, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { beginEmpty, keep, keepAs, open, until } from './show-library';

beginEmpty();

const FIELD = 'Search the library';

const titles = (root: ParentNode) =>
  [...root.querySelectorAll('.card__title')].map((title) => title.textContent);
const found = (root: ParentNode) => root.querySelector('.list__found')?.textContent;
const hits = (root: ParentNode) => [...root.querySelectorAll('.hit')].map((hit) => hit.textContent);
const marks = (root: ParentNode) =>
  [...root.querySelectorAll('.library__list mark')].map((mark) => mark.textContent);
const options = (root: ParentNode) =>
  [...root.querySelectorAll('.search__option-label')].map((option) => option.textContent);
const field = (root: ParentNode) => control(root, FIELD) as HTMLInputElement;

/** Completions as they would be, so that no store is needed. */
function completing(over: Partial<LibraryServices['searching']>): LibraryServices {
  const real = libraryServices();
  return { ...real, searching: { ...real.searching, ...over } };
}

describe('the search', () => {
  test('finds titles, notes, names and the text, and says how many', async () => {
    const [one] = await keep('Haushalt', 'Bahn');
    await saveNote({ article: one ?? '', subject: { on: 'article' }, text: 'Zahlen prüfen' });
    const root = await open();
    await type(root, FIELD, 'haus');
    await until(() => titles(root).length === 1);
    expect(titles(root)).toEqual(['Haushalt']);
    await until(() => found(root) === '1 article found');
    await type(root, FIELD, 'prüfen');
    await until(() => hits(root).some((hit) => hit?.includes('Zahlen prüfen')));
    expect(found(root)).toBe('1 article found');
    await type(root, FIELD, 'keller');
    await until(() => found(root) === '2 articles found');
    await type(root, FIELD, 'Fluss');
    await until(() => hits(root).length > 0);
    expect(await violations(root)).toEqual([]);
  });

  test('what it needs is made ready when the reader goes to the box', async () => {
    let prepared = 0;
    const root = await open('#', completing({ prepare: () => (prepared += 1) }));
    expect(prepared).toBe(0);
    act(() => field(root).focus());
    expect(prepared).toBe(1);
  });

  test('marks what was found, in the title and in what stands under it', async () => {
    await keep('Streit um den Haushalt');
    const root = await open('#query=haushalt');
    await until(() => marks(root).length > 0);
    expect(root.querySelector('.card__title mark')?.textContent).toBe('Haushalt');
  });

  test('a hit opens its article at its place, and what was searched for is marked there', async () => {
    const [id] = await keep('Haushalt');
    const root = await open('#query=klagen');
    await until(() => root.querySelector('.hit') !== null);
    await act(async () => root.querySelector<HTMLElement>('.hit')?.click());
    await until(() => root.querySelector('.article-text [data-shown]') !== null);
    expect(location.hash).toMatch(new RegExp(`^#query=klagen&article=${id}&at=\\d+$`));
    expect(root.querySelector('.article-text mark')?.textContent).toBe('klagen');
    expect(root.querySelector('.article-text [data-shown]')?.textContent).toBe('klagen');
    expect(root.querySelector('.hit--open')).not.toBeNull();
  });

  test('a hit in a note opens the article at that note', async () => {
    const [id = ''] = await keep('Haushalt');
    const { note } = await saveNote({ article: id, subject: { on: 'article' }, text: 'Zahlen prüfen' });
    const root = await open('#query=note:prüfen');
    await until(() => root.querySelector('.hit') !== null);
    expect(root.querySelector('.hit')?.textContent).toContain('Note');
    expect(root.querySelector('.hit')?.getAttribute('href')).toContain(`note=${note.id}`);
  });

  test('finds nothing, says so, and leads back by one press', async () => {
    await keep('Haushalt');
    const root = await open();
    await type(root, FIELD, 'xyz');
    await until(() => root.textContent?.includes('Nothing found for “xyz”') === true);
    await press(root, 'Clear search');
    await until(() => titles(root).length === 1);
    expect(location.hash).toBe('');
  });

  test('stands in the address: it can be linked to, and "back" leaves it as a whole', async () => {
    await keep('Haushalt', 'Bahn');
    const before = history.length;
    const root = await open();
    await type(root, FIELD, 'hau');
    await until(() => location.hash === '#query=hau');
    await type(root, FIELD, 'haushalt');
    await until(() => location.hash === '#query=haushalt');
    expect(history.length).toBe(before + 1);
    await act(async () => {
      history.replaceState(null, '', '#query=bahn');
      dispatchEvent(new Event('popstate'));
    });
    await until(() => titles(root).join() === 'Bahn');
    expect(field(root).value).toBe('bahn');
  });

  test('a date that is none is told, and the rest of the search holds', async () => {
    await keep('Haushalt', 'Bahn');
    const root = await open('#query=since:gestern+haushalt');
    await until(() => root.querySelector('.search-box__fault') !== null);
    expect(root.querySelector('.search-box__fault')?.textContent).toContain('“gestern” is no date');
    expect(titles(root)).toEqual(['Haushalt']);
  });

  test('markup in a search and in what it finds stays text', async () => {
    await keepAs({ title: '<img src=x> Haushalt' });
    const root = await open(`#query=${encodeURIComponent('"<img src=x>" haushalt')}`);
    await until(() => titles(root).length === 1);
    expect(root.querySelector('img')).toBeNull();
  });

  test('what is searched while another answer is awaited: the late one is not shown', async () => {
    const asked: string[] = [];
    const services = completing({
      watchArticles: (wish) => (onValue) => {
        asked.push(wish.query);
        const page = { articles: [], faults: [], waiting: 0, total: wish.query.length };
        const timer = setTimeout(() => onValue(page), wish.query === 'a' ? 400 : 10);
        return () => clearTimeout(timer);
      },
    });
    const root = await open('#', services);
    await type(root, FIELD, 'a');
    await until(() => asked.includes('a'));
    await type(root, FIELD, 'ab');
    await until(() => root.textContent?.includes('Nothing found for “ab”') === true);
    expect(asked).toEqual(['', 'a', 'ab']);
  });
});

describe('keys', () => {
  test('/ reaches the field, ArrowDown the list, Escape empties the field and then leaves it', async () => {
    await keep('Haushalt', 'Bahn');
    const root = await open();
    await key('/', document.body);
    expect(document.activeElement).toBe(field(root));
    await type(root, FIELD, 'xy');
    await key('Escape');
    expect(field(root).value).toBe('');
    await until(() => titles(root).length === 2);
    await key('Escape');
    expect(document.activeElement?.textContent).toContain('Bahn');
    await key('/', document.activeElement);
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Bahn');
  });

  test('/ leads from a view without a search to the one that has it', async () => {
    await keep('Haushalt');
    const root = await open('#view=trash');
    await key('/', document.body);
    await until(() => document.activeElement?.getAttribute('type') === 'search');
    expect(document.activeElement).toBe(field(root));
  });

  test('arrows lead through cards and what was found in them', async () => {
    await keep('Haushalt');
    const root = await open('#query=klagen');
    await until(() => root.querySelector('.hit') !== null);
    root.querySelector<HTMLElement>('.card')?.focus();
    await key('ArrowDown');
    expect(document.activeElement).toBe(root.querySelector('.hit'));
    await until(() => root.querySelector('.article-text [data-shown]') !== null);
  });
});

describe('completion', () => {
  test('offers names, and puts the chosen one in as one value', async () => {
    const services = completing({
      completeNames: async (typed) =>
        'anna keller'.startsWith(typed.toLowerCase()) ? [{ name: 'Anna Keller', role: 'Anwältin' }] : [],
    });
    const root = await open('#', services);
    await type(root, FIELD, 'person:an');
    await until(() => options(root).length === 1);
    expect(root.querySelector('.search__option')?.textContent).toBe('Anna KellerAnwältin');
    expect(field(root).getAttribute('aria-expanded')).toBe('true');
    expect(await violations(root)).toEqual([]);
    field(root).focus();
    await key('ArrowDown');
    expect(field(root).getAttribute('aria-activedescendant')).toBe(root.querySelector('.search__option')?.id);
    await key('Enter');
    expect(field(root).value).toBe('person:"Anna Keller" ');
  });

  test('offers tags, outlets and dates, and fields by their beginnings', async () => {
    const [id = ''] = await keep('Haushalt');
    await setTags(id, ['Flut', 'Verkehr']);
    const root = await open('#', completing({ completeOutlets: async () => ['Zeitung'] }));
    await type(root, FIELD, 'tag:fl');
    await until(() => options(root).join() === 'Flut');
    await type(root, FIELD, 'outlet:z');
    await until(() => options(root).join() === 'Zeitung');
    await type(root, FIELD, 'since:');
    await until(() => options(root).includes(String(new Date().getFullYear())));
    await type(root, FIELD, 'out');
    await until(() => options(root).join() === 'outlet:');
  });

  test('is German where the reader is, and knows English fields, too', async () => {
    speak('de');
    const [id = ''] = await keep('Haushalt');
    await setTags(id, ['Flut']);
    const root = await open();
    await type(root, 'Bibliothek durchsuchen', 'schlag');
    await until(() => options(root).join() === 'schlagwort:');
    await type(root, 'Bibliothek durchsuchen', 'tag:f');
    await until(() => options(root).join() === 'Flut');
  });

  test('Escape closes what is offered and keeps what was typed', async () => {
    const [id = ''] = await keep('Haushalt');
    await setTags(id, ['Flut']);
    const root = await open();
    field(root).focus();
    await type(root, FIELD, 'tag:fl');
    await until(() => options(root).length === 1);
    await key('Escape');
    expect(field(root).value).toBe('tag:fl');
    expect(field(root).getAttribute('aria-expanded')).toBe('false');
  });

  test('the empty field shows what fields there are, each put in by a press', async () => {
    const root = await open();
    await press(root, 'said:');
    expect(field(root).value).toBe('said:');
  });
});

describe('order', () => {
  async function choose(root: ParentNode, value: string): Promise<void> {
    const select = root.querySelector('select');
    if (!select) throw new Error('There is no order to choose');
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  test('by saving, publication, title and outlet; it stays', async () => {
    await keepAs({ title: 'Bahn', published: '2024-05-01', site: 'Zeitung' });
    await keepAs({ title: 'Amt', published: '2025-01-01', site: 'Abendblatt' });
    await keepAs({ title: 'Chor', published: '2023-01-01', site: 'Morgenpost' });
    const root = await open();
    expect(titles(root)).toEqual(['Chor', 'Amt', 'Bahn']);
    await choose(root, 'published');
    await until(() => titles(root).join() === 'Amt,Bahn,Chor');
    expect([...root.querySelectorAll('.cards__month')].map((month) => month.textContent)).toEqual([
      'January 2025',
      'May 2024',
      'January 2023',
    ]);
    await choose(root, 'saved-oldest');
    await until(() => titles(root).join() === 'Bahn,Amt,Chor');
    await choose(root, 'title');
    await until(() => titles(root).join() === 'Amt,Bahn,Chor');
    expect(root.querySelector('.cards__month')).toBeNull();
    await choose(root, 'outlet');
    await until(() => titles(root).join() === 'Amt,Chor,Bahn');
    const again = await open();
    await until(() => titles(again).join() === 'Amt,Chor,Bahn');
  });

  test('of a search is one of time', async () => {
    await keep('Haushalt');
    const root = await open('#query=haushalt');
    await until(() => titles(root).length === 1);
    expect([...root.querySelectorAll('option')].map((option) => option.value)).not.toContain('title');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { libraryServices } from '../../../entrypoints/library/browser-services';
import { placeHash } from '../../../entrypoints/library/place';
import { saveAnalysis } from '../../../lib/store/analyses';
import { loadArticle } from '../../../lib/store/articles';
import { figuresOf, findFigure } from '../../../lib/store/figures';
import { followFigure } from '../../../lib/store/identities';
import { indexPending } from '../../../lib/store/indexing';
import { notesOf, saveNote } from '../../../lib/store/notes';
import type { Span } from '../../../lib/text/span';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../components/sample-analysis';
import { control, key, press, settle, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { beginEmpty, keep, keepAs, open, until } from './show-library';

beginEmpty();

const titles = (root: ParentNode) =>
  [...root.querySelectorAll('.library__list .card__title')].map((title) => title.textContent);
const reading = (root: ParentNode) => root.querySelector('.reading h1')?.textContent;

describe('the list', () => {
  test('shows the newest first, and an article that is saved meanwhile', async () => {
    await keep('One', 'Two');
    const root = await open();
    expect(titles(root)).toEqual(['Two', 'One']);
    await keep('Three');
    await until(() => titles(root).length === 3);
    expect(titles(root)[0]).toBe('Three');
  });

  test('empty, it says how an article comes here', async () => {
    const root = await open();
    expect(root.querySelector('.library__list')?.textContent).toContain('press the Randnotiz button');
    expect(await violations(root)).toEqual([]);
  });

  test('comes in pages', async () => {
    await keep(...Array.from({ length: 60 }, (_, index) => `Title ${index}`));
    const root = await open();
    expect(titles(root)).toHaveLength(25);
    await press(root, 'Show more');
    await until(() => titles(root).length === 50);
    await press(root, 'Show more');
    await until(() => titles(root).length === 60);
    expect(() => control(root, 'Show more')).toThrow();
  });

  test('is walked through with arrow keys, and the article follows', async () => {
    await keep('One', 'Two', 'Three');
    const root = await open();
    const stops = [...root.querySelectorAll<HTMLElement>('.card')];
    expect(stops.map((stop) => stop.tabIndex)).toEqual([0, -1, -1]);
    stops[0]?.focus();
    await key('ArrowDown');
    await until(() => reading(root) === 'Two');
    expect(document.activeElement?.textContent).toContain('Two');
    await key('End');
    await until(() => reading(root) === 'One');
  });

  test('a title with markup stays text', async () => {
    await keep('<img src=x onerror=alert(1)>');
    const root = await open();
    expect(titles(root)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('the article', () => {
  test('opens from its card: summary, names, notes, text', async () => {
    const [id] = await keep('Haushalt');
    await saveNote({ article: id ?? '', subject: { on: 'article' }, text: 'Zahlen prüfen' });
    const root = await open();
    await act(async () => root.querySelector<HTMLElement>('.card')?.click());
    await until(() => reading(root) === 'Haushalt');
    await until(() => root.querySelector('.reading .note-read__words') !== null);
    expect(location.hash).toBe(`#article=${id}`);
    expect(root.querySelector('.article-text')?.textContent).toContain('Der Stadtrat von Aue berät');
    expect(root.querySelector('.reading .note-read__words')?.textContent).toBe('Zahlen prüfen');
    expect(root.querySelector('.reading-names')?.textContent).toContain('Anna Keller');
    expect(root.querySelector('.reading__tools a')?.getAttribute('href')).toBe(
      'https://zeitung.example/Haushalt',
    );
    expect(await violations(root)).toEqual([]);
  });

  test('shows what was said, washed in the text, and leads there; copies it with its source', async () => {
    const [id] = await keep('Haushalt');
    const copied: string[] = [];
    const real = libraryServices();
    const copyQuotation = async (article: string, { start, end }: Span) =>
      void copied.push(article, SAMPLE_ARTICLE.text.slice(start, end));
    const root = await open(`#article=${id}`, { ...real, exporting: { ...real.exporting, copyQuotation } });
    await until(() => root.querySelector('.reading-quotations') !== null);
    expect(root.querySelector('.article-text .quoted')?.textContent).toBe('Der Fluss gehört allen.');
    await press(root, '"Der Fluss gehört allen."');
    expect([...root.querySelectorAll('[data-shown]')].map((piece) => piece.textContent).join('')).toBe(
      '"Der Fluss gehört allen."',
    );
    await press(root, 'By person');
    expect(root.querySelector('.speaker-group h3')?.textContent).toContain('Anna Keller');
    await press(root, 'More about this quotation');
    expect(root.querySelector('.quotation__actions')?.textContent).not.toContain('Wrong speaker?');
    await press(root, 'Copy with citation');
    expect(copied).toEqual([id, '"Der Fluss gehört allen."']);
    expect(await violations(root)).toEqual([]);
  });

  test('offers what is said although none of it is sure', async () => {
    const [id = ''] = await keep('Haushalt');
    const quotations = SAMPLE_ANALYSIS.quotations.map((one) => ({ ...one, score: 0.3 }));
    await saveAnalysis(id, 'hash', { ...SAMPLE_ANALYSIS, quotations });
    const root = await open(`#article=${id}`);
    await until(() => root.querySelector('.reading-quotations') !== null);
    await press(root, 'Show 1 unsure one');
    expect(root.querySelectorAll('.quotation')).toHaveLength(1);
    expect(await violations(root)).toEqual([]);
  });

  test('leads from a sentence of the summary, and from a name, to its place in the text', async () => {
    const [id] = await keep('Haushalt');
    const root = await open(`#article=${id}`);
    await until(() => root.querySelector('.sentence') !== null);
    await press(root, 'Show in the article');
    expect([...root.querySelectorAll('[data-shown]')].map((piece) => piece.textContent).join('')).toBe(
      'Anna Keller warnt den Stadtrat vor dem Bau.',
    );
    await press(root, 'Anna Keller, person');
    await press(root, 'Anna Keller, person');
    expect(root.querySelector('[data-shown]')?.textContent).toBe('Keller');
  });

  test('a note is written, kept, deleted, and brought back', async () => {
    const [id = ''] = await keep('Haushalt');
    const root = await open(`#article=${id}`);
    await until(() => root.querySelector('.reading textarea') !== null);
    await type(root, 'Note about this article', 'Nachfragen');
    await until(() => root.querySelector('.save-mark')?.textContent === 'Saved');
    expect((await notesOf(id)).map(({ text }) => text)).toEqual(['Nachfragen']);
    await press(root, 'Delete note');
    await until(() => root.querySelector('.toast')?.textContent?.includes('Note deleted') === true);
    expect(await notesOf(id)).toEqual([]);
    await press(root, 'Undo');
    await until(() => root.querySelector<HTMLTextAreaElement>('.reading textarea')?.value === 'Nachfragen');
    expect((await notesOf(id)).map(({ text }) => text)).toEqual(['Nachfragen']);
  });

  test('is deleted and brought back with its note', async () => {
    const [id = ''] = await keep('Haushalt', 'Bahn');
    await saveNote({ article: id, subject: { on: 'article' }, text: 'bleibt' });
    const root = await open(`#article=${id}`);
    await until(() => reading(root) === 'Haushalt');
    await press(root, 'Delete article');
    await until(() => titles(root).length === 1);
    expect(titles(root)).toEqual(['Bahn']);
    await until(() => reading(root) === 'Bahn');
    expect(document.activeElement?.textContent).toContain('Bahn');
    expect((await loadArticle(id))?.deleted).toBeTypeOf('number');
    await press(root, 'Undo');
    await until(() => titles(root).length === 2);
    expect(titles(root)).toEqual(['Bahn', 'Haushalt']);
    expect((await notesOf(id)).map(({ text }) => text)).toEqual(['bleibt']);
  });

  test('that was deleted in another window says so, and can be brought back', async () => {
    const [id = ''] = await keep('Haushalt');
    await libraryServices().removeArticle(id);
    const root = await open(`#article=${id}`);
    await until(() => root.textContent?.includes('no longer in the library') === true);
    await press(root, 'Bring back');
    await until(() => reading(root) === 'Haushalt');
  });
});

describe('other views', () => {
  test('notes open their article', async () => {
    const [id = ''] = await keep('Haushalt');
    await saveNote({ article: id, subject: { on: 'article' }, text: 'Zahlen prüfen' });
    const root = await open('#view=notes');
    expect(root.querySelector('.card__note')?.textContent).toBe('Zahlen prüfen');
    await act(async () => root.querySelector<HTMLElement>('.card')?.click());
    await until(() => reading(root) === 'Haushalt');
    expect(await violations(root)).toEqual([]);
  });
});

describe('people over articles', () => {
  test('those of an article lead to their pages, and the followed are marked', async () => {
    const [id = ''] = await keep('Haushalt', 'Bahn');
    await indexPending();
    const [here] = (await figuresOf(id)).filter(({ figure }) => figure.name === 'Anna Keller');
    await followFigure(here?.figure.id ?? '', true);
    const root = await open(`#article=${id}`);
    await until(() => root.querySelector('.reading-names .row__followed') !== null);
    expect(root.querySelector('.reading-name a')?.getAttribute('href')).toBe(
      placeHash({ view: 'people', figure: here?.figure.id ?? '' }),
    );
    expect(await violations(root)).toEqual([]);
  });

  test('a new article that names one who is followed says so in the list', async () => {
    await keep('Haushalt');
    await indexPending();
    const figure = await findFigure('Anna Keller');
    await followFigure(figure?.id ?? '', true);
    const root = await open();
    expect(root.querySelector('.card__followed')).toBeNull();
    await keepAs({ title: 'Neu', published: '2030-01-01' });
    await until(() => root.querySelector('.card__followed') !== null);
    expect(root.querySelector('.card__followed')?.textContent).toBe('Names Anna Keller, followed');
  });

  test('a name in the address opens the page of who is called so, beside the list', async () => {
    await keep('Haushalt');
    await indexPending();
    const root = await open('#name=Anna%20Keller');
    await until(() => root.querySelector('.library__reading')?.textContent?.includes('Anna Keller') === true);
    expect(titles(root)).toEqual(['Haushalt']);
    expect(root.querySelector('.library--reading')).not.toBeNull();
  });
});

describe('a store that cannot be read', () => {
  test('says why, and tries again', async () => {
    let isBroken = true;
    const real = libraryServices();
    await keep('Haushalt');
    const root = await open('#', {
      ...real,
      searching: {
        ...real.searching,
        watchArticles: (wish, before) => (onValue, onError) => {
          if (!isBroken) return real.searching.watchArticles(wish, before)(onValue, onError);
          onError({ kind: 'denied' });
          return () => undefined;
        },
      },
    });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('lets nothing be stored');
    isBroken = false;
    await press(root, 'Try again');
    await until(() => titles(root).length === 1);
  });

  test('a deletion that fails says that everything is still there', async () => {
    const [id = ''] = await keep('Haushalt');
    const root = await open(`#article=${id}`, {
      ...libraryServices(),
      removeArticle: () => Promise.reject(new Error('no')),
    });
    await until(() => reading(root) === 'Haushalt');
    await press(root, 'Delete article');
    await settle(20);
    expect(root.querySelector('.toast')?.textContent).toContain('everything is still there');
    expect(reading(root)).toBe('Haushalt');
  });
});

test('German is German all through', async () => {
  speak('de');
  const [id = ''] = await keep('Haushalt');
  const root = await open(`#article=${id}`);
  await until(() => reading(root) === 'Haushalt');
  expect(root.querySelector('.library__title')?.textContent).toBe('Bibliothek');
  expect(await violations(root)).toEqual([]);
});

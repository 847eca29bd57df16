// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { DoubtsView } from '../../../../entrypoints/library/figures/DoubtsView';
import { FigurePage } from '../../../../entrypoints/library/figures/FigurePage';
import { FiguresView, type FiguresViewProps } from '../../../../entrypoints/library/figures/FiguresView';
import { QuotationsView } from '../../../../entrypoints/library/figures/QuotationsView';
import { key, press, settle, type, violations } from '../../../components/show';
import { speak } from '../../../components/speak';
import { fakeFigures } from './fake-figures';
import { showView } from './show-view';
import { SMALL_LIBRARY } from './small-library';

beforeEach(() => speak('en'));

function People(props: Omit<FiguresViewProps, 'kind'>) {
  return <FiguresView {...props} kind="person" />;
}

const names = (root: ParentNode) =>
  [...root.querySelectorAll('.figure-row .row__name')].map((row) => row.firstChild?.textContent);

const followed = { followed: true as const, seen: Date.parse('2025-01-01') };

async function tab(root: ParentNode, selector: string): Promise<void> {
  await act(async () => root.querySelector<HTMLElement>(selector)?.focus());
}

describe('everyone of a kind', () => {
  test('is listed by articles, in the order asked for, and found by name', async () => {
    const { root } = await showView(People, fakeFigures(SMALL_LIBRARY), { view: 'people' });
    expect(names(root)).toEqual(['Anna Keller', 'Bernd Müller', 'Clara Müller']);
    expect(root.textContent).toContain('3 articles\u00A0· 2 quotations');
    expect(await violations(root)).toEqual([]);
    await press(root, 'Name');
    expect(names(root)[0]).toBe('Anna Keller');
    await type(root, 'Find a name', 'müller');
    await settle(200);
    expect(names(root)).toEqual(['Bernd Müller', 'Clara Müller']);
    await type(root, 'Find a name', 'nobody');
    await settle(200);
    expect(root.textContent).toContain('No name begins with “nobody”');
    await press(root, 'Show all');
    await settle(200);
    expect(names(root)).toHaveLength(3);
  });

  test('arrow keys walk through the list and open pages beside it', async () => {
    const { root, places } = await showView(People, fakeFigures(SMALL_LIBRARY), { view: 'people' });
    await tab(root, '[data-roving]');
    await key('ArrowDown');
    expect(document.activeElement?.getAttribute('data-roving')).toBe('Bernd Müller');
    expect(places).toEqual(['#view=people&figure=Bernd+M%C3%BCller']);
    expect(root.querySelectorAll('.figure-row[tabindex="0"]')).toHaveLength(1);
  });

  test('those followed have a sign, and say what is new', async () => {
    const figures = fakeFigures(SMALL_LIBRARY, {
      change: (one) => (one.name === 'Anna Keller' ? { ...one, ...followed } : one),
    });
    const { root } = await showView(People, figures, { view: 'people' });
    expect(root.querySelector('.figure-row')?.textContent).toContain('New, followed');
    await press(root, 'Followed');
    expect(names(root)).toEqual(['Anna Keller']);
  });

  test('of nobody there is a word', async () => {
    const { root } = await showView(People, fakeFigures({ people: [], articles: [] }), { view: 'people' });
    expect(root.querySelector('.empty')?.textContent).toContain('No people yet');
    await press(root, 'Followed');
    expect(root.textContent).toContain('Nobody is followed yet');
  });

  test('two who may be the same lead to the question', async () => {
    const figures = fakeFigures(SMALL_LIBRARY, { doubts: [['Bernd Müller', 'Clara Müller']] });
    const { root } = await showView(People, figures, { view: 'people' });
    const link = root.querySelector<HTMLAnchorElement>('.doubts-link');
    expect(link?.textContent).toBe('Same or not? 1 open');
    expect(link?.hash).toBe('#view=doubts');
  });
});

const PAGE = { view: 'people', figure: 'Anna Keller' } as const;

describe('the page of a person', () => {
  test('gathers roles, quotations with day, outlet and place, articles, company and notes', async () => {
    const { root, places } = await showView(FigurePage, fakeFigures(SMALL_LIBRARY), PAGE);
    expect(root.querySelector('h1')?.textContent).toBe('Anna Keller');
    expect(root.querySelector('.figure-head__roles')?.textContent).toBe(
      'Anwältin2024–2025\u00A0· 3 articles',
    );
    const said = [...root.querySelectorAll('.said-group')].map((one) => one.textContent);
    expect(said[0]).toContain('BlattDas Urteilman werde weitermachen');
    expect(said[1]).toContain('2024');
    expect(said[1]).toContain('„Der Fluss gehört allen.“');
    expect(said[1]).toContain('“sagte”');
    expect([...root.querySelectorAll('.appeared .card__title')].map((one) => one.textContent)).toEqual([
      'Ein Fest',
      'Das Urteil',
      'Streit am Fluss',
    ]);
    expect(root.querySelector('.company')?.textContent).toContain('Bernd Müller');
    expect(root.querySelector('.figure-notes')?.textContent).toContain('Hat das 2024 noch anders gesagt.');
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain(
      'Anna Keller: 3 articles, 2 quotations',
    );
    expect(await violations(root)).toEqual([]);
    await act(async () => root.querySelectorAll<HTMLElement>('.said__words')[1]?.click());
    expect(places).toEqual(['#view=people&figure=Anna+Keller&article=a0&at=60']);
  });

  test('of a single article there is no timeline', async () => {
    const { root } = await showView(FigurePage, fakeFigures(SMALL_LIBRARY), {
      ...PAGE,
      figure: 'Clara Müller',
    });
    expect(root.querySelector('.bars')).toBeNull();
    expect(root.querySelector('.said-list')).toBeNull();
  });

  test('is found by a name, and says when nobody is called so', async () => {
    const { root } = await showView(FigurePage, fakeFigures(SMALL_LIBRARY), {
      view: 'people',
      name: 'Greenpeace',
    });
    expect(root.querySelector('h1')?.textContent).toBe('Greenpeace');
    const none = await showView(FigurePage, fakeFigures(SMALL_LIBRARY), { view: 'people', name: 'Zoe' });
    expect(none.root.textContent).toContain('No saved article names Zoe');
  });

  test('is followed, with a way back; what is new is marked and counts as seen', async () => {
    const plain = fakeFigures(SMALL_LIBRARY);
    const { root } = await showView(FigurePage, plain, PAGE);
    await press(root, 'Follow');
    await settle();
    await press(root, 'Undo');
    await settle();
    expect(plain.acted).toEqual(['follow Anna Keller', 'undo follow Anna Keller']);
    const known = fakeFigures(SMALL_LIBRARY, { change: (one) => ({ ...one, ...followed }) });
    const again = await showView(FigurePage, known, PAGE);
    expect(again.root.querySelectorAll('.new-mark')).toHaveLength(2);
    expect(known.acted).toEqual(['see Anna Keller']);
  });

  test('is renamed', async () => {
    const figures = fakeFigures(SMALL_LIBRARY);
    const { root } = await showView(FigurePage, figures, PAGE);
    await press(root, 'Set right');
    await press(root, 'Rename');
    await type(root, 'Name in all lists', '  Anna   Keller-Stein ');
    await act(async () => root.querySelector('form')?.requestSubmit());
    await settle();
    expect(figures.acted).toEqual(['Anna Keller is called Anna Keller-Stein']);
    expect(root.textContent).toContain('Now called Anna Keller-Stein');
    expect(root.querySelector('.set-right')).toBeNull();
  });

  test('is merged with another that is found by name, by keys alone', async () => {
    const figures = fakeFigures(SMALL_LIBRARY);
    const { root } = await showView(FigurePage, figures, PAGE);
    await press(root, 'Set right');
    await press(root, 'Same as another');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await type(root, 'Anna Keller is the same as', 'll');
    await settle(200);
    const offered = [...root.querySelectorAll('[role="option"]')].map((one) => one.textContent);
    expect(offered).toEqual(['Bernd MüllerRichter · 2 articles', 'Clara Müller1 article']);
    expect(await violations(root)).toEqual([]);
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Enter');
    await settle();
    expect(figures.acted).toEqual(['Clara Müller is Anna Keller']);
    await press(root, 'Undo');
    await settle();
    expect(figures.acted.at(-1)).toBe('undo Clara Müller is Anna Keller');
  });

  test('articles that mean someone else are split off', async () => {
    const figures = fakeFigures(SMALL_LIBRARY);
    const { root } = await showView(FigurePage, figures, PAGE);
    await press(root, 'Set right');
    await press(root, 'Some are someone else');
    expect(await violations(root)).toEqual([]);
    await act(async () => root.querySelectorAll<HTMLElement>('.split__row input')[2]?.click());
    expect(root.textContent).toContain('Chosen: 1 article');
    await press(root, 'Another person of this name');
    await settle();
    expect(figures.acted).toEqual(['a0:Anna Keller is new']);
  });

  test.each([
    ['Is an organization', 'retype Anna Keller'],
    ['Not a name', 'reject Anna Keller'],
  ])('%s', async (button, act) => {
    const figures = fakeFigures(SMALL_LIBRARY);
    const { root } = await showView(FigurePage, figures, PAGE);
    await press(root, 'Set right');
    await press(root, button);
    await settle();
    expect(figures.acted).toEqual([act]);
    expect(root.textContent).toContain('Anna Keller: corrected');
  });

  test('a quotation is copied with its source, and given to its speaker', async () => {
    const figures = fakeFigures(SMALL_LIBRARY);
    const { root, copied } = await showView(FigurePage, figures, PAGE);
    const more = [...root.querySelectorAll<HTMLElement>('.said__more button')].at(-1);
    await act(async () => more?.click());
    await settle();
    await press(root, 'Copy with');
    await settle();
    expect(copied).toEqual(['a0: "Der Fluss gehört allen."']);
    await press(root, 'Wrong speaker');
    await press(root, 'Nobody');
    await settle();
    expect(JSON.parse(figures.acted[0] ?? '')).toMatchObject({ verdict: 'attribute', article: 'key 0' });
    expect(root.textContent).toContain('Corrected, in this article');
  });
});

describe('the same or not', () => {
  const doubts = [
    ['Bernd Müller', 'Clara Müller'],
    ['Stadtrat von Aue', 'Greenpeace'],
  ] as const;
  const open = () =>
    showView(
      DoubtsView,
      fakeFigures(SMALL_LIBRARY, { doubts: doubts.map(([a, b]) => [a, b] as [string, string]) }),
      { view: 'doubts' },
    );

  test('both are shown side by side with what they are called, where, and what they say', async () => {
    const { root } = await open();
    const cards = [...root.querySelectorAll('.doubt__card')].map((card) => card.textContent ?? '');
    expect(cards[0]).toContain('Richter');
    expect(cards[0]).toContain('„So nicht.“');
    expect(cards[1]).toContain('Ein Fest');
    expect(root.textContent).toContain('Open: 2');
    expect(await violations(root)).toEqual([]);
  });

  test.each([
    ['1', 'Clara Müller is Bernd Müller'],
    ['2', 'Bernd Müller is not Clara Müller'],
  ])('the key %s answers', async (digit, acted) => {
    const figures = fakeFigures(SMALL_LIBRARY, { doubts: [['Bernd Müller', 'Clara Müller']] });
    const { root } = await showView(DoubtsView, figures, { view: 'doubts' });
    await key(digit, document.body);
    await settle();
    expect(figures.acted).toEqual([acted]);
    await press(root, 'Undo');
    await settle();
    expect(figures.acted.at(-1)).toBe(`undo ${acted}`);
  });

  test('what is put off comes back at the end', async () => {
    const { root } = await open();
    await press(root, 'Later');
    expect(root.querySelector('.doubt__name')?.textContent).toBe('Stadtrat von Aue');
    await press(root, 'Later');
    expect(root.querySelector('.doubt__name')?.textContent).toBe('Bernd Müller');
  });

  test('without any there is a word and a way on', async () => {
    const { root } = await showView(DoubtsView, fakeFigures(SMALL_LIBRARY), { view: 'doubts' });
    expect(root.textContent).toContain('Nothing to decide');
    expect(root.querySelector<HTMLAnchorElement>('.empty a')?.hash).toBe('#view=people');
  });
});

describe('all quotations', () => {
  test('stand by article, lead to their place, and are given to another speaker', async () => {
    const figures = fakeFigures(SMALL_LIBRARY);
    const { root, places, copied } = await showView(QuotationsView, figures, { view: 'quotations' });
    expect([...root.querySelectorAll('h3 .card__title')].map((one) => one.textContent)).toEqual([
      'Streit am Fluss',
      'Das Urteil',
    ]);
    expect(await violations(root)).toEqual([]);
    await press(root, 'More about this quotation');
    await press(root, 'Copy with');
    await settle();
    expect(copied).toEqual(['a0: "Der Fluss gehört allen."']);
    await press(root, 'Wrong speaker');
    await press(root, 'Stadtrat von Aue');
    await settle();
    expect(JSON.parse(figures.acted[0] ?? '')).toMatchObject({
      verdict: 'attribute',
      article: 'key 0',
      to: { name: 'Stadtrat von Aue', kind: 'organization' },
    });
    await act(async () => root.querySelector<HTMLElement>('.row--quotation')?.click());
    expect(places[0]).toContain('article=a0&at=');
  });

  test('without any there is a word', async () => {
    const none = fakeFigures({ people: [], articles: [] });
    const { root } = await showView(QuotationsView, none, { view: 'quotations' });
    expect(root.textContent).toContain('No quotations yet');
  });
});

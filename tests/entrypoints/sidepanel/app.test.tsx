// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App';
import type { Note } from '../../../lib/note';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../components/sample-analysis';
import { control, key, press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakePanel, PAGE } from './fake-services';

beforeEach(() => speak('en'));

const open = async (fake: ReturnType<typeof fakePanel>) => {
  const root = await show(<App services={fake.services} />);
  await settle();
  return root;
};

const note = (id: string, text: string, name?: string): Note => ({
  id,
  created: 1,
  updated: 1,
  revision: 1,
  article: 'a1',
  subject: name === undefined ? { on: 'article' } : { on: 'entity', name, kind: 'person' },
  text,
});

describe('tabs and pages', () => {
  test('a page without marks asks for the button', async () => {
    const fake = fakePanel();
    fake.pages.clear();
    const root = await open(fake);
    expect(root.querySelector('h1')?.textContent).toBe('Press the Randnotiz button on this page');
    expect(await violations(document.body)).toEqual([]);
  });

  test('follows the tab in front', async () => {
    const fake = fakePanel();
    fake.pages.set(2, {
      ...PAGE,
      url: 'https://b.example',
      article: { ...SAMPLE_ARTICLE, title: 'Zweiter' },
    });
    const root = await open(fake);
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
    await act(async () => fake.toTab(2));
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe('Zweiter');
    await act(async () => fake.toTab(3));
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe('Press the Randnotiz button on this page');
  });

  test('a slow answer of a tab that was left is dropped', async () => {
    const fake = fakePanel();
    let answer: (value: { ok: true; value: typeof PAGE }) => void = () => undefined;
    const state = fake.services.state;
    fake.pages.set(2, { ...PAGE, article: { ...SAMPLE_ARTICLE, title: 'Zweiter' } });
    const slow: typeof state = (tab) =>
      tab === 1 ? new Promise((resolve) => (answer = resolve)) : state(tab);
    const root = await open({ ...fake, services: { ...fake.services, state: slow } });
    await act(async () => fake.toTab(2));
    await settle();
    await act(async () => answer({ ok: true, value: PAGE }));
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe('Zweiter');
  });

  test('follows the page, and only the page in front', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await act(async () => fake.toPage(9, { ...PAGE, marked: false }));
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
    await act(async () => fake.toPage(1, { ...PAGE, at: { mention: 0 } }));
    await settle();
    expect(root.querySelector('.row--current')?.textContent).toContain('Anna Keller');
    await act(async () => fake.toPage(1, { ...PAGE, marked: false }));
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe('The marks are off on this page');
    await press(root, 'Mark the names');
    await settle();
    expect(fake.log).toEqual(['mark tab 1']);
  });

  test('a jump in the page does not close what is open in the panel', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'Anna Keller');
    await act(async () => fake.toPage(1, { ...PAGE, at: { mention: 2 } }));
    await settle();
    expect(root.querySelector('.row--mention.row--current')?.textContent).toContain('Keller sagte');
  });

  test('an updated extension says so', async () => {
    const root = await open(fakePanel({ state: async () => ({ ok: false, code: 'outdated' }) }));
    expect(root.querySelector('h1')?.textContent).toBe('Randnotiz was updated');
    expect(control(root, 'Reload page')).toBeTruthy();
  });
});

describe('people', () => {
  test('whom the reader follows is marked', async () => {
    const fake = fakePanel({
      watchFollowed: () => (onValue) => {
        onValue(new Set(['person anna keller']));
        return () => undefined;
      },
    });
    const root = await open(fake);
    const marked = [...root.querySelectorAll('.row')].filter((row) => row.querySelector('.row__followed'));
    expect(marked.map((row) => row.querySelector('.row__name')?.firstChild?.textContent)).toEqual([
      'Anna Keller',
    ]);
  });

  test('every mention is reached by the keyboard, in reading order', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'In reading order');
    for (const row of root.querySelectorAll<HTMLElement>('.row--mention')) row.click();
    expect(fake.log).toEqual([
      'reveal {"titleMention":0}',
      'reveal {"mention":0}',
      'reveal {"mention":1}',
      'reveal {"mention":2}',
      'reveal {"mention":3}',
      'reveal {"mention":4}',
    ]);
    expect(await violations(document.body)).toEqual([]);
  });

  test('a correction is kept, and undone', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'Anna Keller');
    await press(root, 'Not a person');
    await settle();
    await press(root, 'Undo');
    expect(fake.log).toEqual([
      'correct {"verdict":"reject","name":"Anna Keller","kind":"person"}',
      'undo c1',
    ]);
  });

  test('without any, it says so', async () => {
    const fake = fakePanel();
    const analysis = { ...SAMPLE_ANALYSIS, entities: [], mentions: [], titleMentions: [], quotations: [] };
    fake.pages.set(1, { ...PAGE, analysis });
    const root = await open(fake);
    expect(root.textContent).toContain('No names found in this article');
    await press(root, 'Quotations');
    expect(root.textContent).toContain('No quotations found in this article');
  });
});

describe('the other tabs', () => {
  test('arrow keys move between them', async () => {
    const root = await open(fakePanel());
    control(root, 'People').focus();
    await key('ArrowRight');
    expect(document.activeElement?.textContent).toContain('Quotations');
    expect(root.querySelector('.quotation__about')?.textContent).toBe('Anna Keller');
  });

  test('a quotation leads to its place', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'Quotations');
    await press(root, '"Der Fluss gehört allen."');
    expect(fake.log).toEqual(['reveal {"quotation":0}']);
    expect(await violations(document.body)).toEqual([]);
  });

  test('notes are edited, deleted and brought back', async () => {
    const fake = fakePanel();
    fake.notes.set([note('n1', 'zum Artikel'), note('n2', 'zur Person', 'Anna Keller')]);
    const root = await open(fake);
    await press(root, 'Notes');
    expect([...root.querySelectorAll('.note-read__words')].map((words) => words.textContent)).toEqual([
      'zum Artikel',
      'zur Person',
    ]);
    expect(await violations(document.body)).toEqual([]);
    const edits = [...root.querySelectorAll('button')].filter((one) => one.textContent === 'Edit');
    await act(async () => edits[1]?.click());
    await type(root, 'Note about Anna Keller', 'zur Person, mehr');
    await settle(700);
    expect(fake.notes.value.find(({ id }) => id === 'n2')?.text).toBe('zur Person, mehr');
    await press(root, 'Delete note');
    await settle();
    expect(fake.log.at(-1)).toBe('remove note n1');
    await press(root, 'Undo');
    expect(fake.log.at(-1)).toBe('restore note n1');
  });

  test('a note about a person begins under People and keeps its field', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'Anna Keller');
    await press(root, 'Write a note');
    await settle(40);
    const field = control(root, 'Note about Anna Keller') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    await type(root, 'Note about Anna Keller', 'erste');
    await settle(700);
    await type(root, 'Note about Anna Keller', 'erste, zweite');
    await settle(700);
    expect(control(root, 'Note about Anna Keller')).toBe(field);
    expect(fake.notes.value.map(({ text, subject }) => ({ text, subject }))).toEqual([
      { text: 'erste, zweite', subject: { on: 'entity', name: 'Anna Keller', kind: 'person' } },
    ]);
    expect(root.querySelectorAll('textarea').length).toBe(2);
  });

  test('where nothing is stored, notes say so and can be had', async () => {
    const fake = fakePanel();
    const { articleId: _, ...unstored } = PAGE;
    fake.pages.set(1, { ...unstored, private: true });
    const root = await open(fake);
    await press(root, 'Notes');
    expect(root.textContent).toContain('Nothing is stored in a private window');
    await press(root, 'Save anyway');
    expect(fake.log).toEqual(['save anyway']);
  });

  test('a left-out paragraph says why, goes in and out again', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'Left out');
    expect(root.textContent).toContain('Left out: newsletter box');
    await press(root, 'Take in');
    await settle();
    expect(root.textContent).toContain('Taken in');
    expect(await violations(document.body)).toEqual([]);
    await press(root, 'Leave out');
    await settle();
    expect(fake.log).toEqual(['take in l1', 'leave out l1']);
  });

  test('the summary is the same one as in the popup', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await press(root, 'Summary');
    await press(root, 'Edit summary');
    await type(root, 'Summary in own words', 'Kurz.');
    await press(root, 'Done');
    await settle();
    expect(root.querySelector('.readers-summary')?.textContent).toBe('Kurz.');
  });
});

describe('quiet words in the panel', () => {
  test('a bar while a newer analysis takes a while, also before the first', async () => {
    const fake = fakePanel();
    const root = await open(fake);
    await act(async () => fake.progress.tell(1, 0.5));
    expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('50');
    expect(await violations(document.body)).toEqual([]);
    await act(async () => fake.progress.tell(1, 1));
    expect(root.querySelector('[role="progressbar"]')).toBeNull();
    fake.pages.clear();
    await act(async () => fake.toTab(2));
    await settle();
    await act(async () => fake.progress.tell(2, 0.25));
    expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('25');
  });

  test('names are found less surely in other languages', async () => {
    const fake = fakePanel();
    fake.pages.set(1, { ...PAGE, readIn: 'fr' });
    expect((await open(fake)).querySelector('.language-notice')?.textContent).toContain('in French');
  });

  test('a model for names cannot be used', async () => {
    const fake = fakePanel();
    fake.pages.set(1, { ...PAGE, modelFault: 'damaged' });
    expect((await open(fake)).querySelector('.model-notice')?.textContent).toContain('less surely');
  });

  test('says on demand why a name is marked', async () => {
    const root = await open(fakePanel());
    await press(root, 'Anna Keller');
    const why = root.querySelector<HTMLDetailsElement>('details.why');
    expect(why?.open).toBe(false);
    expect(why?.querySelector('summary')?.textContent).toBe('Why marked?');
    expect(why?.querySelector('li')?.textContent).toBe('Recognized by a rule for names. How sure: 100%.');
    expect(await violations(document.body)).toEqual([]);
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App';
import type { Anchoring } from '../../../lib/anchoring/anchor';
import type { Note, Placement } from '../../../lib/note';
import { control, key, press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakePanel, PAGE } from './fake-services';

beforeEach(() => speak('en'));

// What is left standing would go on hearing the keys.
afterEach(async () => {
  const root = document.body.firstElementChild;
  if (root) await act(async () => render(null, root));
});

function passage(id: string, exact: string, start: number, over: Partial<Note> = {}): Note {
  return {
    id,
    created: start,
    updated: 1,
    revision: 1,
    article: 'a1',
    subject: {
      on: 'passage',
      passage: {
        selector: { exact, prefix: 'Davor ', suffix: ' danach', start, end: start + exact.length },
        paragraph: `Davor ${exact} danach.`,
      },
    },
    text: '',
    color: 'yellow',
    ...over,
  };
}

function placed(id: string, anchoring: Anchoring, words?: string): Placement {
  return { id, article: 'a1', anchoring, seen: 1, ...(words !== undefined && { words }) };
}

const certain = (start: number): Anchoring => ({ state: 'certain', score: 1, start, end: start + 5 });
const likely: Anchoring = { state: 'likely', score: 0.6, start: 40, end: 60 };
const gone: Anchoring = { state: 'orphan', reason: 'gone' };

async function open(fake: ReturnType<typeof fakePanel>): Promise<HTMLElement> {
  const root = await show(<App services={fake.services} />);
  await settle();
  await press(root, 'Notes');
  await settle();
  return root;
}

const words = (root: ParentNode) =>
  [...root.querySelectorAll('.passage__place')].map((one) => one.textContent);
const section = (root: ParentNode, title: string) =>
  [...root.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === title);

describe('notes on passages', () => {
  test('stand in the order of the page, lead there, and the one the page stands at is marked', async () => {
    const fake = fakePanel();
    fake.notes.set([
      passage('n2', 'später', 300),
      passage('n1', 'früher', 10, { text: 'Ein **Wort** dazu' }),
    ]);
    fake.placements.set([placed('n2', certain(5))]);
    const root = await open(fake);
    expect(words(root)).toEqual(['später', 'früher']);
    expect(root.querySelector('.markdown strong')?.textContent).toBe('Wort');
    await press(root, 'früher');
    expect(fake.log.at(-1)).toBe('reveal {"note":"n1"}');
    await act(async () => fake.toPage(1, { ...PAGE, at: { note: 'n1' } }));
    await settle();
    expect(root.querySelector('[aria-current="location"]')?.textContent).toBe('früher');
    expect(await violations(document.body)).toEqual([]);
  });

  test('long words are cut, and read whole in the title', async () => {
    const fake = fakePanel();
    const long = 'Wort '.repeat(80).trim();
    fake.notes.set([passage('n1', long, 1)]);
    const root = await open(fake);
    expect(words(root)[0]?.length).toBeLessThanOrEqual(201);
    expect(root.querySelector('.passage__place')?.getAttribute('title')).toBe(long);
  });

  test('are written, colored and tagged; what was written meanwhile stays', async () => {
    const fake = fakePanel();
    fake.notes.set([passage('n1', 'Wasser', 1)]);
    const root = await open(fake);
    await press(root, 'Write a note');
    expect(document.activeElement).toBe(control(root, 'Note on “Wasser”'));
    await type(root, 'Note on “Wasser”', 'Frage');
    await press(root, 'More about this note');
    await act(async () => (control(root, 'Green') as HTMLInputElement).click());
    await settle();
    await type(root, 'Add tag', 'Flut');
    await key('Enter', control(root, 'Add tag'));
    await settle(700);
    expect(fake.notes.value).toMatchObject([{ text: 'Frage', color: 'green', tags: ['Flut'] }]);
    expect(fake.notes.value[0]?.earlier).toBeUndefined();
    await key('Escape', control(root, 'Note on “Wasser”'));
    expect(root.querySelector('.note-read__words')?.textContent).toBe('Frage');
    expect(document.activeElement?.textContent).toBe('Edit');
    expect(root.querySelector('.passage__about')?.textContent).toBe('GreenFlut');
    expect(await violations(document.body)).toEqual([]);
  });

  test('an emptied note leaves the highlight; deleting it can be undone', async () => {
    const fake = fakePanel();
    fake.notes.set([passage('n1', 'Wasser', 1, { text: 'weg damit' })]);
    const root = await open(fake);
    await press(root, 'Edit');
    await type(root, 'Note on “Wasser”', '');
    await press(root, 'Done');
    await settle();
    expect(fake.notes.value).toMatchObject([{ id: 'n1', text: '' }]);
    await press(root, 'More about this note');
    await press(root, 'Delete note');
    await settle();
    expect(fake.log.at(-1)).toBe('remove note n1');
    await press(root, 'Undo');
    expect(fake.log.at(-1)).toBe('restore note n1');
  });

  test('are copied with their source and the way to them', async () => {
    const fake = fakePanel();
    fake.notes.set([passage('n1', 'Der Fluss', 1)]);
    const root = await open(fake);
    await press(root, 'More about this note');
    await press(root, 'Copy with citation');
    await settle();
    expect(fake.log.at(-1)).toContain('copy Der Fluss\nStreit am Fluss: Keller warnt, Zeitung');
    expect(fake.log.at(-1)).toContain('#:~:text=Der%20Fluss');
  });

  test('more than a few are filtered by color and tag', async () => {
    const fake = fakePanel();
    fake.notes.set([
      ...[1, 2, 3, 4, 5].map((at) => passage(`y${at}`, `gelb ${at}`, at)),
      passage('g1', 'grün', 9, { color: 'green', tags: ['Flut'] }),
    ]);
    const root = await open(fake);
    const select = root.querySelector('select');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      'All notes',
      'Yellow',
      'Green',
      'Flut',
    ]);
    await act(async () => {
      if (select) select.value = 'tag Flut';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(words(root)).toEqual(['grün']);
    await act(async () => fake.notes.set(fake.notes.value.filter(({ id }) => id !== 'g1')));
    await settle();
    expect(words(root)).toHaveLength(5);
  });

  test('of three hundred a part is shown, and the one the page stands at in any case', async () => {
    const fake = fakePanel();
    fake.notes.set(Array.from({ length: 300 }, (_, at) => passage(`n${at}`, `Stelle ${at}`, at)));
    const root = await open(fake);
    expect(words(root)).toHaveLength(60);
    await act(async () => fake.toPage(1, { ...PAGE, at: { note: 'n99' } }));
    await settle();
    expect(words(root)).toHaveLength(100);
    await press(root, 'Show all 300');
    expect(words(root)).toHaveLength(300);
  });
});

describe('places that are not certain', () => {
  test('a likely one shows old words against new, and asks once', async () => {
    const fake = fakePanel();
    fake.notes.set([passage('n1', 'der alte Plan', 1), passage('n2', 'fest', 90)]);
    fake.placements.set([placed('n1', likely, 'der neue Plan')]);
    const root = await open(fake);
    const asked = section(root, 'Look at these');
    expect(asked?.querySelector('del')?.textContent).toContain('alte');
    expect(asked?.querySelector('ins')?.textContent).toContain('neue');
    expect(root.querySelector('.notes-head p')?.textContent).toContain('1 to look at');
    expect(section(root, 'On the page')?.textContent).not.toContain('Plan');
    await press(root, 'This is it');
    expect(fake.log).toContain('answer n1 yes');
    await settle();
    await press(root, 'No');
    expect(fake.log).toContain('answer n1 no');
    expect(await violations(document.body)).toEqual([]);
  });

  test('a place that has gone meanwhile says so', async () => {
    const fake = fakePanel({ answerLikely: async () => ({ ok: true, value: false }) });
    fake.notes.set([passage('n1', 'alt', 1)]);
    fake.placements.set([placed('n1', likely, 'neu')]);
    const root = await open(fake);
    await press(root, 'This is it');
    await settle();
    expect(document.body.textContent).toContain('This place is no longer on the page');
  });

  test('orphans are counted, stand by themselves with reason and paragraph, and get a place', async () => {
    const fake = fakePanel();
    fake.notes.set([passage('n1', 'verschwunden', 1, { text: 'bleibt' }), passage('n2', 'fest', 90)]);
    fake.placements.set([placed('n1', gone)]);
    const root = await open(fake);
    const orphans = section(root, 'Not on the page any more');
    expect(orphans?.textContent).toContain('Neither the words nor what stood around them');
    expect(orphans?.querySelector('blockquote')?.textContent).toBe('Davor verschwunden danach.');
    expect(orphans?.querySelector('mark')?.textContent).toBe('verschwunden');
    expect(orphans?.textContent).toContain('bleibt');
    expect(root.querySelector('.notes-head p')?.textContent).toBe(
      '2 notes\u00A0· 1 not on the page any more',
    );
    expect(await violations(document.body)).toEqual([]);
    await press(root, 'Select its place');
    await settle();
    expect(fake.log.at(-1)).toBe('reattach n1');
    expect(document.body.textContent).toContain('Select the words on the page now');
  });
});

describe('steps', () => {
  test('are undone and redone by buttons that name them, and by keys', async () => {
    const fake = fakePanel();
    fake.history.set({ undo: 'color', redo: 'edit' });
    const root = await open(fake);
    await press(root, 'Undo: color');
    await settle();
    expect(fake.log.at(-1)).toBe('act undo in a1');
    expect(document.body.textContent).toContain('Undone: color');
    const send = (over: KeyboardEventInit, target: EventTarget = document.body) =>
      act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...over }));
      });
    await send({ key: 'Z', metaKey: true, shiftKey: true });
    expect(fake.log.at(-1)).toBe('act redo in a1');
    await send({ key: 'z', ctrlKey: true });
    expect(fake.log.at(-1)).toBe('act undo in a1');
    const before = fake.log.length;
    await send({ key: 'z', ctrlKey: true }, control(root, 'Note about this article'));
    await send({ key: 'z' });
    expect(fake.log).toHaveLength(before);
    expect(await violations(document.body)).toEqual([]);
  });
});

describe('the same page', () => {
  const twin = {
    id: 'a2',
    title: 'Streit am Fluss',
    site: 'Zeitung',
    url: 'https://amp.zeitung.example/fluss',
  };

  test('is said of a likely twin, and undone', async () => {
    const fake = fakePanel({ likelyTwins: async () => [twin] });
    const root = await open(fake);
    expect(root.querySelector('.same-page')?.textContent).toContain(
      'Perhaps the same article: “Streit am Fluss”',
    );
    await press(root, 'This is the same page as …');
    await press(root, 'Streit am Fluss');
    await settle();
    expect(fake.log).toContain('join a1 into a2');
    expect(fake.log.at(-1)).toBe('refresh');
    await press(root, 'Undo');
    await settle();
    expect(fake.log).toContain('separate https://zeitung.example/fluss');
  });

  test('is found in the library, and a joined one says so', async () => {
    const fake = fakePanel({ findArticles: async (query) => (query === 'fluss' ? [twin] : []) });
    fake.joined.set(['https://m.zeitung.example/fluss']);
    const root = await open(fake);
    expect(root.querySelector('.same-page__joined')?.textContent).toContain(
      'Also at m.zeitung.example/fluss',
    );
    await press(root, 'Separate from https://m.zeitung.example/fluss');
    await settle();
    expect(fake.log).toContain('separate https://m.zeitung.example/fluss');
    await press(root, 'This is the same page as …');
    await type(root, 'Find another article', 'meer');
    await settle(250);
    expect(root.querySelector('.same-page')?.textContent).toContain('No such article in the library');
    await type(root, 'Find another article', 'fluss');
    await settle(250);
    expect(await violations(document.body)).toEqual([]);
    await press(root, 'Streit am FlussZeitung');
    await settle();
    expect(fake.log).toContain('join a1 into a2');
  });
});

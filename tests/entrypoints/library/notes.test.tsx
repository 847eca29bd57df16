// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../components/library/find-passage';
import { libraryServices } from '../../../entrypoints/library/browser-services';
import type { Note, NoteDraft } from '../../../lib/note';
import { recordArticle, removeArticle } from '../../../lib/store/articles';
import { notesOf, removeNote, saveNote } from '../../../lib/store/notes';
import { placeNotes } from '../../../lib/store/placements';
import { SAMPLE_ARTICLE } from '../../components/sample-analysis';
import { control, press, type, violations } from '../../components/show';
import { beginEmpty, open, until } from './show-library';

beginEmpty();

async function article(title: string): Promise<string> {
  const url = `https://zeitung.example/${title}`;
  return (await recordArticle({ ...SAMPLE_ARTICLE, title, url }, { keep: true })).id;
}

async function passage(of: string, exact: string, over: Partial<NoteDraft> = {}): Promise<Note> {
  const at = SAMPLE_ARTICLE.text.indexOf(exact);
  const selector = { exact, prefix: '', suffix: '', start: at, end: at + exact.length };
  const { note } = await saveNote({
    article: of,
    subject: { on: 'passage', passage: { selector, paragraph: `Es stand: ${exact}.` } },
    text: '',
    color: 'yellow',
    ...over,
  });
  // The list is by the time of writing, in ms.
  await new Promise((resolve) => setTimeout(resolve, 2));
  return note;
}

const cards = (root: ParentNode) =>
  [...root.querySelectorAll('.card__passage')].map((card) => card.textContent);

async function choose(root: ParentNode, value: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('There is nothing to choose from');
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('all notes', () => {
  test('show words, color and tags, say what is not found, and are filtered by each', async () => {
    const id = await article('Haushalt');
    await passage(id, 'Anna Keller', { color: 'green', tags: ['Flut'], text: 'Mehr **dazu**' });
    const orphan = await passage(id, 'verschwunden');
    await placeNotes(id, [
      { id: orphan.id, article: id, seen: 1, anchoring: { state: 'orphan', reason: 'gone' } },
    ]);
    const root = await open('#view=notes');
    await until(() => cards(root).length === 2);
    expect(cards(root)).toEqual(['verschwunden', 'Anna Keller']);
    const text = root.querySelector('.library__list')?.textContent;
    expect(text).toContain('Not on the page any more. Neither the words');
    expect(text).toContain('Mehr dazu');
    expect(await violations(root)).toEqual([]);
    await choose(root, 'orphan');
    await until(() => cards(root).join() === 'verschwunden');
    await choose(root, 'color green');
    await until(() => cards(root).join() === 'Anna Keller');
    await choose(root, 'tag Flut');
    await until(() => cards(root).join() === 'Anna Keller');
    await choose(root, 'likely');
    await until(() => root.textContent?.includes('No such notes') === true);
    await press(root, 'All notes');
    await until(() => cards(root).length === 2);
  });

  test('open their article at their words; with a way to them on the page', async () => {
    const id = await article('Haushalt');
    const { id: note } = await passage(id, 'Der Fluss gehört allen', { text: 'gut' });
    const root = await open('#view=notes');
    await until(() => cards(root).length === 1);
    await act(async () => root.querySelector<HTMLElement>('.card')?.click());
    await until(() => root.querySelector('[data-shown]') !== null);
    expect(location.hash).toBe(`#view=notes&article=${id}&note=${note}`);
    expect([...root.querySelectorAll('[data-shown]')].map((one) => one.textContent).join('')).toBe(
      'Der Fluss gehört allen',
    );
    expect(root.querySelector('.article-text .passage__words--yellow')?.textContent).toContain('Der Fluss');
    await press(root, 'More about this note');
    expect(root.querySelector('.passage__actions a')?.getAttribute('href')).toBe(
      'https://zeitung.example/Haushalt#:~:text=Der%20Fluss%20geh%C3%B6rt%20allen',
    );
    expect(await violations(root)).toEqual([]);
    await act(async () => (control(root, 'Pink') as HTMLInputElement).click());
    await until(() => root.querySelector('.article-text .passage__words--pink') !== null);
    expect((await notesOf(id))[0]).toMatchObject({ color: 'pink', text: 'gut' });
    await press(root, 'Undo: color');
    await until(() => root.querySelector('.article-text .passage__words--yellow') !== null);
  });
});

describe('a note is copied with what it is on and its source, as the reader cites', () => {
  /** The library at a place, and the notes that are copied there, with their articles. */
  async function openCopying(hash: string) {
    const copied: string[] = [];
    const real = libraryServices();
    const copyNote = async (of: string, note: string) => void copied.push(of, note);
    const root = await open(hash, { ...real, exporting: { ...real.exporting, copyNote } });
    return { root, copied };
  }
  const said = (root: ParentNode) => root.querySelector('.toast span')?.textContent;

  test('in the list of all notes, without being opened', async () => {
    const id = await article('Haushalt');
    const { id: note } = await passage(id, 'Anna Keller', { text: 'gut' });
    await passage(id, 'Der Fluss');
    const { root, copied } = await openCopying('#view=notes');
    await until(() => cards(root).length === 2);
    const buttons = [...root.querySelectorAll<HTMLElement>('.noted__copy button')];
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    await act(async () => root.querySelectorAll<HTMLElement>('.card')[1]?.focus());
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    await act(async () => buttons[1]?.click());
    await until(() => said(root) === 'Copied');
    expect(copied).toEqual([id, note]);
    expect(location.hash).toBe('#view=notes');
    expect(await violations(root)).toEqual([]);
  });

  test.each([
    ['on words of the page', { exact: 'Anna Keller' }],
    ['about the article', { on: 'article' }],
    ['about someone', { on: 'entity' }],
  ] as const)('in the reading pane: %s', async (_what, what) => {
    const id = await article('Haushalt');
    const subject = { on: 'entity', kind: 'person', name: 'Anna Keller' } as const;
    const { id: note } =
      'exact' in what
        ? await passage(id, what.exact, { text: 'gut' })
        : (await saveNote({ article: id, subject: what.on === 'entity' ? subject : what, text: 'gut' })).note;
    const { root, copied } = await openCopying(`#article=${id}`);
    await until(() => root.querySelector('.reading .note-read__words') !== null);
    if ('exact' in what) await press(root, 'More about this note');
    await press(root.querySelector('.note-section') ?? root, 'Copy with citation');
    await until(() => said(root) === 'Copied');
    expect(copied).toEqual([id, note]);
    expect(await violations(root)).toEqual([]);
  });

  test('what cannot be copied says so', async () => {
    await passage(await article('Haushalt'), 'Anna Keller');
    const root = await open('#view=notes');
    await until(() => cards(root).length === 1);
    await press(root, 'Copy with citation');
    await until(() => said(root) !== undefined);
    expect(said(root)).not.toBe('Copied');
  });
});

describe('the trash', () => {
  test('says that it is empty, and for how long it keeps', async () => {
    const root = await open('#view=trash');
    expect(root.querySelector('.library__list')?.textContent).toContain('30 days');
    expect(await violations(root)).toEqual([]);
  });

  test('holds notes and articles with their day, and gives them back', async () => {
    const id = await article('Haushalt');
    const gone = await article('Bahn');
    await passage(gone, 'Anna Keller');
    const { id: note } = await passage(id, 'Der Fluss', { text: 'weg' });
    await removeNote(note);
    await removeArticle(gone);
    const root = await open('#view=trash');
    await until(() => root.querySelectorAll('.trash-row').length === 2);
    const text = root.querySelector('.trash')?.textContent;
    expect(text).toContain('Bahn');
    expect(text).toContain('1 note');
    expect(text).toContain('gone for good after');
    expect(root.querySelector('.trash .card__passage')?.getAttribute('lang')).toBe('de');
    expect(await violations(root)).toEqual([]);
    control(root, 'Bring back: weg').focus();
    await press(root, 'Bring back: weg');
    await until(() => root.querySelectorAll('.trash-row').length === 1);
    expect(document.activeElement).toBe(control(root, 'Bring back: Bahn'));
    expect((await notesOf(id)).map((one) => one.text)).toEqual(['weg']);
    await press(root, 'Bring back: Bahn');
    await until(() => root.textContent?.includes('The trash is empty') === true);
    expect(await notesOf(gone)).toHaveLength(1);
  });

  test('is emptied only when the word is typed: that cannot be undone', async () => {
    const id = await article('Haushalt');
    const { id: note } = await passage(id, 'Der Fluss', { text: 'weg' });
    await removeNote(note);
    const root = await open('#view=trash');
    await until(() => root.querySelectorAll('.trash-row').length === 1);
    await press(root, 'Empty the trash');
    expect(await violations(root)).toEqual([]);
    await press(root, 'Cancel');
    expect(root.querySelectorAll('.trash-row')).toHaveLength(1);
    await press(root, 'Empty the trash');
    await press(root, 'Delete for good');
    expect(root.querySelectorAll('.trash-row')).toHaveLength(1);
    await type(root, 'To confirm', 'delete');
    await press(root, 'Delete for good');
    await until(() => root.textContent?.includes('The trash is empty') === true);
  });
});

describe('words of a note in the saved text', () => {
  const text = 'Der Fluss steigt. Am Abend: Der Fluss sinkt.';
  test.each([
    ['the only place', { exact: 'Am Abend', prefix: '', suffix: '' }, 18],
    ['the place with the same words before it', { exact: 'Der Fluss', prefix: 'Am Abend: ', suffix: '' }, 28],
    ['the place with the same words after it', { exact: 'Der Fluss', prefix: '', suffix: ' sinkt' }, 28],
    ['nowhere', { exact: 'Die Flut', prefix: '', suffix: '' }, undefined],
    ['no words are nowhere', { exact: '', prefix: '', suffix: '' }, undefined],
  ])('%s', (_what, selector, start) => {
    expect(findPassage(text, { ...selector, start: 0, end: 0 })?.start).toBe(start);
  });
});

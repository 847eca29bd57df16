// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PAUSE } from '../../../../entrypoints/content/notes/note-writing';
import { NOTED } from '../fake-page';
import { highlight, SENDER, SETTLED, selectWords, useNotePage } from '../notes/note-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato. Der Saal war bis auf den letzten Platz besetzt.</p>
<p>Am Abend regnete es auf die leeren Bänke vor dem Haus.</p></article>`;
const SEAT = 'bis auf den letzten Platz besetzt';
const page = useNotePage(PAGE);

type Given = Awaited<ReturnType<typeof page.open>>;

/** Opens the card as a click on the note does. */
async function openCard(given: Given, words = SEAT): Promise<void> {
  await highlight(given, words);
  await page.key('Escape');
  document
    .querySelector('p')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 0, clientY: NOTED }));
  await page.settle();
}

const field = () => page.shadow().querySelector('textarea') as HTMLTextAreaElement;
const tagField = () => page.shadow().querySelector('input') as HTMLInputElement;
const chips = () => [...page.shadow().querySelectorAll('.chip')].map((chip) => chip.textContent);
const shown = () =>
  [...page.shadow().querySelectorAll('p, button, .markdown')]
    .filter((each) => !each.closest('[hidden]'))
    .map((each) => each.textContent);

async function write(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle(PAUSE + 50);
}

async function addTag(text: string): Promise<void> {
  tagField().focus();
  tagField().value = text;
  tagField().dispatchEvent(new Event('input', { bubbles: true }));
  await page.key('Enter');
}

describe('the card of a note', () => {
  it('opens by a click, names the words, and gives the focus back', async () => {
    const given = await page.open();
    await openCard(given);
    const dialog = page.shadow().querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toBe(`Note on “${SEAT}”`);
    expect(page.shadow().activeElement).toBe(dialog);
    await page.key('Escape');
    expect(page.isOpen()).toBe(false);
  });

  it('saves as one types and shows Markdown, never markup', async () => {
    const given = await page.open();
    await openCard(given);
    await page.press('Write a note');
    expect(page.shadow().activeElement).toBe(field());
    await write('**Wichtig**: <img src=x> [Akte](https://example.org) und [nein](javascript:1)');
    expect(given.store.all).toMatchObject([{ text: field().value, color: 'yellow' }]);
    expect(page.said()).toBe('Saved');
    await page.key('Enter', { ctrlKey: true });
    const markdown = page.shadow().querySelector('.markdown');
    expect(markdown?.querySelector('strong')?.textContent).toBe('Wichtig');
    expect(markdown?.textContent).toContain('<img src=x>');
    expect([...(markdown?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
      'https://example.org/',
    ]);
    expect(page.shadow().activeElement?.textContent).toBe('Edit');
  });

  it('keeps words that cannot be saved, also when it is closed, and tries again', async () => {
    const given = await page.open();
    await openCard(given);
    await page.press('Write a note');
    given.store.refuses = 'storage-full';
    await write('Gedanke');
    expect(page.said()).toContain('storage is full');
    await page.key('Escape');
    await page.settle(1_000);
    document
      .querySelector('p')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 0, clientY: NOTED }));
    await page.settle();
    expect(page.text()).toContain('Gedanke');
    expect(page.said()).toContain('storage is full');
    given.store.refuses = undefined;
    await page.press('Try again');
    expect(given.store.all).toMatchObject([{ text: 'Gedanke' }]);
  });

  it('sends what is typed when it is closed before the pause', async () => {
    const given = await page.open();
    await openCard(given);
    await page.press('Write a note');
    field().value = 'schnell';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await page.key('Escape');
    expect(given.store.all).toMatchObject([{ text: 'schnell' }]);
  });

  it('changes the color by press and by arrow', async () => {
    const given = await page.open();
    await openCard(given);
    await page.press('Pink');
    expect(given.paint.notes()).toEqual({ 'note-pink': SEAT });
    page.button('Pink').focus();
    await page.key('ArrowRight');
    expect(given.store.all).toMatchObject([{ color: 'purple' }]);
    const checked = [...page.shadow().querySelectorAll('[role="radio"]')].map((each) =>
      each.getAttribute('aria-checked'),
    );
    expect(checked).toEqual(['false', 'false', 'false', 'false', 'true']);
  });

  it('takes tags with Enter and comma, each once, completes them, and lets them go', async () => {
    const given = await page.open();
    await openCard(given);
    await addTag('Berlin');
    await addTag('Nato, Berlin,  zwei  Worte ');
    expect(chips()).toEqual(['Berlin', 'Nato', 'zwei Worte']);
    expect(given.store.all).toMatchObject([{ tags: ['Berlin', 'Nato', 'zwei Worte'] }]);
    await page.press('Remove tag Nato');
    tagField().focus();
    await page.key('Backspace');
    expect(given.store.all).toMatchObject([{ tags: ['Berlin'] }]);
    tagField().blur();
    given.answers.set('listTags', () => ({ ok: true, value: ['Berlin', 'Wetter'] }));
    tagField().focus();
    await page.settle();
    expect([...page.shadow().querySelectorAll('option')].map(({ value }) => value)).toEqual([
      'Berlin',
      'Wetter',
    ]);
  });

  it('deletes, says what becomes of it, and undoes with the focus on it', async () => {
    const given = await page.open();
    await openCard(given);
    page.button('Delete').focus();
    await page.press('Delete');
    expect(given.paint.notes()).toEqual({});
    expect(page.said()).toContain('trash for 30 days');
    expect(page.shadow().activeElement?.textContent).toBe('Undo');
    await page.press('Undo');
    expect(given.paint.notes()).toEqual({ 'note-yellow': SEAT });
    expect(page.said()).toBe('Undone: deletion');
  });

  it('goes from note to note, and says how many lie here', async () => {
    const given = await page.open();
    await highlight(given, 'den letzten Platz', 'blue');
    await page.key('Escape');
    await highlight(given, 'Am Abend', 'green');
    await page.key('Escape');
    // All three lie under the pointer of the fake highlighter: the shortest wins.
    await openCard(given);
    expect(page.shadow().querySelector('.count')?.textContent).toBe('3 / 3');
    await page.key('p');
    await page.key('p');
    expect(page.shadow().querySelector('.count')?.textContent).toBe('1 / 3');
    expect(shown()).toContain('2 notes here');
    await page.key('n');
    expect(page.shadow().querySelector('.passage')?.textContent).toBe('den letzten Platz');
    await page.key('n');
    expect(page.shadow().querySelector('.passage')?.textContent).toBe('Am Abend');
    await page.key('p');
    expect(page.shadow().querySelector('.passage')?.textContent).toBe('den letzten Platz');
  });

  it('is reached by key alone: Alt and a page key go from note to note', async () => {
    const given = await page.open();
    await highlight(given, 'Am Abend', 'green');
    await page.key('Escape');
    await page.key('PageDown', { altKey: true });
    expect(page.shadow().querySelector('.passage')?.textContent).toBe('Am Abend');
  });

  it('shows whom it is linked to, and lets that go without losing the focus', async () => {
    const given = await page.open();
    selectWords('Mark Rutte sprach');
    await page.settle(SETTLED + 50);
    await page.press('Link to Mark Rutte');
    await page.key('Escape');
    await page.settle();
    document
      .querySelector('p')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 0, clientY: NOTED }));
    await page.settle();
    expect(page.text()).toContain('Linked to Mark Rutte');
    page.button('Remove link').focus();
    await page.press('Remove link');
    expect(shown()).not.toContain('Linked to Mark Rutte');
    expect(given.store.all[0]?.subject).not.toHaveProperty('link');
    expect(page.shadow().activeElement).toBe(page.shadow().querySelector('[role="dialog"]'));
    await addTag('Gipfel');
    expect(given.store.acts.at(-1)).not.toHaveProperty('draft.unlink');
  });

  it('takes in what was changed elsewhere while it is open', async () => {
    const given = await page.open();
    await openCard(given);
    const [note] = given.store.all;
    if (!note) throw new Error('no note');
    given.store.notes.set(note.id, { ...note, revision: note.revision + 1, text: 'von anderswo' });
    await given.ask.takeNotes(null, SENDER);
    expect(page.text()).toContain('von anderswo');
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { speak } from '../../../components/speak';
import { fakePage } from '../fake-page';
import { highlight, SENDER, SETTLED, select, selectWords, useNotePage } from '../notes/note-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato. „Wir bleiben bis zum Ende hier“, sagte Rutte.</p>
<p>Am Abend <b>regnete</b> es auf die leeren Bänke vor dem Haus.</p>
<ul><li>Erster Punkt der Liste</li><li>Zweiter Punkt der Liste</li></ul>
<table><tr><td>Fahrten</td><td>zweihundert</td></tr></table></article>
<input value="im Feld">`;
const page = useNotePage(PAGE);
const p = (index: number) => document.querySelectorAll('p')[index] as HTMLElement;
const pointer = (type: string, init: MouseEventInit = {}) =>
  p(0).dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0, ...init }));

describe('the toolbar', () => {
  it('comes when the selection has settled, leaves the focus and the selection alone', async () => {
    await page.open();
    selectWords('leeren Bänke');
    await page.settle(SETTLED - 60);
    expect(page.isOpen()).toBe(false);
    await page.settle(100);
    expect(page.shadow().querySelector('[role="toolbar"]')?.getAttribute('aria-label')).toBe(
      'Selected words',
    );
    expect(document.activeElement).toBe(document.body);
    expect(String(document.getSelection())).toBe('leeren Bänke');
  });

  it('waits while the reader is still dragging, and goes when they begin anew', async () => {
    await page.open();
    pointer('pointerdown');
    selectWords('leeren Bänke');
    await page.settle(2_000);
    expect(page.isOpen()).toBe(false);
    pointer('pointerup');
    await page.settle(SETTLED + 10);
    expect(page.isOpen()).toBe(true);
    pointer('pointerdown');
    expect(page.isOpen()).toBe(false);
  });

  it('goes with Escape and does not come back for the same words', async () => {
    await page.open();
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    await page.key('Escape');
    expect(page.isOpen()).toBe(false);
    pointer('pointerup');
    await page.settle(SETTLED + 10);
    expect(page.isOpen()).toBe(false);
    selectWords('vor dem Haus');
    await page.settle(SETTLED + 10);
    expect(page.isOpen()).toBe(true);
  });

  it('goes when nothing is selected any more', async () => {
    await page.open();
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    await page.settle(SETTLED + 10);
    expect(page.isOpen()).toBe(false);
  });

  it.each(['en', 'de'] as const)('every button has a name (%s)', async (language) => {
    speak(language);
    await page.open();
    selectWords('„Wir bleiben bis zum Ende hier“, sagte Rutte');
    await page.settle(SETTLED + 10);
    const names = [...page.shadow().querySelectorAll('button')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names).toEqual(
      language === 'en'
        ? [
            'Highlight: Yellow',
            'Highlight: Green',
            'Highlight: Blue',
            'Highlight: Pink',
            'Highlight: Purple',
            'Write a note',
            'Add tags',
            'Link to Mark Rutte',
            'Link to the quotation',
            'Copy with citation',
          ]
        : [
            'Hervorheben: Gelb',
            'Hervorheben: Grün',
            'Hervorheben: Blau',
            'Hervorheben: Rosa',
            'Hervorheben: Violett',
            'Notiz schreiben',
            'Schlagwörter hinzufügen',
            'Mit Mark Rutte verbinden',
            'Mit dem Zitat verbinden',
            'Mit Quelle kopieren',
          ],
    );
  });

  it('the key opens it with the focus inside; arrows go through it, Escape gives the focus back', async () => {
    const { ask } = await page.open();
    document.body.tabIndex = 0;
    document.body.focus();
    selectWords('leeren Bänke');
    await ask.highlightSelection({ text: '' }, SENDER);
    const focused = () => page.shadow().activeElement?.getAttribute('aria-label');
    expect(focused()).toBe('Highlight: Yellow');
    await page.key('ArrowRight');
    expect(focused()).toBe('Highlight: Green');
    await page.key('End');
    expect(focused()).toBe('Copy with citation');
    await page.key('ArrowRight');
    expect(focused()).toBe('Highlight: Yellow');
    expect(page.shadow().querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    await page.key('Escape');
    expect(page.isOpen()).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('highlighting', () => {
  it('is one press; then undo, and redo', async () => {
    const given = await page.open();
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    await page.press('Highlight: Pink');
    expect(page.said()).toBe('Highlighted and saved');
    expect(given.paint.notes()).toEqual({ 'note-pink': 'leeren Bänke' });
    await page.press('Undo');
    expect(page.said()).toBe('Undone: new note');
    expect(given.paint.notes()).toEqual({});
    await page.press('Redo');
    expect(given.paint.notes()).toEqual({ 'note-pink': 'leeren Bänke' });
  });

  it('another color on the same words is the same note', async () => {
    const given = await page.open();
    await highlight(given, 'leeren Bänke', 'yellow');
    await page.press('Highlight: Blue');
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    await page.press('Highlight: Green');
    expect(given.store.all).toMatchObject([{ color: 'green' }]);
    expect(given.paint.notes()).toEqual({ 'note-green': 'leeren Bänke' });
  });

  it('pressed twice while a long page is still being read, it is one note', async () => {
    const given = fakePage();
    const { readPageText } = given.services;
    let isRead: Promise<void> | undefined;
    const readSlowly: typeof readPageText = async (...asked) => {
      isRead ??= new Promise((resolve) => setTimeout(resolve, 500));
      await isRead;
      return readPageText(...asked);
    };
    const opened = await page.open({ ...given, services: { ...given.services, readPageText: readSlowly } });
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    page.button('Highlight: Yellow').click();
    page.button('Highlight: Green').click();
    await page.settle(2_000);
    expect(opened.store.all).toMatchObject([{ color: 'green' }]);
  });

  it('says why it is not saved, keeps the paint, and tries again', async () => {
    const given = await page.open();
    given.store.refuses = 'storage-full';
    await highlight(given, 'leeren Bänke');
    expect(page.said()).toContain('storage is full');
    expect(given.paint.notes()).toEqual({ 'note-yellow': 'leeren Bänke' });
    given.store.refuses = undefined;
    await page.press('Try again');
    expect(page.said()).toBe('Highlighted and saved');
    expect(given.store.all).toHaveLength(1);
  });

  it('links the words to whom they name', async () => {
    const given = await page.open();
    selectWords('sagte Rutte');
    await page.settle(SETTLED + 10);
    await page.press('Link to Mark Rutte');
    expect(page.said()).toBe('Linked to Mark Rutte');
    expect(given.store.all).toMatchObject([
      { subject: { link: { to: 'entity', name: 'Mark Rutte', kind: 'person' } } },
    ]);
  });

  it('copies the words with their source and the way there', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText }, configurable: true });
    await page.open();
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    await page.press('Copy with citation');
    expect(page.said()).toBe('Copied');
    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /^leeren Bänke\nRutte in Berlin\n.*#:~:text=.*leeren%20B%C3%A4nke/,
    );
  });

  it('Alt, Shift and Z or Y undo and redo, but not while words are typed', async () => {
    const given = await page.open();
    await highlight(given, 'leeren Bänke');
    const keys = { altKey: true, shiftKey: true };
    document
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Z', code: 'KeyZ', ...keys, bubbles: true }));
    await page.settle();
    expect(given.store.all).toHaveLength(1);
    await page.key('Escape');
    await page.key('Z', { code: 'KeyZ', ...keys });
    expect(given.store.all).toHaveLength(0);
    expect(page.said()).toBe('Undone: new note');
    await page.key('Y', { code: 'KeyY', ...keys });
    expect(given.store.all).toHaveLength(1);
  });
});

describe('what is selected', () => {
  const text = (element: Element | null | undefined, index = 0) => element?.childNodes[index] as Text;
  it.each<[string, () => void, string]>([
    ['from one element into another', () => select([text(p(1)), 3], [text(p(1), 2), 3]), 'Abend regnete es'],
    [
      'by a triple click, up to the start of the next block',
      () => select([text(p(1)), 0], [document.querySelector('ul') as Element, 0]),
      'Am Abend regnete es auf die leeren Bänke vor dem Haus.',
    ],
    [
      'over list items',
      () => select([text(document.querySelector('li')), 7], [text(document.querySelectorAll('li')[1]), 14]),
      'Punkt der Liste\n\nZweiter Punkt',
    ],
    [
      'from a list into a table',
      () =>
        select([text(document.querySelectorAll('li')[1]), 0], [text(document.querySelectorAll('td')[1]), 4]),
      'Zweiter Punkt der Liste\n\nFahrten\n\nzwei',
    ],
    ['a whole element', () => select([p(1), 1], [p(1), 2]), 'regnete'],
    ['with white space around it', () => select([text(p(1)), 2], [text(p(1), 2), 1]), 'Abend regnete'],
  ])('%s', async (_what, choose, exact) => {
    const given = await page.open();
    choose();
    await given.ask.highlightSelection({ text: '', color: 'yellow' }, SENDER);
    await page.settle();
    expect(
      given.store.all.map(({ subject }) => subject.on === 'passage' && subject.passage.selector.exact),
    ).toEqual([exact]);
  });
});

describe('where it cannot', () => {
  it('says that nothing is selected', async () => {
    const { ask } = await page.open();
    document.getSelection()?.removeAllRanges();
    await ask.highlightSelection({ text: '' }, SENDER);
    expect(page.said()).toContain('Select some words first');
  });

  it('says that a text field is none', async () => {
    const { ask } = await page.open();
    document.getSelection()?.removeAllRanges();
    document.querySelector('input')?.focus();
    await ask.highlightSelection({ text: 'im Feld' }, SENDER);
    expect(page.said()).toContain('text field');
  });

  it('says that the page keeps the words closed', async () => {
    const { ask } = await page.open();
    document.getSelection()?.removeAllRanges();
    await ask.highlightSelection({ text: 'verschlossen' }, SENDER);
    expect(page.said()).toContain('closed to extensions');
  });

  it('says that the words belong to another site', async () => {
    const { ask } = await page.open();
    document.getSelection()?.removeAllRanges();
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    document.body.append(frame);
    frame.focus();
    Object.defineProperty(document, 'activeElement', { value: frame, configurable: true });
    await ask.highlightSelection({ text: 'fremd' }, SENDER);
    Reflect.deleteProperty(document, 'activeElement');
    expect(page.said()).toContain('another site');
  });

  it('says in a private window that nothing is kept, and copies all the same', async () => {
    const given = fakePage();
    const analyze = given.answers.get('analyze') as (input: never) => { value: object };
    given.answers.set('analyze', ((input: never) => {
      const { articleId: _, ...value } = analyze(input).value as { articleId: string };
      return { ok: true, value: { ...value, private: true } };
    }) as never);
    await page.open(given);
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    expect(page.said()).toContain('In a private window nothing is kept');
    expect([...page.shadow().querySelectorAll('button')].map((each) => each.ariaLabel)).toEqual([
      'Copy with citation',
    ]);
  });
});

describe('attaching an orphan anew', () => {
  it('asks for the words, attaches it where they are selected, and can be undone', async () => {
    const given = await page.open();
    const selector = {
      exact: 'ganz andere Worte, die es nicht mehr gibt',
      prefix: '',
      suffix: '',
      start: 0,
      end: 41,
    };
    given.store.notes.set('n1', {
      id: 'n1',
      created: 1,
      updated: 1,
      revision: 1,
      article: 'a1',
      text: 'Gedanke',
      color: 'pink',
      subject: { on: 'passage', passage: { selector, paragraph: selector.exact } },
    });
    await given.ask.takeNotes(null, SENDER);
    expect(given.store.placements).toMatchObject([{ anchoring: { state: 'orphan' } }]);
    expect(await given.ask.reattach({ note: 'other' }, SENDER)).toBe(false);
    expect(await given.ask.reattach({ note: 'n1' }, SENDER)).toBe(true);
    expect(page.text()).toContain('Select the words on the page now');
    expect(page.text()).toContain('ganz andere Worte');
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    await page.press('Attach here');
    expect(given.store.acts).toMatchObject([
      { do: 'attach', id: 'n1', passage: { selector: { exact: 'leeren Bänke' } } },
    ]);
    expect(given.paint.notes()).toEqual({ 'note-pink': 'leeren Bänke' });
    expect(document.querySelectorAll('randnotiz-card')).toHaveLength(1);
    expect(page.said()).toBe('The note stands here now');
    await page.press('Undo');
    expect(given.paint.notes()).toEqual({});
  });

  it('can be cancelled', async () => {
    const given = await page.open();
    await highlight(given, 'leeren Bänke');
    await given.ask.reattach({ note: given.store.all[0]?.id ?? '' }, SENDER);
    await page.press('Cancel');
    expect(page.isOpen()).toBe(false);
    selectWords('vor dem Haus');
    await page.settle(SETTLED + 10);
    expect(page.button('Highlight: Yellow')).toBeTruthy();
  });
});

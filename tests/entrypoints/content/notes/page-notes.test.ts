// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakePage } from '../fake-page';
import { highlight, SENDER, useNotePage } from './note-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato. Der Saal war bis auf den letzten Platz besetzt, und niemand ging früher.</p>
<p>Danach ging Rutte. Am Abend regnete es auf die leeren Bänke vor dem Haus.</p></article>
<aside><p>Neben dem Artikel steht noch ein Absatz über das Wetter von morgen.</p></aside>`;
const SEAT = 'bis auf den letzten Platz besetzt';

const page = useNotePage(PAGE);

function paragraph(index: number): HTMLElement {
  return document.querySelectorAll('p')[index] as HTMLElement;
}

describe('notes on passages', () => {
  it('are painted at once and saved with their selector and paragraph', async () => {
    const given = await page.open();
    await highlight(given, SEAT, 'green');
    expect(given.paint.notes()).toEqual({ 'note-green': SEAT });
    const [note] = given.store.all;
    expect(note).toMatchObject({
      article: 'a1',
      text: '',
      color: 'green',
      subject: {
        on: 'passage',
        passage: { selector: { exact: SEAT }, paragraph: paragraph(0).textContent },
      },
    });
    expect(given.store.placements).toMatchObject([{ id: note?.id, anchoring: { state: 'certain' } }]);
  });

  it('stand beside the article, too, and come back with the next session', async () => {
    const given = await page.open();
    await highlight(given, 'über das Wetter');
    await given.ask.unmark(null, SENDER);
    expect(given.paint.notes()).toEqual({});
    await given.ask.mark({ anyway: false, keep: true, private: false }, SENDER);
    await page.settle();
    expect(given.paint.notes()).toEqual({ 'note-yellow': 'über das Wetter' });
  });

  it('are taken in anew when they changed elsewhere', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    const [note] = given.store.all;
    if (!note) throw new Error('no note');
    given.store.notes.set(note.id, { ...note, revision: 2, color: 'pink' });
    await given.ask.takeNotes(null, SENDER);
    expect(given.paint.notes()).toEqual({ 'note-pink': SEAT });
    given.store.notes.set(note.id, { ...note, deleted: 1 });
    await given.ask.takeNotes(null, SENDER);
    expect(given.paint.notes()).toEqual({});
  });

  it('follow a page that is rebuilt, and orphans come back by themselves', async () => {
    const given = await page.open();
    await highlight(given, 'Am Abend regnete es auf die leeren Bänke');
    const article = document.querySelector('article') as HTMLElement;
    const second = paragraph(1);
    second.remove();
    await page.settle(35_000);
    expect(given.paint.notes()).toEqual({});
    expect(given.store.placements).toMatchObject([{ anchoring: { state: 'orphan' } }]);
    expect(given.store.all).toHaveLength(1);
    const again = document.createElement('p');
    again.textContent = second.textContent;
    article.append(again);
    await page.settle(35_000);
    expect(given.paint.notes()).toEqual({ 'note-yellow': 'Am Abend regnete es auf die leeren Bänke' });
    expect(given.store.placements).toMatchObject([{ anchoring: { state: 'certain' } }]);
  });

  it('do not change their selector when they are found elsewhere', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    const before = structuredClone(given.store.all[0]?.subject);
    const intro = document.createElement('p');
    intro.textContent = 'Ein neuer Vorspann schiebt alles nach unten, und zwar um viele Zeichen.';
    document.querySelector('article')?.prepend(intro);
    await page.settle(35_000);
    expect(given.paint.notes()).toEqual({ 'note-yellow': SEAT });
    expect(given.store.all[0]?.subject).toEqual(before);
    expect(given.store.acts).toHaveLength(1);
  });

  it('go with the address, and are asked for again on the next one', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    history.replaceState(null, '', '/b');
    await page.settle(2_000);
    expect(given.paint.notes()).toEqual({});
    history.replaceState(null, '', '/a');
  });

  it('are not looked for again while nothing changed', async () => {
    const given = fakePage();
    const read = vi.fn(given.services.readPageText);
    const opened = await page.open({ ...given, services: { ...given.services, readPageText: read } });
    await highlight(opened, SEAT);
    await page.settle(35_000);
    const times = read.mock.calls.length;
    document.documentElement.append(document.createElement('other-extension'));
    document.querySelector('p')?.setAttribute('class', 'read');
    await page.settle(35_000);
    expect(read.mock.calls.length).toBe(times);
  });
});

describe('when the session ends', () => {
  function write(words: string): void {
    const field = page.shadow().querySelector('textarea') as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** From now on acts wait until they are let through. */
  function holdActs({ answers }: Pick<ReturnType<typeof fakePage>, 'answers'>): () => void {
    const act = answers.get('actOnNote') as (input: never) => never;
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    answers.set('actOnNote', (async (input: never) => {
      await held;
      return act(input);
    }) as never);
    return letThrough;
  }

  it('words that were typed while others were being saved are saved, too', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    await page.press('Write a note');
    const letThrough = holdActs(given);
    write('Erst');
    await page.settle(1_000);
    write('Erst und dann');
    await given.ask.unmark(null, SENDER);
    letThrough();
    await page.settle();
    expect(given.store.all.map(({ text }) => text)).toEqual(['Erst und dann']);
  });

  it('nothing opens on the page any more', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    const letThrough = holdActs(given);
    await page.press('Undo');
    await given.ask.unmark(null, SENDER);
    expect(page.isOpen()).toBe(false);
    letThrough();
    await page.settle();
    expect(page.isOpen()).toBe(false);
  });
});

describe('a page whose text never rests', () => {
  const FAR = `<p>${'Ein langer Absatz, in dem nichts steht, was jemand hervorhebt. '.repeat(40)}</p>`;

  async function openTicking() {
    const given = fakePage();
    const searched: number[] = [];
    const read = vi.fn(given.services.readPageText);
    const { findAnchorsInSteps } = given.services;
    const services = {
      ...given.services,
      readPageText: read,
      findAnchorsInSteps: ((text, wanted) => {
        searched.push(wanted.length);
        return findAnchorsInSteps(text, wanted);
      }) as typeof findAnchorsInSteps,
    };
    const opened = await page.open({ ...given, services });
    document.body.insertAdjacentHTML('beforeend', `${FAR}<p id="ticker">0</p>`);
    await highlight(opened, SEAT);
    await page.settle(5_000);
    searched.length = 0;
    read.mockClear();
    return { ...opened, searched, read };
  }

  const tick = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      const ticker = document.querySelector('#ticker') as HTMLElement;
      ticker.textContent += ` Neue Meldung ${second}.`;
      await page.settle(1_000);
    }
  };

  it('is read ever more seldom, and its notes are not looked for again', async () => {
    const { searched, read, sent, paint } = await openTicking();
    const told = () => sent.filter(([name]) => name === 'placeNotes').length;
    const before = told();
    await tick(60);
    expect(read.mock.calls.length).toBeLessThan(12);
    expect([searched, told() - before]).toEqual([[], 0]);
    expect(paint.notes()).toEqual({ 'note-yellow': SEAT });
  });

  it('is looked at at once again when it touches a note', async () => {
    const { searched, paint } = await openTicking();
    await tick(5);
    const first = document.querySelector('p') as HTMLElement;
    first.innerHTML = first.innerHTML.replace(SEAT, `nun ${SEAT}`);
    await tick(40);
    expect(searched.length).toBeGreaterThan(0);
    expect(paint.notes()).toEqual({ 'note-yellow': SEAT });
  });
});

describe('a likely place', () => {
  const LIKELY = { state: 'likely', score: 0.6 } as const;

  /** A note of which the page says that it is likely at the last words of the first paragraph. */
  async function openLikely() {
    const given = fakePage();
    const words = 'niemand ging früher';
    let whole = '';
    const services = {
      ...given.services,
      // biome-ignore lint/correctness/useYield: nothing to pause for
      prepareTextInSteps: function* (text: string) {
        whole = text;
        return {};
      } as never,
      *findAnchorsInSteps(_text: unknown, wanted: readonly { readonly refused?: readonly string[] }[]) {
        yield 0;
        const start = whole.indexOf(words);
        return wanted.map(({ refused }) =>
          refused?.includes(words)
            ? ({ state: 'orphan', reason: 'refused' } as const)
            : { ...LIKELY, start, end: start + words.length },
        );
      },
    };
    const store = await page.open({ ...given, services });
    const selector = { exact: 'keiner verließ den Raum', prefix: '', suffix: '', start: 0, end: 23 };
    store.store.notes.set('n1', {
      id: 'n1',
      created: 1,
      updated: 1,
      revision: 1,
      article: 'a1',
      subject: { on: 'passage', passage: { selector, paragraph: 'Und keiner verließ den Raum.' } },
      text: '',
      color: 'blue',
    });
    await store.ask.takeNotes(null, SENDER);
    return store;
  }

  it('is painted dashed and told with the words that stand there', async () => {
    const given = await openLikely();
    expect(given.paint.notes()).toEqual({ 'note-blue-likely': 'niemand ging früher' });
    expect(given.store.placements).toMatchObject([
      { id: 'n1', words: 'niemand ging früher', anchoring: LIKELY },
    ]);
  });

  it('becomes the passage when the reader says so in the panel', async () => {
    const given = await openLikely();
    expect(await given.ask.answerLikely({ note: 'n1', yes: true }, SENDER)).toBe(true);
    expect(given.store.acts).toMatchObject([
      {
        do: 'attach',
        id: 'n1',
        passage: { selector: { exact: 'niemand ging früher' }, paragraph: paragraph(0).textContent },
      },
    ]);
    expect(given.paint.notes()).toEqual({ 'note-blue': 'niemand ging früher' });
    expect(await given.ask.answerLikely({ note: 'n1', yes: true }, SENDER)).toBe(false);
  });

  it('is not proposed again after a no, and stays an orphan', async () => {
    const given = await openLikely();
    expect(await given.ask.answerLikely({ note: 'n1', yes: false }, SENDER)).toBe(true);
    expect(given.store.acts).toEqual([{ do: 'refuse', id: 'n1', words: 'niemand ging früher' }]);
    expect(given.paint.notes()).toEqual({});
    expect(given.store.placements).toMatchObject([{ anchoring: { state: 'orphan', reason: 'refused' } }]);
  });
});

describe('acts', () => {
  it('are sent again with the same id when the background was asleep', async () => {
    const given = await page.open();
    given.store.refuses = 'failed';
    const done = highlight(given, SEAT);
    await vi.advanceTimersByTimeAsync(100);
    given.store.refuses = undefined;
    await vi.advanceTimersByTimeAsync(400);
    await done;
    expect(given.store.all).toHaveLength(1);
    expect(new Set(given.store.commands).size).toBe(1);
    expect(given.store.commands).toHaveLength(2);
  });

  it('what is typed is sent when the page is left', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    await page.press('Write a note');
    const field = page.shadow().querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Gedanke';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(given.store.all[0]?.text).toBe('');
    window.dispatchEvent(new Event('pagehide'));
    await page.settle(1);
    expect(given.store.all[0]?.text).toBe('Gedanke');
  });

  it('jumps to a note and stands there', async () => {
    const given = await page.open();
    await highlight(given, SEAT);
    const id = given.store.all[0]?.id ?? '';
    expect(await given.ask.reveal({ place: { note: id } }, SENDER)).toBe(true);
    expect(given.paint.focused).toEqual([SEAT]);
    expect(await given.ask.state(null, SENDER)).toMatchObject({ at: { note: id } });
    expect(await given.ask.reveal({ place: { note: 'other' } }, SENDER)).toBe(false);
  });
});

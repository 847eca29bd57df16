// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { violations } from '../../../components/show';
import { fakePage, NOTED } from '../fake-page';
import { SENDER, SETTLED, selectWords, useNotePage } from './note-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato. Der Saal war voll, niemand ging früher.</p>
<p>Am Abend regnete es auf die leeren Bänke vor dem Haus.</p></article>`;
const NOW = 'niemand ging früher';
const THEN = 'keiner verließ den Raum';
const page = useNotePage(PAGE);

/** What axe finds in what is open: its root is closed, so a copy in the open is looked at, without the page. */
async function barriers(): Promise<string[]> {
  vi.useRealTimers();
  const copy = document.implementation.createHTMLDocument('Karte').body;
  copy.append(...[...page.shadow().children].map((child) => child.cloneNode(true)));
  const place = document.createElement('main');
  place.append(...copy.children);
  document.body.replaceChildren(place);
  expect(place.querySelector('button')).not.toBeNull();
  return violations(place);
}

/** A page with one note, that stands where the search says. */
async function openWithNote(state: 'certain' | 'likely' | 'orphan') {
  const given = fakePage();
  let whole = '';
  const anchoring = () => {
    if (state === 'orphan') return { state, reason: 'gone' } as const;
    const start = whole.indexOf(NOW);
    return { state, score: 0.6, start, end: start + NOW.length } as const;
  };
  const services = {
    ...given.services,
    // biome-ignore lint/correctness/useYield: nothing to pause for
    prepareTextInSteps: function* (text: string) {
      whole = text;
      return {};
    } as never,
    *findAnchorsInSteps(_text: unknown, wanted: readonly unknown[]) {
      yield 0;
      return wanted.map(anchoring);
    },
  };
  const opened = await page.open({ ...given, services });
  const selector = { exact: THEN, prefix: '', suffix: '', start: 0, end: THEN.length };
  const link = { to: 'entity', name: 'Mark Rutte', kind: 'person' } as const;
  opened.store.notes.set('n1', {
    id: 'n1',
    created: 1,
    updated: 1,
    revision: 1,
    article: 'a1',
    subject: { on: 'passage', passage: { selector, paragraph: THEN }, link },
    text: '**Wichtig**\n\n- eins\n- [zwei](https://example.org/)',
    color: 'blue',
    tags: ['Saal', 'Abend'],
  });
  await opened.ask.takeNotes(null, SENDER);
  return opened;
}

async function openCard(): Promise<void> {
  document
    .querySelector('p')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 0, clientY: NOTED }));
  await page.settle();
}

describe('axe finds nothing in', () => {
  it('the toolbar, before and after an act', async () => {
    await page.open();
    selectWords('Mark Rutte sprach');
    await page.settle(SETTLED + 10);
    await page.press('Highlight: Yellow');
    expect(page.said()).toBe('Highlighted and saved');
    expect(await barriers()).toEqual([]);
  });

  it('the toolbar that offers tools only', async () => {
    await page.open();
    selectWords('Mark Rutte sprach');
    await page.settle(SETTLED + 10);
    expect(await barriers()).toEqual([]);
  });

  it('the card of a note, as it is read', async () => {
    await openWithNote('certain');
    await openCard();
    expect(page.text()).toContain('Linked to Mark Rutte');
    expect(await barriers()).toEqual([]);
  });

  it('the card of a note, as it is written', async () => {
    await openWithNote('certain');
    await openCard();
    await page.press('Edit');
    expect(await barriers()).toEqual([]);
  });

  it('the card that asks about a likely place', async () => {
    await openWithNote('likely');
    await openCard();
    expect(page.button('This is it')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('the card after a note was deleted', async () => {
    await openWithNote('certain');
    await openCard();
    await page.press('Delete');
    expect(await barriers()).toEqual([]);
  });

  it('the bar that asks for the words of a lost place, and the toolbar that takes them', async () => {
    const { ask } = await openWithNote('orphan');
    expect(await ask.reattach({ note: 'n1' }, SENDER)).toBe(true);
    expect(page.text()).toContain(THEN);
    expect(await barriers()).toEqual([]);
  });

  it('the toolbar that attaches a note', async () => {
    const { ask } = await openWithNote('orphan');
    await ask.reattach({ note: 'n1' }, SENDER);
    selectWords('leeren Bänke');
    await page.settle(SETTLED + 10);
    expect(page.button('Attach here')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });
});

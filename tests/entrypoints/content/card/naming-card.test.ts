// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nameIn } from '../../../../entrypoints/content/card/naming-card';
import { fakePage } from '../fake-page';
import { SENDER, useCardPage } from './card-page';

const PAGE = '<h1>Rutte in Berlin</h1><article><p>Mark Rutte sprach mit Werner Kogler.</p></article>';

const cards = useCardPage(PAGE, { hasFakeTimers: false });

async function open(text = '') {
  const page = fakePage();
  const host = await cards.mark(page.services);
  host.handlers.nameSelection({ text }, SENDER);
  return { ...page, host };
}

function select(from: number, to: number): void {
  const node = document.querySelector('p')?.firstChild;
  if (node) getSelection()?.setBaseAndExtent(node, from, node, to);
}

const field = () => cards.shadow?.querySelector('input');
const buttons = () =>
  [...(cards.shadow?.querySelectorAll('button') ?? [])].filter(
    (each) => !each.closest('[hidden]') && !each.hidden,
  );
const button = (label: string) => {
  const found = buttons().find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const isOpen = () => document.querySelector('randnotiz-card') !== null;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a selection that is to be a name', () => {
  it('is asked for its kind, with the words selected and the focus on the first kind', async () => {
    select(22, 35);
    await open();
    expect(field()?.value).toBe('Werner Kogler');
    expect(cards.shadow?.activeElement).toBe(button('person'));
    expect(cards.shadow?.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('Mark as a name');
  });

  it.each([
    ['part of a word becomes the word', 24, 33],
    ['white space around is left out', 21, 35],
  ])('%s', async (_what, from, to) => {
    select(from, to);
    await open();
    expect(field()?.value).toBe('Werner Kogler');
  });

  it('is the browser’s words where the page has no selection, and typed where there are none', async () => {
    getSelection()?.removeAllRanges();
    const { host } = await open(' Die\nGrünen ');
    expect(field()?.value).toBe('Die Grünen');
    host.handlers.nameSelection({ text: '' }, SENDER);
    expect(cards.shadow?.activeElement).toBe(field());
    expect(cards.shadow?.textContent).toContain('Select a name in the article, or type it here.');
    expect(button('person').disabled).toBe(true);
  });

  it('is added as what the reader presses, and taken back at once', async () => {
    select(22, 35);
    const { sent, answers } = await open();
    answers.set('correct', () => ({ ok: true, value: { id: 'c1' } }));
    const input = field();
    if (input) input.value = 'Kogler';
    input?.dispatchEvent(new Event('input'));
    button('organization').click();
    await settle();
    expect(sent.at(-1)).toEqual([
      'correct',
      { correction: { verdict: 'add', name: 'Kogler', kind: 'organization' } },
    ]);
    expect(cards.shadow?.querySelector('[role="status"]')?.textContent).toBe(
      'Kogler is marked as an organization from now on, here and in later articles.',
    );
    expect(cards.shadow?.activeElement).toBe(button('Undo'));
    button('Undo').click();
    await settle();
    expect(sent.at(-1)?.[0]).toBe('undoCorrection');
    expect(button('person')).toBeTruthy();
  });

  it('says why where nothing can be stored', async () => {
    select(22, 35);
    const { answers } = await open();
    answers.set('correct', () => ({ ok: false, code: 'private-window' }));
    button('person').click();
    await settle();
    expect(cards.shadow?.querySelector('[role="status"]')?.textContent).toContain(
      'Nothing is stored in a private window',
    );
  });

  it('gives way to the card of a mark, and goes with Escape and the session', async () => {
    select(22, 35);
    const { host } = await open();
    document.querySelector('p')?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 1 }));
    cards.shadow?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(isOpen()).toBe(false);
    host.handlers.nameSelection({ text: 'Kogler' }, SENDER);
    expect(document.querySelectorAll('randnotiz-card')).toHaveLength(1);
    host.stop();
    expect(isOpen()).toBe(false);
  });

  it('is refused where nothing is marked', async () => {
    const { host } = await open();
    host.stop();
    expect(() => host.handlers.nameSelection({ text: 'Kogler' }, SENDER)).toThrow();
  });
});

describe('nameIn', () => {
  it.each([
    [' Haus\n am  Kai ', 'Haus am Kai'],
    ['Wu\u00admm', 'Wumm'],
    ['…', ''],
    ['A'.repeat(121), ''],
  ])('%j is %j', (words, name) => {
    expect(nameIn(words)).toBe(name);
  });
});

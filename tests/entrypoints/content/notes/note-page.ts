import { expect, vi } from 'vitest';
import { SETTLED } from '../../../../entrypoints/content/watch/watch-selection';
import type { HighlightColor } from '../../../../lib/note';
import { SENDER, useCardPage } from '../card/card-page';
import { fakePage } from '../fake-page';
import { FakeStore } from './fake-store';

/** An article with notes for each test of the file: marked, with a store of notes behind it. */
export function useNotePage(html: string) {
  const cards = useCardPage(html);
  const settle = async (ms = 50) => {
    await vi.advanceTimersByTimeAsync(ms);
  };
  const open = async (given = fakePage()) => {
    const store = new FakeStore(given);
    const host = await cards.mark(given.services);
    await settle();
    return { ...given, store, host, ask: host.handlers };
  };
  const shadow = () => {
    if (!cards.shadow?.host.isConnected) throw new Error('nothing is open');
    return cards.shadow;
  };
  const buttons = () => [...shadow().querySelectorAll('button')].filter((each) => !each.closest('[hidden]'));
  const button = (label: string) => {
    const found = buttons().find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label);
    if (!found)
      throw new Error(
        `no button ${label} among ${buttons().map((each) => each.ariaLabel ?? each.textContent)}`,
      );
    return found;
  };
  const press = async (label: string) => {
    button(label).click();
    await settle();
  };
  const key = async (name: string, init: KeyboardEventInit = {}) => {
    const target = cards.shadow?.host.isConnected
      ? (cards.shadow.activeElement ?? document.body)
      : document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...init }),
    );
    await settle();
  };
  return {
    cards,
    settle,
    open,
    shadow,
    button,
    press,
    key,
    isOpen: () => document.querySelector('randnotiz-card') !== null,
    said: () => shadow().querySelector('[role="status"]')?.textContent ?? '',
    text: () => shadow().textContent ?? '',
  };
}

/** Selects from one place to another; a place is a node and how far into it. */
export function select(from: readonly [Node, number], to: readonly [Node, number]): void {
  document.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
  document.dispatchEvent(new Event('selectionchange'));
}

/** Selects these words of the page, which stand in one text node. */
export function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at === -1) continue;
    select([node, at], [node, at + words.length]);
    return;
  }
  throw new Error(`${words} is not on the page`);
}

type Page = Awaited<ReturnType<ReturnType<typeof useNotePage>['open']>>;

/** Highlights words as the context menu does. */
export async function highlight(
  { ask }: Page,
  words: string,
  color: HighlightColor = 'yellow',
): Promise<void> {
  selectWords(words);
  await ask.highlightSelection({ text: words, color }, SENDER);
  await vi.advanceTimersByTimeAsync(50);
  expect(document.querySelector('randnotiz-card')).not.toBeNull();
}

export { SENDER, SETTLED };

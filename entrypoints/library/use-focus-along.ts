import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Uuid } from '../../lib/note';
import { parsePlace } from './place';

export type Neighbor = { readonly article: Uuid; readonly card: HTMLElement };

/** The card after the open one, or before it, that leads to another article; undefined when there is none. */
export function findNeighbor(article: Uuid | undefined): Neighbor | undefined {
  const cards = [...document.querySelectorAll<HTMLAnchorElement>('.library__list .card')];
  const at = cards.findIndex((card) => card.getAttribute('aria-current') === 'true');
  if (at === -1) return undefined;
  for (const card of [...cards.slice(at + 1), ...cards.slice(0, at).reverse()]) {
    const other = parsePlace(card.hash).article;
    if (other !== undefined && other !== article) return { article: other, card };
  }
  return undefined;
}

export type FocusAlong = {
  readonly pane: RefObject<HTMLElement | null>;
  /** Where the focus goes with the next change of article, instead of the usual place. */
  readonly aimAt: (element: HTMLElement | undefined) => void;
};

/**
 * In one column the focus goes along: into what opens (an article, a person or organization, by its id or name), back
 * to where it stands in the list when it closes.
 */
export function useFocusAlong(open: string | undefined, isWide: () => boolean): FocusAlong {
  const pane = useRef<HTMLElement>(null);
  const last = useRef(open);
  const aim = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const before = last.current;
    const aimed = aim.current;
    last.current = open;
    aim.current = undefined;
    if (before === open) return;
    if (aimed) aimed.focus();
    else if (isWide()) return;
    else if (open !== undefined) pane.current?.focus();
    else document.querySelector<HTMLElement>(`[data-roving="${CSS.escape(before ?? '')}"]`)?.focus();
  }, [open, isWide]);
  return {
    pane,
    aimAt: (element) => {
      aim.current = element;
    },
  };
}

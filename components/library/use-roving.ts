import { useRef } from 'preact/hooks';

/** Where a key leads in a list of `count` from `from`; undefined for keys that lead nowhere. Does not wrap round. */
export function placeAfterKey(key: string, from: number, count: number): number | undefined {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to < 0 || to >= count || to === from ? undefined : to;
}

/**
 * Arrow keys, Home and End between the elements of a list that carry `data-roving`; the list is one stop for the
 * Tab key. `onMove` is told the value of the element that has the focus now.
 */
export function useRoving<Element extends HTMLElement>(onMove?: (value: string) => void) {
  const list = useRef<Element>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !list.current) return;
    const stops = [...list.current.querySelectorAll<HTMLElement>('[data-roving]')];
    const focused = document.activeElement;
    const from = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
    if (from === -1) return;
    const to = placeAfterKey(event.key, from, stops.length);
    const stop = to === undefined ? undefined : stops[to];
    if (!stop) return;
    event.preventDefault();
    stop.focus();
    stop.scrollIntoView?.({ block: 'nearest' });
    onMove?.(stop.dataset.roving ?? '');
  };
  return { list, onKeyDown };
}

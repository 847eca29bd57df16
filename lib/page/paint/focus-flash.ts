import { type AdoptedSheet, adoptSheet } from './adopted-sheet';
import { focusCss, highlightKey, priorityOf } from './highlight-css';
import { documentOf, type PaintView, rootOf, viewOf } from './paint-view';
import type { Palette } from './palette';

/** How long the place that was jumped to is shown, in ms. */
const DURATION = 1_200;
/** Steps of fading: each restyles the page, so they are few. */
const STEP = 100;

export type FocusFlash = { show(ranges: readonly Range[], palette: Palette): void; stop(): void };

type Shown = { readonly view: PaintView; readonly highlight: Highlight };

/** Shows a place for a moment; a new one ends the one before. Reduced motion gets lines that do not fade. */
export function createFocusFlash(page: Document): FocusFlash {
  const key = highlightKey('focus');
  let sheets: readonly AdoptedSheet[] = [];
  let shown: readonly Shown[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    for (const { view, highlight } of shown) {
      if (view.CSS.highlights.get(key) === highlight) view.CSS.highlights.delete(key);
    }
    for (const sheet of sheets) sheet.remove();
    sheets = [];
    shown = [];
  };

  const show = (ranges: readonly Range[], palette: Palette): void => {
    stop();
    if (ranges.length === 0) return;
    const isStill = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
    const write = (strength: number) => {
      for (const sheet of sheets) sheet.write(focusCss(palette, strength, isStill));
    };
    const roots = new Set(ranges.flatMap((range) => rootOf(range.startContainer) ?? []));
    sheets = [...roots].map(adoptSheet);
    write(1);
    shown = [...new Set([...roots].map(documentOf))].map((each) => paintIn(each, ranges, key));
    const fade = (age: number): void => {
      if (age >= DURATION) {
        stop();
        return;
      }
      if (!isStill) write(1 - age / DURATION);
      timer = setTimeout(() => fade(age + STEP), STEP);
    };
    timer = setTimeout(() => fade(STEP), STEP);
  };

  return { show, stop };
}

function paintIn(document: Document, ranges: readonly Range[], key: string): Shown {
  const view = viewOf(document);
  const highlight = new view.Highlight();
  for (const range of ranges) if (range.startContainer.ownerDocument === document) highlight.add(range);
  highlight.priority = priorityOf('focus');
  view.CSS.highlights.set(key, highlight);
  return { view, highlight };
}

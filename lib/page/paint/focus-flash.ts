import { type AdoptedSheet, adoptSheet } from './adopted-sheet';
import { focusCss, highlightKey, PRIORITIES } from './highlight-css';
import type { Palette } from './palette';

/** How long the place that was jumped to is shown, in ms. */
const DURATION = 1_200;
/** Steps of fading: each restyles the page, so they are few. */
const STEP = 100;

export type FocusFlash = { show(ranges: readonly Range[], palette: Palette): void; stop(): void };

/** Shows a place for a moment; a new one ends the one before. Reduced motion gets lines that do not fade. */
export function createFocusFlash(page: Document): FocusFlash {
  const key = highlightKey('focus');
  let sheet: AdoptedSheet | undefined;
  let highlight: Highlight | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    if (highlight && CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
    sheet?.remove();
    sheet = undefined;
    highlight = undefined;
  };

  const show = (ranges: readonly Range[], palette: Palette): void => {
    stop();
    if (ranges.length === 0) return;
    const isStill = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
    const own = adoptSheet(page);
    sheet = own;
    highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = PRIORITIES.focus;
    own.write(focusCss(palette, 1, isStill));
    CSS.highlights.set(key, highlight);
    const fade = (age: number): void => {
      if (age >= DURATION) {
        stop();
        return;
      }
      if (!isStill) own.write(focusCss(palette, 1 - age / DURATION, false));
      timer = setTimeout(() => fade(age + STEP), STEP);
    };
    timer = setTimeout(() => fade(STEP), STEP);
  };

  return { show, stop };
}

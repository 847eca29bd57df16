import { type Box, EDGE, GAP, type Size, within } from '../card/place-card';

/** Below a touch selection its handles hang: there the gap is wider. */
const HANDLES = 32;

export type ToolbarQuestion = {
  /** The lines of the selection, in order. */
  readonly lines: readonly Box[];
  readonly isBackward: boolean;
  readonly isTouch: boolean;
  readonly toolbar: Size;
  readonly window: Size;
};

export type ToolbarSpot = {
  readonly left: number;
  readonly top: number;
  /** It stands above the words. */
  readonly isAbove: boolean;
};

/**
 * Where the toolbar stands: at the selection's end, below its last line, or above its first where it was selected
 * backward; on the other side where there is no room. Never over the selection, but for one that fills the window:
 * then at the edge where the reader's eye is not.
 */
export function placeToolbar(question: ToolbarQuestion): ToolbarSpot {
  const { lines, isBackward, isTouch, toolbar, window } = question;
  const below = Math.max(...lines.map(({ bottom }) => bottom)) + (isTouch ? HANDLES : GAP);
  const above = Math.min(...lines.map(({ top }) => top)) - GAP - toolbar.height;
  const lowest = window.height - EDGE - toolbar.height;
  const sides = [
    { isAbove: false, top: below, fits: below >= 0 && below <= lowest },
    { isAbove: true, top: above, fits: above >= EDGE && above <= lowest },
  ];
  // The browser's own menu of a touch selection stands above it.
  if (isBackward && !isTouch) sides.reverse();
  const side = sides.find(({ fits }) => fits) ?? {
    isAbove: !isBackward,
    top: isBackward ? EDGE : Math.max(EDGE, lowest),
  };
  const end = isBackward ? lines[0] : lines.at(-1);
  const middle = (isBackward ? end?.left : end?.right) ?? 0;
  const widest = Math.max(EDGE, window.width - EDGE - toolbar.width);
  return { left: within(EDGE, middle - toolbar.width / 2, widest), top: side.top, isAbove: side.isAbove };
}

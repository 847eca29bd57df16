import type { Box, Size } from '../card/place-card';

/** Between selection and toolbar; below a touch selection its handles hang. */
const GAP = 8;
const HANDLES = 32;
/** Between toolbar and the window's edge. */
const EDGE = 8;

export type ToolbarQuestion = {
  /** The lines of the selection, in order. */
  readonly lines: readonly Box[];
  readonly isBackward: boolean;
  readonly isTouch: boolean;
  readonly toolbar: Size;
  readonly window: Size;
};

function within(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Where the toolbar stands: at the selection's end, below its last line, or above its first where it was selected
 * backward; on the other side where there is no room. Never over the selection, but for one that fills the window:
 * then at the edge away from where the reader's eye is.
 */
export function placeToolbar(question: ToolbarQuestion): { readonly left: number; readonly top: number } {
  const { lines, isBackward, isTouch, toolbar, window } = question;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  // A paragraph selected whole has a box of its own, which is no line.
  const end = (isBackward ? lines[0] : lines.at(-1)) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const below = bottom + (isTouch ? HANDLES : GAP);
  const above = top - GAP - toolbar.height;
  const hasRoomBelow = below + toolbar.height <= window.height - EDGE && below >= 0;
  const hasRoomAbove = above >= EDGE && above + toolbar.height <= window.height;
  const [first, second] = isBackward && !isTouch ? [above, below] : [below, above];
  const [firstFits, secondFits] =
    isBackward && !isTouch ? [hasRoomAbove, hasRoomBelow] : [hasRoomBelow, hasRoomAbove];
  const lowest = Math.max(EDGE, window.height - EDGE - toolbar.height);
  const nowhere = isBackward ? EDGE : lowest;
  const widest = Math.max(EDGE, window.width - EDGE - toolbar.width);
  const at = isBackward ? end.left : end.right;
  return {
    left: within(EDGE, at - toolbar.width / 2, widest),
    top: firstFits ? first : secondFits ? second : nowhere,
  };
}

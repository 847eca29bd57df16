/** A rectangle of the window, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };
export type Side = 'below' | 'above' | 'right' | 'left';
export type Placement = {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: Side;
};

/** Between mark and card. */
export const GAP = 8;
/** Between card and the window's edge. */
export const EDGE = 8;
/** Less height than this is no place for a card. */
const LEAST = 160;
/** A field that is written in keeps two lines, whatever the room. */
const LEAST_FIELD = 66;

export type PlaceQuestion = {
  /** The lines of the mark; a name can run over two. */
  readonly mark: readonly Box[];
  readonly card: Size;
  readonly window: Size;
  /** Height of the field in it that gives way before anything else does; 0 or undefined: there is none. */
  readonly field?: number;
  /** The side it stood on: kept while there is room, so that a growing card does not jump. */
  readonly before?: Side | undefined;
};

/** By how much a field can give way, in CSS pixels. */
function yieldOf(field: number | undefined): number {
  return Math.max(0, (field ?? 0) - LEAST_FIELD);
}

/** Height that is left for the field of a card that has only so much room; undefined: as much as it wants. */
export function roomForField(
  { card, field }: Pick<PlaceQuestion, 'card' | 'field'>,
  maxHeight: number,
): number | undefined {
  const missing = card.height - maxHeight;
  return field && missing > 0 ? field - Math.min(missing, yieldOf(field)) : undefined;
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** A value where it lies between two others, else the nearer of them; `low` where they cross. */
export function within(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Height there is for the card on each side; none beside the mark where the card is too wide. */
function roomOn(side: Side, mark: Box, question: PlaceQuestion): number {
  const { window, card } = question;
  if (side === 'below') return window.height - EDGE - (mark.bottom + GAP);
  if (side === 'above') return mark.top - GAP - EDGE;
  const width = side === 'right' ? window.width - EDGE - (mark.right + GAP) : mark.left - GAP - EDGE;
  return width >= card.width ? window.height - 2 * EDGE : 0;
}

function chooseSide(mark: Box, question: PlaceQuestion): Side {
  const { card, before, field } = question;
  if (before && roomOn(before, mark, question) >= card.height - yieldOf(field)) return before;
  const sides = ['below', 'above', 'right', 'left'] as const;
  const fitting = sides.find((side) => roomOn(side, mark, question) >= card.height);
  if (fitting) return fitting;
  return sides.reduce((best, side) =>
    roomOn(side, mark, question) > roomOn(best, mark, question) ? side : best,
  );
}

/**
 * Where the card stands: inside the window and never over its mark; below it if it fits there, else above or
 * beside, else on the side with the most room and lower than it would be. Where it stood it stays as long as only the
 * field that is written in gets smaller. A mark out of sight counts as standing
 * at the window's edge. Only in a window with no room on any side may card and mark meet.
 */
export function placeCard(question: PlaceQuestion): Placement {
  const { card, window } = question;
  const seen = around(question.mark);
  const mark = {
    left: within(0, seen.left, window.width),
    right: within(0, seen.right, window.width),
    top: within(0, seen.top, window.height),
    bottom: within(0, seen.bottom, window.height),
  };
  const side = chooseSide(mark, question);
  const maxHeight = Math.max(LEAST, roomOn(side, mark, question));
  const height = Math.min(card.height, maxHeight);
  const widest = Math.max(EDGE, window.width - EDGE - card.width);
  const lowest = Math.max(EDGE, window.height - EDGE - height);
  const tops = { below: mark.bottom + GAP, above: mark.top - GAP - height, right: mark.top, left: mark.top };
  const lefts = {
    below: mark.left,
    above: mark.left,
    right: mark.right + GAP,
    left: mark.left - GAP - card.width,
  };
  return { left: within(EDGE, lefts[side], widest), top: within(EDGE, tops[side], lowest), maxHeight, side };
}

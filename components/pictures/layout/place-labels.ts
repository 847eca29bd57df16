// Idea: those in most articles choose first; a name goes right of its shape, else left, below, above or between, where
// it covers no name and no shape; where there is no room it is left out, and shown when its node is looked at or the
// picture is enlarged. The first few may cover shapes of others: without any name a picture says nothing. Cost: linear, by a grid of cells. Source: own.
import { type Box, CellGrid } from './cell-grid';
import type { PlacedNode } from './network';

/** A name beside its node. All in pixels of the picture. */
export type PlacedLabel = {
  readonly id: string;
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Drawn = Pick<PlacedNode, 'id' | 'name' | 'radius'> & { readonly x: number; readonly y: number };

type Field = { readonly width: number; readonly height: number };

/** Of a label's letters and line, in pixels. */
export const LETTER_SIZE = 12;
const LINE = 16;
const AWAY = 4;
/** So many names may cover shapes. */
const ALWAYS = 8;
/** Longer names are cut, in letters. */
const LONGEST = 30;

const NARROW = /[iljtfrI.,:;'’|!()[\]-]/;
const WIDE = /[mwMWQOGDH@%—]/;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;

/** A name as it stands in the picture. */
export function labelWords(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** About how wide words are in the system's font, in pixels; rather too much than too little. */
export function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) {
    if (FULL.test(letter)) width += LETTER_SIZE;
    else if (NARROW.test(letter)) width += 4.4;
    else if (WIDE.test(letter)) width += 11;
    else width += CAPITAL.test(letter) ? 8.8 : 7.1;
  }
  return Math.ceil(width);
}

function boxesAround({ x, y, radius }: Drawn, width: number): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + LINE });
  const [right, left] = [x + radius + AWAY, x - radius - AWAY - width];
  const [above, below] = [y - radius - LINE, y + radius];
  const middle = x - width / 2;
  const slant = radius * 0.7 + 2;
  return [
    box(right, y - LINE / 2),
    box(left, y - LINE / 2),
    box(middle, below + 1),
    box(middle, above - 1),
    box(x + slant, y - slant - LINE),
    box(x + slant, y + slant),
    box(x - slant - width, y - slant - LINE),
    box(x - slant - width, y + slant),
  ];
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

type Taken = CellGrid<Box & { readonly of: string; readonly isLabel: boolean }>;

function isFree(taken: Taken, box: Box, of: string, mayCover: boolean): boolean {
  return !taken.some(box, (other) => other.of !== of && (other.isLabel || !mayCover) && !isApart(box, other));
}

/** Whether a box lies in the field; without one everything does, as the picture can be moved. */
function isWithin({ left, top, right, bottom }: Box, field: Field | undefined): boolean {
  return !field || (left >= 0 && top >= 0 && right <= field.width && bottom <= field.height);
}

/**
 * Names for as many nodes as there is room for, the given order being that of their weight. With a `field` none is cut
 * off at its edge.
 */
export function placeLabels(nodes: readonly Drawn[], field?: Field): PlacedLabel[] {
  const taken: Taken = new CellGrid(64);
  const take = (box: Box, of: string, isLabel: boolean) => taken.add({ ...box, of, isLabel }, box);
  for (const { id, x, y, radius } of nodes)
    take({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, id, false);
  return nodes.flatMap((node, rank) => {
    const words = labelWords(node.name);
    const width = widthOf(words);
    const boxes = boxesAround(node, width).filter((box) => isWithin(box, field));
    const free =
      boxes.find((box) => isFree(taken, box, node.id, false)) ??
      (rank < ALWAYS ? boxes.find((box) => isFree(taken, box, node.id, true)) : undefined);
    if (!free) return [];
    take(free, `label ${node.id}`, true);
    return [{ id: node.id, words, left: free.left, top: free.top, width, height: LINE }];
  });
}

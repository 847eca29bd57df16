import type { PlacedNode } from './network';

export type Size = { readonly width: number; readonly height: number };

/** From units of the layout to pixels: `x * scale + dx`. `shapes`: what radii are multiplied by. */
export type Fit = {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly shapes: number;
};

/** Room for names at the edges, in pixels. */
const EDGE_X = 64;
const EDGE_Y = 28;
/** A picture of three people need not fill the window. */
const LARGEST = 1.6;
/** Smaller shapes are hard to see and to meet, in pixels. */
const SMALLEST_RADIUS = 3.5;

/** Brings the whole picture into a field of this size. At `zoom` 1 all of it is seen, from the middle. */
export function fitInto(nodes: readonly PlacedNode[], { width, height }: Size, zoom: number): Fit {
  const [left, right] = rangeOf(nodes.map(({ x, radius }) => [x - radius, x + radius]));
  const [top, bottom] = rangeOf(nodes.map(({ y, radius }) => [y - radius, y + radius]));
  const across = Math.max(width - 2 * Math.min(EDGE_X, width / 6), 1) / Math.max(right - left, 1);
  const down = Math.max(height - 2 * EDGE_Y, 1) / Math.max(bottom - top, 1);
  const whole = Math.min(across, down, LARGEST);
  const scale = whole * zoom;
  return {
    scale,
    dx: width / 2 - ((left + right) / 2) * scale,
    dy: height / 2 - ((top + bottom) / 2) * scale,
    // Shapes grow slower than the space between them, so that enlarging makes room.
    shapes: Math.min(1.3, whole) * Math.sqrt(zoom),
  };
}

function rangeOf(ranges: readonly (readonly [number, number])[]): readonly [number, number] {
  if (ranges.length === 0) return [0, 0];
  return ranges.reduce(([low, high], [from, to]) => [Math.min(low, from), Math.max(high, to)]);
}

/** The nodes as they are drawn, in pixels. */
export function drawnNodes(nodes: readonly PlacedNode[], { scale, dx, dy, shapes }: Fit): PlacedNode[] {
  return nodes.map((node) => ({
    ...node,
    x: node.x * scale + dx,
    y: node.y * scale + dy,
    radius: Math.max(SMALLEST_RADIUS, node.radius * shapes),
  }));
}

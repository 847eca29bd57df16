// Idea: nodes push their neighbors off, links pull, a weak pull to the middle keeps what is not linked in sight; each
// round moves less than the one before (Fruchterman and Reingold 1991). Nodes begin on a sunflower's spiral, the most
// named in the middle, and no chance is involved: the same input gives the same picture. Pushing looks only into the
// cells around, as the original proposes. At the end shapes that still overlap are moved apart.
// Cost: rounds x (nodes x nodes of the cells around + links). Source: own, after the paper.
import type { Steps } from '../../../lib/text/steps';
import { CellGrid } from './cell-grid';
import { byWeight, type NetworkNode, type PlacedNode, radiusOf } from './network';
import type { ScoredLink } from './strongest-links';

export type LayoutInput = {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly ScoredLink[];
  /** Width of the picture over its height. */
  readonly aspect: number;
};

type Body = {
  readonly node: NetworkNode;
  readonly radius: number;
  x: number;
  y: number;
  dx: number;
  dy: number;
};
type Spring = { readonly a: Body; readonly b: Body; readonly pull: number };

/** Distance that two linked nodes strive for, in units of the layout. */
const APART = 62;
/** Beyond it nobody is pushed off. */
const REACH = APART * 3;
const ROUNDS = 220;
const UNTANGLING = 40;
/** Of the pull to the middle, as a share of the distance. */
const INWARD = 0.9;
/** So many stand well under the whole pull. */
const CROWD = 60;
/** The angle between seeds of a sunflower, in radians. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Free space between two shapes. */
const AIR = 5;

function begin(nodes: readonly NetworkNode[]): Body[] {
  const most = nodes.reduce((highest, { articles }) => Math.max(highest, articles), 1);
  return nodes.toSorted(byWeight).map((node, index) => {
    const away = APART * 0.75 * Math.sqrt(index + 0.5);
    const [x, y] = [away * Math.cos(index * GOLDEN), away * Math.sin(index * GOLDEN)];
    return { node, radius: radiusOf(node.articles, most), x, y, dx: 0, dy: 0 };
  });
}

function gridOf(bodies: readonly Body[], size: number): CellGrid<Body> {
  const grid = new CellGrid<Body>(size);
  for (const body of bodies) {
    const { x, y } = body;
    grid.add(body, { left: x, top: y, right: x, bottom: y });
  }
  return grid;
}

function push(bodies: readonly Body[]): void {
  const grid = gridOf(bodies, REACH);
  for (const body of bodies) {
    grid.around(body.x, body.y, (other) => {
      if (other === body) return;
      const [dx, dy] = [body.x - other.x, body.y - other.y];
      const square = Math.max(dx * dx + dy * dy, 1);
      if (square > REACH * REACH) return;
      const force = (APART * APART * (1 + other.radius / 20)) / square;
      body.dx += dx * force;
      body.dy += dy * force;
    });
  }
}

function pull(springs: readonly Spring[]): void {
  for (const { a, b, pull: strength } of springs) {
    const [dx, dy] = [a.x - b.x, a.y - b.y];
    const force = (Math.sqrt(dx * dx + dy * dy) / APART) * strength;
    a.dx -= dx * force;
    a.dy -= dy * force;
    b.dx += dx * force;
    b.dy += dy * force;
  }
}

/**
 * Moves each by what acts on it, at most so far, and a little to the middle, the more the flatter the picture. In a
 * large picture the outer ones stand far off and would press the others together, so they are drawn less.
 */
function move(bodies: readonly Body[], farthest: number, aspect: number): void {
  const inward = INWARD * Math.min(1, Math.sqrt(CROWD / bodies.length));
  for (const body of bodies) {
    body.dx -= body.x * (inward / aspect);
    body.dy -= body.y * (inward * aspect);
    const length = Math.sqrt(body.dx * body.dx + body.dy * body.dy);
    const step = length > 0 ? Math.min(length, farthest) / length : 0;
    body.x += body.dx * step;
    body.y += body.dy * step;
    body.dx = 0;
    body.dy = 0;
  }
}

/** Moves shapes that overlap apart, half the way each. Gives whether any did. */
function untangle(bodies: readonly Body[]): boolean {
  const grid = gridOf(bodies, APART);
  let isTangled = false;
  for (const body of bodies) {
    grid.around(body.x, body.y, (other) => {
      if (other === body) return;
      const [dx, dy] = [body.x - other.x, body.y - other.y];
      const least = body.radius + other.radius + AIR;
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= least) return;
      isTangled = true;
      const half = (least - distance) / 2 + 0.01;
      // Two on the very same place go apart sideways.
      const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
      body.x += ux * half;
      body.y += uy * half;
      other.x -= ux * half;
      other.y -= uy * half;
    });
  }
  return isTangled;
}

function springsOf(bodies: readonly Body[], links: readonly ScoredLink[]): Spring[] {
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  return links.flatMap(({ a, b, closeness }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ a: one, b: other, pull: 0.35 + closeness }] : [];
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Gives every node its place, the most named first. A pause after every round; a thousand nodes need a second. */
export function* placeNodes({ nodes, links, aspect }: LayoutInput): Steps<PlacedNode[]> {
  const bodies = begin(nodes);
  const springs = springsOf(bodies, links);
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = 1 - round / ROUNDS;
    push(bodies);
    pull(springs);
    move(bodies, APART * 0.8 * left * left + 0.5, aspect);
    yield (round + 1) / (ROUNDS + UNTANGLING);
  }
  for (let round = 0; round < UNTANGLING && untangle(bodies); round += 1)
    yield (ROUNDS + round + 1) / (ROUNDS + UNTANGLING);
  return bodies.map(({ node, radius, x, y }) => ({
    ...node,
    radius: rounded(radius),
    x: rounded(x),
    y: rounded(y),
  }));
}

import type { NetworkLink, Point } from './network';

type Place = Point & { readonly id: string };

const DIRECTIONS: Readonly<Record<string, Point | undefined>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** How far off the way something may lie: the cosine of 60 degrees. */
const NARROWEST = 0.5;

function nearestAlong<P extends Place>(from: Place, to: Point, places: readonly P[]): P | undefined {
  let best: { readonly place: P; readonly cost: number } | undefined;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (place.id === from.id || distance === 0) continue;
    const straight = (dx * to.x + dy * to.y) / distance;
    if (straight < NARROWEST) continue;
    const cost = distance * (2 - straight);
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}

/**
 * Where an arrow key leads from a node: along a link if one goes that way, else to the nearest node there. Undefined for
 * other keys, and where nothing lies that way.
 */
export function nodeAfterKey<P extends Place>(
  key: string,
  from: P,
  nodes: readonly P[],
  links: readonly Pick<NetworkLink, 'a' | 'b'>[],
): P | undefined {
  const to = DIRECTIONS[key];
  if (!to) return undefined;
  const linked = neighborsOf(from.id, links);
  return (
    nearestAlong(
      from,
      to,
      nodes.filter(({ id }) => linked.has(id)),
    ) ?? nearestAlong(from, to, nodes)
  );
}

/** Those that a node is linked with. */
export function neighborsOf(id: string, links: readonly Pick<NetworkLink, 'a' | 'b'>[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
}

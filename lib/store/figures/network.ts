import type { FigureId } from '../../figures/figure';

type Node = { readonly id: FigureId; readonly articles: number };
type Link = { readonly a: FigureId; readonly b: FigureId; readonly articles: number };

/** Who is named most often, and with whom: `articles` are the figures of each. Cost: pairs within each article. */
export function networkOf(
  articles: readonly (readonly FigureId[])[],
  most: number,
): { readonly nodes: readonly Node[]; readonly links: readonly Link[] } {
  const counts = new Map<FigureId, number>();
  for (const named of articles) for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  const nodes = [...counts]
    .map(([id, count]) => ({ id, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const shown = new Map(nodes.map(({ id }, index) => [id, index]));
  const pairs = new Map<number, number>();
  for (const named of articles) {
    const places = named.flatMap((id) => shown.get(id) ?? []).sort((a, b) => a - b);
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        const key = a * nodes.length + b;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
  }
  const idAt = (place: number): FigureId => nodes[place]?.id ?? '';
  const links = [...pairs].map(([key, count]) => {
    return { a: idAt(Math.floor(key / nodes.length)), b: idAt(key % nodes.length), articles: count };
  });
  links.sort((x, y) => y.articles - x.articles || (x.a + x.b < y.a + y.b ? -1 : 1));
  return { nodes, links };
}

// Idea: an article that names twenty people links all with all, and a picture of every link shows nothing. Of each
// node the strongest links are kept, as measured by how often two are named together for how often they are named at
// all (Salton's cosine). Every node keeps a link, so that nobody looks lonelier than it is.
// Cost: sorting, n log n in the links. Source: own, after the "backbone" idea of Serrano et al. 2009.
import type { NetworkLink, NetworkNode } from './network';

/** A link with how close it binds, 0 … 1. */
export type ScoredLink = NetworkLink & { readonly closeness: number };

/** So many of each node are drawn. */
const PER_NODE = 3;

/** The links worth drawing, closest first. Those with an end that is not among the nodes are left out. */
export function strongestLinks(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  perNode: number = PER_NODE,
): ScoredLink[] {
  const articles = new Map(nodes.map((node) => [node.id, node.articles]));
  const scored = links.flatMap((link) => {
    const [a, b] = [articles.get(link.a), articles.get(link.b)];
    if (a === undefined || b === undefined || link.a === link.b) return [];
    return [{ ...link, closeness: Math.min(1, link.articles / Math.sqrt(Math.max(1, a * b))) }];
  });
  scored.sort(byCloseness);
  const drawn = new Map<string, number>();
  return scored.filter(({ a, b }) => {
    const [ofA, ofB] = [drawn.get(a) ?? 0, drawn.get(b) ?? 0];
    if (ofA >= perNode && ofB >= perNode) return false;
    drawn.set(a, ofA + 1);
    drawn.set(b, ofB + 1);
    return true;
  });
}

/** What is named together often goes before what is named together once and nowhere else. */
function byCloseness(one: ScoredLink, two: ScoredLink): number {
  const weight = ({ closeness, articles }: ScoredLink) => closeness * Math.log2(1 + articles);
  return (
    weight(two) - weight(one) ||
    (one.a < two.a ? -1 : one.a > two.a ? 1 : 0) ||
    (one.b < two.b ? -1 : one.b > two.b ? 1 : 0)
  );
}

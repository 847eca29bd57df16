import { useEffect, useState } from 'preact/hooks';
import type { NetworkLink, NetworkNode, PlacedNode } from './layout/network';
import { placeNodes } from './layout/place-nodes';
import { type ScoredLink, strongestLinks } from './layout/strongest-links';

/** The page has a turn after so many ms of drawing. */
const SLICE_MS = 12;

export type NetworkLayout = {
  readonly nodes: readonly PlacedNode[];
  /** Those that are drawn unasked. */
  readonly links: readonly ScoredLink[];
};

export type Drawing = {
  /** Undefined until the first is there. */
  readonly layout: NetworkLayout | undefined;
  /** Another one is being made. */
  readonly isDrawing: boolean;
};

/** A network laid out in slices, between which the page has turns. The last one stays until the next is there. */
export function useNetworkLayout(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  aspect: number,
): Drawing {
  const [made, setMade] = useState<{ readonly layout: NetworkLayout; readonly of: string }>();
  // The same people once more, after a change that concerns none of them: nothing moves.
  const key = JSON.stringify([aspect, nodes.map(({ id, articles }) => [id, articles]), links]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const drawn = strongestLinks(nodes, links);
    const steps = placeNodes({ nodes, links: drawn, aspect });
    const go = () => {
      const end = performance.now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) setMade({ layout: { nodes: step.value, links: drawn }, of: key });
      else timer = setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [key]);
  return { layout: made?.layout, isDrawing: made?.of !== key };
}

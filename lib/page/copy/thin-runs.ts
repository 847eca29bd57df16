/**
 * Long pages: Readability's cost grows with every paragraph, and it cannot be interrupted. But the ten thousandth
 * paragraph in a row tells it nothing new. So of many children of one kind (same tag and class) in one element only
 * the first and the last are copied; the others share the fate of those that were. Cost: linear.
 */

/** Pages with fewer text nodes are copied as they are; nine out of ten news pages have less than half of it. */
const LONG_PAGE_NODES = 6_000;
/** In UTF-16 units: few but long paragraphs cost Readability as much. */
const LONG_PAGE_TEXT = 200_000;
/** Copied of each kind from the start of an element ... */
const FIRST = 30;
/** ... and children at its end, whatever their kind. */
const LAST = 15;

/** Whether a page of so many text nodes and paragraphs is so long that its runs are to be thinned. */
export function isLongPage(nodes: number, paragraphs: readonly { readonly length: number }[]): boolean {
  return nodes > LONG_PAGE_NODES || paragraphs.reduce((sum, { length }) => sum + length, 0) > LONG_PAGE_TEXT;
}

/** Children of one kind in one element: those copied and those not. */
type Run = { readonly copied: Node[]; readonly skipped: Node[] };

export class Thinning {
  readonly #runs: Run[] = [];

  /** The children of `live` that are to be copied, in order. */
  *childrenOf(live: Element): Generator<Node> {
    const count = live.childNodes.length;
    if (count <= FIRST + LAST) {
      yield* childNodesOf(live);
      return;
    }
    const runs = new Map<string, Run>();
    let index = 0;
    for (const child of childNodesOf(live)) {
      const run = runs.get(kindOf(child)) ?? { copied: [], skipped: [] };
      runs.set(kindOf(child), run);
      const isCopied = run.copied.length < FIRST || index >= count - LAST;
      (isCopied ? run.copied : run.skipped).push(child);
      if (isCopied) yield child;
      index += 1;
    }
    for (const run of runs.values()) if (run.skipped.length > 0) this.#runs.push(run);
  }

  /** Adds to `kept` the texts that were not copied, where most of their kind were kept; outermost runs first. */
  restore(kept: Set<Text>): void {
    for (const { copied, skipped } of this.#runs) {
      const known = copied.map((node) => visibleTexts(node)).filter((texts) => texts.length > 0);
      const found = known.filter((texts) => texts.some((text) => kept.has(text)));
      if (found.length * 2 <= known.length) continue;
      for (const node of skipped) for (const text of textsIn(node)) kept.add(text);
    }
  }
}

function* childNodesOf(element: Element): Generator<Node> {
  for (let node = element.firstChild; node; node = node.nextSibling) yield node;
}

function kindOf(node: Node): string {
  return node.nodeType === 1
    ? `${node.nodeName}.${(node as Element).getAttribute('class') ?? ''}`
    : node.nodeName;
}

function visibleTexts(node: Node): Text[] {
  return textsIn(node).filter((text) => /\S/.test(text.data));
}

function textsIn(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  const texts: Text[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) texts.push(...textsIn(child));
  return texts;
}

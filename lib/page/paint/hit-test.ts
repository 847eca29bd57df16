import type { PaintKind } from './palette';

/** What one kind has painted: kept here, as Firefox does not let a content script read a highlight back. */
export type Painted = { readonly highlight: Highlight; readonly idOf: Map<AbstractRange, string> };

export type Hit = { readonly kind: PaintKind; readonly id: string };

type HitResult = { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] };
type Registry = { highlightsFromPoint?: (x: number, y: number) => readonly HitResult[] };

/** What stands under a point of the viewport, the topmost kind first. Undefined when nothing of ours does. */
export function findHit(
  page: Document,
  painted: ReadonlyMap<PaintKind, Painted>,
  x: number,
  y: number,
): Hit | undefined {
  const registry = CSS.highlights as Registry;
  if (!registry.highlightsFromPoint) return findHitByCaret(page, painted, x, y);
  const results = registry.highlightsFromPoint(x, y);
  for (let index = 0; index < results.length; index += 1) {
    const result = results[index];
    const hit = result && hitOf(painted, result);
    if (hit) return hit;
  }
  return undefined;
}

function hitOf(painted: ReadonlyMap<PaintKind, Painted>, { highlight, ranges }: HitResult): Hit | undefined {
  for (const [kind, own] of painted) {
    if (own.highlight !== highlight) continue;
    for (let index = 0; index < ranges.length; index += 1) {
      const range = ranges[index];
      const id = range && own.idOf.get(range);
      if (id !== undefined) return { kind, id };
    }
  }
  return undefined;
}

/** For browsers without `highlightsFromPoint`: the caret's place, checked against what is really drawn there. */
function findHitByCaret(
  page: Document,
  painted: ReadonlyMap<PaintKind, Painted>,
  x: number,
  y: number,
): Hit | undefined {
  const caret = page.caretPositionFromPoint?.(x, y);
  if (!caret) return undefined;
  const kinds = [...painted].sort(([, a], [, b]) => b.highlight.priority - a.highlight.priority);
  for (const [kind, { idOf }] of kinds) {
    for (const [range, id] of idOf) {
      if (
        range instanceof Range &&
        range.isPointInRange(caret.offsetNode, caret.offset) &&
        isDrawnAt(range, x, y)
      ) {
        return { kind, id };
      }
    }
  }
  return undefined;
}

function isDrawnAt(range: Range, x: number, y: number): boolean {
  const rects = range.getClientRects();
  for (let index = 0; index < rects.length; index += 1) {
    const rect = rects[index];
    if (rect && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

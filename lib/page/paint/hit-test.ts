import { documentIn, type PageRoot } from '../page-roots';
import { viewOf } from './paint-view';
import type { PaintKind } from './palette';

/** What one kind has painted: kept here, as Firefox does not let a content script read a highlight back. */
export type Painted = {
  /** By document: those of frames are their own. */
  readonly highlights: Map<Document, Highlight>;
  readonly idOf: Map<AbstractRange, string>;
};

export type Hit = { readonly kind: PaintKind; readonly id: string };

type HitResult = { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] };
type Options = { readonly shadowRoots: readonly ShadowRoot[] };
type Registry = {
  highlightsFromPoint?: (x: number, y: number, options?: Options) => readonly HitResult[];
};

export type HitQuestion = {
  readonly page: Document;
  readonly painted: ReadonlyMap<PaintKind, Painted>;
  /** The trees that are painted in. */
  readonly roots: Iterable<PageRoot>;
};

/** What stands under a point of the viewport, the topmost first; in a frame of the page, too. */
export function findHits({ page, painted, roots }: HitQuestion, x: number, y: number): readonly Hit[] {
  const trees = [...roots];
  const inner = frameAt(page, x, y);
  if (inner && trees.some((root) => root === inner.document || root.ownerDocument === inner.document)) {
    return findHitsInFrame(inner.document, painted, x - inner.left, y - inner.top);
  }
  const registry = viewOf(page).CSS.highlights as Registry;
  if (!registry.highlightsFromPoint) return findHitsByCaret(page, painted, x, y);
  const shadowRoots = trees.filter((root) => root.nodeType === 11 && root.ownerDocument === page);
  const results = registry.highlightsFromPoint(x, y, { shadowRoots: shadowRoots as ShadowRoot[] });
  const hits: Hit[] = [];
  for (let index = 0; index < results.length; index += 1) {
    const result = results[index];
    if (result) hits.push(...hitsOf(painted, page, result));
  }
  return hits;
}

/** In a frame by what is drawn there: in Firefox the ranges that its registry gives are not those we know. */
function findHitsInFrame(
  frame: Document,
  painted: ReadonlyMap<PaintKind, Painted>,
  x: number,
  y: number,
): readonly Hit[] {
  return byPriority(frame, painted).flatMap(([kind, { idOf }]) =>
    [...idOf].flatMap(([range, id]) =>
      range.startContainer.ownerDocument === frame && isDrawnAt(range as Range, x, y) ? [{ kind, id }] : [],
    ),
  );
}

function byPriority(page: Document, painted: ReadonlyMap<PaintKind, Painted>) {
  const priority = ({ highlights }: Painted) => highlights.get(page)?.priority ?? 0;
  return [...painted].sort(([, a], [, b]) => priority(b) - priority(a));
}

/** The frame of the same site under a point, and where its own view begins. */
function frameAt(page: Document, x: number, y: number) {
  const element = page.elementFromPoint?.(x, y);
  if (element?.localName !== 'iframe') return undefined;
  const document = documentIn(element);
  const { left, top } = element.getBoundingClientRect();
  return document ? { document, left: left + element.clientLeft, top: top + element.clientTop } : undefined;
}

function hitsOf(
  painted: ReadonlyMap<PaintKind, Painted>,
  page: Document,
  { highlight, ranges }: HitResult,
): Hit[] {
  for (const [kind, own] of painted) {
    if (own.highlights.get(page) !== highlight) continue;
    const hits: Hit[] = [];
    for (let index = 0; index < ranges.length; index += 1) {
      const range = ranges[index];
      const id = range && own.idOf.get(range);
      if (id !== undefined) hits.push({ kind, id });
    }
    return hits;
  }
  return [];
}

/** For browsers without `highlightsFromPoint`: the caret's place, checked against what is really drawn there. */
function findHitsByCaret(
  page: Document,
  painted: ReadonlyMap<PaintKind, Painted>,
  x: number,
  y: number,
): readonly Hit[] {
  const caret = page.caretPositionFromPoint?.(x, y);
  if (!caret) return [];
  return byPriority(page, painted).flatMap(([kind, { idOf }]) =>
    [...idOf].flatMap(([range, id]) =>
      range instanceof Range && range.isPointInRange(caret.offsetNode, caret.offset) && isDrawnAt(range, x, y)
        ? [{ kind, id }]
        : [],
    ),
  );
}

function isDrawnAt(range: Range, x: number, y: number): boolean {
  const rects = range.getClientRects();
  for (let index = 0; index < rects.length; index += 1) {
    const rect = rects[index];
    if (rect && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

import type { PageRoot } from './page-roots';
import { type AdoptedSheet, adoptSheet } from './paint/adopted-sheet';
import { createFocusFlash, type FocusFlash } from './paint/focus-flash';
import { highlightCss, highlightKey, priorityOf } from './paint/highlight-css';
import { findHits, type Hit, type Painted } from './paint/hit-test';
import { measureBackground } from './paint/measure-background';
import { documentOf, rootOf, viewOf } from './paint/paint-view';
import { choosePalette, LIGHT, type Look, type PaintKind, type Palette } from './paint/palette';

export type { Hit } from './paint/hit-test';
export type { Look, NotePaint, PaintKind } from './paint/palette';

/** Something to paint: one thing may lie in several ranges. */
export type PaintItem = { readonly id: string; readonly ranges: readonly Range[] };

/** So many ranges are added before the page gets a turn. */
const SLICE = 2_000;

/**
 * Paints into a page with the CSS Custom Highlight API: ranges under our own keys and an adopted style sheet,
 * never an element. Whatever the page or others have painted stays.
 */
export interface Highlighter {
  /**
   * Paints these things as the only ones of their kind. With `pause`, long lists are painted in slices and it is
   * awaited between them; a later `paint` or `erase` of the kind ends this one.
   */
  paint(kind: PaintKind, items: readonly PaintItem[], pause?: () => Promise<void>): Promise<void>;
  /** Shows a place for a moment and lets it fade. */
  focus(ranges: readonly Range[]): void;
  /** Sets the reader's colors; without it the page's background decides. */
  dress(look: Look): void;
  /** Takes the paint of a kind away, or all of it. */
  erase(kind?: PaintKind): void;
  /** What is painted under a point of the viewport (CSS pixels), the topmost first. */
  at(x: number, y: number): readonly Hit[];
  /** Takes everything away; nothing is left in the page. */
  dispose(): void;
}

/** A highlighter for a page. Touches nothing before the first `paint` or `focus`. */
export function createHighlighter(document: Document): Highlighter {
  return new PageHighlighter(document);
}

type Dressed = { readonly sheet: AdoptedSheet; palette: Palette };

class PageHighlighter implements Highlighter {
  readonly #page: Document;
  readonly #painted = new Map<PaintKind, Painted>();
  readonly #flash: FocusFlash;
  /** Each tree that is painted in, with the colors that suit it. */
  readonly #dressed = new Map<PageRoot, Dressed>();
  #look: Look = {};

  constructor(page: Document) {
    this.#page = page;
    this.#flash = createFocusFlash(page);
  }

  async paint(kind: PaintKind, items: readonly PaintItem[], pause?: () => Promise<void>): Promise<void> {
    this.erase(kind);
    const pairs = items.flatMap(({ id, ranges }) => ranges.map((range) => ({ id, range })));
    if (pairs.length === 0) return;
    const painted: Painted = { highlights: new Map(), idOf: new Map() };
    this.#painted.set(kind, painted);
    for (let start = 0; start < pairs.length; start += SLICE) {
      if (start > 0) await pause?.();
      if (this.#painted.get(kind) !== painted) return;
      for (const { id, range } of pairs.slice(start, start + SLICE)) {
        const root = rootOf(range.startContainer);
        if (!root) continue;
        this.#putOn(root, range.startContainer);
        highlightIn(documentOf(root), painted, kind).add(range);
        painted.idOf.set(range, id);
      }
    }
    // Registered only when complete: every range that is added to a registered highlight repaints the page.
    for (const [document, highlight] of painted.highlights) {
      viewOf(document).CSS.highlights.set(highlightKey(kind), highlight);
    }
  }

  focus(ranges: readonly Range[]): void {
    const first = ranges[0]?.startContainer;
    const root = first && rootOf(first);
    if (root) this.#flash.show(ranges, this.#putOn(root, first));
  }

  dress(look: Look): void {
    this.#look = look;
    const places = new Map<PageRoot, Node>();
    for (const { idOf } of this.#painted.values()) {
      for (const { startContainer } of idOf.keys()) {
        const root = rootOf(startContainer);
        if (root && !places.has(root)) places.set(root, startContainer);
        if (places.size === this.#dressed.size) break;
      }
    }
    for (const [root, dressed] of this.#dressed) {
      const place = places.get(root) ?? (root.nodeType === 9 ? (root as Document).body : root);
      dressed.palette = this.#choose(place);
      dressed.sheet.write(highlightCss(dressed.palette));
    }
  }

  erase(kind?: PaintKind): void {
    for (const own of kind ? [kind] : [...this.#painted.keys()]) {
      const painted = this.#painted.get(own);
      this.#painted.delete(own);
      const key = highlightKey(own);
      for (const [document, highlight] of painted?.highlights ?? []) {
        const { highlights } = viewOf(document).CSS;
        if (highlights.get(key) === highlight) highlights.delete(key);
      }
    }
  }

  at(x: number, y: number): readonly Hit[] {
    if (this.#painted.size === 0) return [];
    return findHits({ page: this.#page, painted: this.#painted, roots: this.#dressed.keys() }, x, y);
  }

  dispose(): void {
    this.#flash.stop();
    this.erase();
    for (const { sheet } of this.#dressed.values()) sheet.remove();
    this.#dressed.clear();
  }

  /** Chooses the colors for a tree as it looks around `place`, once, and writes the styles. */
  #putOn(root: PageRoot, place: Node): Palette {
    const known = this.#dressed.get(root);
    if (known) return known.palette;
    const palette = this.#choose(place);
    const sheet = adoptSheet(root);
    sheet.write(highlightCss(palette));
    this.#dressed.set(root, { sheet, palette });
    return palette;
  }

  #choose(place: Node): Palette {
    const element = place.nodeType === 1 ? (place as Element) : place.parentElement;
    return element ? choosePalette(measureBackground(element), this.#look) : LIGHT;
  }
}

function highlightIn(document: Document, { highlights }: Painted, kind: PaintKind): Highlight {
  const known = highlights.get(document);
  if (known) return known;
  const highlight = new (viewOf(document).Highlight)();
  highlight.priority = priorityOf(kind);
  highlights.set(document, highlight);
  return highlight;
}

import { type AdoptedSheet, adoptSheet } from './paint/adopted-sheet';
import { createFocusFlash, type FocusFlash } from './paint/focus-flash';
import { highlightCss, highlightKey, PRIORITIES } from './paint/highlight-css';
import { findHit, type Hit, type Painted } from './paint/hit-test';
import { measureBackground } from './paint/measure-background';
import { choosePalette, LIGHT, type Look, type PaintKind, type Palette } from './paint/palette';

export type { Look, PaintKind } from './paint/palette';

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
  /** What is painted under a point of the viewport (CSS pixels). */
  at(x: number, y: number): Hit | undefined;
  /** Takes everything away; nothing is left in the page. */
  dispose(): void;
}

/** A highlighter for a page. Touches nothing before the first `paint` or `focus`. */
export function createHighlighter(document: Document): Highlighter {
  return new PageHighlighter(document);
}

class PageHighlighter implements Highlighter {
  readonly #page: Document;
  readonly #painted = new Map<PaintKind, Painted>();
  readonly #flash: FocusFlash;
  #sheet: AdoptedSheet | undefined;
  #look: Look = {};
  #palette: Palette | undefined;

  constructor(page: Document) {
    this.#page = page;
    this.#flash = createFocusFlash(page);
  }

  async paint(kind: PaintKind, items: readonly PaintItem[], pause?: () => Promise<void>): Promise<void> {
    this.erase(kind);
    const pairs = items.flatMap(({ id, ranges }) => ranges.map((range) => ({ id, range })));
    const first = pairs[0];
    if (!first) return;
    this.#putOn(first.range.startContainer);
    const painted: Painted = { highlight: new Highlight(), idOf: new Map() };
    painted.highlight.priority = PRIORITIES[kind];
    this.#painted.set(kind, painted);
    for (let start = 0; start < pairs.length; start += SLICE) {
      if (start > 0) await pause?.();
      if (this.#painted.get(kind) !== painted) return;
      for (const { id, range } of pairs.slice(start, start + SLICE)) {
        painted.highlight.add(range);
        painted.idOf.set(range, id);
      }
    }
    // Registered only when complete: every range that is added to a registered highlight repaints the page.
    CSS.highlights.set(highlightKey(kind), painted.highlight);
  }

  focus(ranges: readonly Range[]): void {
    const first = ranges[0];
    if (first) this.#flash.show(ranges, this.#putOn(first.startContainer));
  }

  dress(look: Look): void {
    this.#look = look;
    if (!this.#palette) return;
    this.#palette = undefined;
    const painted = [...this.#painted.values()][0];
    const range = painted && [...painted.idOf.keys()][0];
    this.#putOn(range?.startContainer ?? this.#page.body);
  }

  erase(kind?: PaintKind): void {
    for (const own of kind ? [kind] : [...this.#painted.keys()]) {
      const painted = this.#painted.get(own);
      this.#painted.delete(own);
      const key = highlightKey(own);
      if (painted && CSS.highlights.get(key) === painted.highlight) CSS.highlights.delete(key);
    }
  }

  at(x: number, y: number): Hit | undefined {
    return this.#painted.size > 0 ? findHit(this.#page, this.#painted, x, y) : undefined;
  }

  dispose(): void {
    this.#flash.stop();
    this.erase();
    this.#sheet?.remove();
    this.#sheet = undefined;
    this.#palette = undefined;
  }

  /** Chooses the colors for the page as it looks around `place`, once, and writes the styles. */
  #putOn(place: Node): Palette {
    if (this.#palette) return this.#palette;
    const element = place.nodeType === 1 ? (place as Element) : place.parentElement;
    const palette = element ? choosePalette(measureBackground(element), this.#look) : LIGHT;
    this.#palette = palette;
    this.#sheet ??= adoptSheet(this.#page);
    this.#sheet.write(highlightCss(palette));
    return palette;
  }
}

// A page whose letters are numbered, so that after any edit it is known which of them are left, and where.
import type { Span } from '../../lib/text/span';
import { textsIn } from './anchor-page';

/** Where a passage is after edits: its place, that it is gone, or nothing to judge by (torn apart, mostly gone). */
export type GoldPlace = Span | 'gone' | 'unclear';

/** The number of a letter that was not in the page. */
const NEW = -1;
/** With less of its letters left, a passage is not judged. */
const CLEAR = 0.5;
const BLOCKS = new Set('P H1 H2 H3 H4 H5 LI BLOCKQUOTE FIGCAPTION TD DD DT'.split(' '));

export class TrackedPage {
  readonly body: HTMLElement;
  readonly #ids = new WeakMap<Text, number[]>();

  /** Tracks the letters of `body`, all of whose texts are numbered in order. */
  constructor(body: HTMLElement) {
    this.body = body;
    let next = 0;
    for (const text of textsIn(body)) {
      this.#ids.set(
        text,
        Array.from({ length: text.length }, () => next++),
      );
    }
  }

  /** Blocks of running text: of at least `least` units, with no blocks inside. */
  blocks(least = 40): HTMLElement[] {
    return innermostBlocks(this.body).filter((block) => (block.textContent ?? '').trim().length >= least);
  }

  /** The block that a text stands in. */
  blockOf(text: Text): Element | undefined {
    for (let at = text.parentElement; at && at !== this.body; at = at.parentElement) {
      if (BLOCKS.has(at.tagName)) return at;
    }
    return undefined;
  }

  /** The texts that hold letters of a passage. */
  textsHolding({ start, end }: Span): Text[] {
    return textsIn(this.body).filter((text) =>
      this.#idsOf(text).some((id, at) => id >= start && id < end && /\S/.test(text.data[at] ?? '')),
    );
  }

  /** Puts `words` in the place of some letters; with `isSame` the letters count as the old ones, spelled otherwise. */
  replace(text: Text, { start, end }: Span, words: string, isSame = false): void {
    const ids = this.#idsOf(text);
    const old = ids.slice(start, end);
    const numbers = Array.from({ length: words.length }, (_, at) =>
      isSame ? (old[Math.min(at, old.length - 1)] ?? NEW) : NEW,
    );
    ids.splice(start, end - start, ...numbers);
    text.data = text.data.slice(0, start) + words + text.data.slice(end);
  }

  /** Replaces every match by what `work` gives; undefined leaves it. From the end, so that places stay. */
  replaceAll(text: Text, pattern: RegExp, work: (found: string) => string | undefined, isSame = false): void {
    for (const found of [...text.data.matchAll(pattern)].reverse()) {
      const words = work(found[0]);
      if (words !== undefined)
        this.replace(text, { start: found.index, end: found.index + found[0].length }, words, isSame);
    }
  }

  /** Splits a text node. */
  split(text: Text, at: number): Text {
    const ids = this.#idsOf(text);
    const rest = text.splitText(at);
    this.#ids.set(rest, ids.splice(at));
    return rest;
  }

  /** Where the letters numbered `start` to `end`, which were the words `exact`, are. */
  find({ start, end }: Span, exact: string): GoldPlace {
    let place = 0;
    let first = -1;
    let last = -1;
    let kept = 0;
    let highest = -1;
    let isTorn = false;
    for (const text of textsIn(this.body)) {
      const ids = this.#ids.get(text);
      for (let at = 0; at < text.length; at += 1, place += 1) {
        const id = ids?.[at] ?? NEW;
        if (id < start || id >= end || /\s/.test(text.data[at] ?? '')) continue;
        if (first < 0) first = place;
        last = place;
        kept += 1;
        if (id < highest - 3) isTorn = true;
        highest = Math.max(highest, id);
      }
    }
    if (kept === 0) return 'gone';
    return isTorn || kept < CLEAR * exact.replace(/\s/g, '').length
      ? 'unclear'
      : { start: first, end: last + 1 };
  }

  #idsOf(text: Text): number[] {
    let ids = this.#ids.get(text);
    if (!ids) {
      ids = Array.from({ length: text.length }, () => NEW);
      this.#ids.set(text, ids);
    }
    return ids;
  }
}

function innermostBlocks(element: Element): HTMLElement[] {
  const inside = [...element.children].flatMap(innermostBlocks);
  return inside.length === 0 && BLOCKS.has(element.tagName) ? [element as HTMLElement] : inside;
}

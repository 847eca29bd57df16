import type { BlockKind } from '../../article';
import type { Paragraph } from './paragraph';

/** Where a text node stands: the block around it, and what is to be known of its paragraph. */
export type Place = {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly level: number;
  readonly isHidden: boolean;
  readonly isLink: boolean;
};

/** Collects the text nodes of a page, met in reading order, to paragraphs. */
export class ParagraphList {
  readonly paragraphs: Paragraph[] = [];
  /** See `PageWalk`. */
  readonly orderOf = new Map<Text, number>();
  #order = 0;
  #open: Paragraph | undefined;
  #breaks = 0;

  /** The next text, at a place. */
  addText(live: Text, place: Place): void {
    const length = visibleLength(live.data);
    if (length > 0) this.#order += 2;
    this.orderOf.set(live, length > 0 ? this.#order : this.#order + 1);
    if (length === 0) {
      this.#open?.pieces.push(live);
      return;
    }
    if (this.#breaks > 1) this.flush();
    this.#open ??= startParagraph(place);
    if (this.#breaks === 1 && this.#open.length > 0) this.#open.pieces.push('break');
    this.#breaks = 0;
    this.#open.pieces.push(live);
    this.#open.length += length;
    if (place.isLink) this.#open.linkLength += length;
  }

  /** A `<br>`. */
  addBreak(): void {
    if (this.#open) this.#breaks += 1;
  }

  /** Something that is not listed stands here: the texts around it are no neighbors. */
  skip(): void {
    this.#order += 2;
  }

  /** Ends the open paragraph; one without visible text is dropped. */
  flush(): void {
    if (this.#open && this.#open.length > 0) this.paragraphs.push(this.#open);
    this.#open = undefined;
    this.#breaks = 0;
  }

  /** Puts the open paragraph aside, to be gone on with after something that stands in it; see `resume`. */
  suspend(): Paragraph | undefined {
    const open = this.#open;
    this.#open = undefined;
    return open;
  }

  /** Ends the open paragraph and goes on with one that was put aside. */
  resume(open: Paragraph | undefined): void {
    this.flush();
    this.#open = open;
  }
}

function startParagraph(place: Place): Paragraph {
  return {
    pieces: [],
    element: place.element,
    kind: place.kind,
    level: place.level,
    length: 0,
    linkLength: 0,
    box: undefined,
    isHidden: place.isHidden,
  };
}

/** Length without runs of white space, soft hyphens and zero-width characters; 0 for a blank text. */
function visibleLength(data: string): number {
  const trimmed = data.trim();
  return /\s\s|[\u00ad\u200b\u2060\ufeff]/.test(trimmed)
    ? trimmed
        .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
        .replace(/\s+/g, ' ')
        .trim().length
    : trimmed.length;
}

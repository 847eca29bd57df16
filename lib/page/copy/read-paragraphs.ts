import type { BlockKind, LeftOutReason } from '../../article';
import { type BoxRule, boxWords, findBoxRule, reasonOfTag } from './box-rules';
import type { Paragraph } from './paragraph';

/**
 * Walks the live page and its clone side by side, once: every text node of the clone is mapped to its live
 * node, the running text is cut into paragraphs, and boxes that may be removed are noted with the paragraphs
 * they hold. Nothing is changed here. Cost: linear in the nodes of the page.
 */
export type PageWalk = {
  readonly paragraphs: Paragraph[];
  readonly boxes: Box[];
  /** Parts that the page hides, outermost only. */
  readonly hidden: HiddenPart[];
  /** Clone text node -> live text node. */
  readonly liveOf: Map<Text, Text>;
  /**
   * Numbers the live text nodes in reading order: 2n for the n-th with visible text, 2n + 1 for blank ones
   * after it. Text that never is article text (scripts, buttons) counts, but is not listed.
   */
  readonly orderOf: Map<Text, number>;
  /** Elements of the clone that never hold article text (scripts, images, inputs). */
  readonly dead: Element[];
};

/** A box that may be removed: it holds the paragraphs `from` to `to` (end excluded). */
export type Box = {
  readonly element: Element;
  readonly copy: Element;
  readonly reason: LeftOutReason;
  readonly onlyLinks: boolean;
  readonly from: number;
  to: number;
};

/** A hidden part: it holds the paragraphs `from` to `to` (end excluded). */
export type HiddenPart = { readonly copy: Element; readonly from: number; to: number };

const DEAD_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON OPTION DATALIST LINK META MAP PROGRESS METER'.split(
    ' ',
  ),
);

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

const NEVER_A_BOX = new Set(['BODY', 'MAIN', 'ARTICLE', 'H1', 'HTML']);

const BOLD_TAGS = new Set(['B', 'STRONG', 'EM', 'I']);

type Place = {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly level: number;
  readonly isHidden: boolean;
  readonly isLink: boolean;
  readonly isBold: boolean;
};

/** Walks `live` (a body) and `copy`, its deep clone. */
export function readParagraphs(live: Element, copy: Element): PageWalk {
  const walker = new Walker();
  walker.descend(live, copy, {
    element: live,
    kind: 'paragraph',
    level: 0,
    isHidden: false,
    isLink: false,
    isBold: false,
  });
  walker.flush();
  return walker;
}

class Walker implements PageWalk {
  readonly paragraphs: Paragraph[] = [];
  readonly boxes: Box[] = [];
  readonly hidden: HiddenPart[] = [];
  readonly liveOf = new Map<Text, Text>();
  readonly orderOf = new Map<Text, number>();
  readonly dead: Element[] = [];
  #order = 0;
  #open: Paragraph | undefined;
  #breaks = 0;

  descend(live: Element, copy: Element, place: Place): void {
    let other = copy.firstChild;
    for (let node = live.firstChild; node && other; node = node.nextSibling) {
      const next: ChildNode | null = other.nextSibling;
      if (node.nodeType === 3) this.#addText(node as Text, other as Text, place);
      else if (node.nodeType === 1) this.#enter(node as Element, other as Element, place);
      other = next;
    }
  }

  /** Ends the open paragraph; one without visible text is dropped. */
  flush(): void {
    if (this.#open && this.#open.length > 0) this.paragraphs.push(this.#open);
    this.#open = undefined;
    this.#breaks = 0;
  }

  #enter(live: Element, copy: Element, place: Place): void {
    const tag = live.tagName;
    if (DEAD_TAGS.has(tag) || live.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
      this.dead.push(copy);
      if (live.firstChild) this.#order += 2;
      return;
    }
    if (tag === 'BR') {
      this.#addBreak();
      return;
    }
    const isBlock = BLOCK_TAGS.has(tag);
    const rule = NEVER_A_BOX.has(tag) ? undefined : boxRuleOf(live, isBlock);
    const inner = innerPlace(live, tag, isBlock, place);
    const isHiddenPart = inner.isHidden && !place.isHidden;
    if (!isBlock && !rule && !isHiddenPart) {
      this.descend(live, copy, inner);
      return;
    }
    if (isBlock) this.flush();
    const around = this.#open;
    this.#open = undefined;
    const box = rule && this.#openBox(live, copy, rule);
    const hidden = isHiddenPart ? this.#openHidden(copy) : undefined;
    this.descend(live, copy, inner);
    this.flush();
    if (box) box.to = this.paragraphs.length;
    if (hidden) hidden.to = this.paragraphs.length;
    this.#open = around;
  }

  #openHidden(copy: Element): HiddenPart {
    const part = { copy, from: this.paragraphs.length, to: 0 };
    this.hidden.push(part);
    return part;
  }

  #openBox(element: Element, copy: Element, rule: Pick<BoxRule, 'reason' | 'onlyLinks'>): Box {
    const from = this.paragraphs.length;
    const box = { element, copy, reason: rule.reason, onlyLinks: rule.onlyLinks ?? false, from, to: from };
    this.boxes.push(box);
    return box;
  }

  #addText(live: Text, copy: Text, place: Place): void {
    this.liveOf.set(copy, live);
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
    if (place.isBold) this.#open.boldLength += length;
  }

  #addBreak(): void {
    if (this.#open) this.#breaks += 1;
  }
}

function boxRuleOf(element: Element, isBlock: boolean): Pick<BoxRule, 'reason' | 'onlyLinks'> | undefined {
  const reason = reasonOfTag(element);
  if (reason) return { reason };
  const className = element.getAttribute('class');
  if (!className && !element.id) return undefined;
  const rule = findBoxRule(boxWords(className ?? '', element.id));
  return rule && (isBlock || rule.inline) ? rule : undefined;
}

function innerPlace(element: Element, tag: string, isBlock: boolean, place: Place): Place {
  return {
    element: isBlock ? element : place.element,
    kind: kindOf(tag, place.kind),
    level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : isBlock ? 0 : place.level,
    isHidden: place.isHidden || isHiddenElement(element),
    isLink: place.isLink || tag === 'A',
    isBold: (place.isBold && !isBlock) || BOLD_TAGS.has(tag),
  };
}

function kindOf(tag: string, around: BlockKind): BlockKind {
  if (tag === 'BLOCKQUOTE') return 'quotation';
  if (tag === 'LI') return 'item';
  if (/^H[1-6]$/.test(tag)) return 'heading';
  return around;
}

/**
 * As Readability sees it, without asking for the layout. A `p` is not believed to be hidden from screen readers:
 * paywalls mark what a subscriber reads so.
 */
function isHiddenElement(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return element.tagName !== 'P';
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function startParagraph(place: Place): Paragraph {
  return {
    pieces: [],
    element: place.element,
    kind: place.kind,
    level: place.level,
    length: 0,
    linkLength: 0,
    boldLength: 0,
    box: undefined,
    isHidden: place.isHidden,
  };
}

/** Length without runs of white space, soft hyphens and zero-width characters; 0 for a blank text. */
function visibleLength(data: string): number {
  return data.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, ' ').trim().length;
}

import type { BlockKind, LeftOutReason } from '../../article';
import { type BoxRule, boxWords, findBoxRule, reasonOfTag } from './box-rules';
import type { Paragraph } from './paragraph';
import { ParagraphList, type Place } from './paragraph-list';

/**
 * Walks the live page once: the running text is cut into paragraphs, and boxes that may be removed and hidden
 * parts are noted with the paragraphs they hold. Nothing is changed. Cost: linear in the nodes of the page.
 */
export type PageWalk = {
  readonly paragraphs: Paragraph[];
  readonly boxes: Box[];
  /** Parts that the page hides, outermost only. */
  readonly hidden: HiddenPart[];
  /**
   * Numbers the live text nodes in reading order: 2n for the n-th with visible text, 2n + 1 for blank ones
   * after it. Text that never is article text (scripts, buttons) counts, but is not listed.
   */
  readonly orderOf: Map<Text, number>;
};

/** A box that may be removed: it holds the paragraphs `from` to `to` (end excluded). */
export type Box = {
  readonly element: Element;
  readonly reason: LeftOutReason;
  readonly onlyLinks: boolean;
  readonly from: number;
  to: number;
};

/** A hidden part: it holds the paragraphs `from` to `to` (end excluded). */
export type HiddenPart = { readonly element: Element; readonly from: number; to: number };

const DEAD_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON OPTION DATALIST LINK META MAP PROGRESS METER'.split(
    ' ',
  ),
);

/** Elements that end the paragraph before them and begin one. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

const NEVER_A_BOX = new Set(['BODY', 'MAIN', 'ARTICLE', 'H1', 'HTML']);

const HEADING_LEVELS: Readonly<Record<string, number>> = { H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 };

const KINDS: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'quotation',
  LI: 'item',
  ...Object.fromEntries(Object.keys(HEADING_LEVELS).map((tag) => [tag, 'heading' as const])),
};

/** Only elements with these attributes are asked for them. */
const TELLING = '[role], [hidden], [aria-hidden], [style]';

/** Walks `live`, a body. */
export function readParagraphs(live: Element): PageWalk {
  const walker = new Walker(new Set(live.querySelectorAll(TELLING)));
  walker.descend(live, {
    element: live,
    kind: 'paragraph',
    level: 0,
    isHidden: false,
    isLink: false,
  });
  return walker.end();
}

class Walker implements PageWalk {
  readonly boxes: Box[] = [];
  readonly hidden: HiddenPart[] = [];
  readonly #telling: ReadonlySet<Element>;
  readonly #rules = new Map<string, BoxRule | undefined>();
  readonly #list = new ParagraphList();
  readonly paragraphs = this.#list.paragraphs;
  readonly orderOf = this.#list.orderOf;

  constructor(telling: ReadonlySet<Element>) {
    this.#telling = telling;
  }

  descend(live: Element, place: Place): void {
    for (let node = live.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#list.addText(node as Text, place);
      else if (node.nodeType === 1) this.#enter(node as Element, place);
    }
  }

  /** Ends the walk. */
  end(): this {
    this.#list.flush();
    return this;
  }

  #enter(live: Element, place: Place): void {
    const tag = live.tagName;
    if (isDead(live)) {
      if (live.firstChild) this.#list.skip();
      return;
    }
    if (tag === 'BR') {
      this.#list.addBreak();
      return;
    }
    const isBlock = BLOCK_TAGS.has(tag);
    const isTelling = this.#telling.has(live);
    const rule = NEVER_A_BOX.has(tag) ? undefined : this.#boxRuleOf(live, isBlock, isTelling);
    const inner = innerPlace(live, { tag, isBlock, isTelling }, place);
    const isHiddenPart = inner.isHidden && !place.isHidden;
    if (!isBlock && !rule && !isHiddenPart) {
      this.descend(live, inner);
      return;
    }
    if (isBlock) this.#list.flush();
    const around = this.#list.suspend();
    const box = rule && this.#openBox(live, rule);
    const hidden = isHiddenPart ? this.#openHidden(live) : undefined;
    this.descend(live, inner);
    this.#list.flush();
    if (box) box.to = this.paragraphs.length;
    if (hidden) hidden.to = this.paragraphs.length;
    this.#list.resume(around);
  }

  #boxRuleOf(
    element: Element,
    isBlock: boolean,
    isTelling: boolean,
  ): Pick<BoxRule, 'reason' | 'onlyLinks'> | undefined {
    const reason = reasonOfTag(element, isTelling);
    if (reason) return { reason };
    const className = element.getAttribute('class') ?? '';
    const id = element.id;
    if (className === '' && id === '') return undefined;
    const name = `${className} #${id}`;
    if (!this.#rules.has(name)) this.#rules.set(name, findBoxRule(boxWords(className, id)));
    const rule = this.#rules.get(name);
    return rule && (isBlock || rule.inline) ? rule : undefined;
  }

  #openHidden(element: Element): HiddenPart {
    const part = { element, from: this.paragraphs.length, to: 0 };
    this.hidden.push(part);
    return part;
  }

  #openBox(element: Element, rule: Pick<BoxRule, 'reason' | 'onlyLinks'>): Box {
    const from = this.paragraphs.length;
    const box = { element, reason: rule.reason, onlyLinks: rule.onlyLinks ?? false, from, to: from };
    this.boxes.push(box);
    return box;
  }
}

/** Whether an element never holds article text: scripts, forms' fields, drawings. */
export function isDead(element: Element): boolean {
  return DEAD_TAGS.has(element.tagName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml';
}

type Seen = { readonly tag: string; readonly isBlock: boolean; readonly isTelling: boolean };

/** The place of what stands in an element at a place. */
export function innerPlace(element: Element, { tag, isBlock, isTelling }: Seen, place: Place): Place {
  const level = HEADING_LEVELS[tag];
  return {
    element: isBlock ? element : place.element,
    kind: KINDS[tag] ?? place.kind,
    level: level ?? (isBlock ? 0 : place.level),
    isHidden: place.isHidden || (isTelling && isHiddenElement(element)),
    isLink: place.isLink || tag === 'A',
  };
}

/**
 * As Readability sees it, without asking for the layout. A `p` is not believed to be hidden from screen readers:
 * paywalls mark what a subscriber reads so.
 */
function isHiddenElement(element: Element): boolean {
  if (isNotShown(element)) return true;
  return element.getAttribute('aria-hidden') === 'true' && element.tagName !== 'P';
}

/** Whether an element says of itself that it is not shown; the style sheets are not asked. */
export function isNotShown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

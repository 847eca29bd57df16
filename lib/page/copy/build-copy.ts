import { isDead } from './read-paragraphs';
import { Thinning } from './thin-runs';

/** A copy of the page for Readability to use up, and the way back. */
export type PageCopy = {
  readonly document: Document;
  /** Text node of the copy -> text node of the live page. */
  readonly liveOf: Map<Text, Text>;
  /** Completes the live texts that were kept of the copy by those that were not copied. */
  readonly restore: (kept: Set<Text>) => void;
};

/** What is to be known about the live elements. */
export type CopyPlan = {
  readonly title: string;
  /** Left out with all they hold: boxes, hidden parts. */
  readonly removed: ReadonlySet<Element>;
  /** Copied as if they were not hidden. */
  readonly shown: ReadonlySet<Element>;
  /** Of very long runs of like elements only a part is copied. */
  readonly isLong: boolean;
};

/**
 * Copies a live body node by node into a document of its own that runs, loads and shows nothing. What cannot be
 * article text is not copied at all, so Readability has less to look at. Cost: linear in what is copied.
 */
export function buildCopy(body: Element, plan: CopyPlan): PageCopy {
  const document = body.ownerDocument.implementation.createHTMLDocument(plan.title);
  const builder = new Builder(document, plan);
  builder.fill(document.body, body);
  document.body.className = body.className;
  document.body.id = body.id;
  return { document, liveOf: builder.liveOf, restore: (kept) => builder.thinning?.restore(kept) };
}

class Builder {
  readonly liveOf = new Map<Text, Text>();
  readonly thinning: Thinning | undefined;

  constructor(
    private readonly document: Document,
    private readonly plan: CopyPlan,
  ) {
    this.thinning = plan.isLong ? new Thinning() : undefined;
  }

  /** Copies the children of `live` into `copy`. */
  fill(copy: Element, live: Element): void {
    if (this.thinning) for (const node of this.thinning.childrenOf(live)) this.add(copy, node);
    else for (let node = live.firstChild; node; node = node.nextSibling) this.add(copy, node);
  }

  private add(copy: Element, live: Node): void {
    if (live.nodeType === 3) this.addText(copy, live as Text);
    else if (live.nodeType === 1) this.addElement(copy, live as Element);
  }

  private addText(copy: Element, live: Text): void {
    const text = this.document.createTextNode(live.data);
    this.liveOf.set(text, live);
    copy.appendChild(text);
  }

  private addElement(copy: Element, live: Element): void {
    if (isDead(live) || this.plan.removed.has(live)) return;
    const element = this.document.importNode(live, false);
    if (this.plan.shown.has(live)) {
      for (const attribute of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(attribute);
    }
    this.fill(element, live);
    copy.appendChild(element);
  }
}

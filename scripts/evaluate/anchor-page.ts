// A saved page as anchors are scored on it: its text map, and the way between that and `body.textContent`, in which the
// places of passages are given.
import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageText, readPageText } from '../../lib/page/page-text';
import { lowerBound } from '../../lib/text/lower-bound';
import type { Span } from '../../lib/text/span';

/** What stands in style sheets; jsdom stumbles over some of it. */
const STYLE = /<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script\s*>|(<style\b[^>]*>)([\s\S]*?)(<\/style\s*>)/gi;

/** Not part of the text in which the places are given. */
const NOT_COUNTED = new Set(['script', 'style', 'svg', 'noscript']);

export type ScoredPage = {
  readonly page: PageText;
  /** `body.textContent` without what is never shown. */
  readonly content: string;
  /** The span of the page text for one of `content`; undefined when nothing of it is in the text. */
  readonly spanOf: (place: Span) => Span | undefined;
  /** The place in `content` that a span of the page text covers, from its first to its last unit. */
  readonly placeOf: (span: Span) => Span | undefined;
  readonly document: Document;
  readonly close: () => void;
};

/** Opens HTML, of a page or of a body's inside (whose first blanks count); the letters of style sheets are made blanks, so that all places stay. */
export async function openScoredPage(html: string): Promise<ScoredPage> {
  const plain = html.replace(STYLE, (all, open, css, close) =>
    open === undefined ? all : `${open}${css.replace(/[^\r\n]/g, ' ')}${close}`,
  );
  const dom = new JSDOM(/^\s*<(?:!doctype|html)\b/i.test(plain) ? plain : `<!doctype html><body>${plain}`, {
    virtualConsole: new VirtualConsole(),
  });
  const { document } = dom.window;
  return { ...(await readScoredPage(document)), close: () => dom.window.close() };
}

/** Reads a page that is open. */
export async function readScoredPage(document: Document): Promise<Omit<ScoredPage, 'close'>> {
  const page = await readPageText(document);
  const { content, startOf } = readContent(document.body);
  const starts = [...startOf];
  return {
    page,
    document,
    content,
    spanOf: (place) => page.spanOf(rangeOf(document, starts, place)),
    placeOf: (span) => {
      const ranges = page.rangesOf(span);
      const first = ranges[0];
      const last = ranges.at(-1);
      if (!first || !last) return undefined;
      return {
        start: (startOf.get(first.startContainer as Text) ?? 0) + first.startOffset,
        end: (startOf.get(last.endContainer as Text) ?? 0) + last.endOffset,
      };
    },
  };
}

/** The text nodes in an element, in order, but for those in what is never shown. */
export function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  const collect = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) texts.push(node as Text);
      else if (node.nodeType === 1 && !NOT_COUNTED.has((node as Element).localName)) collect(node);
    }
  };
  collect(element);
  return texts;
}

/** The text in an element without what is never shown, and where in it each text node begins, in order. */
export function readContent(element: Element): {
  readonly content: string;
  readonly startOf: ReadonlyMap<Text, number>;
} {
  const startOf = new Map<Text, number>();
  let content = '';
  for (const text of textsIn(element)) {
    startOf.set(text, content.length);
    content += text.data;
  }
  return { content, startOf };
}

function rangeOf(document: Document, starts: readonly (readonly [Text, number])[], place: Span): Range {
  const range = document.createRange();
  const at = (offset: number) => {
    const behind = lowerBound(starts.length, (index) => (starts[index]?.[1] ?? 0) > offset);
    const [node, start] = starts[Math.max(0, behind - 1)] as readonly [Text, number];
    return { node, offset: offset - start };
  };
  const start = at(place.start);
  const end = at(Math.max(place.start, place.end - 1));
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, Math.min(end.node.length, end.offset + 1));
  return range;
}

import { Readability } from '@mozilla/readability';
import type { PageCopy } from './build-copy';

/**
 * Mozilla's Readability on a clone, with the way back to the live page. Readability rewrites its input, and
 * when it finds too little it puts `body.innerHTML` back and tries again: through markup every tie to the live
 * text nodes would be lost. So the clone's body gets an `innerHTML` of its own that keeps and restores *nodes*,
 * and the result is taken as an element (`serializer`), never as a string. No markup is parsed anywhere.
 *
 * Cost: Readability's, plus one deep clone of the prepared body (a few more for short pages).
 */

/** From this length (UTF-16 units) on Readability is content with what it found and does not try again. */
const ENOUGH_TEXT = 500;

/**
 * Runs on a copy, which is used up. Gives the live text nodes that Readability keeps; empty when it finds
 * nothing. The copy's `liveOf` is added to.
 */
export function runReadability({ document: copy, liveOf, restore }: PageCopy): Set<Text> {
  const kept = new Set<Text>();
  if (!copy.body) return kept;
  dropScriptLinks(copy);
  for (const paragraph of copy.querySelectorAll('p[aria-hidden]')) paragraph.removeAttribute('aria-hidden');
  keepNodesOnRetry(copy.body, liveOf);
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: ENOUGH_TEXT,
  });
  const content = reader.parse()?.content;
  if (!content) return kept;
  for (const text of textNodesIn(content)) {
    const live = liveOf.get(text);
    if (live) kept.add(live);
  }
  restore(kept);
  return kept;
}

/** Readability replaces such links by new text nodes, which would have no live counterpart. */
function dropScriptLinks(copy: Document): void {
  for (const link of copy.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
}

function keepNodesOnRetry(body: HTMLElement, liveOf: Map<Text, Text>): void {
  let kept: Node | undefined;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      kept = cloneMapped(body, liveOf);
      return '';
    },
    set: () => {
      if (kept) body.replaceChildren(...cloneMapped(kept, liveOf).childNodes);
    },
  });
}

/** A deep clone whose text nodes lead to the same live nodes. */
function cloneMapped(node: Node, liveOf: Map<Text, Text>): Node {
  const clone = node.cloneNode(true);
  const originals = textNodesIn(node);
  for (const text of textNodesIn(clone)) {
    const original = originals.next().value;
    const live = original && liveOf.get(original);
    if (live) liveOf.set(text, live);
  }
  return clone;
}

function* textNodesIn(root: Node): Generator<Text, undefined> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    4 /* NodeFilter.SHOW_TEXT */,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
  return undefined;
}

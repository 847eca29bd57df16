import type { PageRoot } from '../page-roots';

/** What paints in a document: the page's own window, or that of a frame, whose highlights are its own. */
export type PaintView = Pick<typeof globalThis, 'CSS' | 'Highlight' | 'CSSStyleSheet'>;

/** The window that paints in a tree. */
export function viewOf(root: PageRoot): PaintView {
  const document = documentOf(root);
  const view = document.defaultView as (Window & PaintView) | null;
  const isFrame = view !== null && view.parent !== view;
  if (!isFrame || document === globalThis.document) return globalThis;
  // In Firefox a frame's registry is reached through the page's own objects only: seen otherwise, it is ours.
  return (view as { readonly wrappedJSObject?: PaintView }).wrappedJSObject ?? view;
}

/** The tree a node stands in; undefined when it has left the page. */
export function rootOf(node: Node): PageRoot | undefined {
  const root = node.getRootNode();
  if (root.nodeType === 9) return root as Document;
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot) : undefined;
}

/** The document of a tree. */
export function documentOf(root: PageRoot): Document {
  return root.nodeType === 9 ? (root as Document) : (root as ShadowRoot).ownerDocument;
}

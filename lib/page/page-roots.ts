/** A document or an open shadow root: a tree of the page that ranges, selections and observers have to themselves. */
export type PageRoot = Document | ShadowRoot;

/**
 * All trees that make up a page, the document first: open shadow roots, and frames of the same origin with theirs.
 * What is closed to the page is closed to us. Cost: linear in the elements.
 */
export function listRoots(document: Document): PageRoot[] {
  const roots: PageRoot[] = [document];
  // Grows while it is walked: trees stand in trees.
  for (let index = 0; index < roots.length; index += 1) {
    const elements = roots[index]?.querySelectorAll('*') ?? [];
    for (let at = 0; at < elements.length; at += 1) {
      const inner = elements[at] && treeIn(elements[at] as Element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

function treeIn(element: Element): PageRoot | undefined {
  if (element.localName !== 'iframe') return element.shadowRoot ?? undefined;
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument?.body ? contentDocument : undefined;
}

/** The documents among the trees of a page: its own, and those of frames of the same origin. */
export function listDocuments(document: Document): Document[] {
  const documents: Document[] = [document];
  for (let index = 0; index < documents.length; index += 1) {
    const frames = documents[index]?.querySelectorAll('iframe') ?? [];
    for (let at = 0; at < frames.length; at += 1) {
      const inner = frames[at]?.contentDocument;
      if (inner?.body) documents.push(inner);
    }
  }
  return documents;
}

/** Where a document's view begins in the page's window, in CSS pixels; frames stand inside frames. */
export function frameOffset(document: Document): { readonly left: number; readonly top: number } {
  const offset = { left: 0, top: 0 };
  try {
    for (
      let view = document.defaultView;
      view?.frameElement;
      view = view.parent as Window & typeof globalThis
    ) {
      const { left, top } = view.frameElement.getBoundingClientRect();
      offset.left += left + view.frameElement.clientLeft;
      offset.top += top + view.frameElement.clientTop;
    }
  } catch {
    // The page itself stands in a frame of another site: its own window is where it begins.
  }
  return offset;
}

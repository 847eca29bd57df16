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
  return element.localName === 'iframe' ? documentIn(element) : (element.shadowRoot ?? undefined);
}

/** The document of a frame; undefined for one of another origin, which some browsers tell by an error. */
export function documentIn(frame: Element): Document | undefined {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument?.body ? contentDocument : undefined;
  } catch {
    return undefined;
  }
}

/** The element in whose shadow root or frame a tree stands; null for the page itself, and a frame of another site. */
export function hostOf(root: Node): Element | null {
  if (root.nodeType === 11) return (root as Partial<ShadowRoot>).host ?? null;
  try {
    // What is no tree of the page has no view.
    return (root as Partial<Document>).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The documents among the trees of a page: its own, and those of frames of the same origin. */
export function listDocuments(document: Document): Document[] {
  const documents: Document[] = [document];
  for (let index = 0; index < documents.length; index += 1) {
    const frames = documents[index]?.querySelectorAll('iframe') ?? [];
    for (let at = 0; at < frames.length; at += 1) {
      const inner = frames[at] && documentIn(frames[at] as Element);
      if (inner) documents.push(inner);
    }
  }
  return documents;
}

/** Where a document's view begins in the page's window, in CSS pixels; frames stand inside frames. */
export function frameOffset(document: Document): { readonly left: number; readonly top: number } {
  const offset = { left: 0, top: 0 };
  for (let frame = hostOf(document); frame; frame = hostOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    offset.left += left + frame.clientLeft;
    offset.top += top + frame.clientTop;
  }
  return offset;
}

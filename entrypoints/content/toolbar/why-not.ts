/** Why the words that the reader means cannot be had. */
export type WhyNot = 'none' | 'field' | 'frame' | 'closed' | 'private';

/** Elements whose words are still being written. */
const FIELDS = 'input, textarea, select';

function focusedIn(root: Document | ShadowRoot): Element | null {
  const { activeElement } = root;
  const inner = activeElement?.shadowRoot?.activeElement;
  return inner ? focusedIn(activeElement.shadowRoot as ShadowRoot) : activeElement;
}

/**
 * Why nothing selected was found. `text`: the words that the browser says are selected, where it does: then the page
 * hides them.
 */
export function whyNot(document: Document, text: string): WhyNot {
  const focused = focusedIn(document);
  if (focused && isField(focused)) return 'field';
  if (focused?.localName === 'iframe') {
    const inner = (focused as HTMLIFrameElement).contentDocument;
    if (!inner) return 'frame';
    const within = focusedIn(inner);
    if (within && isField(within)) return 'field';
  }
  return text.trim() === '' ? 'none' : 'closed';
}

/** Whether words there are still being written. */
export function isField(element: Element): boolean {
  return element.matches(FIELDS) || (element as HTMLElement).isContentEditable === true;
}

/** Paragraphs up to this part of the window's height are centered whole; in longer ones the words are. */
const WHOLE = 0.6;

function elementOf(range: Range): Element | null {
  const { startContainer } = range;
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}

/** Opens what hides a place, as the browser's own search does: closed details, and parts hidden until found. */
function openAround(element: Element): void {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    if (each.getAttribute('hidden') === 'until-found') {
      each.dispatchEvent(new Event('beforematch', { bubbles: true }));
      each.removeAttribute('hidden');
    }
  }
}

function isShown(range: Range): boolean {
  return Array.from(range.getClientRects()).some((rect) => rect.width > 0 && rect.height > 0);
}

function prefersStill(window: Window): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Brings a place to the middle of the window, clear of headers that stick to its top. False when the place is not
 * shown on the page, even after opening what hides it. `isStill`: at once, without a moving page.
 */
export function scrollToRanges(window: Window, ranges: readonly Range[], isStill: boolean): boolean {
  // A range whose words left the page has collapsed to where they stood.
  const first = ranges.find((range) => !range.collapsed);
  const element = first && elementOf(first);
  if (!first || !element?.isConnected) return false;
  if (!isShown(first)) openAround(element);
  if (!isShown(first)) return false;
  const behavior = isStill || prefersStill(window) ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height <= window.innerHeight * WHOLE) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return true;
  }
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  const { top, height } = first.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
  return true;
}

/**
 * Puts text on the clipboard; gives whether it is there. Pages without encryption have no clipboard of their own, and
 * others may forbid its use: then it is copied from a field inside `within`, as the reader would.
 */
export async function copyText(window: Window, within: Element, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(window.document, within, text);
  }
}

function copyByField(document: Document, within: Element, text: string): boolean {
  const field = document.createElement('textarea');
  field.className = 'copied';
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  const root = within.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  within.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

import { useEffect, useState } from 'preact/hooks';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

function focusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** Nothing has the focus: what had it is gone, or cannot have it now. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/**
 * For `ref`: keeps the focus within an element when what has it goes away (a note that was answered, deleted or brought back): it goes
 * to what has come to stand in its place. Without it, keys would begin anew at the top of the page.
 */
export function useKeptFocus(): (root: HTMLElement | null) => void {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!element) return undefined;
    let last: { readonly at: HTMLElement; readonly place: number } | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const row = target.closest('li') ?? target;
      // The row goes as a whole: the next one begins where it began.
      last = { at: target, place: focusable(element).findIndex((one) => row.contains(one)) };
    };
    const onBlur = () => {
      // Browsers differ in whether they say so when it goes away; after that it is known which it was.
      const left = last?.at;
      queueMicrotask(() => {
        if (left === last?.at && left?.isConnected && !left.matches(':disabled')) last = undefined;
      });
    };
    const keep = () => {
      if (!last || !isFocusLost()) return;
      const { at, place } = last;
      const all = focusable(element);
      if (!at.isConnected) all[Math.min(Math.max(place, 0), all.length - 1)]?.focus();
      else if (!at.matches(':disabled')) at.focus();
    };
    const watching = new MutationObserver(keep);
    watching.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      watching.disconnect();
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, [element]);
  return setElement;
}

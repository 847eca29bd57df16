import { useEffect } from 'preact/hooks';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('.library__list input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}

/**
 * `/` goes to the search field, wherever the focus is, unless something is being typed or asked. Where the view has
 * none, `goToArticles` shows the one that has.
 */
export function useSearchKey(goToArticles: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (focusField()) return;
      goToArticles();
      setTimeout(focusField);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [goToArticles]);
}

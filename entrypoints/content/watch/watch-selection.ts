import { followDocuments } from './follow-documents';

/** A selection has settled when it stays this long, in ms; on touch, where its handles are pulled, longer. */
export const SETTLED = 250;
export const SETTLED_BY_TOUCH = 500;

export type SelectionOptions = {
  readonly document: Document;
  /** Words are selected, and have been for a moment; never while the reader is still selecting. */
  readonly onSettled: (by: 'touch' | 'mouse') => void;
  /** The reader selects anew, or something else. */
  readonly onChanging: () => void;
  /** Whether an event's target is our own. */
  readonly isOwn: (target: EventTarget | null) => boolean;
  readonly isReaders: (event: Event) => boolean;
  readonly signal: AbortSignal;
};

/**
 * Follows the selection in the page and its frames of the same origin until the signal ends it; `attach` takes in the
 * frames that came since. Prevents nothing and touches no selection.
 */
export function watchSelection(options: SelectionOptions): { readonly attach: () => void } {
  const { document: page, onSettled, onChanging, isOwn, isReaders, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let by: 'touch' | 'mouse' = 'mouse';

  const plan = () => {
    clearTimeout(timer);
    if (isPressed || signal.aborted) return;
    timer = setTimeout(() => onSettled(by), by === 'touch' ? SETTLED_BY_TOUCH : SETTLED);
  };
  const onDown = (event: PointerEvent) => {
    if (isOwn(event.target) || !isReaders(event)) return;
    by = event.pointerType === 'touch' ? 'touch' : 'mouse';
    if (event.button !== 0) return;
    // The handles of a touch selection belong to the browser: their moves are seen only as changes of the selection.
    isPressed = by === 'mouse';
    clearTimeout(timer);
    onChanging();
  };
  const onUp = (event: PointerEvent) => {
    isPressed = false;
    if (!isOwn(event.target)) plan();
  };
  const attachTo = (document: Document) => {
    const listening = { signal, capture: true, passive: true };
    document.addEventListener('selectionchange', plan, listening);
    document.addEventListener('pointerdown', onDown, listening);
    document.addEventListener('pointerup', onUp, listening);
    document.addEventListener('pointercancel', onUp, listening);
    // A drag that leaves the window ends without a pointerup.
    document.addEventListener('dragend', () => plan(), listening);
  };
  const attach = followDocuments(page, attachTo, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { attach };
}

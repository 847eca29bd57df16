import { frameOffset } from '../../../lib/page/page-roots';
import { followDocuments } from './follow-documents';

/** How long the pointer rests on a mark before its card opens, in ms. */
export const REST = 300;
/** How long the pointer may be off mark and card before a card that was only hovered closes, in ms. */
export const LEAVE = 450;
/** How often a moving pointer is looked at, in ms; where it stops is always looked at. */
const LOOK = 50;

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"]';

export type PointerOptions = {
  readonly window: Window;
  /** The mark at a point of the window; undefined when there is none. */
  readonly markAt: (x: number, y: number) => string | undefined;
  readonly onClick: (id: string, point: Point) => void;
  readonly onRest: (id: string, point: Point) => void;
  /** How long it rests on this mark before that, in ms; REST where it is not said. */
  readonly restOn?: (id: string) => number;
  /** The pointer has been away from every mark for a while. */
  readonly onLeave: () => void;
  /** Pressed anywhere that is no mark. */
  readonly onElsewhere: () => void;
  /** Whether an event's target is the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Only the reader's own doing opens a card, never an event the page made up. */
  readonly isReaders?: (event: Event) => boolean;
  readonly signal: AbortSignal;
};

export type Point = { readonly x: number; readonly y: number };

function isControl(target: EventTarget | null): boolean {
  // Elements of frames are of another window's classes.
  return (target as Element | null)?.closest?.(CONTROLS) != null;
}

function hasSelection(window: Window): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** Where it is in the page's window; frames have windows of their own. */
function pointIn(window: Window, { clientX, clientY, view }: MouseEvent): Point {
  const { left, top } = view && view !== window ? frameOffset(view.document) : { left: 0, top: 0 };
  return { x: clientX + left, y: clientY + top };
}

/** Follows the pointer over marks until the signal ends it. Prevents nothing: links and selections stay the page's. */
export function watchPointer(options: PointerOptions): void {
  const { window, markAt, isCard, signal, isReaders = (event) => event.isTrusted } = options;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let over: string | undefined;
  let next: Point | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    for (const timer of [rest, leave, look]) clearTimeout(timer);
    over = undefined;
    leave = look = undefined;
  };
  const enter = (id: string, point: Point) => {
    clearTimeout(leave);
    leave = undefined;
    if (id === over) return;
    clearTimeout(rest);
    over = id;
    rest = setTimeout(() => options.onRest(id, point), options.restOn?.(id) ?? REST);
  };
  const away = () => {
    clearTimeout(rest);
    over = undefined;
    leave ??= setTimeout(options.onLeave, LEAVE);
  };

  const lookThere = () => {
    look = undefined;
    const id = next && markAt(next.x, next.y);
    if (next && id !== undefined) enter(id, next);
    else away();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !isReaders(event)) return;
    if (isCard(event.target)) return stop();
    if (event.buttons !== 0) return;
    next = pointIn(window, event);
    look ??= setTimeout(lookThere, LOOK);
  };
  const onClick = (event: MouseEvent) => {
    if (!isReaders(event) || event.button !== 0 || isCard(event.target)) return;
    const isPlain =
      !event.defaultPrevented && !isControl(event.target) && !hasSelection(event.view ?? window);
    const point = pointIn(window, event);
    const id = isPlain ? markAt(point.x, point.y) : undefined;
    stop();
    if (id === undefined) options.onElsewhere();
    else options.onClick(id, point);
  };

  const attach = ({ defaultView: view }: Document) => {
    view?.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
    // After the page's own listeners: what they took is theirs.
    view?.addEventListener('click', onClick, { signal });
  };
  followDocuments(window.document, attach, signal);
  window.document.documentElement.addEventListener('pointerleave', away, { signal });
  signal.addEventListener('abort', stop, { once: true });
}

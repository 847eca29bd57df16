import { hasFocus } from './build';
import { CARD_STYLE } from './card-style';
import {
  type Box,
  type Placement,
  type PlaceQuestion,
  placeCard,
  roomForField,
  type Side,
} from './place-card';

export type FrameOptions = {
  readonly document: Document;
  /** The colors that suit the page. */
  readonly palette: () => 'light' | 'dark';
  /** Keys count only when the reader pressed them. */
  readonly isReaders: (event: Event) => boolean;
  /** Styles besides the card's. */
  readonly style?: string;
  /** Where it stands; as a card, beside its mark, where this is not said. */
  readonly place?: (question: PlaceQuestion) => Placement;
  /** It stays where it is in the window when the page is scrolled. */
  readonly isFixed?: boolean;
  /** Closes it, and from then on nothing opens in it any more. */
  readonly signal: AbortSignal;
};

/** Who stands in the frame. */
export type Framed = {
  readonly dialog: HTMLElement;
  /** A key inside; gives whether it is taken. Escape closes the frame by itself. */
  readonly onKey: (event: KeyboardEvent, isTyping: boolean) => boolean;
  readonly onClose: () => void;
};

/**
 * What a card stands in, one at a time. Its host stands beside the body, holds a closed shadow root, and is there only
 * while a card is open.
 */
export class CardFrame {
  private host: HTMLElement | undefined;
  /** All there have been: a press that shows another card arrives at the window when the one pressed is gone. */
  private readonly hosts = new WeakSet<EventTarget>();
  private shadow: ShadowRoot | undefined;
  private framed: Framed | undefined;
  private focusBefore: Element | null = null;
  private boxes: () => readonly Box[] = () => [];
  private side: Side | undefined;
  private place: CSSStyleSheet | undefined;
  private listening = new AbortController();

  constructor(private readonly options: FrameOptions) {
    options.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  /** Whether the focus is inside. */
  get hasFocus(): boolean {
    return (this.shadow?.activeElement ?? null) !== null;
  }

  isTarget(target: EventTarget | null): boolean {
    return target !== null && this.hosts.has(target);
  }

  /** Shows a card in place of the one before; the focus goes back to where it was before both. */
  open(framed: Framed): void {
    const { document, signal } = this.options;
    const before = this.host ? this.focusBefore : document.activeElement;
    this.close();
    if (signal.aborted) return;
    this.focusBefore = before;
    this.listening = new AbortController();
    const host = document.createElement('randnotiz-card');
    host.setAttribute('data-palette', this.options.palette());
    host.toggleAttribute('data-fixed', this.options.isFixed === true);
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = new CSSStyleSheet();
    style.replaceSync(CARD_STYLE + (this.options.style ?? ''));
    const place = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [style, place];
    this.host = host;
    this.hosts.add(host);
    this.shadow = shadow;
    this.place = place;
    this.framed = framed;
    shadow.append(framed.dialog);
    document.documentElement.append(host);
    this.listen(document, host, shadow);
  }

  /** Gives the focus back to where it was before; it stays open. */
  leave(): void {
    const { focusBefore, hasFocus } = this;
    if (hasFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  /** Stands beside these boxes from now on, which are asked for whenever it is placed. */
  standAt(boxes: () => readonly Box[]): void {
    this.boxes = boxes;
  }

  /** Takes it away and gives the focus back where it was. */
  close(): void {
    const { host, focusBefore, framed, hasFocus } = this;
    if (!host) return;
    this.listening.abort();
    this.host = this.shadow = this.framed = this.side = this.place = undefined;
    this.focusBefore = null;
    host.remove();
    if (hasFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
      focusBefore.focus({ preventScroll: true });
    }
    framed?.onClose();
  }

  private listen(document: Document, host: HTMLElement, shadow: ShadowRoot): void {
    const { signal } = this.listening;
    const { defaultView: window } = document;
    if (!window) return;
    // Keys never reach the page: it might take them for its own shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      window.addEventListener(type, (event) => this.onKey(event), { signal, capture: true });
    }
    const keepIn = (event: Event) => event.stopPropagation();
    for (const type of ['input', 'beforeinput', 'copy', 'cut', 'paste', 'mousedown', 'focusin', 'focusout']) {
      shadow.addEventListener(type, keepIn, { signal });
    }
    const align = () => this.align();
    window.addEventListener('resize', align, { signal });
    // The card goes along with the page; only what scrolls inside the page moves marks away from it.
    document.addEventListener('scroll', (event) => event.target !== document && align(), {
      signal,
      capture: true,
      passive: true,
    });
    const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(align);
    if (this.framed) sizes?.observe(this.framed.dialog);
    // A page that removes what it does not know closes the card; the draft is kept.
    const presence = new MutationObserver(() => !host.isConnected && this.close());
    presence.observe(document.documentElement, { childList: true });
    presence.observe(document, { childList: true });
    signal.addEventListener('abort', () => {
      sizes?.disconnect();
      presence.disconnect();
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.isTarget(event.target)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing || !this.options.isReaders(event)) return;
    const isTyping = this.shadow?.activeElement?.matches('textarea, input') === true;
    if (event.key === 'Escape') this.close();
    else if (this.framed?.onKey(event, isTyping) !== true) return;
    event.preventDefault();
  }

  /** Puts the card beside its mark. What moves the page's own coordinates is measured, not guessed. */
  align(): void {
    const { host, place, framed } = this;
    const { defaultView: window, documentElement } = this.options.document;
    const mark = this.boxes();
    if (!host || !place || !framed || !window || mark.length === 0) return;
    const put = (left: number, top: number, maxHeight: number, field?: number) =>
      place.replaceSync(
        `:host { left: ${left}px !important; top: ${top}px !important; max-height: ${maxHeight}px !important; }${
          field === undefined ? '' : ` textarea.field { max-height: ${field}px; }`
        }`,
      );
    const { dialog } = framed;
    const restore = keepScrolled(dialog);
    const choose = (isLow: boolean) => {
      dialog.toggleAttribute('data-low', isLow);
      put(0, 0, 10_000);
      const { width, left, top } = host.getBoundingClientRect();
      const card = { width, height: dialog.scrollHeight + 2 };
      const field = Math.max(0, ...[...dialog.querySelectorAll('textarea')].map((each) => each.offsetHeight));
      const question = {
        mark,
        card,
        field,
        window: { width: documentElement.clientWidth, height: window.innerHeight },
        before: this.side,
      };
      const spot = (this.options.place ?? placeCard)(question);
      const room = roomForField(question, spot.maxHeight);
      const isWhole = card.height - (room === undefined ? 0 : field - room) <= spot.maxHeight;
      return { spot, room, isWhole: isWhole || field === 0, left, top };
    };
    const roomy = choose(false);
    const { spot, room, left, top } = roomy.isWhole ? roomy : choose(true);
    this.side = spot.side;
    put(spot.left - left, spot.top - top, spot.maxHeight, room);
    restore();
  }
}

/**
 * Measuring lets everything have its full height; gives what puts back how far it was scrolled. The end of what is
 * being written stays in sight.
 */
function keepScrolled(dialog: HTMLElement): () => void {
  const before = [dialog, ...dialog.querySelectorAll('textarea, .markdown')].map(
    (element) => [element, element.scrollTop] as const,
  );
  return () => {
    for (const [element, top] of before) {
      const wanted = isAtEnd(element) ? element.scrollHeight : top;
      if (element.scrollTop !== wanted) element.scrollTop = wanted;
    }
  };
}

function isAtEnd(element: Element): boolean {
  if (!(element instanceof HTMLTextAreaElement) || !hasFocus(element)) return false;
  return element.value !== '' && element.selectionStart === element.value.length;
}

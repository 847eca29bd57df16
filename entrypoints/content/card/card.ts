import type { Why } from '../../../lib/reason-words';
import { build, buildIconButton, draw } from './build';
import type { CardServices, CardSubject } from './card-services';
import { CARD_STYLE } from './card-style';
import type { CardWords } from './card-words';
import { createNotePart, type NotePart } from './note-part';
import { type Box, placeCard, type Side } from './place-card';
import { createVerdictPart } from './verdict-part';
import { createWhyPart, type WhyPart } from './why-part';

/** What the card shows. `at` counts from 1; undefined when the name is not marked (any more). */
export type CardContent = {
  readonly subject: CardSubject;
  readonly at: number | undefined;
  readonly of: number;
  /** Why that mention is marked. */
  readonly why: Why | undefined;
};

export type CardOptions = {
  readonly document: Document;
  readonly services: CardServices;
  /** The reader wants the next or the previous mention. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  /** The colors that suit the page. */
  readonly palette: () => 'light' | 'dark';
  /** Keys count only when the reader pressed them. */
  readonly isReaders: (event: Event) => boolean;
};

/** `press`: clicked or by key, takes the focus and stays. `rest`: the pointer rests on a mark. */
export type OpenedBy = 'press' | 'rest';

type Parts = {
  readonly dialog: HTMLElement;
  readonly kind: HTMLElement;
  readonly roles: HTMLElement;
  readonly shape: SVGElement;
  readonly steps: HTMLElement;
  readonly why: WhyPart;
  readonly notes: NotePart;
};

/** The part of the content that can change while the card is open. */
type CardUpdate = Omit<CardContent, 'subject'> & { readonly subject: CardSubject | undefined };

function showSteps(steps: HTMLElement, { at, of }: CardUpdate, words: CardWords): void {
  const [previous, count, next] = Array.from(steps.children);
  const place = String(at ?? '–');
  steps.hidden = of === 0;
  if (count) {
    count.textContent = `${place} / ${of}`;
    count.setAttribute('aria-label', words.mentionOf(place, String(of)));
  }
  for (const button of [previous, next]) {
    if (button instanceof HTMLButtonElement) button.disabled = of < 2;
  }
}

/**
 * The margin card of one name. Its host stands beside the body, holds a closed shadow root, and is there only while
 * the card is open.
 */
export class Card {
  private host: HTMLElement | undefined;
  private shadow: ShadowRoot | undefined;
  private parts: Parts | undefined;
  private subject: CardSubject | undefined;
  private isPressed = false;
  private focusBefore: Element | null = null;
  private boxes: () => readonly Box[] = () => [];
  private side: Side | undefined;
  private place: CSSStyleSheet | undefined;
  private listening = new AbortController();

  constructor(private readonly options: CardOptions) {}

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  get name(): string | undefined {
    return this.subject?.name;
  }

  /** Opened to stay, or being used: the pointer may go where it likes. */
  get isHeld(): boolean {
    return this.isPressed || (this.shadow?.activeElement ?? null) !== null;
  }

  isTarget(target: EventTarget | null): boolean {
    return this.host !== undefined && target === this.host;
  }

  /** Opens the card, or shows another mention in it. `boxes` gives the mark's lines, asked whenever it is placed. */
  show(content: CardContent, boxes: () => readonly Box[], by: OpenedBy): void {
    const isSame = this.isOpen && this.subject?.name === content.subject.name;
    this.boxes = boxes;
    if (!isSame) {
      const before = this.isOpen ? this.focusBefore : this.options.document.activeElement;
      this.close();
      this.focusBefore = before;
      this.open(content);
    }
    this.update(content);
    if (by === 'press') {
      this.isPressed = true;
      if (this.shadow?.activeElement === null) this.parts?.dialog.focus({ preventScroll: true });
    }
  }

  /**
   * Shows which mention it is and what the name is taken for, after the marks changed. `boxes` when the mark stands
   * elsewhere now; no subject when the name is not found any more.
   */
  update(content: CardUpdate, boxes?: () => readonly Box[]): void {
    const { parts } = this;
    if (!parts) return;
    if (boxes) this.boxes = boxes;
    if (content.subject) this.showSubject(parts, content.subject);
    showSteps(parts.steps, content, this.options.services.words);
    parts.why.show(content.why);
    this.align();
  }

  private showSubject(parts: Parts, { kind, name, roles }: CardSubject): void {
    const { words } = this.options.services;
    parts.dialog.setAttribute('aria-label', words.label(name, words.kind[kind]));
    parts.kind.textContent = words.kind[kind];
    parts.roles.textContent = roles.join(', ');
    parts.roles.hidden = roles.length === 0;
    parts.shape.setAttribute('data-kind', kind);
  }

  /** Closes it and gives the focus back where it was. Drafts are kept by the services. */
  close(): void {
    const { host, focusBefore } = this;
    if (!host) return;
    const hadFocus = (this.shadow?.activeElement ?? null) !== null;
    this.listening.abort();
    this.host = this.shadow = this.parts = this.subject = this.side = this.place = undefined;
    this.isPressed = false;
    this.focusBefore = null;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
      focusBefore.focus({ preventScroll: true });
    }
    this.options.onClose();
  }

  private open({ subject }: CardContent): void {
    const { document, services } = this.options;
    this.listening = new AbortController();
    this.subject = subject;
    const host = document.createElement('randnotiz-card');
    host.setAttribute('data-palette', this.options.palette());
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = new CSSStyleSheet();
    style.replaceSync(CARD_STYLE);
    const place = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [style, place];
    this.host = host;
    this.shadow = shadow;
    this.place = place;
    this.parts = this.compose(document, subject, services);
    shadow.append(this.parts.dialog);
    document.documentElement.append(host);
    this.listen(document, host, shadow);
  }

  private compose(document: Document, subject: CardSubject, services: CardServices): Parts {
    const { words } = services;
    const notes = createNotePart(document, subject, services);
    const close = buildIconButton(document, 'close', words.close, () => this.close());
    const step = (by: 1 | -1) => () => this.options.onStep(by);
    const steps = build(
      document,
      'div',
      { class: 'steps' },
      buildIconButton(document, 'previous', words.previous, step(-1)),
      build(document, 'span', { class: 'count', role: 'status' }),
      buildIconButton(document, 'next', words.next, step(1)),
    );
    const library = buildIconButton(document, 'outside', words.openLibrary, () => {
      void services.openLibrary(subject.name);
    });
    const why = createWhyPart(document, words);
    const shape = draw(document, '0 0 16 4', 'M1.2 2h14', { class: 'shape' });
    const kind = build(document, 'p', { class: 'kind' });
    const roles = build(document, 'p', { class: 'roles' });
    const name = build(document, 'h2', { class: 'name' }, subject.name);
    const dialog = build(
      document,
      'div',
      {
        class: 'card',
        role: 'dialog',
        tabindex: '-1',
        lang: words.language,
      },
      build(document, 'div', { class: 'head' }, name, library, close),
      build(document, 'div', { class: 'line' }, shape, kind, steps),
      roles,
      why.element,
      ...(services.isOutdated() ? [build(document, 'p', { class: 'notice' }, words.updated)] : []),
      notes.element,
      createVerdictPart(document, subject, services),
    );
    return { dialog, kind, roles, shape, steps, why, notes };
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
    if (this.parts) sizes?.observe(this.parts.dialog);
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
    const isTyping = this.shadow?.activeElement instanceof HTMLTextAreaElement;
    const isTaken = this.press(event, isTyping);
    if (isTaken) event.preventDefault();
  }

  private press({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, isTyping: boolean): boolean {
    const isPlain = !altKey && !ctrlKey && !metaKey;
    if (key === 'Escape') this.close();
    else if (altKey && key === 'ArrowDown') this.options.onStep(1);
    else if (altKey && key === 'ArrowUp') this.options.onStep(-1);
    else if (isPlain && !isTyping && key === 'n') this.options.onStep(1);
    else if (isPlain && !isTyping && key === 'p') this.options.onStep(-1);
    else if ((ctrlKey || metaKey) && isTyping && key === 'Enter') this.parts?.notes.save();
    else return false;
    return true;
  }

  /** Puts the card beside its mark. What moves the page's own coordinates is measured, not guessed. */
  private align(): void {
    const { host, place, parts } = this;
    const { defaultView: window, documentElement } = this.options.document;
    const mark = this.boxes();
    if (!host || !place || !parts || !window || mark.length === 0) return;
    const put = (left: number, top: number, maxHeight: number) =>
      place.replaceSync(
        `:host { left: ${left}px !important; top: ${top}px !important; max-height: ${maxHeight}px !important; }`,
      );
    put(0, 0, 10_000);
    const origin = host.getBoundingClientRect();
    const view = { width: documentElement.clientWidth, height: window.innerHeight };
    const card = { width: origin.width, height: parts.dialog.scrollHeight + 2 };
    const spot = placeCard({ mark, card, window: view, before: this.side });
    this.side = spot.side;
    put(spot.left - origin.left, spot.top - origin.top, spot.maxHeight);
  }
}

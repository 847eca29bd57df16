import type { Why } from '../../../lib/reason-words';
import { build, buildIconButton, drawShape } from './build';
import type { CardFrame } from './card-frame';
import type { CardServices, CardSubject } from './card-services';
import { createNotePart, type NotePart } from './note-part';
import type { Box } from './place-card';
import { createSaysPart, type Says, type SaysPart } from './says-part';
import { createSteps, type Steps, showSteps } from './steps-part';
import { createVerdictPart } from './verdict-part';
import { createWhyPart, type WhyPart } from './why-part';

/** What the card shows. `at` counts from 1; undefined when the name is not marked (any more). */
export type CardContent = {
  readonly subject: CardSubject;
  readonly at: number | undefined;
  readonly of: number;
  /** Why that mention is marked. */
  readonly why: Why | undefined;
  readonly says: Says;
};

export type CardOptions = {
  readonly document: Document;
  readonly services: CardServices;
  /** The reader wants the next or the previous mention. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onQuotation: (index: number) => void;
  /** The reader wants a quotation, from wherever in the page the name stands. */
  readonly onQuotationStep: (step: 1 | -1) => void;
  /** The reader wants all that someone says, in the side panel. False where it cannot be opened. */
  readonly onAllSays: () => Promise<boolean>;
};

/** `press`: clicked or by key, takes the focus and stays. `rest`: the pointer rests on a mark. */
export type OpenedBy = 'press' | 'rest';

type Parts = {
  readonly dialog: HTMLElement;
  readonly kind: HTMLElement;
  readonly roles: HTMLElement;
  readonly shape: SVGElement;
  readonly steps: Steps;
  readonly why: WhyPart;
  readonly says: SaysPart;
  readonly notes: NotePart;
};

/** The part of the content that can change while the card is open. */
type CardUpdate = Omit<CardContent, 'subject'> & { readonly subject: CardSubject | undefined };

/** The margin card of one name. */
export class Card {
  private parts: Parts | undefined;
  private subject: CardSubject | undefined;
  private isPressed = false;

  constructor(
    private readonly frame: CardFrame,
    private readonly options: CardOptions,
  ) {}

  get isOpen(): boolean {
    return this.parts !== undefined;
  }

  get name(): string | undefined {
    return this.subject?.name;
  }

  /** Opened to stay, or being used: the pointer may go where it likes. */
  get isHeld(): boolean {
    return this.isPressed || (this.isOpen && this.frame.hasFocus);
  }

  /** Opens the card, or shows another mention in it. `boxes` gives the mark's lines, asked whenever it is placed. */
  show(content: CardContent, boxes: () => readonly Box[], by: OpenedBy): void {
    const isSame = this.isOpen && this.subject?.name === content.subject.name;
    if (!isSame) this.open(content.subject);
    this.update(content, boxes);
    if (by === 'press') {
      this.isPressed = true;
      if (!this.frame.hasFocus) this.parts?.dialog.focus({ preventScroll: true });
    }
  }

  /**
   * Shows which mention it is and what the name is taken for, after the marks changed. `boxes` when the mark stands
   * elsewhere now; no subject when the name is not found any more.
   */
  update(content: CardUpdate, boxes?: () => readonly Box[]): void {
    const { parts } = this;
    if (!parts) return;
    if (boxes) this.frame.standAt(boxes);
    if (content.subject) this.showSubject(parts, content.subject);
    const { words } = this.options.services;
    showSteps(parts.steps, { at: content.at, of: content.of, label: words.mentionOf });
    parts.why.show(content.why && words.becauseOf(content.why));
    parts.says.show(content.says);
    this.frame.align();
  }

  private showSubject(parts: Parts, { kind, name, roles }: CardSubject): void {
    const { words } = this.options.services;
    parts.dialog.setAttribute('aria-label', words.label(name, words.kind[kind]));
    parts.kind.textContent = words.kind[kind];
    parts.roles.textContent = roles.join(', ');
    parts.roles.hidden = roles.length === 0;
    parts.shape.setAttribute('data-kind', kind);
  }

  private open(subject: CardSubject): void {
    const { document, services } = this.options;
    const parts = this.compose(document, subject, services);
    this.frame.open({
      dialog: parts.dialog,
      onKey: (event, isTyping) => this.onKey(event, isTyping),
      onClose: () => {
        this.parts = this.subject = undefined;
        this.isPressed = false;
      },
    });
    this.parts = parts;
    this.subject = subject;
  }

  private compose(document: Document, subject: CardSubject, services: CardServices): Parts {
    const { words } = services;
    const notes = createNotePart(document, subject, services);
    const close = buildIconButton(document, 'close', words.close, () => this.frame.close());
    const { onStep, onQuotation, onAllSays } = this.options;
    const steps = createSteps(document, { previous: words.previous, next: words.next }, onStep);
    const says = createSaysPart(document, services.quotationWords, { onQuotation, onAll: onAllSays });
    const library = buildIconButton(document, 'outside', words.openLibrary, () => {
      void services.openLibrary(subject.name);
    });
    const why = createWhyPart(document, words.why);
    const shape = drawShape(document);
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
      build(document, 'div', { class: 'line' }, shape, kind, steps.element),
      roles,
      why.element,
      ...(services.isOutdated() ? [build(document, 'p', { class: 'notice' }, words.updated)] : []),
      says.element,
      notes.element,
      createVerdictPart(document, subject, services),
    );
    return { dialog, kind, roles, shape, steps, why, says, notes };
  }

  private onKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, isTyping: boolean): boolean {
    const isPlain = !altKey && !ctrlKey && !metaKey;
    const goOn = shiftKey ? this.options.onQuotationStep : this.options.onStep;
    if (altKey && key === 'ArrowDown') goOn(1);
    else if (altKey && key === 'ArrowUp') goOn(-1);
    else if (isPlain && !isTyping && key === 'n') this.options.onStep(1);
    else if (isPlain && !isTyping && key === 'p') this.options.onStep(-1);
    else if ((ctrlKey || metaKey) && isTyping && key === 'Enter') this.parts?.notes.save();
    else return false;
    return true;
  }
}

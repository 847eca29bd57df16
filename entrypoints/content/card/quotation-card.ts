import type { Correction, NamedParty } from '../../../lib/entities/correction';
import { surenessOf } from '../../../lib/quotations/read-quotation';
import { build, buildButton, buildIconButton, drawShape } from './build';
import type { OpenedBy } from './card';
import type { CardFrame } from './card-frame';
import type { CardServices } from './card-services';
import type { Box } from './place-card';
import type { QuotationContent } from './quotation-content';
import { SpeakerChoice } from './speaker-choice';
import { createSteps, type Steps, showSteps } from './steps-part';
import { createVerdictOutcome, type VerdictOutcome } from './verdict-outcome';
import { createWhyPart, type WhyPart } from './why-part';

export type QuotationCardOptions = {
  readonly document: Document;
  readonly services: CardServices;
  /** The reader wants the next or the previous quotation. */
  readonly onStep: (step: 1 | -1) => void;
  /** The reader wants to know more of the speaker. */
  readonly onSpeaker: (entity: string) => void;
};

type Parts = {
  readonly dialog: HTMLElement;
  readonly name: HTMLElement;
  readonly line: HTMLElement;
  readonly steps: Steps;
  readonly manner: HTMLElement;
  readonly why: WhyPart;
  readonly outcome: VerdictOutcome;
  readonly wrong: HTMLButtonElement;
  readonly choice: SpeakerChoice;
  readonly copied: HTMLElement;
};

/** The card of a quotation: who says it, how that is known, and what the reader knows better. */
export class QuotationCard {
  private parts: Parts | undefined;
  private content: QuotationContent | undefined;
  private isPressed = false;

  constructor(
    private readonly frame: CardFrame,
    private readonly options: QuotationCardOptions,
  ) {}

  get isOpen(): boolean {
    return this.parts !== undefined;
  }

  /** Opened to stay, or being used. */
  get isHeld(): boolean {
    return this.isPressed || (this.isOpen && this.frame.hasFocus);
  }

  /** The quotation it is about, as it was last seen. */
  get shown(): Pick<QuotationContent, 'index' | 'words'> | undefined {
    return this.isOpen ? this.content : undefined;
  }

  show(content: QuotationContent, boxes: () => readonly Box[], by: OpenedBy): void {
    if (!this.isOpen || this.content?.words !== content.words) this.open();
    this.update(content, boxes);
    if (by === 'press') {
      this.isPressed = true;
      if (!this.frame.hasFocus) this.parts?.dialog.focus({ preventScroll: true });
    }
  }

  /** After the marks changed. Undefined: the quotation is none any more; what the reader said of it stays, to be undone. */
  update(content: QuotationContent | undefined, boxes?: () => readonly Box[]): void {
    const { parts } = this;
    if (!parts) return;
    if (boxes) this.frame.standAt(boxes);
    if (content) this.fill(parts, content);
    else parts.steps.element.hidden = true;
    this.frame.align();
  }

  private fill(parts: Parts, content: QuotationContent): void {
    const { document, services, onSpeaker } = this.options;
    const { words, quotationWords: own } = services;
    const { spoken, cue, quotation, at, of } = content;
    this.content = content;
    const who = spoken?.names.join(', ') ?? own.unknown;
    const [entity] = spoken?.entities ?? [];
    parts.dialog.setAttribute('aria-label', own.label(who));
    parts.name.toggleAttribute('data-unknown', spoken === undefined);
    parts.name.replaceChildren(
      entity
        ? buildButton(document, who, () => onSpeaker(entity.id), {
            class: 'name-link',
            title: own.toPerson(entity.name),
          })
        : who,
    );
    const kind = build(document, 'p', { class: 'kind' }, entity ? words.kind[entity.kind] : '');
    parts.line.replaceChildren(
      ...(entity ? [drawShape(document, entity.kind)] : []),
      kind,
      parts.steps.element,
    );
    showSteps(parts.steps, { at, of, label: own.at });
    const manner = [own.kind[quotation.kind], cue && own.inMarks(cue), own.sureness[surenessOf(quotation)]];
    parts.manner.textContent = manner.filter(Boolean).join('\u00A0· ');
    parts.why.show(own.becauseOf(quotation));
  }

  private open(): void {
    const parts = this.compose(this.options.document);
    this.frame.open({
      dialog: parts.dialog,
      onKey: (event, isTyping) => this.onKey(event, isTyping),
      onClose: () => {
        this.parts = this.content = undefined;
        this.isPressed = false;
      },
    });
    this.parts = parts;
  }

  private compose(document: Document): Parts {
    const { services, onStep } = this.options;
    const { words, quotationWords: own } = services;
    const name = build(document, 'h2', { class: 'name' });
    const close = buildIconButton(document, 'close', words.close, () => this.frame.close());
    const steps = createSteps(document, { previous: own.previous, next: own.next }, onStep);
    const line = build(document, 'div', { class: 'line' });
    const manner = build(document, 'p', { class: 'roles' });
    const why = createWhyPart(document, own.why);
    const choice = new SpeakerChoice({
      document,
      words: own,
      onChoose: (to) => void this.attribute(to),
      onChange: () => this.frame.align(),
    });
    const copied = build(document, 'p', { class: 'kind', role: 'status' });
    const wrong = buildButton(document, own.wrongSpeaker, () => this.toggleChoice(), {
      'aria-expanded': 'false',
      'aria-controls': 'choice',
    });
    const copy = buildButton(document, own.copy, () => void this.copy());
    const unquote = buildButton(document, own.notQuotation, () => void this.unquote());
    const copying = build(document, 'div', { class: 'actions copying' }, copy, copied);
    const actions = build(document, 'div', { class: 'actions' }, wrong, unquote);
    const outcome = createVerdictOutcome(document, services, (isTaken) => {
      wrong.hidden = unquote.hidden = isTaken;
      this.closeChoice();
      if (!isTaken) wrong.focus();
      this.frame.align();
    });
    const part = build(document, 'div', { class: 'part' }, copying, outcome.element, actions, choice.element);
    const dialog = build(
      document,
      'div',
      { class: 'card', role: 'dialog', tabindex: '-1', lang: words.language },
      build(document, 'div', { class: 'head' }, name, close),
      line,
      manner,
      why.element,
      ...(services.isOutdated() ? [build(document, 'p', { class: 'notice' }, words.updated)] : []),
      part,
    );
    return { dialog, name, line, steps, manner, why, outcome, wrong, choice, copied };
  }

  private toggleChoice(): void {
    const { parts, content } = this;
    if (!parts || !content) return;
    const isOpen = parts.wrong.getAttribute('aria-expanded') === 'true';
    if (isOpen) this.closeChoice();
    else {
      parts.wrong.setAttribute('aria-expanded', 'true');
      parts.choice.open(content.others);
    }
    this.frame.align();
  }

  private closeChoice(): void {
    this.parts?.wrong.setAttribute('aria-expanded', 'false');
    this.parts?.choice.close();
  }

  private async copy(): Promise<void> {
    const { parts, content } = this;
    const { services } = this.options;
    if (!parts || !content) return;
    const isCopied = await services.copy(content.citation, parts.dialog);
    parts.copied.textContent = isCopied ? services.quotationWords.copied : services.quotationWords.copyFailed;
    this.frame.align();
  }

  private attribute(to: NamedParty | undefined): Promise<void> {
    const party = to && { to: { name: to.name, kind: to.kind } };
    return this.give((about) => ({ verdict: 'attribute', ...about, ...party }));
  }

  private unquote(): Promise<void> {
    return this.give((about) => ({ verdict: 'unquote', ...about }));
  }

  private async give(
    verdict: (about: { readonly article: string; readonly words: string }) => Correction,
  ): Promise<void> {
    const { parts, content } = this;
    const article = this.options.services.articleKey();
    if (!parts || !content || article === undefined) return;
    parts.copied.textContent = '';
    await parts.outcome.give(verdict({ article, words: content.words }));
  }

  private onKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, isTyping: boolean): boolean {
    const isPlain = !altKey && !ctrlKey && !metaKey && !shiftKey;
    const step = key === 'ArrowDown' || key === 'n' ? 1 : key === 'ArrowUp' || key === 'p' ? -1 : undefined;
    if (step === undefined || ctrlKey || metaKey) return false;
    const isArrow = key.startsWith('Arrow');
    if (isPlain && isArrow) return this.parts?.choice.move(step) ?? false;
    if (isArrow ? !altKey : !isPlain || isTyping) return false;
    this.options.onStep(step);
    return true;
  }
}

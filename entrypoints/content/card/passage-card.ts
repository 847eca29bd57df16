import type { HighlightColor } from '../../../lib/note';
import type { NoteWriting, WritingState } from '../notes/note-writing';
import type { PassageWords } from '../notes/passage-words';
import type { PlacedNote } from '../notes/placed-notes';
import { build, buildButton, buildIconButton } from './build';
import type { OpenedBy } from './card';
import type { CardFrame } from './card-frame';
import { type CardWords, noteRefusalWords } from './card-words';
import { type ColorsPart, createColorsPart } from './colors-part';
import { createFactsPart, type FactsPart } from './facts-part';
import { createLikelyPart, type LikelyPart } from './likely-part';
import type { Box } from './place-card';
import { createSteps, type Steps, showSteps } from './steps-part';
import { createTagsPart, type TagsPart } from './tags-part';
import { createTextPart, type TextPart } from './text-part';

/** What the card shows. `at` counts from 1 among all notes that stand on the page; `here`: that lie at this place. */
export type PassageContent = {
  readonly placed: PlacedNote;
  readonly at: number | undefined;
  readonly of: number;
  readonly here: number;
};

export type PassageCardOptions = {
  readonly document: Document;
  readonly words: PassageWords;
  readonly cardWords: CardWords;
  readonly isOutdated: () => boolean;
  readonly knownTags: () => Promise<readonly string[]>;
  readonly onStep: (step: 1 | -1) => void;
  readonly onDelete: () => void;
  readonly onAnswer: (isIt: boolean) => void;
  /** Puts words and source on the clipboard, from inside an element of the card; false where that fails. */
  readonly onCopy: (within: HTMLElement) => Promise<boolean>;
};

/** A sentence with a button beside it. */
export type Outcome = {
  readonly text: string;
  readonly isBad?: boolean;
  readonly press?: { readonly label: string; readonly onPress: () => void };
  /** There is no note to show any more. */
  readonly isAll?: boolean;
};

type Parts = {
  readonly dialog: HTMLElement;
  readonly passage: HTMLElement;
  readonly facts: FactsPart;
  readonly steps: Steps;
  readonly likely: LikelyPart;
  readonly text: TextPart;
  readonly colors: ColorsPart;
  readonly tags: TagsPart;
  readonly body: HTMLElement;
  readonly outcome: HTMLElement;
};

/** The card of a note on a passage: its words, what the reader wrote, color and tags; everything is saved as it is done. */
export class PassageCard {
  private parts: Parts | undefined;
  private writing: NoteWriting | undefined;
  private isPressed = false;

  constructor(
    private readonly frame: CardFrame,
    private readonly options: PassageCardOptions,
  ) {}

  get isOpen(): boolean {
    return this.parts !== undefined;
  }

  /** Opened to stay, or being used. */
  get isHeld(): boolean {
    return this.isPressed || (this.isOpen && this.frame.hasFocus);
  }

  /** The note it is about. */
  get note(): string | undefined {
    return this.isOpen ? this.writing?.id : undefined;
  }

  show(content: PassageContent, writing: NoteWriting, boxes: () => readonly Box[], by: OpenedBy): void {
    if (!this.isOpen || this.writing?.id !== writing.id) this.open(writing);
    this.update(content, boxes);
    if (by !== 'press') return;
    this.isPressed = true;
    if (!this.frame.hasFocus) this.parts?.dialog.focus({ preventScroll: true });
  }

  /** After notes or places changed. */
  update(content: PassageContent, boxes?: () => readonly Box[]): void {
    const { parts, writing } = this;
    if (!parts || !writing) return;
    if (boxes) this.frame.standAt(boxes);
    const { words } = this.options;
    const { placed, at, of, here } = content;
    const { subject, text, color, tags = [] } = writing.written;
    const exact = placed.note.subject.passage.selector.exact;
    const isLikely = placed.anchoring.state === 'likely';
    parts.dialog.setAttribute('aria-label', words.card.label(shorten(exact)));
    parts.dialog.setAttribute('data-color', color ?? 'yellow');
    parts.passage.textContent = isLikely ? exact : placed.words || exact;
    parts.facts.show({ here, link: subject.on === 'passage' ? subject.link : undefined });
    showSteps(parts.steps, { at, of, label: words.card.at });
    parts.likely.show(isLikely ? { before: exact, after: placed.words } : undefined);
    parts.text.show(text);
    parts.colors.show(color);
    parts.tags.show(tags);
    parts.body.hidden = false;
    this.frame.align();
  }

  /** Begins to write. */
  write(what: 'text' | 'tags'): void {
    if (what === 'text') this.parts?.text.edit();
    else this.parts?.tags.focus();
    this.frame.align();
  }

  /** Says how something ended. */
  say({ text, isBad = false, press, isAll = false }: Outcome): void {
    const { parts } = this;
    if (!parts) return;
    const { document } = this.options;
    const hadFocus = this.frame.hasFocus;
    const status = build(document, 'p', { class: 'status', role: 'status' });
    const button = press && buildButton(document, press.label, press.onPress, { class: 'plain' });
    parts.outcome.replaceChildren(status, ...(button ? [button] : []));
    status.textContent = text;
    status.toggleAttribute('data-bad', isBad);
    const isBodyFocused = parts.body.contains((parts.body.getRootNode() as ShadowRoot).activeElement);
    parts.body.hidden = isAll;
    if (isAll) parts.steps.element.hidden = true;
    this.frame.align();
    if (isAll ? isBodyFocused : hadFocus && !this.frame.hasFocus) {
      (button ?? parts.dialog).focus({ preventScroll: true });
    }
  }

  private open(writing: NoteWriting): void {
    const parts = this.compose(this.options.document);
    this.frame.open({
      dialog: parts.dialog,
      onKey: (event, isTyping) => this.onKey(event, isTyping),
      onClose: () => this.onClose(),
    });
    this.parts = parts;
    this.writing = writing;
    writing.listen((state) => this.tell(state));
    if (writing.state.is !== 'saved') this.tell(writing.state);
  }

  private onClose(): void {
    const { writing, parts } = this;
    parts?.tags.finish();
    this.parts = this.writing = undefined;
    this.isPressed = false;
    writing?.listen(undefined);
    // What is typed is sent now; should that fail, the writing keeps it for the next opening.
    if (writing?.isOpen) void writing.flush();
  }

  private tell(state: WritingState): void {
    const { words, cardWords } = this.options;
    switch (state.is) {
      case 'open':
        this.say({ text: words.unsaved });
        break;
      case 'saving':
        this.say({ text: words.saving });
        break;
      case 'saved':
        this.say({ text: state.conflict ? words.card.conflict : words.saved });
        break;
      case 'failed': {
        const press = { label: words.tryAgain, onPress: () => void this.writing?.flush() };
        this.say({ text: noteRefusalWords(cardWords, state.code), isBad: true, press });
      }
    }
  }

  private unlink(): void {
    const subject = this.writing?.written.subject;
    if (subject?.on !== 'passage') return;
    const { link: _, ...rest } = subject;
    // The button goes with the link.
    this.parts?.dialog.focus({ preventScroll: true });
    this.writing?.change({ subject: rest, unlink: true });
    void this.writing?.flush();
  }

  private choose(color: HighlightColor): void {
    this.writing?.change({ color });
    this.parts?.colors.show(color);
    this.parts?.dialog.setAttribute('data-color', color);
    void this.writing?.flush();
  }

  private compose(document: Document): Parts {
    const { words, knownTags, onStep, onDelete, onAnswer, isOutdated, cardWords } = this.options;
    const close = buildIconButton(document, 'close', words.close, () => this.frame.close());
    const passage = build(document, 'p', { class: 'passage' });
    const steps = createSteps(document, { previous: words.card.previous, next: words.card.next }, onStep);
    const facts = createFactsPart(document, words, () => this.unlink());
    const likely = createLikelyPart(document, words.card, onAnswer);
    const text = createTextPart({
      document,
      words: words.card,
      onInput: (value) => this.writing?.change({ text: value }),
      onTurn: () => this.frame.align(),
    });
    const colors = createColorsPart(document, words, (color) => this.choose(color));
    const tags = createTagsPart({
      document,
      words: words.card,
      known: knownTags,
      onChange: (next) => {
        this.writing?.change({ tags: next });
        void this.writing?.flush();
        this.frame.align();
      },
    });
    const copy = buildIconButton(document, 'copy', words.copy, () => void this.copy());
    const remove = buildIconButton(document, 'delete', words.card.delete, onDelete);
    const tools = build(document, 'div', { class: 'line tools-line' }, colors.element, copy, remove);
    const body = build(document, 'div', {}, facts.element, likely.element, text.element, tools, tags.element);
    const outcome = build(document, 'div', { class: 'done outcome' });
    const foot = build(document, 'div', { class: 'line foot' }, outcome, steps.element);
    const dialog = build(
      document,
      'div',
      { class: 'card', role: 'dialog', tabindex: '-1', lang: words.language },
      build(document, 'div', { class: 'head' }, passage, close),
      ...(isOutdated() ? [build(document, 'p', { class: 'notice' }, cardWords.updated)] : []),
      body,
      foot,
    );
    return { dialog, passage, facts, steps, likely, text, colors, tags, body, outcome };
  }

  private async copy(): Promise<void> {
    const { parts } = this;
    const { words, onCopy } = this.options;
    const isCopied = parts && (await onCopy(parts.dialog));
    this.say({ text: isCopied ? words.copied : words.copyFailed, isBad: !isCopied });
  }

  private onKey(event: KeyboardEvent, isTyping: boolean): boolean {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const { parts } = this;
    if (!parts) return false;
    if ((ctrlKey || metaKey) && key === 'Enter' && parts.text.isEditing()) {
      parts.text.finish();
      void this.writing?.flush();
      return true;
    }
    if (ctrlKey || metaKey) return false;
    if (altKey) return this.step({ PageDown: 1, PageUp: -1 }[key]);
    if (isTyping) return parts.tags.onKey(event);
    const along = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (along !== undefined) return parts.colors.move(along === 1 ? 1 : -1);
    return !shiftKey && this.step({ n: 1, p: -1 }[key]);
  }

  private step(by: number | undefined): boolean {
    if (by === undefined) return false;
    this.options.onStep(by === 1 ? 1 : -1);
    return true;
  }
}

/** The first words of a passage, to name a note by. */
function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
}

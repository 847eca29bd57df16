import { build, buildButton } from './build';
import type { CardDraft, CardServices, CardSubject } from './card-services';
import { noteRefusalWords } from './card-words';

/** After this long without a key what is typed is saved, in ms. */
const PAUSE = 1_000;

type ShownNote = { readonly id: string; readonly revision: number; readonly text: string };

/** The card's notes: those there are, and the field for one more. */
export type NotePart = { readonly element: HTMLElement; readonly save: () => void };

class NoteEditor {
  private readonly list: HTMLUListElement;
  private readonly field: HTMLTextAreaElement;
  private readonly button: HTMLButtonElement;
  private readonly status: HTMLParagraphElement;
  private readonly heading: HTMLParagraphElement;
  readonly element: HTMLElement;
  private notes: readonly ShownNote[] = [];
  private editing: Pick<CardDraft, 'id' | 'base'> = {};
  private isSaving = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being typed, on its way to the store. */
  private keeping: Promise<void> | undefined;

  constructor(
    private readonly document: Document,
    private readonly subject: CardSubject,
    private readonly services: CardServices,
  ) {
    const { words } = services;
    this.heading = build(document, 'p', { class: 'label', id: 'notes' }, words.notes);
    this.list = build(document, 'ul', { class: 'notes', 'aria-labelledby': 'notes' });
    this.field = build(document, 'textarea', {
      class: 'field',
      id: 'note',
      rows: '2',
      placeholder: words.placeholder,
    });
    this.button = buildButton(document, words.save, () => void this.save(), { class: 'main' });
    this.status = build(document, 'p', { class: 'status', role: 'status' });
    this.element = build(
      document,
      'div',
      { class: 'part' },
      this.heading,
      this.list,
      build(document, 'label', { class: 'label', for: 'note' }, words.note[subject.kind]),
      this.field,
      build(document, 'div', { class: 'save' }, this.status, this.button),
    );
    this.field.addEventListener('input', () => this.onInput());
    this.takeDraft(services.loadDraft(subject));
    this.showNotes();
    void this.loadNotes();
  }

  private takeDraft(draft: CardDraft | undefined): void {
    this.field.value = draft?.text ?? '';
    this.editing = {
      ...(draft?.id !== undefined && { id: draft.id }),
      ...(draft?.base !== undefined && { base: draft.base }),
    };
    this.align();
  }

  private onInput(): void {
    this.say('');
    const { value } = this.field;
    const isEmpty = value.trim() === '';
    if (isEmpty) this.editing = {};
    this.services.keepDraft(this.subject, isEmpty ? undefined : { ...this.editing, text: value });
    this.align();
    this.showNotes();
    clearTimeout(this.timer);
    // Also when the card is closed meanwhile: what was typed outlives card and tab.
    if (!isEmpty) this.timer = setTimeout(() => void this.keep(), PAUSE);
  }

  /** Saves what is typed so far; it goes on being typed. */
  private async keep(): Promise<void> {
    if (this.isSaving || this.keeping || this.field.value.trim() === '') return;
    const text = this.field.value;
    this.keeping = this.keepText(text).finally(() => {
      this.keeping = undefined;
    });
    await this.keeping;
    if (!this.isSaving && this.field.value !== text) this.onInput();
  }

  private async keepText(text: string): Promise<void> {
    const reply = await this.services.saveNote(this.subject, { ...this.editing, text });
    if (!reply.ok) {
      this.say(noteRefusalWords(this.services.words, reply.code), true);
      return;
    }
    const { id, revision, conflict } = reply.value;
    const { value } = this.field;
    this.notes = [...this.notes.filter((note) => note.id !== id), { id, revision, text }];
    if (value.trim() === '') this.showNotes();
    else {
      this.editing = { id, base: revision };
      this.services.keepDraft(this.subject, { id, base: revision, text: value });
    }
    if (!this.isSaving) this.say(conflict ? this.services.words.conflict : this.services.words.saved);
  }

  private align(): void {
    this.button.disabled = this.isSaving || this.field.value.trim() === '';
    this.field.readOnly = this.isSaving;
  }

  private say(words: string, isBad = false): void {
    this.status.textContent = words;
    this.status.toggleAttribute('data-bad', isBad);
  }

  private async loadNotes(): Promise<void> {
    const reply = await this.services.loadNotes(this.subject);
    if (reply.ok) {
      // What was saved here meanwhile is newer than what was asked for before.
      const known = new Set(this.notes.map((note) => note.id));
      this.notes = [...reply.value.filter((note) => !known.has(note.id)), ...this.notes];
      this.showNotes();
    } else if (reply.code !== 'private-window' && reply.code !== 'outdated') {
      this.say(this.services.words.failNotes, true);
    }
  }

  private showNotes(): void {
    const shown = this.notes.filter((note) => note.id !== this.editing.id);
    this.heading.hidden = shown.length === 0;
    this.list.hidden = shown.length === 0;
    this.list.replaceChildren(...shown.map((note) => this.row(note)));
  }

  private row(note: ShownNote): HTMLLIElement {
    const edit = buildButton(this.document, this.services.words.edit, () => this.edit(note));
    // One field, one set of words: a started note is finished first.
    edit.disabled = this.field.value.trim() !== '';
    return build(
      this.document,
      'li',
      { class: 'note' },
      build(this.document, 'p', { class: 'note__text' }, note.text),
      edit,
    );
  }

  private edit(note: ShownNote): void {
    const draft = { text: note.text, id: note.id, base: note.revision };
    this.services.keepDraft(this.subject, draft);
    this.takeDraft(draft);
    this.showNotes();
    this.field.focus();
  }

  async save(): Promise<void> {
    if (this.button.disabled) return;
    const { words } = this.services;
    clearTimeout(this.timer);
    this.isSaving = true;
    this.align();
    this.say(words.saving);
    await this.keeping;
    const draft = { ...this.editing, text: this.field.value };
    const reply = await this.services.saveNote(this.subject, draft);
    this.isSaving = false;
    if (reply.ok) {
      const saved = { ...reply.value, text: draft.text };
      this.notes = [...this.notes.filter((note) => note.id !== saved.id), saved];
      this.services.keepDraft(this.subject, undefined);
      this.takeDraft(undefined);
      this.showNotes();
      this.say(reply.value.conflict ? words.conflict : words.saved);
    } else {
      this.say(noteRefusalWords(words, reply.code), true);
    }
    this.align();
  }
}

export function createNotePart(document: Document, subject: CardSubject, services: CardServices): NotePart {
  const editor = new NoteEditor(document, subject, services);
  return { element: editor.element, save: () => void editor.save() };
}

import type { SaveState } from './save-state';

/**
 * One text that the reader writes and the store keeps (a note, a summary).
 *
 * Every change is drafted at once, so that a popup may close at any moment, and saved after a pause. Drafts and
 * saves each run one after the other; what is newer waits. A save is handed the revision that the writing began
 * from: when another window has saved in between, the store sees it and keeps both.
 */
export type Written = {
  readonly text: string;
  /** Revision of the stored record; undefined when nothing is stored. */
  readonly revision: number | undefined;
};

export type WritingStore = {
  readonly loadDraft: () => Promise<
    { readonly text: string; readonly base?: number | undefined } | undefined
  >;
  readonly saveDraft: (text: string, base: number | undefined) => Promise<unknown>;
  readonly dropDraft: () => Promise<unknown>;
  /** Resolves once the text is in the store for good. Gives the new revision, undefined when nothing is stored now. */
  readonly save: (text: string, base: number | undefined) => Promise<number | undefined>;
};

export type WritingView = { readonly text: string; readonly state: SaveState };

const PAUSE_MS = 600;

export class Writing {
  #store: WritingStore;
  #onChange: (view: WritingView) => void;
  #view: WritingView;
  #base: number | undefined;
  #isDirty = false;
  /** Another number with each change of the reader's, so that a save knows whether it saved the last one. */
  #turn = 0;
  #isSaving = false;
  #isEnded = false;
  #drafting: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stored: Written, store: WritingStore, onChange: (view: WritingView) => void) {
    this.#store = store;
    this.#onChange = onChange;
    this.#base = stored.revision;
    this.#view = { text: stored.text, state: { kind: 'untouched' } };
  }

  get view(): WritingView {
    return this.#view;
  }

  /** Takes up a draft that an earlier window left, and saves it. */
  async start(): Promise<void> {
    const draft = await this.#store.loadDraft().catch(() => undefined);
    if (!draft || this.#isDirty || this.#isEnded) return;
    if (draft.text === this.#view.text) {
      await this.#store.dropDraft().catch(() => undefined);
      return;
    }
    this.#base = draft.base;
    this.#isDirty = true;
    this.#turn += 1;
    this.#show(draft.text, { kind: 'saving' });
    await this.#save();
  }

  /** The reader changed the text. */
  write(text: string): void {
    this.#isDirty = true;
    this.#turn += 1;
    this.#show(text, { kind: 'saving' });
    const base = this.#base;
    this.#drafting = this.#drafting.then(() => {
      // Only the newest words are worth a write; a draft that cannot be kept shows when the save fails too.
      if (this.#view.text === text && this.#isDirty)
        return this.#store.saveDraft(text, base).catch(() => undefined);
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), PAUSE_MS);
  }

  /** Something else that is saved with the text was changed: saves at once, after a save that is going on. */
  async touch(): Promise<void> {
    this.#isDirty = true;
    this.#turn += 1;
    this.#show(this.#view.text, { kind: 'saving' });
    await this.flush();
  }

  /** Saves at once what waits for its pause. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isDirty) await this.#save();
  }

  /** The stored text has changed (another window, or our own save). Unsaved words are never overwritten. */
  adopt(stored: Written): void {
    if (this.#isDirty || this.#isSaving) return;
    this.#base = stored.revision;
    if (stored.text !== this.#view.text) this.#show(stored.text, this.#view.state);
  }

  /** Saves what waits and reports nothing more. */
  end(): void {
    this.#isEnded = true;
    void this.flush();
  }

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    const text = this.#view.text;
    const turn = this.#turn;
    try {
      this.#base = await this.#store.save(text, this.#base);
      if (this.#turn === turn) await this.#settle(text);
    } catch (reason) {
      this.#show(this.#view.text, { kind: 'not-saved', reason });
      return;
    } finally {
      this.#isSaving = false;
    }
    if (this.#isDirty) await this.#save();
  }

  async #settle(text: string): Promise<void> {
    this.#isDirty = false;
    this.#show(text, { kind: 'saved' });
    await this.#drafting;
    if (!this.#isDirty) await this.#store.dropDraft().catch(() => undefined);
  }

  #show(text: string, state: SaveState): void {
    this.#view = { text, state };
    if (!this.#isEnded) this.#onChange(this.#view);
  }
}

import type { RefusalCode, Reply } from '../../../lib/messages';
import type { NoteDraft, NoteOutcome, Uuid } from '../../../lib/note';

/** What the reader sets of a note on a passage. */
export type Written = Pick<NoteDraft, 'subject' | 'text' | 'color' | 'tags' | 'unlink'>;

/** How far the words are: `open` ones are typed and not sent yet, `failed` ones stay here until they can be saved. */
export type WritingState =
  | { readonly is: 'saved'; readonly conflict: boolean }
  | { readonly is: 'open' | 'saving' }
  | { readonly is: 'failed'; readonly code: RefusalCode };

/** After this long without a key the words are saved, in ms; while one goes on typing, after LONGEST. */
export const PAUSE = 800;
const LONGEST = 3_000;

type Save = (written: Written, base: number | undefined) => Promise<Reply<NoteOutcome>>;

/**
 * The writing of one note, apart from any card: saved as one types, one save after the other, each with the revision
 * that the one before gave. What could not be saved is kept and sent again when asked.
 */
export class NoteWriting {
  private isDirty: boolean;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince: number | undefined;
  private now: WritingState;
  private listener: ((state: WritingState) => void) | undefined;

  /** `base`: the revision these words are of; undefined for a new note, which is saved by the first `flush`. */
  constructor(
    readonly id: Uuid,
    private fields: Written,
    private base: number | undefined,
    private readonly save: Save,
  ) {
    this.isDirty = base === undefined;
    this.now = this.isDirty ? { is: 'open' } : { is: 'saved', conflict: false };
  }

  get written(): Written {
    return this.fields;
  }

  get state(): WritingState {
    return this.now;
  }

  /** Whether these are words that the store does not have. */
  get isOpen(): boolean {
    return this.isDirty || this.running !== undefined;
  }

  /** Is told of every change of `state`; one at a time, undefined for nobody. */
  listen(listener: ((state: WritingState) => void) | undefined): void {
    this.listener = listener;
  }

  /** Changes some fields, to be saved after a pause in the typing. `flush` saves at once. */
  change(part: Partial<Written>): void {
    this.fields = { ...this.fields, ...part };
    this.isDirty = true;
    this.tell({ is: 'open' });
    const time = Date.now();
    this.dirtySince ??= time;
    clearTimeout(this.timer);
    const wait = Math.min(PAUSE, Math.max(0, this.dirtySince + LONGEST - time));
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  /** Saves what is open. Gives whether all is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    await this.running;
    return this.now.is === 'saved';
  }

  /** The note as the store has it now; words that are still open are not touched. */
  adopt(written: Written, revision: number): void {
    if (this.isOpen || revision === this.base) return;
    this.fields = written;
    this.base = revision;
    this.tell({ is: 'saved', conflict: false });
  }

  private async run(): Promise<void> {
    let conflict = false;
    while (this.isDirty) {
      this.isDirty = false;
      this.dirtySince = undefined;
      this.tell({ is: 'saving' });
      const sent = this.fields;
      const reply = await this.save(sent, this.base);
      if (!reply.ok) {
        this.isDirty = true;
        this.tell({ is: 'failed', code: reply.code });
        return;
      }
      this.base = reply.value.note?.revision ?? this.base;
      if (this.fields.unlink && this.fields.subject === sent.subject)
        this.fields = withoutUnlink(this.fields);
      conflict ||= reply.value.conflict;
      if (!this.isDirty) this.tell({ is: 'saved', conflict });
    }
  }

  private tell(state: WritingState): void {
    this.now = state;
    this.listener?.(state);
  }
}

/** The link is removed once: what another window links later stays. */
function withoutUnlink({ unlink: _, ...fields }: Written): Written {
  return fields;
}

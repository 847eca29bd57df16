import type { Anchoring } from '../../../lib/anchoring/anchor';
import { Refusal, type Reply } from '../../../lib/messages';
import type { Note, NoteAct, NoteOutcome, Passage, StepKind, Uuid } from '../../../lib/note';
import type { PageText } from '../../../lib/page/page-text';
import { NOTE_PAINTS } from '../../../lib/page/paint/palette';
import type { Span } from '../../../lib/text/span';
import { lengthOf, noteMark } from '../marks/find-marks';
import { createPause } from '../marks/pause';
import { freshId } from './fresh-id';
import { NoteWriting, type Written } from './note-writing';
import type { NotesOptions } from './notes-options';
import { PageReading } from './page-reading';
import {
  hasMoved,
  inPageOrder,
  isPassageNote,
  notesByPaint,
  type PassageNote,
  type PlacedNote,
  placementsOf,
  standingKey,
} from './placed-notes';
import { watchPage } from './watch-page';

/** Selected words as a passage, with their span of the page text. */
export type Described = { readonly passage: Passage; readonly span: Span };

/** A failed act is sent once more, with the same id, after this long, in ms: the background may just have gone to sleep. */
const AGAIN = 300;

/**
 * The notes on passages of one page: takes them from the store, finds their places whenever the page or they change,
 * paints them, and sends what the reader does with them. One thing after the other.
 */
export class PageNotes {
  private readonly reading: PageReading;
  private stored: ReadonlyMap<Uuid, PassageNote> = new Map();
  private readonly writings = new Map<Uuid, NoteWriting>();
  private placed: readonly PlacedNote[] = [];
  private letters: ReadonlyMap<Uuid, string> = new Map();
  private reported = '';
  private turn: Promise<unknown> = Promise.resolve();
  /** Waits for its turn. */
  private taking: Promise<void> | undefined;
  /** Notes that are shown before the store has answered. */
  private readonly early = new Map<Uuid, PassageNote>();

  constructor(private readonly options: NotesOptions) {
    this.reading = new PageReading(options);
  }

  /** Notes in the order of the page, orphans last. */
  get all(): readonly PlacedNote[] {
    return this.placed;
  }

  /** Tags of the article's notes, each once, for completion. */
  get tags(): readonly string[] {
    return [...new Set(this.placed.flatMap(({ note }) => note.tags ?? []))].toSorted();
  }

  find(id: Uuid): PlacedNote | undefined {
    return this.placed.find(({ note }) => note.id === id);
  }

  /** As marks are: for jumping there. Undefined when it stands nowhere on the page. */
  markOf(id: Uuid): { readonly id: string; readonly ranges: readonly Range[] } | undefined {
    const placed = this.find(id);
    return placed && placed.ranges.length > 0 ? { id: noteMark(id), ranges: placed.ranges } : undefined;
  }

  lengthOf(id: Uuid): number {
    return lengthOf(this.find(id)?.ranges ?? []);
  }

  /** The page is marked: takes the notes in, and from now on follows what the page does. */
  start(): void {
    void this.take().catch(() => undefined);
    watchPage(this.options.services, () => this.look(), this.options.signal);
  }

  /** Takes the notes in anew; asked again before its turn has come, once. */
  take(): Promise<void> {
    this.taking ??= this.inTurn(async () => {
      this.taking = undefined;
      const article = this.options.article();
      if (article === undefined) return;
      const reply = await this.options.services.send('notesOf', { article });
      if (!reply.ok) return;
      this.stored = new Map((reply.value ?? []).filter(isPassageNote).map((note) => [note.id, note]));
      for (const note of this.stored.values())
        this.writings.get(note.id)?.adopt(writtenOf(note), note.revision);
      await this.arrange();
    });
    return this.taking;
  }

  /** Looks whether the page has changed, and finds the notes again. Gives whether that was of any use to them. */
  look(): Promise<boolean> {
    return this.inTurn(async () => {
      const isMoved = hasMoved(this.placed, this.letters);
      if (!this.reading.isStale && !isMoved) return false;
      if (this.options.article() === undefined && this.early.size === 0) return false;
      const before = standingKey(this.placed);
      await this.reading.read(true);
      await this.arrange();
      return isMoved || standingKey(this.placed) !== before;
    });
  }

  /** The passage that some selected words are; undefined when none of them is text of the page. */
  async describe(range: AbstractRange): Promise<Described | undefined> {
    let text = await this.reading.read(this.reading.isStale);
    let span = text.spanOf(range);
    if (!span) {
      text = await this.reading.read(true);
      span = text.spanOf(range);
    }
    return span && this.passageAt(text, span);
  }

  /** A note that stands at exactly these words. */
  findAt({ start, end }: Span): PlacedNote | undefined {
    return this.placed.find(
      ({ anchoring }) => anchoring.state !== 'orphan' && anchoring.start === start && anchoring.end === end,
    );
  }

  /** Begins a note: it is painted at once, and saved by the writing's `flush`. */
  begin({ passage, span }: Described, part: Omit<Written, 'subject'>): NoteWriting {
    const id = freshId();
    const now = Date.now();
    const written = { ...part, subject: { on: 'passage', passage } } as const;
    this.showEarly({ id, article: '', created: now, updated: now, revision: 0, ...written }, span);
    return this.writingFor(id, written, undefined);
  }

  /** The writing of a note that is there; the same one until it is done. */
  writingOf(id: Uuid): NoteWriting | undefined {
    const known = this.writings.get(id);
    const note = this.stored.get(id);
    if (known || !note) return known;
    return this.writingFor(id, writtenOf(note), note.revision);
  }

  /** Saves everything that is typed and not sent yet. Never rejects. */
  async flush(): Promise<void> {
    await Promise.all([...this.writings.values()].map((writing) => writing.isOpen && writing.flush()));
  }

  /** One act of the reader's. Undo and redo name the step in their outcome. */
  async act(act: NoteAct): Promise<Reply<NoteOutcome>> {
    const command = freshId();
    const once = () => this.options.services.send('actOnNote', { command, act });
    let reply = await once();
    if (!reply.ok && reply.code === 'failed') {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      reply = await once();
    }
    if (reply.ok && reply.value?.note) await this.takeIn(reply.value.note);
    return reply;
  }

  /** Takes the last step on the article's notes back, or does it again. */
  async turnBack(which: 'undo' | 'redo'): Promise<Reply<StepKind | undefined>> {
    const article = this.options.article();
    if (article === undefined) return { ok: true, value: undefined };
    await this.flush();
    const reply = await this.act({ do: which, article });
    return reply.ok ? { ok: true, value: reply.value.step } : reply;
  }

  /** The passage of a note is at these words now. */
  async attach(id: Uuid, { passage, span }: Described): Promise<Reply<NoteOutcome>> {
    const note = this.stored.get(id);
    if (note) this.reading.set({ ...note, subject: { ...note.subject, passage } }, span);
    return this.act({ do: 'attach', id, passage });
  }

  /** The reader's answer about a likely place. Refused as `page-gone` when it stands at none now. */
  async answerLikely(id: Uuid, isIt: boolean): Promise<Reply<NoteOutcome>> {
    const placed = this.find(id);
    if (placed?.anchoring.state !== 'likely') return { ok: false, code: 'page-gone' };
    const { anchoring, words } = placed;
    if (!isIt) return this.act({ do: 'refuse', id, words });
    const { start, end } = anchoring;
    return this.attach(id, this.passageAt(await this.reading.read(), { start, end }));
  }

  private passageAt(text: PageText, span: Span): Described {
    const { describePlace } = this.options.services;
    const passage = { selector: describePlace(text.text, span), paragraph: text.paragraphOf(span) };
    return { passage, span };
  }

  private writingFor(id: Uuid, written: Written, base: number | undefined): NoteWriting {
    const writing = new NoteWriting(id, written, base, (now, from) => this.save(id, now, from));
    this.writings.set(id, writing);
    return writing;
  }

  private async save(id: Uuid, written: Written, base: number | undefined): Promise<Reply<NoteOutcome>> {
    const before = this.early.get(id) ?? this.stored.get(id);
    if (before && before.color !== written.color) this.showEarly({ ...before, ...written } as PassageNote);
    const article = await this.options.store();
    if (!article.ok) return article;
    const draft = { id, article: article.value, ...written, ...(base !== undefined && { base }) };
    return this.act({ do: 'save', draft });
  }

  private showEarly(note: PassageNote, span?: Span): void {
    if (span) this.reading.set(note, span);
    this.early.set(note.id, note);
    void this.inTurn(() => this.arrange()).catch(() => undefined);
  }

  private takeIn(note: Note): Promise<void> {
    const stored = new Map(this.stored);
    if (isPassageNote(note)) stored.set(note.id, note);
    else stored.delete(note.id);
    this.stored = stored;
    this.early.delete(note.id);
    if (isPassageNote(note)) this.writings.get(note.id)?.adopt(writtenOf(note), note.revision);
    else this.writings.delete(note.id);
    return this.inTurn(() => this.arrange()).catch(() => undefined);
  }

  /** Finds, paints and reports all notes as they are now. */
  private async arrange(): Promise<void> {
    const notes = [...new Map([...this.stored, ...this.early]).values()];
    if (notes.length > 0) await this.reading.place(notes);
    const text = notes.length > 0 ? await this.reading.read() : undefined;
    const pause = createPause(this.options.signal);
    const placed: PlacedNote[] = [];
    for (const note of notes) {
      const anchoring = this.reading.placeOf(note);
      if (anchoring && text) placed.push(placeIn(text, note, anchoring));
      await pause();
    }
    this.placed = inPageOrder(placed);
    this.letters = new Map(this.placed.map(({ note, ranges }) => [note.id, ranges.join('')]));
    const items = notesByPaint(this.placed);
    for (const kind of NOTE_PAINTS) await this.options.paint(kind, items.get(kind) ?? []);
    this.report();
    this.options.onChange();
  }

  private report(): void {
    const article = this.options.article();
    if (article === undefined) return;
    const known = this.placed.filter(({ note }) => this.stored.has(note.id));
    const told = `${article} ${standingKey(known)}`;
    if (told === this.reported || (this.reported === '' && known.length === 0)) return;
    this.reported = told;
    void this.options.services.send('placeNotes', {
      article,
      placements: placementsOf(known, article, Date.now()),
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(() => {
      if (this.options.signal.aborted) throw new Refusal('page-gone');
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }
}

function placeIn(text: PageText, note: PassageNote, anchoring: Anchoring): PlacedNote {
  if (anchoring.state === 'orphan') return { note, anchoring, ranges: [], words: '' };
  const words = text.text.slice(anchoring.start, anchoring.end);
  return { note, anchoring, ranges: text.rangesOf(anchoring), words };
}

function writtenOf({ subject, text, color, tags }: PassageNote): Written {
  return { subject, text, ...(color && { color }), ...(tags && { tags }) };
}

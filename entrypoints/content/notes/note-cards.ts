import { citePassage } from '../../../lib/citation';
import type { Reply } from '../../../lib/messages';
import type { NoteOutcome, Uuid } from '../../../lib/note';
import { boxesOf } from '../../../lib/page/page-selection';
import { lowerBound } from '../../../lib/text/lower-bound';
import { isOverlapping } from '../../../lib/text/span';
import type { OpenedBy } from '../card/card';
import type { CardFrame } from '../card/card-frame';
import { type CardWords, noteRefusalWords } from '../card/card-words';
import { copyText } from '../card/copy-text';
import { type Outcome, PassageCard, type PassageContent } from '../card/passage-card';
import type { Box } from '../card/place-card';
import { noteMark, noteOf } from '../marks/find-marks';
import type { PageServices } from '../page-services';
import type { PageSession } from '../page-session';
import type { PassageWords } from './passage-words';
import type { PlacedNote } from './placed-notes';
import { turnedWords } from './turned-words';

export type NoteCardsOptions = {
  readonly session: PageSession;
  readonly services: PageServices;
  readonly frame: CardFrame;
  readonly words: PassageWords;
  readonly cardWords: CardWords;
};

/** Opens the cards of notes on passages and does what is asked for in them. */
export class NoteCards {
  private readonly card: PassageCard;

  constructor(private readonly options: NoteCardsOptions) {
    const { services, frame, words, cardWords } = options;
    this.card = new PassageCard(frame, {
      document: services.document,
      words,
      cardWords,
      isOutdated: services.isOutdated,
      knownTags: () => this.knownTags(),
      onStep: (step) => this.step(step),
      onDelete: () => void this.remove(),
      onAnswer: (isIt) => void this.answer(isIt),
      onCopy: (within) => this.copy(within),
    });
  }

  get isHeld(): boolean {
    return this.card.isHeld;
  }

  isTarget(target: EventTarget | null): boolean {
    return this.options.frame.isTarget(target);
  }

  /** The card of a note, beside the lines that `boxes` gives, or its place. */
  open(id: Uuid, by: OpenedBy, boxes?: () => readonly Box[]): void {
    const { session } = this.options;
    const placed = session.notes.find(id);
    const writing = session.notes.writingOf(id);
    if (!placed || !writing) return;
    this.card.show(this.contentOf(placed), writing, boxes ?? (() => boxesOf(this.rangesOf(id))), by);
    session.standAt(noteMark(id));
  }

  /** Opens a note to be written, once it is placed. */
  async write(id: Uuid, what: 'text' | 'tags'): Promise<void> {
    this.open(id, 'press');
    if (this.card.note === id) this.card.write(what);
  }

  /** Notes or their places changed. */
  update(): void {
    const id = this.card.note;
    const placed = id === undefined ? undefined : this.options.session.notes.find(id);
    if (placed) this.card.update(this.contentOf(placed));
  }

  /** To the next or previous note on the page; the first in sight or after it where the page stands at none. */
  step(step: 1 | -1): void {
    const { session } = this.options;
    const standing = this.standing;
    const at = session.at === undefined ? undefined : noteOf(session.at);
    const index = standing.findIndex(({ note }) => note.id === (this.card.note ?? at));
    const next =
      index === -1 ? this.firstInSight : standing[(index + step + standing.length) % standing.length];
    if (!next || !session.reveal({ note: next.note.id }, { still: true })) return;
    this.open(next.note.id, 'press');
  }

  private get standing(): readonly PlacedNote[] {
    return this.options.session.notes.all.filter(({ ranges }) => ranges.length > 0);
  }

  private get firstInSight(): PlacedNote | undefined {
    const { standing } = this;
    const isBelowTop = ({ ranges }: PlacedNote) => boxesOf(ranges).some(({ bottom }) => bottom > 0);
    return (
      standing[lowerBound(standing.length, (at) => isBelowTop(standing[at] as PlacedNote))] ?? standing[0]
    );
  }

  private rangesOf(id: Uuid): readonly Range[] {
    return this.options.session.notes.find(id)?.ranges ?? [];
  }

  private contentOf(placed: PlacedNote): PassageContent {
    const { standing } = this;
    const at = standing.findIndex(({ note }) => note.id === placed.note.id);
    const here = standing.filter((other) => isOver(other, placed)).length;
    return { placed, at: at === -1 ? undefined : at + 1, of: standing.length, here };
  }

  private async remove(): Promise<void> {
    const { session, words } = this.options;
    const id = this.card.note;
    if (id === undefined) return;
    const writing = session.notes.writingOf(id);
    if (writing?.isOpen && !(await writing.flush())) return;
    const reply = await session.notes.act({ do: 'remove', id });
    this.sayDone(id, reply, { text: words.card.deleted, isAll: true });
  }

  private async answer(isIt: boolean): Promise<void> {
    const { session, words } = this.options;
    const id = this.card.note;
    if (id === undefined) return;
    const reply = await session.notes.answerLikely(id, isIt);
    const isAll = this.rangesOf(id).length === 0;
    this.sayDone(id, reply, { text: isIt ? words.confirmed : words.card.refused, isAll });
  }

  /** How an act on a note ended, in its card if that is open still, and with the way back. */
  private sayDone(id: Uuid, reply: Reply<NoteOutcome>, done: Pick<Outcome, 'text' | 'isAll'>): void {
    const { words, cardWords } = this.options;
    if (this.card.note !== id) return;
    const press = { label: words.undo, onPress: () => void this.undo(id) };
    this.card.say(
      reply.ok ? { ...done, press } : { text: noteRefusalWords(cardWords, reply.code), isBad: true },
    );
  }

  private async undo(id: Uuid): Promise<void> {
    const { session, words, cardWords } = this.options;
    const reply = await session.notes.turnBack('undo');
    if (reply.ok) {
      // A note that was deleted has a new writing: its card is opened anew.
      this.open(id, 'press');
      this.update();
    }
    this.card.say({ text: turnedWords('undo', reply, words, cardWords), isBad: !reply.ok });
  }

  /** Tags of this page's notes first, then those of the library. */
  private async knownTags(): Promise<readonly string[]> {
    const { services, session } = this.options;
    const reply = await services.send('listTags', null);
    return [...new Set([...session.notes.tags, ...((reply.ok && reply.value) || [])])];
  }

  private async copy(within: HTMLElement): Promise<boolean> {
    const { session, services, words } = this.options;
    const { article } = session.shown ?? {};
    const placed = this.card.note === undefined ? undefined : session.notes.find(this.card.note);
    if (!article || !placed) return false;
    const around = placed.note.subject.passage.selector;
    const { language } = words;
    return copyText(
      services.window,
      within,
      citePassage({ article, words: placed.words || around.exact, around, language }),
    );
  }
}

function isOver({ anchoring: a }: PlacedNote, { anchoring: b }: PlacedNote): boolean {
  return a.state !== 'orphan' && b.state !== 'orphan' && isOverlapping(a, b);
}

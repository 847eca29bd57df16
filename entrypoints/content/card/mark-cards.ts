import type { Entity } from '../../../lib/entities/entity';
import type { Reply, ToBackground } from '../../../lib/messages';
import type { Mention } from '../../../lib/names/mention';
import { readSelection } from '../../../lib/page/selection';
import { type Mark, neighbor } from '../marks/find-marks';
import type { PageServices } from '../page-services';
import type { PageSession } from '../page-session';
import { type Point, watchPointer } from '../watch/watch-pointer';
import { Card, type CardContent, type OpenedBy } from './card';
import { CardFrame } from './card-frame';
import type { CardDraft, CardServices, CardSubject } from './card-services';
import { loadCardWords } from './card-words';
import { NamingCard } from './naming-card';
import type { Box } from './place-card';

/** Drafts of unsaved notes, by article and name. They outlive the card and the session, not the document. */
export type Drafts = Map<string, CardDraft>;

/** As the card's style has it. */
const CARD_WIDTH = 320;

type Opening = {
  readonly entity: Entity;
  readonly mark: Mark | undefined;
  readonly ranges: readonly Range[];
};

function boxesOf(ranges: readonly Range[]): readonly Box[] {
  return ranges.flatMap((range) => Array.from(range.getClientRects()));
}

/** The line of a mark that the pointer is on; all of its lines where it is on none. */
function lineAt(ranges: readonly Range[], point: Point | undefined): () => readonly Box[] {
  const isOn = ({ left, right, top, bottom }: Box) =>
    point && point.x >= left - 1 && point.x <= right + 1 && point.y >= top - 1 && point.y <= bottom + 1;
  const line = boxesOf(ranges).findIndex(isOn);
  return () => {
    const boxes = boxesOf(ranges);
    const one = boxes[line];
    return one && boxes.length > 1 ? [one] : boxes;
  };
}

/** Opens the card of the name under the pointer or reached by key, for as long as its session lasts. */
export class MarkCards {
  private readonly frame: CardFrame;
  private readonly card: Card;
  private readonly naming: NamingCard;

  constructor(
    private readonly session: PageSession,
    private readonly services: PageServices,
    private readonly drafts: Drafts,
  ) {
    const { document, window, isReaders } = services;
    const { signal } = session;
    const cardServices = this.cardServices();
    this.frame = new CardFrame({ document, isReaders, palette: () => this.session.palette });
    this.card = new Card(this.frame, {
      document,
      services: cardServices,
      onStep: (step) => this.step(step),
    });
    this.naming = new NamingCard(document, this.frame, cardServices);
    watchPointer({
      window,
      markAt: (x, y) => session.markAt(x, y),
      isCard: (target) => this.frame.isTarget(target),
      onClick: (id, point) => this.open(id, 'press', point),
      onRest: (id, point) => !this.isHeld && this.open(id, 'rest', point),
      onLeave: () => !this.isHeld && this.frame.close(),
      onElsewhere: () => this.frame.close(),
      isReaders,
      signal,
    });
    window.addEventListener('keydown', (event) => this.onKey(event), { signal });
    signal.addEventListener('abort', () => this.frame.close(), { once: true });
  }

  private get isHeld(): boolean {
    return this.card.isHeld || this.naming.isOpen;
  }

  /** Asks what the selected words name. `words`: what the browser takes for them, where the page has no selection. */
  nameSelection(words: string): void {
    const selected = readSelection(this.services.window);
    const boxes = () => (selected ? boxesOf([selected.range]) : []);
    const isSeen = boxes().some(({ top, bottom }) => bottom > top);
    this.naming.show(selected?.text ?? words, isSeen ? boxes : () => [this.middle()]);
  }

  /** A place for a card that belongs to none: the upper middle of the window. */
  private middle(): Box {
    const { clientWidth, clientHeight } = this.services.document.documentElement;
    const [x, y] = [clientWidth / 2 - CARD_WIDTH / 2, clientHeight / 5];
    return { left: x, right: x, top: y, bottom: y };
  }

  /** The marks were painted anew: the open card counts again. */
  update(): void {
    const { name, isOpen } = this.card;
    if (!isOpen || name === undefined) return;
    const entity = this.session.shown?.analysis.entities.find((each) => each.name === name);
    const marks = entity ? this.marksOf(entity.id) : [];
    const mark = marks.find((each) => each.id === this.session.at) ?? marks[0];
    const boxes = mark && (() => boxesOf(mark.ranges));
    this.card.update({ subject: entity, ...this.place(marks, mark) }, boxes);
  }

  private marksOf(entity: string): readonly Mark[] {
    return this.session.shown?.marks.names.filter((mark) => mark.entity === entity) ?? [];
  }

  private place(marks: readonly Mark[], mark: Mark | undefined): Omit<CardContent, 'subject'> {
    const at = mark ? marks.indexOf(mark) + 1 : 0;
    return { at: at > 0 ? at : undefined, of: marks.length, why: this.mentionOf(mark) };
  }

  private mentionOf(mark: Mark | undefined): Mention | undefined {
    const { analysis } = this.session.shown ?? {};
    if (!mark || !analysis) return undefined;
    return mark.mention === undefined
      ? analysis.titleMentions[titlePlaceOf(mark)]
      : analysis.mentions[mark.mention];
  }

  private find(id: string): Opening | undefined {
    const { shown } = this.session;
    const mark = shown?.marks.names.find((each) => each.id === id);
    const quotation = shown?.marks.quotations.find((each) => each.id === id);
    const who = mark?.entity ?? quotation?.speaker;
    const entity = shown?.analysis.entities.find((each) => each.id === who);
    return entity && { entity, mark, ranges: mark?.ranges ?? quotation?.ranges ?? [] };
  }

  private open(id: string, by: OpenedBy, point?: Point): void {
    const found = this.find(id);
    if (!found) return;
    const { entity, mark, ranges } = found;
    const { name, kind, roles } = entity;
    const subject = { name, kind, roles };
    this.card.show({ subject, ...this.place(this.marksOf(entity.id), mark) }, lineAt(ranges, point), by);
    if (mark) this.session.standAt(mark.id);
  }

  /** To the next or previous mention of the card's name. */
  private step(step: 1 | -1): void {
    const { name } = this.card;
    const entity = this.session.shown?.analysis.entities.find((each) => each.name === name);
    if (entity) this.go(neighbor(this.marksOf(entity.id), this.session.at, step));
  }

  private go(mark: Mark | undefined): void {
    if (!mark) return;
    const place =
      mark.mention === undefined ? { titleMention: titlePlaceOf(mark) } : { mention: mark.mention };
    if (this.session.reveal(place, { still: true })) this.open(mark.id, 'press');
  }

  /** Alt and an arrow go from name to name with the keyboard alone, wherever no words are being typed. */
  private onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
    if (!this.services.isReaders(event) || event.defaultPrevented || isEditable(target)) return;
    event.preventDefault();
    const names = this.session.shown?.marks.names ?? [];
    const step = key === 'ArrowDown' ? 1 : -1;
    this.go(
      this.session.at === undefined ? this.firstInSight(names) : neighbor(names, this.session.at, step),
    );
  }

  private firstInSight(names: readonly Mark[]): Mark | undefined {
    const isInSight = ({ ranges }: Mark) =>
      boxesOf(ranges).some((box) => box.top >= 0 && box.bottom > box.top);
    return names.find(isInSight) ?? names[0];
  }

  private cardServices(): CardServices {
    const { session, services, drafts } = this;
    const { send } = services;
    const keyOf = (subject: CardSubject) => `${session.url} ${subject.name}`;
    return {
      words: loadCardWords(),
      isOutdated: services.isOutdated,
      loadDraft: (subject) => drafts.get(keyOf(subject)),
      keepDraft: (subject, draft) => {
        if (draft) drafts.set(keyOf(subject), draft);
        else drafts.delete(keyOf(subject));
      },
      loadNotes: async ({ name }) => {
        const article = session.shown?.reply.articleId;
        return article === undefined ? { ok: true, value: [] } : send('notesAbout', { article, name });
      },
      saveNote: (subject, draft) => this.saveNote(subject, draft),
      correct: (correction) => send('correct', { correction }),
      undoCorrection: (id) => send('undoCorrection', { id }),
      openLibrary: (name) => send('openLibrary', { name }),
    };
  }

  private async saveNote(
    { name, kind }: CardSubject,
    { text, id, base }: CardDraft,
  ): Promise<Reply<ReturnType<ToBackground['saveNote']>>> {
    const stored = await this.session.store();
    if (!stored.ok) return stored;
    const draft = { article: stored.value, subject: { on: 'entity', name, kind }, text } as const;
    return this.services.send('saveNote', {
      draft: { ...draft, ...(id !== undefined && { id }), ...(base !== undefined && { base }) },
    });
  }
}

/** Index of a mark of the title in `analysis.titleMentions`. */
function titlePlaceOf({ id }: Mark): number {
  return Number(id.slice(1));
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="textbox"], [role="listbox"]'))
  );
}

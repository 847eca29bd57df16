import type { Entity } from '../../../lib/entities/entity';
import type { Mention } from '../../../lib/names/mention';
import { boxesOf } from '../../../lib/page/page-selection';
import { readSelection } from '../../../lib/page/selection';
import { contentWords } from '../../../lib/quotations/read-quotation';
import { type Mark, neighbor, noteOf, type QuotationMark } from '../marks/find-marks';
import { NoteCards } from '../notes/note-cards';
import type { PassageWords } from '../notes/passage-words';
import type { PageServices } from '../page-services';
import type { PageSession } from '../page-session';
import { type Point, REST, watchPointer } from '../watch/watch-pointer';
import { Card, type CardContent, type OpenedBy } from './card';
import { CardFrame } from './card-frame';
import type { CardServices } from './card-services';
import { NamingCard } from './naming-card';
import { createCardServices, type Drafts } from './page-card-services';
import type { Box } from './place-card';
import { QuotationCard } from './quotation-card';
import { findAround, findSayings, type QuotationContent, readQuotation } from './quotation-content';
import type { Says } from './says-part';

/** Quotations and notes are stretches of text that one reads with the pointer on them: their cards wait longer, in ms. */
const REST_ON_STRETCH = 900;

/** As the card's style has it. */
const CARD_WIDTH = 320;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 1, PageUp: -1 };

export type MarkCardsOptions = {
  readonly drafts: Drafts;
  readonly words: PassageWords;
  /** Whether the reader is busy with selected words: no card opens by itself. */
  readonly isBusy: () => boolean;
  /** Whether an event's target is ours besides the cards. */
  readonly isOwn: (target: EventTarget | null) => boolean;
};

type Opening = {
  /** What the card stands beside. */
  readonly ranges: readonly Range[];
  readonly by: OpenedBy;
  readonly point?: Point | undefined;
};

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

/** So high a passage is seen whole beside its card, in CSS pixels: about four lines. */
const SEEN_WHOLE = 120;

/** All lines of a short passage, so that its card hides none of it; of a long one the line that the pointer is on. */
function passageAt(ranges: readonly Range[], point: Point | undefined): () => readonly Box[] {
  const boxes = boxesOf(ranges);
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  return height <= SEEN_WHOLE ? () => boxesOf(ranges) : lineAt(ranges, point);
}

/** Opens the card of the name under the pointer or reached by key, for as long as its session lasts. */
export class MarkCards {
  private readonly frame: CardFrame;
  private readonly card: Card;
  private readonly naming: NamingCard;
  private readonly quotation: QuotationCard;
  private readonly language: string;
  /** The cards of notes on passages. */
  readonly notes: NoteCards;

  constructor(
    private readonly session: PageSession,
    private readonly services: PageServices,
    options: MarkCardsOptions,
  ) {
    const { document, window, isReaders } = services;
    const { signal } = session;
    const cardServices = createCardServices(session, services, options.drafts);
    this.language = cardServices.words.language;
    this.frame = new CardFrame({ document, isReaders, palette: () => this.session.palette, signal });
    this.card = new Card(this.frame, {
      document,
      services: cardServices,
      onStep: (step) => this.step(step),
      onQuotation: (index) => this.goToQuotation(index),
      onQuotationStep: (step) => this.stepQuotation(step),
      onAllSays: async () => this.askForAll(cardServices),
    });
    this.quotation = new QuotationCard(this.frame, {
      document,
      services: cardServices,
      onStep: (step) => this.stepQuotation(step),
      onSpeaker: (entity) => this.openSpeaker(entity),
    });
    this.naming = new NamingCard(document, this.frame, cardServices);
    const { words, isBusy, isOwn } = options;
    this.notes = new NoteCards({
      session,
      services,
      frame: this.frame,
      words,
      cardWords: cardServices.words,
    });
    watchPointer({
      window,
      markAt: (x, y) => session.markAt(x, y),
      isCard: (target) => this.frame.isTarget(target) || isOwn(target),
      onClick: (id, point) => this.open(id, 'press', point),
      onRest: (id, point) => !this.isHeld && !isBusy() && this.open(id, 'rest', point),
      restOn: (id) => (/^[qn]/.test(id) ? REST_ON_STRETCH : REST),
      onLeave: () => !this.isHeld && this.frame.close(),
      onElsewhere: () => this.frame.close(),
      isReaders,
      signal,
    });
    window.addEventListener('keydown', (event) => this.onKey(event), { signal });
  }

  private get isHeld(): boolean {
    return this.card.isHeld || this.quotation.isHeld || this.naming.isOpen || this.notes.isHeld;
  }

  /** Whom the card is about, as the article has it now. */
  private get named(): Entity | undefined {
    const { name } = this.card;
    return this.session.shown?.analysis.entities.find((each) => each.name === name);
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
    this.updateQuotation();
    this.notes.update();
    if (!this.card.isOpen || this.card.name === undefined) return;
    const entity = this.named;
    const marks = entity ? this.marksOf(entity.id) : [];
    const mark = marks.find((each) => each.id === this.session.at) ?? marks[0];
    const boxes = mark && (() => boxesOf(mark.ranges));
    const says = entity ? this.saysOf(entity, mark) : { sayings: [], around: undefined };
    this.card.update({ subject: entity, ...this.place(marks, mark), says }, boxes);
  }

  /** The same words are the same quotation; its index may be another one now. */
  private updateQuotation(): void {
    const before = this.quotation.shown;
    const { shown } = this.session;
    if (!before || !shown) return;
    const { article, analysis, marks } = shown;
    const isSame = ({ quotation }: QuotationMark) => {
      const one = analysis.quotations[quotation];
      return one !== undefined && contentWords(article.text, one) === before.words;
    };
    const same = marks.quotations.filter(isSame);
    const found = same.find(({ quotation }) => quotation === before.index) ?? same[0];
    const isStandingThere = this.session.at === `q${before.index}`;
    if (isStandingThere && found?.quotation !== before.index) this.session.standAt(found?.id);
    this.quotation.update(found && this.contentOf(found.quotation), found && (() => boxesOf(found.ranges)));
  }

  private marksOf(entity: string): readonly Mark[] {
    return this.session.shown?.marks.names.filter((mark) => mark.entity === entity) ?? [];
  }

  private place(marks: readonly Mark[], mark: Mark | undefined): Omit<CardContent, 'subject' | 'says'> {
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

  private open(id: string, by: OpenedBy, point?: Point): void {
    const note = noteOf(id);
    if (note !== undefined) {
      this.notes.open(note, by, passageAt(this.session.notes.markOf(note)?.ranges ?? [], point));
      return;
    }
    const { shown } = this.session;
    const quotation = shown?.marks.quotations.find((each) => each.id === id);
    if (quotation) this.openQuotation(quotation, by, point);
    const mark = shown?.marks.names.find((each) => each.id === id);
    const entity = shown?.analysis.entities.find((each) => each.id === mark?.entity);
    if (!mark || !entity) return;
    this.showEntity(entity, mark, { ranges: mark.ranges, by, point });
    this.session.standAt(mark.id);
  }

  private showEntity(entity: Entity, mark: Mark | undefined, { ranges, by, point }: Opening): void {
    const { name, kind, roles } = entity;
    const place = this.place(this.marksOf(entity.id), mark);
    const says = this.saysOf(entity, mark);
    this.card.show({ subject: { name, kind, roles }, ...place, says }, lineAt(ranges, point), by);
  }

  private openQuotation(mark: QuotationMark, by: OpenedBy, point?: Point): void {
    const content = this.contentOf(mark.quotation);
    if (!content) return;
    this.quotation.show(content, lineAt(mark.ranges, point), by);
    this.session.standAt(mark.id);
  }

  private contentOf(index: number): QuotationContent | undefined {
    const { shown } = this.session;
    return shown && readQuotation(shown, shown.marks.quotations, index, this.language);
  }

  private saysOf(entity: Entity, mark: Mark | undefined): Says {
    const { shown } = this.session;
    const mention = mark?.mention === undefined ? undefined : shown?.analysis.mentions[mark.mention];
    const around = shown && mention && findAround(shown, shown.marks.quotations, mention);
    return {
      sayings: shown ? findSayings(shown, entity.id) : [],
      around: around === undefined ? undefined : this.contentOf(around),
    };
  }

  /** The card of someone, beside the quotation that said so. */
  private openSpeaker(id: string): void {
    const { shown } = this.session;
    const entity = shown?.analysis.entities.find((each) => each.id === id);
    const at = shown?.marks.quotations.find((each) => each.quotation === this.quotation.shown?.index);
    if (entity) this.showEntity(entity, undefined, { ranges: at?.ranges ?? [], by: 'press' });
  }

  /** To the next or previous mention of the card's name. */
  private step(step: 1 | -1): void {
    const entity = this.named;
    if (entity) this.go(neighbor(this.marksOf(entity.id), this.session.at, step));
  }

  private go(mark: Mark | undefined): void {
    if (!mark) return;
    const place =
      mark.mention === undefined ? { titleMention: titlePlaceOf(mark) } : { mention: mark.mention };
    if (this.session.reveal(place, { still: true })) this.open(mark.id, 'press');
  }

  /** To the quotation after or before the one the page stands at, in reading order. */
  private stepQuotation(step: 1 | -1): void {
    const next = this.nextOf(this.session.shown?.marks.quotations ?? [], step);
    if (next) this.goToQuotation(next.quotation);
  }

  private goToQuotation(index: number): void {
    if (!this.session.reveal({ quotation: index }, { still: true })) return;
    const mark = this.session.shown?.marks.quotations.find((each) => each.quotation === index);
    if (mark) this.openQuotation(mark, 'press');
  }

  private async askForAll({ openPanel }: CardServices): Promise<boolean> {
    const entity = this.named;
    return entity !== undefined && (await openPanel(entity.id));
  }

  /**
   * Alt and an arrow go from name to name, with Shift from quotation to quotation, with a page key from note to note,
   * wherever no words are being typed.
   */
  private onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    const step = STEPS[key];
    if (!altKey || ctrlKey || metaKey || step === undefined) return;
    if (!this.services.isReaders(event) || event.defaultPrevented || isEditable(target)) return;
    event.preventDefault();
    if (key.startsWith('Page')) this.notes.step(step);
    else if (shiftKey) this.stepQuotation(step);
    else this.stepName(step);
  }

  private stepName(step: 1 | -1): void {
    this.go(this.nextOf(this.session.shown?.marks.names ?? [], step));
  }

  /** The one after or before where the page stands; the first in sight where it stands at none of them. */
  private nextOf<M extends Mark | QuotationMark>(marks: readonly M[], step: 1 | -1): M | undefined {
    const { at } = this.session;
    return marks.some(({ id }) => id === at) ? neighbor(marks, at, step) : firstInSight(marks);
  }
}

/** Index of a mark of the title in `analysis.titleMentions`. */
function titlePlaceOf({ id }: Mark): number {
  return Number(id.slice(1));
}

function firstInSight<M extends { readonly ranges: readonly Range[] }>(marks: readonly M[]): M | undefined {
  const isInSight = ({ ranges }: M) => boxesOf(ranges).some((box) => box.top >= 0 && box.bottom > box.top);
  return marks.find(isInSight) ?? marks[0];
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="textbox"], [role="listbox"]'))
  );
}

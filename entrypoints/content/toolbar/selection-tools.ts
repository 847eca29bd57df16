import { citePassage } from '../../../lib/citation';
import type { RefusalCode } from '../../../lib/messages';
import { HIGHLIGHT_COLORS, type HighlightColor, type NoteLink, type Uuid } from '../../../lib/note';
import { boxesOf, findPageSelection, type PageSelection } from '../../../lib/page/page-selection';
import { type CardWords, noteRefusalWords } from '../card/card-words';
import { copyText } from '../card/copy-text';
import type { Box } from '../card/place-card';
import { nextTurn } from '../marks/pause';
import type { NoteCards } from '../notes/note-cards';
import type { NoteWriting } from '../notes/note-writing';
import type { PassageWords } from '../notes/passage-words';
import { turnedWords } from '../notes/turned-words';
import type { PageServices } from '../page-services';
import type { PageSession } from '../page-session';
import { watchSelection } from '../watch/watch-selection';
import { Reattaching } from './reattaching';
import { isInField, keyOf, Selected } from './selected';
import { icon, type NamedTool, press, Toolbar, type ToolbarContent, type ToolbarPlace } from './toolbar';
import { isField, type WhyNot, whyNot } from './why-not';

export type SelectionToolsOptions = {
  readonly session: PageSession;
  readonly services: PageServices;
  readonly words: PassageWords;
  readonly cardWords: CardWords;
  readonly cards: NoteCards;
};

/** Says how an act ended, with the way back. */
type Said = { readonly text: string; readonly isBad?: boolean; readonly again?: () => void };

/** What the reader can do with selected words: the toolbar beside them, for as long as the session lasts. */
export class SelectionTools {
  private readonly toolbar: Toolbar;
  private readonly reattaching: Reattaching;
  private readonly selections: { readonly attach: () => void };
  private subject: Selected | undefined;
  private color: HighlightColor = HIGHLIGHT_COLORS[0];
  /** The selection that the reader closed the toolbar on. */
  private dismissed: string | undefined;

  constructor(private readonly options: SelectionToolsOptions) {
    const { session, services, words } = options;
    const { document, window, isReaders } = services;
    const { signal } = session;
    const frame = { document, isReaders, palette: () => session.palette, signal };
    this.toolbar = new Toolbar(frame);
    this.reattaching = new Reattaching({ session, words, frame, say: (said, at) => this.sayAt(said, at) });
    this.selections = watchSelection({
      document,
      isReaders,
      isOwn: (target) => this.isTarget(target),
      onSettled: (by) => this.onSettled(by === 'touch'),
      onChanging: () => this.toolbar.close(),
      signal,
    });
    window.addEventListener('scroll', () => this.toolbar.follow(window.innerHeight), {
      signal,
      passive: true,
    });
    window.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
  }

  get isOpen(): boolean {
    return this.toolbar.isOpen;
  }

  /** Takes the toolbar away. */
  close(): void {
    this.toolbar.close();
  }

  /** Whether an event's target is ours. */
  isTarget(target: EventTarget | null): boolean {
    return (
      this.toolbar.isTarget(target) ||
      this.reattaching.isTarget(target) ||
      this.options.cards.isTarget(target)
    );
  }

  /**
   * The reader's key or menu: highlights the selected words, or opens the toolbar there and gives it the focus. Says
   * why where neither can be. `text`: what the browser takes for the selection.
   */
  async highlightSelection(text: string, color?: HighlightColor): Promise<void> {
    this.selections.attach();
    const found = findPageSelection(this.options.services.document);
    if (!found) this.sayNot(whyNot(this.options.services.document, text));
    else if (isInField(found)) this.sayNot('field');
    else {
      this.offer(found, false);
      if (this.isPrivate) this.sayNot('private');
      else if (color) await this.highlight(color);
      else if (this.reattaching.note === undefined || this.toolbar.isOpen) this.toolbar.focus();
    }
  }

  /** Asks for the words that an orphan belongs to. False when there is no such note. */
  reattach(note: Uuid): boolean {
    this.toolbar.close();
    return this.reattaching.begin(note);
  }

  private get isPrivate(): boolean {
    return this.options.session.shown?.reply.private === true;
  }

  private onSettled(isTouch: boolean): void {
    if (this.toolbar.hasFocus) return;
    const { document } = this.options.services;
    const found = findPageSelection(document);
    const focused = document.activeElement;
    if (!found || isInField(found) || (focused && isField(focused))) {
      // What was said of words that are not selected any more goes, the outcome of an act stays.
      if (this.subject && !this.subject.writing) this.toolbar.close();
      return;
    }
    if (keyOf(found) === this.dismissed || this.subject?.isSame(found)) return;
    this.offer(found, isTouch);
  }

  private offer(found: PageSelection, isTouch: boolean): void {
    const { session } = this.options;
    const { shown } = session;
    if (!shown) return;
    const subject = new Selected(found, shown);
    const { ranges } = subject;
    this.subject = subject;
    this.dismissed = undefined;
    const lines = () => boxesOf(ranges).map((box) => this.belowBar(box));
    this.place = { lines, isBackward: found.isBackward, isTouch };
    this.refresh();
  }

  /** The toolbar never stands over the bar that asks for words. */
  private belowBar(line: Box): Box {
    const { bottom } = this.reattaching;
    return line.bottom >= bottom ? line : { ...line, bottom };
  }

  private place: ToolbarPlace = { lines: () => [], isBackward: false, isTouch: false };

  /** Shows the tools for what is selected now. */
  private refresh(said?: Said): void {
    const { subject } = this;
    if (!subject) return;
    const { words } = this.options;
    const content = {
      label: words.tool.label,
      answers: this.answersTo(subject, said),
      groups: this.reattaching.note === undefined ? this.toolsFor(subject) : this.attachTools(subject),
      ...(said && { said: said.text, isBad: said.isBad === true }),
      ...(this.isPrivate && !said && { said: words.tool.cannot.private, isBad: true }),
    };
    this.show(content);
  }

  private show(content: Omit<ToolbarContent, 'language'>): void {
    const { language } = this.options.words;
    this.toolbar.show({ ...content, language }, this.place, () => {
      const { found } = this.subject ?? {};
      this.dismissed = found && keyOf(found);
      this.subject = undefined;
    });
  }

  private toolsFor(subject: Selected): NamedTool[][] {
    const { words } = this.options;
    const copy = icon('copy', words.copy, () => void this.copy(subject));
    if (this.isPrivate) return [[copy]];
    const current = subject.writing?.written.color;
    const colors = HIGHLIGHT_COLORS.map((color) => ({
      is: 'color' as const,
      color,
      isOn: color === current,
      label: words.tool.highlightIn(words.colors[color]),
      onPress: () => void this.highlight(color),
    }));
    const write = [
      icon('note', words.tool.note, () => void this.write(subject, 'text')),
      icon('tag', words.tool.tag, () => void this.write(subject, 'tags')),
      ...subject.links.map((link) => this.linkTool(link)),
      copy,
    ];
    return [colors, write];
  }

  private answersTo({ writing }: Selected, said: Said | undefined): NamedTool[] {
    const { words } = this.options;
    if (said?.again) return [press(words.tryAgain, said.again)];
    const isDone = writing !== undefined && said !== undefined && !said.isBad;
    return isDone ? [press(words.undo, () => void this.turnBack('undo'))] : [];
  }

  private linkTool(link: NoteLink): NamedTool {
    const { tool } = this.options.words;
    const label = link.to === 'entity' ? tool.linkTo(link.name) : tool.linkQuotation;
    return icon(link.to === 'entity' ? 'person' : 'quotation', label, () => void this.link(link));
  }

  private attachTools(subject: Selected): NamedTool[][] {
    const { words, session } = this.options;
    const attach = async () => {
      const described = await session.notes.describe(subject.found.range);
      if (described) await this.reattaching.attach(described);
      else this.sayNot('closed');
    };
    return [
      [press(words.tool.attachHere, () => void attach()), press(words.cancel, () => this.reattaching.end())],
    ];
  }

  /** Paints the words at once, and says that they are kept when they are. */
  private async highlight(color: HighlightColor): Promise<void> {
    const { subject } = this;
    if (!subject) return;
    this.color = color;
    const writing = await subject.writingFor(this.options.session.notes, color);
    if (!writing) return this.sayNot('closed');
    if (writing.written.color !== color) writing.change({ color });
    subject.letGo();
    await this.save(writing, this.options.words.tool.highlighted);
  }

  private async link(link: NoteLink): Promise<void> {
    const { subject } = this;
    const writing = await subject?.writingFor(this.options.session.notes, this.color);
    if (!writing) return this.sayNot('closed');
    const { written } = writing;
    if (written.subject.on === 'passage') writing.change({ subject: { ...written.subject, link } });
    subject?.letGo();
    const { words } = this.options;
    await this.save(writing, link.to === 'entity' ? words.linkedTo(link.name) : words.linkedQuotation);
  }

  /** Opens the note on the words in its card, to be written. */
  private async write(subject: Selected, what: 'text' | 'tags'): Promise<void> {
    const writing = await subject.writingFor(this.options.session.notes, this.color);
    if (!writing) return this.sayNot('closed');
    subject.letGo();
    void writing.flush();
    this.toolbar.close();
    // The note is painted and placed in the next turn.
    await nextTurn();
    await this.options.cards.write(writing.id, what);
  }

  private async save(writing: NoteWriting, done: string): Promise<void> {
    const { words, cardWords } = this.options;
    this.refresh({ text: words.saving });
    await writing.flush();
    const { state } = writing;
    if (this.subject?.writing !== writing) return;
    if (state.is !== 'failed') this.refresh({ text: done });
    else {
      const again = () => void this.save(writing, done);
      this.refresh({ text: noteRefusalWords(cardWords, state.code), isBad: true, again });
    }
  }

  private async copy(subject: Selected): Promise<void> {
    const { session, services, words } = this.options;
    const { article } = session.shown ?? {};
    const within = this.toolbar.inside;
    if (!article || !within) return;
    const described = await session.notes.describe(subject.found.range).catch(() => undefined);
    const around = described?.passage.selector;
    const { language } = words;
    const exact = around?.exact ?? subject.found.text;
    const isCopied = await copyText(
      services.window,
      within,
      citePassage({ article, words: exact, language, ...(around && { around }) }),
    );
    this.refresh({ text: isCopied ? words.copied : words.copyFailed, isBad: !isCopied });
  }

  /** Takes the last step on the article's notes back, or does it again, and offers the other way. */
  async turnBack(which: 'undo' | 'redo'): Promise<void> {
    const reply = await this.options.session.notes.turnBack(which);
    if (this.subject) this.subject.writing = undefined;
    const { words, cardWords } = this.options;
    const other = which === 'undo' ? 'redo' : 'undo';
    const tools = reply.ok && reply.value ? [press(words[other], () => void this.turnBack(other))] : [];
    const place = this.toolbar.isOpen ? this.place : this.middle();
    this.sayIn(turnedWords(which, reply, words, cardWords), !reply.ok, tools, place);
  }

  private sayNot(why: WhyNot): void {
    const { words } = this.options;
    const isSelected = this.subject !== undefined && this.toolbar.isOpen;
    this.sayIn(words.tool.cannot[why], true, [], isSelected ? this.place : this.middle());
    if (!this.subject) this.toolbar.focus();
  }

  /** Of a note that was attached anew. */
  private sayAt(said: { text: string } | { code: RefusalCode }, ranges: readonly Range[]): void {
    const { words, cardWords } = this.options;
    const isBad = 'code' in said;
    const text = 'code' in said ? noteRefusalWords(cardWords, said.code) : said.text;
    const tools = isBad ? [] : [press(words.undo, () => void this.turnBack('undo'))];
    const lines = () => boxesOf(ranges);
    const place = ranges.length > 0 ? { lines, isBackward: false, isTouch: false } : this.middle();
    this.sayIn(text, isBad, tools, place);
  }

  private sayIn(text: string, isBad: boolean, tools: readonly NamedTool[], place: ToolbarPlace): void {
    const { words } = this.options;
    this.place = place;
    const close = icon('close', words.close, () => this.toolbar.close());
    this.show({ label: words.tool.label, groups: [], answers: [...tools, close], said: text, isBad });
  }

  /** A place for what belongs to none: above the lower edge of the window. */
  private middle(): ToolbarPlace {
    const { clientWidth, clientHeight } = this.options.services.document.documentElement;
    const [x, y] = [clientWidth / 2, Math.max(0, clientHeight - 120)];
    return { lines: () => [{ left: x, right: x, top: y, bottom: y }], isBackward: false, isTouch: false };
  }

  /** Escape closes the toolbar; Alt, Shift and Z or Y undo and redo, where no words are being typed. */
  private onKey(event: KeyboardEvent): void {
    if (!this.options.services.isReaders(event) || event.isComposing) return;
    if (event.key === 'Escape' && this.toolbar.isOpen && !this.toolbar.isTarget(event.target)) {
      this.toolbar.close();
      return;
    }
    const { altKey, shiftKey, ctrlKey, metaKey, code, target } = event;
    if (!altKey || !shiftKey || ctrlKey || metaKey || (code !== 'KeyZ' && code !== 'KeyY')) return;
    if (target instanceof Element && isField(target)) return;
    event.preventDefault();
    // By the letter where there is one; with Alt some keyboards write something else.
    const letter = /^[zy]$/i.test(event.key) ? event.key.toLowerCase() : code.slice(-1).toLowerCase();
    void this.turnBack(letter === 'y' ? 'redo' : 'undo');
  }
}

import type { Analysis } from '../../lib/analysis';
import type { Article, LeftOut } from '../../lib/article';
import { articleKey } from '../../lib/article-url';
import {
  type AnalyzeReply,
  type PageChange,
  type PageState,
  type Place,
  Refusal,
  type Reply,
  refusalCodeOf,
} from '../../lib/messages';
import type { EntityId } from '../../lib/names/mention';
import type { Uuid } from '../../lib/note';
import type { Reading } from '../../lib/page/read-article';
import type { Settings } from '../../lib/settings';
import {
  chooseHit,
  findMarks,
  hasBroken,
  lengthOf,
  type Marks,
  markOf,
  noteOf,
  spansOf,
} from './marks/find-marks';
import { choosePaletteAt, Painter } from './marks/painter';
import { createPause, nextTurn } from './marks/pause';
import { regionOf } from './marks/region';
import { scrollToRanges } from './marks/reveal';
import { Whereabouts } from './marks/whereabouts';
import { PageNotes } from './notes/page-notes';
import type { PageServices } from './page-services';
import { watchLateContent } from './watch/late-content';

/** Fewer characters more or less than this are not worth reading the article again. */
const SMALL_CHANGE = 40;

/** What is painted now. */
export type Shown = {
  readonly reading: Reading;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly reply: AnalyzeReply;
  readonly marks: Marks;
  readonly region: Node | undefined;
  readonly regionLength: number;
};

export type SessionOptions = {
  readonly services: PageServices;
  readonly url: string;
  /** Whoever shows the state asks for it again. */
  readonly onChange: (change: PageChange['what']) => void;
  /** Notes on passages, or their places, are others than before. */
  readonly onNotes?: () => void;
};

function hasText({ article }: Reading): boolean {
  return article !== undefined && article.text.trim() !== '';
}

function readInOf({ article, reply }: Shown): string {
  const { language } = reply.settings;
  return language === 'auto' ? article.language : language;
}

type MarkInput = { readonly anyway: boolean; readonly keep: boolean; readonly private: boolean };

/**
 * One article on one address: reads it, has it analyzed, paints it, and follows what the page does to it, until
 * it is ended. Everything that reads or paints happens in turn, so that two wishes never mix.
 */
export class PageSession {
  readonly url: string;
  private readonly services: PageServices;
  private readonly ending = new AbortController();
  private reading: Reading | undefined;
  private current: Shown | undefined;
  /** The stored article's id; kept when the session is over, as what was typed is still on its way then. */
  private articleId: Uuid | undefined;
  private readonly painter: Painter;
  private readonly whereabouts = new Whereabouts();
  /** The reader's notes on passages of the page. */
  readonly notes: PageNotes;
  private takenBack: ReadonlySet<string> = new Set();
  /** Left-out paragraphs that were taken back in: to be shown, and let go again. */
  private takenParts: readonly LeftOut[] = [];
  private isKept = false;
  private isPrivate = false;
  private isAnalyzing = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: SessionOptions) {
    this.url = options.url;
    this.services = options.services;
    this.painter = new Painter(this.services, this.signal);
    this.notes = new PageNotes({
      services: this.services,
      signal: this.signal,
      article: () => this.current?.reply.articleId,
      store: () => this.store(),
      paint: (kind, items) => this.painter.paintNotes(kind, items),
      onChange: () => options.onNotes?.(),
    });
  }

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  get shown(): Shown | undefined {
    return this.current;
  }

  /** The mark the page stands at: last jumped to, or its card open. */
  get at(): string | undefined {
    return this.whereabouts.at;
  }

  /** How the page stands, in a few words. */
  brief(): Omit<PageChange, 'what'> {
    const { current } = this;
    const articleId = current?.reply.articleId;
    const at = this.whereabouts.standing(current?.marks);
    return {
      url: this.url,
      marked: current !== undefined,
      ...(articleId !== undefined && { articleId }),
      ...(at && { at }),
    };
  }

  state(): PageState {
    const { reading, current } = this;
    const article = current?.article ?? reading?.article;
    return {
      ...this.brief(),
      verdict: reading?.verdict ?? { kind: 'maybe', reasons: [] },
      private: current?.reply.private ?? this.isPrivate,
      ...(current?.reply.unsaved !== undefined && { unsaved: current.reply.unsaved }),
      ...(article && { article, articleKey: articleKey(article.url, article.canonical) }),
      ...(current && { analysis: current.analysis, readIn: readInOf(current) }),
      ...(current?.reply.modelFault !== undefined && { modelFault: current.reply.modelFault }),
      leftOut: this.leftOut(),
      takenBack: [...this.takenBack],
    };
  }

  /**
   * Marks the page; one without an article by all its text. Throws a `Refusal` when there is nothing to read; a "no"
   * is left unmarked unless `anyway`.
   */
  mark(input: MarkInput): Promise<PageState> {
    this.isPrivate = input.private;
    return this.inTurn(async () => {
      this.isKept ||= input.keep;
      if (!this.current) {
        this.reading = await this.read(true);
        if (!hasText(this.reading)) throw new Refusal('no-text');
        if (this.reading.verdict.kind === 'no' && !input.anyway) return this.state();
      }
      await this.analyzeAndPaint(this.current?.reading ?? this.reading);
      return this.state();
    });
  }

  /** Marks a page nobody asked for: only a certain article, and not the words that stood here before. */
  markIfArticle(textBefore: string | undefined): Promise<boolean> {
    return this.inTurn(async () => {
      if (this.current) return true;
      const reading = await this.read(false);
      this.reading = reading;
      if (reading.verdict.kind !== 'article' || !reading.article) return false;
      if (reading.article.text === textBefore) return false;
      await this.analyzeAndPaint(reading);
      return true;
    });
  }

  /** Analyzes the same words again: corrections or settings changed. */
  refresh(): Promise<PageState> {
    return this.inTurn(async () => {
      if (this.current) await this.analyzeAndPaint(this.current.reading);
      return this.state();
    });
  }

  takeBack(id: string, into: boolean): Promise<PageState> {
    return this.inTurn(async () => {
      const wanted = new Set(this.takenBack);
      const part = this.leftOut().find((each) => each.id === id);
      if (into && part) wanted.add(id);
      else wanted.delete(id);
      this.takenParts = this.leftOut().filter((each) => wanted.has(each.id));
      this.takenBack = wanted;
      const reading = await this.read(this.reading?.isWhole === true);
      if (this.current && hasText(reading)) await this.analyzeAndPaint(reading);
      else this.reading = reading;
      return this.state();
    });
  }

  /** New colours or kinds need paint; another language needs another analysis. */
  async applySettings(settings: Settings): Promise<void> {
    if (!this.current) return;
    if (settings.language !== this.current.reply.settings.language) {
      await this.refresh();
      return;
    }
    await this.inTurn(async () => {
      if (!this.current) return;
      this.current = { ...this.current, reply: { ...this.current.reply, settings } };
      await this.painter.paintMarks(this.current.marks, settings);
    });
  }

  /** Scrolls to a place and flashes it. False when it is not on the page. */
  reveal(place: Place, how: { readonly still: boolean } = { still: false }): boolean {
    const { current } = this;
    if (!current) return false;
    const mark = 'note' in place ? this.notes.markOf(place.note) : markOf(place, current.marks, this.at);
    const ranges =
      mark?.ranges ?? spansOf(place, current.analysis).flatMap((span) => current.reading.map.rangesOf(span));
    if (!scrollToRanges(this.services.window, ranges, how.still)) return false;
    this.painter.focus(ranges);
    this.standAt(mark?.id);
    return true;
  }

  /** The page stands at a mark now (its card is open). */
  standAt(id: string | undefined): void {
    this.whereabouts.standAt(id);
    this.options.onChange('moved');
  }

  /** The reader asked to see what someone says, in the side panel. */
  askFor(speaker: EntityId): void {
    this.whereabouts.askFor(speaker);
    this.options.onChange('moved');
  }

  /** The key that verdicts on quotations of this article are kept under. */
  get articleKey(): string | undefined {
    const { article } = this.current ?? {};
    return article && articleKey(article.url, article.canonical);
  }

  /** Name, quotation or note under a point of the window. */
  markAt(x: number, y: number): string | undefined {
    const { current } = this;
    return current && chooseHit(this.painter.at(x, y), (id) => this.lengthOf(id, current.marks));
  }

  private lengthOf(id: string, { names, quotations }: Marks): number {
    const note = noteOf(id);
    if (note !== undefined) return this.notes.lengthOf(note);
    const mark = [...names, ...quotations].find((each) => each.id === id);
    return mark ? lengthOf(mark.ranges) : 0;
  }

  /** The colors that suit the page around its first mark, or the reader's choice. */
  get palette(): 'light' | 'dark' {
    const place = this.current?.marks.names[0]?.ranges[0]?.startContainer.parentElement;
    return choosePaletteAt(place ?? this.services.document.body, this.current?.reply.settings.palette);
  }

  /** The stored article's id; stores it first where it is not yet, as the reader wrote something about it. */
  async store(): Promise<Reply<Uuid>> {
    if (this.articleId !== undefined) return { ok: true, value: this.articleId };
    if (this.current?.reply.private) return { ok: false, code: 'private-window' };
    try {
      this.isKept = true;
      const { articleId, unsaved } = await this.refresh();
      return articleId === undefined
        ? { ok: false, code: unsaved ?? 'failed' }
        : { ok: true, value: articleId };
    } catch (error) {
      return { ok: false, code: refusalCodeOf(error) };
    }
  }

  /** The reader leaves the page, or its session ends: what is typed is sent, and nobody waits for an analysis. */
  leave(): void {
    void this.notes.flush();
    if (this.isAnalyzing) void this.services.send('cancelAnalysis', null);
  }

  /** Takes everything away again and stops. */
  end(): void {
    this.leave();
    this.ending.abort(new Refusal('page-gone'));
    this.painter.dispose();
    this.current = undefined;
    this.whereabouts.standAt(undefined);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(() => {
      // The address changed or marking was switched off meanwhile.
      if (this.signal.aborted) throw new Refusal('page-gone');
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  private read(orWhole: boolean): Promise<Reading> {
    const { document, readArticle, detectLanguage } = this.services;
    const { url, signal, takenBack: takeBack } = this;
    const pause = createPause(signal);
    return readArticle(document, { url, takeBack, orWhole, detectLanguage, pause, signal });
  }

  private async analyzeAndPaint(reading: Reading | undefined): Promise<void> {
    const article = reading?.article;
    if (!reading || !article || !hasText(reading)) throw new Refusal('no-text');
    await nextTurn();
    this.isAnalyzing = true;
    const reply = await this.services.send('analyze', { article, keep: this.isKept });
    this.isAnalyzing = false;
    if (!reply.ok) throw new Refusal(reply.code, reply.detail);
    if (this.signal.aborted) throw new Refusal('page-gone');
    const { analysis } = reply.value;
    const marks = await findMarks(analysis, reading, createPause(this.signal));
    await this.take({ reading, article, analysis, reply: reply.value, marks });
  }

  private async take(found: Omit<Shown, 'region' | 'regionLength'>): Promise<void> {
    const isFirst = this.current === undefined;
    const { document } = this.services;
    const { isWhole, map } = found.reading;
    const region = isWhole ? document.body : regionOf(document, found.article, map);
    const shown = { ...found, region, regionLength: region?.textContent?.length ?? 0 };
    await this.painter.paintMarks(shown.marks, shown.reply.settings);
    this.reading = found.reading;
    this.current = shown;
    this.articleId = shown.reply.articleId;
    if (isFirst) this.follow();
    this.options.onChange('painted');
    // Not awaited: the names are shown, and the notes come when they come.
    if (isFirst) this.notes.start();
    else this.notes.take().catch(() => undefined);
  }

  private follow(): void {
    watchLateContent({
      document: this.services.document,
      region: () => this.current?.region,
      look: () => this.inTurn(() => this.look()),
      signal: this.signal,
    });
  }

  /** The page changed: reads it again if that can matter. Gives whether anything had to be painted anew. */
  private async look(): Promise<boolean> {
    const { current } = this;
    if (!current) return false;
    const isBroken = hasBroken(current.marks) || current.region?.isConnected === false;
    const change = (current.region?.textContent?.length ?? 0) - current.regionLength;
    if (!isBroken && Math.abs(change) < SMALL_CHANGE) return false;
    // An article that has left its page for a moment is not replaced by what is left there.
    const reading = await this.read(current.reading.isWhole);
    const { article } = reading;
    if (!article || !hasText(reading)) return false;
    if (article.text !== current.article.text || article.title !== current.article.title) {
      await this.analyzeAndPaint(reading);
      return true;
    }
    // The same words in new nodes, or news beside the article.
    const marks = await findMarks(current.analysis, reading, createPause(this.signal));
    await this.take({ ...current, reading, article, marks });
    return isBroken;
  }

  private leftOut(): readonly LeftOut[] {
    const found = this.reading?.leftOut ?? [];
    const known = new Set(found.map((part) => part.id));
    return [...found, ...this.takenParts.filter((part) => !known.has(part.id))];
  }
}

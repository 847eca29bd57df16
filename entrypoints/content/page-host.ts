import { articleKey } from '../../lib/article-url';
import { type Handlers, type PageChange, Refusal, type ToPage } from '../../lib/messages';
import { loadSettings, watchSettings } from '../../lib/settings';
import { loadCardWords } from './card/card-words';
import { MarkCards } from './card/mark-cards';
import type { Drafts } from './card/page-card-services';
import { nextTurn } from './marks/pause';
import { loadPassageWords } from './notes/passage-words';
import type { PageServices } from './page-services';
import { PageSession } from './page-session';
import { SelectionTools } from './toolbar/selection-tools';
import { watchLateContent } from './watch/late-content';
import { watchAddress, withoutHash } from './watch/watch-address';

/** How long a page that is not an article yet may take to become one, in ms. */
const BECOMING = 15_000;

/** Whether a match pattern of one site (`https://example.org/*`) stands for an address. */
export function isOnSite(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme, host = ''] = parts;
  const { protocol, hostname } = new URL(url);
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  if (host.startsWith('*.')) return isScheme && `.${hostname}`.endsWith(host.slice(1));
  return isScheme && hostname === host;
}

/**
 * All sessions of one document, one after the other: a page can change its address and its article without ever
 * being loaded anew. While nothing is marked, nothing is listened to but the extension's own messages.
 */
export class PageHost {
  private session: PageSession;
  private cards: MarkCards | undefined;
  private tools: SelectionTools | undefined;
  private watching: AbortController | undefined;
  private readonly drafts: Drafts = new Map();

  constructor(private readonly services: PageServices) {
    this.session = this.createSession();
  }

  /** The answers to the popup, the panel and the background. */
  readonly handlers: Handlers<ToPage> = {
    mark: async (input) => {
      this.checkDocument();
      this.watch();
      try {
        const state = await this.session.mark(input);
        // The page shows its marks before a long article's state is packed for the way.
        await nextTurn();
        return state;
      } finally {
        if (!this.session.shown) this.unwatch();
      }
    },
    state: () => this.session.state(),
    unmark: () => {
      this.stop();
      this.announce();
      return null;
    },
    reveal: ({ place }) => this.session.reveal(place),
    takeBack: ({ id, into }) => this.session.takeBack(id, into),
    refresh: () => this.session.refresh(),
    nameSelection: ({ text }) => {
      if (!this.session.shown) throw new Refusal('no-text');
      this.tools?.close();
      this.cards?.nameSelection(text);
      return null;
    },
    takeNotes: async () => {
      await this.session.notes.take();
      return null;
    },
    highlightSelection: async ({ text, color }) => {
      this.checkDocument();
      if (!this.session.shown) throw new Refusal('no-text');
      await this.tools?.highlightSelection(text, color);
      return null;
    },
    reattach: ({ note }) => this.tools?.reattach(note) ?? false,
    answerLikely: async ({ note, yes }) => {
      const reply = await this.session.notes.answerLikely(note, yes);
      if (!reply.ok && reply.code !== 'page-gone') throw new Refusal(reply.code, reply.detail);
      return reply.ok;
    },
  };

  /** On a site that the reader allows: marks by itself what certainly is an article. */
  async markAllowedSite(): Promise<void> {
    const { document, window } = this.services;
    const { sites } = await loadSettings();
    if (!sites.some((site) => isOnSite(site, window.location.href))) return;
    await untilSeen(document);
    if (this.session.shown) return;
    this.watch();
    this.markByItself(undefined);
  }

  /** Takes everything away: paint, style sheets, card, listeners. */
  stop(): void {
    this.unwatch();
    this.session.end();
    this.session = this.createSession();
  }

  private createSession(): PageSession {
    const { services } = this;
    this.cards = this.tools = undefined;
    return new PageSession({
      services,
      url: withoutHash(services.window.location.href),
      onChange: (change) => this.onChange(change),
      onNotes: () => this.cards?.notes.update(),
    });
  }

  private onChange(change: PageChange['what']): void {
    const { session } = this;
    if (session.shown && !this.cards) this.dress(session);
    if (change === 'painted') this.cards?.update();
    this.announce(change);
  }

  /** Cards and toolbar, as soon as there is something they can be about. */
  private dress(session: PageSession): void {
    const { services, drafts } = this;
    const words = loadPassageWords();
    this.cards = new MarkCards(session, services, {
      drafts,
      words,
      isBusy: () => this.tools?.isOpen === true,
      isOwn: (target) => this.tools?.isTarget(target) === true,
    });
    const { notes: cards } = this.cards;
    this.tools = new SelectionTools({ session, services, words, cardWords: loadCardWords(), cards });
  }

  private announce(what: PageChange['what'] = 'painted'): void {
    // Nobody need be listening, and an outdated page has nobody to tell.
    void this.services.send('pageChanged', { change: { ...this.session.brief(), what } });
  }

  private checkDocument(): void {
    if (this.services.document.contentType === 'application/pdf') throw new Refusal('restricted-page', 'pdf');
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = new AbortController();
    const { signal } = this.watching;
    const { window } = this.services;
    watchAddress(window, (url) => this.onAddress(url), signal);
    watchSettings((settings) => {
      this.session.applySettings(settings).catch(() => undefined);
    }, signal);
    window.addEventListener('pagehide', () => this.session.leave(), { signal });
    // Back out of the browser's cache of pages: the toolbar has forgotten it.
    window.addEventListener('pageshow', (event) => event.persisted && this.announce(), { signal });
  }

  private unwatch(): void {
    this.watching?.abort();
    this.watching = undefined;
  }

  private onAddress(url: string): void {
    const before = this.session;
    if (articleKey(url) === articleKey(before.url)) return;
    const textBefore = before.shown?.article.text;
    before.end();
    this.session = this.createSession();
    this.announce();
    this.markByItself(textBefore);
  }

  /** Now, or as soon as the page has filled in. The reader's own wish comes first: then there is nothing to do. */
  private markByItself(textBefore: string | undefined): void {
    const { session } = this;
    const enough = new AbortController();
    const signal = AbortSignal.any([session.signal, enough.signal, AbortSignal.timeout(BECOMING)]);
    const look = async () => {
      const isDone = await session.markIfArticle(textBefore).catch(() => false);
      if (isDone) enough.abort();
      return isDone;
    };
    watchLateContent({ document: this.services.document, region: () => undefined, look, signal });
    void look();
  }
}

/** A page drawn in advance is not read before the reader sees it. */
async function untilSeen(document: Document): Promise<void> {
  const { prerendering } = document as { readonly prerendering?: boolean };
  if (!prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

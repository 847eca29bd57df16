import type { Article } from '../../lib/article';
import {
  type Handlers,
  type PageState,
  Refusal,
  type Sender,
  sendToPage,
  type ToBackground,
} from '../../lib/messages';
import { analyzeArticle } from './analyze-article';
import { checkKey, checkSite, refuseInPrivate } from './check-sender';
import { noteHandlers } from './note-handlers';
import { parseWord } from './parse-fields';
import { parseArticle, parseCorrection } from './parse-payload';
import { allowStoring, mayStore } from './private-consent';
import { RunningAnalyses } from './running-analyses';
import type { BackgroundServices } from './services';
import { followPage } from './tabs/badge';
import { openLibrary } from './tabs/library-tab';
import { markTab, unmarkTab } from './tabs/mark-tab';
import { listOpenPages } from './tabs/open-pages';
import { openPanel } from './tabs/side-panel';

async function isPrivate(services: BackgroundServices, sender: Sender, article: Article): Promise<boolean> {
  if (!sender.tab?.incognito) return false;
  return !(await mayStore(sender.tab.id, services.articleKey(article.url, article.canonical)));
}

/** Every open session takes the changed verdicts in; the sender need not wait for them. */
async function refreshPages(): Promise<void> {
  const pages = await listOpenPages();
  await Promise.all(pages.map(({ tabId }) => sendToPage(tabId, 'refresh', null)));
}

async function saveAnyway(services: BackgroundServices, tabId: number): Promise<PageState> {
  const now = await sendToPage(tabId, 'state', null);
  if (!now.ok) throw new Refusal(now.code, now.detail);
  const { article } = now.value;
  if (!article) throw new Refusal('no-text');
  await allowStoring(tabId, services.articleKey(article.url, article.canonical));
  const saved = await sendToPage(tabId, 'mark', { anyway: true, keep: true, private: false });
  if (!saved.ok) throw new Refusal(saved.code, saved.detail);
  return saved.value;
}

type Answers<K extends keyof ToBackground> = Pick<Handlers<ToBackground>, K>;

/** What the reader asks for in popup, panel and library. */
function readersHandlers(
  services: BackgroundServices,
): Answers<'markTab' | 'unmarkTab' | 'saveAnyway' | 'openLibrary' | 'openPanel'> {
  return {
    markTab: ({ tabId, anyway = false }, sender) =>
      markTab({ tabId, anyway, byReader: sender.url.includes('/popup.html') }),

    unmarkTab: async ({ tabId }) => {
      await unmarkTab(tabId);
      return null;
    },

    saveAnyway: ({ tabId }) => saveAnyway(services, tabId),

    openPanel: async (_input, { tab }) => {
      // At once: the browser asks whether the reader pressed something just now.
      if (tab) await openPanel(tab.id);
      return null;
    },

    openLibrary: async ({ name }) => {
      await openLibrary(name === undefined ? undefined : parseWord(name));
      return null;
    },
  };
}

/** What a page session asks for: its article, and how the page stands. */
function sessionHandlers(
  services: BackgroundServices,
  analyses: RunningAnalyses,
): Answers<'analyze' | 'cancelAnalysis' | 'pageChanged'> {
  return {
    analyze: async (input, sender) => {
      const article = parseArticle(input.article);
      checkSite(sender, article.url);
      const hidden = await isPrivate(services, sender, article);
      const question = { article, keep: input.keep === true, private: hidden };
      return analyses.run(sender.tab?.id, (running) => analyzeArticle(services, question, running));
    },

    cancelAnalysis: (_input, { tab }) => {
      if (tab) analyses.cancel(tab.id);
      return null;
    },

    pageChanged: async ({ change }, { tab }) => {
      if (!tab || change.what === 'moved') return null;
      const article = typeof change.articleId === 'string' ? change.articleId : undefined;
      await followPage(services, tab.id, { marked: change.marked === true, article });
      return null;
    },
  };
}

/** What the reader decides in the card of a name or quotation. */
function cardHandlers({ store }: BackgroundServices): Answers<'correct' | 'undoCorrection'> {
  return {
    correct: async (input, sender) => {
      refuseInPrivate(sender);
      const correction = parseCorrection(input.correction);
      if ('article' in correction) checkKey(sender, correction.article);
      const { id } = await store.saveCorrection(correction);
      void refreshPages();
      return { id };
    },

    undoCorrection: async (input) => {
      await store.undoCorrection(parseWord(input.id));
      void refreshPages();
      return null;
    },
  };
}

/** What the reader does with verdicts in the options. */
function listHandlers({
  store,
}: BackgroundServices): Answers<'removeCorrections' | 'restoreCorrections' | 'takeInCorrections'> {
  return {
    removeCorrections: async ({ ids }) => {
      await store.removeCorrections(ids);
      void refreshPages();
      return null;
    },

    restoreCorrections: async ({ ids }) => {
      await store.restoreCorrections(ids);
      void refreshPages();
      return null;
    },

    takeInCorrections: async ({ corrections }) => {
      const ids = await store.takeInCorrections(corrections);
      if (ids.length > 0) void refreshPages();
      return { ids };
    },
  };
}

/** The answers of the background: each calls one piece of lib or of this room. */
export function createHandlers(
  services: BackgroundServices,
  analyses = new RunningAnalyses(),
): Handlers<ToBackground> {
  return {
    ...readersHandlers(services),
    ...sessionHandlers(services, analyses),
    ...cardHandlers(services),
    ...noteHandlers(services),
    ...listHandlers(services),
  };
}

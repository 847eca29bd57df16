import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { Correction } from '../../lib/entities/correction';
import { type AnalyzeReply, type RefusalCode, refusalCodeOf } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import type { Settings } from '../../lib/settings';
import type { BackgroundServices, BackgroundStore } from './services';

export type AnalyzeQuestion = {
  readonly article: Article;
  /** True when the reader asked for it: the article is saved in the library. */
  readonly keep: boolean;
  /** A private window without consent: nothing is written. */
  readonly private: boolean;
};

type Recorded =
  | { readonly id: Uuid; readonly noteCount: number }
  | { readonly unsaved: RefusalCode }
  | undefined;

/** A full or closed store must not keep the article from being marked: the reply says what was not saved. */
async function record(store: BackgroundStore, question: AnalyzeQuestion): Promise<Recorded> {
  if (question.private) return undefined;
  try {
    const { id } = await store.recordArticle(question.article, { keep: question.keep });
    return { id, noteCount: await store.countNotes(id) };
  } catch (error) {
    return { unsaved: refusalCodeOf(error) };
  }
}

async function loadCorrections(store: BackgroundStore): Promise<readonly Correction[]> {
  return store.loadCorrections().catch(() => []);
}

/** Changes whenever the analysis would come out differently for another reason than the engine's version. */
async function hashOf(
  store: BackgroundStore,
  article: Article,
  corrections: readonly Correction[],
): Promise<string> {
  const verdicts = corrections.map((each) => [
    each.verdict,
    each.name,
    each.kind,
    each.verdict === 'retype' ? each.to : '',
  ]);
  const blocks = article.blocks.map((block) => `${block.kind}${block.start}`).join();
  return store.textHash(
    [article.title, article.language, blocks, JSON.stringify(verdicts), article.text].join('\0'),
  );
}

function readIn(article: Article, language: Settings['language']): Article {
  return language === 'auto' ? article : { ...article, language };
}

/**
 * Takes the stored analysis where engine, words and corrections are still the same; else makes and keeps a new one.
 * The page does not wait for it to be written, and one that finds no room is made again next time.
 */
async function storedOrNew(
  services: BackgroundServices,
  id: Uuid,
  article: Article,
  corrections: readonly Correction[],
): Promise<Analysis> {
  const { store, engine } = services;
  const hash = await hashOf(store, article, corrections);
  const stored = await store.loadAnalysis(id, hash).catch(() => undefined);
  if (stored?.version === engine.version) return stored;
  const analysis = engine.analyze(article, corrections);
  void store.saveAnalysis(id, hash, analysis).catch(() => undefined);
  return analysis;
}

/**
 * Analyzes an article of a page session and records it, unless the window is private.
 * Throws only what the engine throws: a store that fails is told in the reply.
 */
export async function analyzeArticle(
  services: BackgroundServices,
  question: AnalyzeQuestion,
): Promise<AnalyzeReply> {
  const [recorded, settings, corrections] = await Promise.all([
    record(services.store, question),
    services.loadSettings(),
    loadCorrections(services.store),
  ]);
  const article = readIn(question.article, settings.language);
  const about = { private: question.private, settings };
  if (!recorded || 'unsaved' in recorded) {
    const analysis = services.engine.analyze(article, corrections);
    return { ...about, analysis, noteCount: 0, ...(recorded && { unsaved: recorded.unsaved }) };
  }
  const { id, noteCount } = recorded;
  return {
    ...about,
    analysis: await storedOrNew(services, id, article, corrections),
    articleId: id,
    noteCount,
  };
}

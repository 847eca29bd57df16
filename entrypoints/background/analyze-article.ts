import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { Correction } from '../../lib/entities/correction';
import { type AnalyzeReply, type RefusalCode, refusalCodeOf } from '../../lib/messages';
import type { ModelFault } from '../../lib/names/tagger/model-file';
import type { Uuid } from '../../lib/note';
import type { Settings } from '../../lib/settings';
import { runInSlices } from './run-in-slices';
import type { Running } from './running-analyses';
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

/** The verdicts that bear on an article: all on names, and those on its own quotations. */
async function loadCorrections(
  { store, articleKey }: BackgroundServices,
  { url, canonical }: Article,
): Promise<readonly Correction[]> {
  const all = await store.loadCorrections().catch(() => []);
  const key = articleKey(url, canonical);
  return all.filter((one) => !('article' in one) || one.article === key);
}

/** What a verdict says, without when it was said. */
function outcomeOf(correction: Correction): readonly string[] {
  switch (correction.verdict) {
    case 'attribute':
      return [correction.verdict, correction.words, correction.to?.name ?? '', correction.to?.kind ?? ''];
    case 'unquote':
      return [correction.verdict, correction.words];
    case 'retype':
      return [correction.verdict, correction.name, correction.kind, correction.to];
    default:
      return [correction.verdict, correction.name, correction.kind, ''];
  }
}

/** Changes whenever the analysis would come out differently for another reason than the engine's version. */
async function hashOf(
  store: BackgroundStore,
  article: Article,
  corrections: readonly Correction[],
): Promise<string> {
  const verdicts = corrections.map(outcomeOf);
  const blocks = article.blocks.map((block) => `${block.kind}${block.start}`).join();
  return store.textHash(
    [article.title, article.language, blocks, JSON.stringify(verdicts), article.text].join('\0'),
  );
}

function readIn(article: Article, language: Settings['language']): Article {
  return language === 'auto' ? article : { ...article, language };
}

/** The key that the article is stored under, as far as it is stored: a store that fails is like an empty one. */
async function findStored(
  services: BackgroundServices,
  question: AnalyzeQuestion,
): Promise<Uuid | undefined> {
  if (question.private) return undefined;
  const { url, canonical } = question.article;
  return services.store.findArticleId(services.articleKey(url, canonical)).catch(() => undefined);
}

type Made = {
  readonly analysis: Analysis;
  readonly hash: string;
  readonly isStored: boolean;
  readonly modelFault?: ModelFault;
};

/** Marks the version of an analysis made without a model that should have been there: it is made anew next time. */
const BY_RULES = ' by rules';

/** Takes the stored analysis where engine, words and corrections are still the same; else makes a new one. */
async function storedOrNew(
  { store, engine, loadModels }: BackgroundServices,
  id: Uuid | undefined,
  read: { readonly article: Article; readonly corrections: readonly Correction[] },
  running: Running,
): Promise<Made> {
  const { article, corrections } = read;
  const hash = await hashOf(store, article, corrections);
  const stored = id === undefined ? undefined : await store.loadAnalysis(id, hash).catch(() => undefined);
  if (stored?.version === engine.version) return { analysis: stored, hash, isStored: true };
  const { models, fault } = await loadModels(article);
  const analysis = await runInSlices(engine.analyzeInSteps(article, corrections, models), running);
  if (fault === undefined) return { analysis, hash, isStored: false };
  const version = analysis.version + BY_RULES;
  return { analysis: { ...analysis, version }, hash, isStored: false, modelFault: fault };
}

/**
 * Analyzes an article of a page session and records it, unless the window is private: both or, when the signal ends
 * it, neither. The page does not wait for the analysis to be written, and one that finds no room is made again next
 * time. Throws only what the engine throws and the signal's reason: a store that fails is told in the reply.
 */
export async function analyzeArticle(
  services: BackgroundServices,
  question: AnalyzeQuestion,
  running: Running,
): Promise<AnalyzeReply> {
  const { store } = services;
  const [known, settings, corrections] = await Promise.all([
    findStored(services, question),
    services.loadSettings(),
    loadCorrections(services, question.article),
  ]);
  const article = readIn(question.article, settings.language);
  const made = await storedOrNew(services, known, { article, corrections }, running);
  running.signal.throwIfAborted();
  const { analysis, hash, modelFault } = made;
  const recorded = await record(store, question);
  const about = {
    private: question.private,
    settings,
    analysis,
    ...(modelFault !== undefined && { modelFault }),
  };
  if (!recorded || 'unsaved' in recorded) {
    return { ...about, noteCount: 0, ...(recorded && { unsaved: recorded.unsaved }) };
  }
  const { id, noteCount } = recorded;
  if (!made.isStored || id !== known) void store.saveAnalysis(id, hash, analysis).catch(() => undefined);
  return { ...about, articleId: id, noteCount };
}

import { describe, expect, it, vi } from 'vitest';
import {
  type AnalyzeQuestion,
  analyzeArticle as analyzeRunning,
} from '../../../entrypoints/background/analyze-article';
import type { BackgroundServices } from '../../../entrypoints/background/services';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { ARTICLE, analysisOf, fakeServices, stepsTo } from './fake-services';

const QUESTION = { article: ARTICLE, keep: true, private: false };
const FULL = Object.assign(new Error('quota'), { kind: 'full' });

function analyzeArticle(
  services: BackgroundServices,
  question: AnalyzeQuestion,
  signal = new AbortController().signal,
) {
  return analyzeRunning(services, question, { signal, onProgress: () => undefined });
}

describe('analyzeArticle', () => {
  it('records, analyzes, and says how many notes there are', async () => {
    const services = fakeServices();
    expect(await analyzeArticle(services, QUESTION)).toEqual({
      analysis: analysisOf('1'),
      articleId: 'a1',
      noteCount: 2,
      private: false,
      settings: DEFAULT_SETTINGS,
    });
    expect(services.store.recordArticle).toHaveBeenCalledWith(ARTICLE, { keep: true });
  });

  it('takes the stored analysis when words, engine and corrections are the same', async () => {
    const services = fakeServices();
    await analyzeArticle(services, QUESTION);
    await analyzeArticle(services, { ...QUESTION, keep: false });
    expect(services.engine.analyzeInSteps).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['other words', { article: { ...ARTICLE, text: 'Rutte schwieg.' } }],
    ['another title', { article: { ...ARTICLE, title: 'Anders' } }],
    ['other paragraphs', { article: { ...ARTICLE, blocks: [] } }],
  ])('analyzes anew for %s', async (_what, change) => {
    const services = fakeServices();
    await analyzeArticle(services, QUESTION);
    await analyzeArticle(services, { ...QUESTION, ...change });
    expect(services.engine.analyzeInSteps).toHaveBeenCalledTimes(2);
  });

  it('is told the verdicts on its own quotations, and those elsewhere do not make it anew', async () => {
    const words = { verdict: 'unquote', words: 'Nie wieder', created: 1, updated: 1, revision: 1 } as const;
    const here = { ...words, article: ARTICLE.url, id: 'c1' };
    const elsewhere = { ...words, article: 'https://news.example/b', id: 'c2' };
    const kept = [elsewhere];
    const services = fakeServices({ loadCorrections: async () => [...kept] as never });
    await analyzeArticle(services, QUESTION);
    kept.push({ ...elsewhere, id: 'c3' });
    await analyzeArticle(services, QUESTION);
    expect(services.engine.analyzeInSteps).toHaveBeenCalledTimes(1);
    kept.push(here);
    await analyzeArticle(services, QUESTION);
    expect(services.engine.analyzeInSteps).toHaveBeenCalledTimes(2);
    expect(services.engine.analyzeInSteps).toHaveBeenLastCalledWith(ARTICLE, [here], {});
  });

  it('analyzes anew for a newer engine, and for a new correction', async () => {
    const services = fakeServices();
    await analyzeArticle(services, QUESTION);
    const newer = { version: '2', analyzeInSteps: vi.fn(() => stepsTo(analysisOf('2'))) };
    await analyzeArticle({ ...services, engine: newer }, QUESTION);
    expect(newer.analyzeInSteps).toHaveBeenCalledTimes(1);

    const verdict = { verdict: 'reject', name: 'Rutte', kind: 'person' } as const;
    const kept = { ...verdict, id: 'c1', created: 1, updated: 1, revision: 1 };
    const corrected = { ...services, store: { ...services.store, loadCorrections: async () => [kept] } };
    await analyzeArticle(corrected, QUESTION);
    expect(services.engine.analyzeInSteps).toHaveBeenLastCalledWith(ARTICLE, [kept], {});
  });

  it('reads in the language the reader chose, and keeps the article’s own', async () => {
    const services = fakeServices(
      {},
      { loadSettings: async () => ({ ...DEFAULT_SETTINGS, language: 'en' }) },
    );
    await analyzeArticle(services, QUESTION);
    expect(services.engine.analyzeInSteps).toHaveBeenCalledWith({ ...ARTICLE, language: 'en' }, [], {});
    expect(services.store.recordArticle).toHaveBeenCalledWith(ARTICLE, { keep: true });
  });

  it('asks for models in the language that is read, and hands them on', async () => {
    const models = { en: { findNamesInSteps: () => stepsTo([]) } };
    const loadModels = vi.fn(async () => ({ models }));
    const settings = async () => ({ ...DEFAULT_SETTINGS, language: 'en' as const });
    const services = fakeServices({}, { loadModels, loadSettings: settings });
    const reply = await analyzeArticle(services, QUESTION);
    expect(loadModels).toHaveBeenCalledWith({ ...ARTICLE, language: 'en' });
    expect(services.engine.analyzeInSteps).toHaveBeenCalledWith({ ...ARTICLE, language: 'en' }, [], models);
    expect(reply).not.toHaveProperty('modelFault');
  });

  it('asks for no model where the stored analysis still holds', async () => {
    const loadModels = vi.fn(async () => ({ models: {} }));
    const services = fakeServices({}, { loadModels });
    await analyzeArticle(services, QUESTION);
    await analyzeArticle(services, QUESTION);
    expect(loadModels).toHaveBeenCalledTimes(1);
  });

  it.each(['damaged', 'newer'] as const)(
    'says that a model is %s, and analyzes anew when it can be loaded',
    async (fault) => {
      const loadModels = vi
        .fn<BackgroundServices['loadModels']>(async () => ({ models: {} }))
        .mockImplementationOnce(async () => ({ models: {}, fault }));
      const services = fakeServices({}, { loadModels });
      const without = await analyzeArticle(services, QUESTION);
      expect(without.modelFault).toBe(fault);
      expect(without.analysis.version).not.toBe(services.engine.version);
      const mended = await analyzeArticle(services, QUESTION);
      expect(mended).not.toHaveProperty('modelFault');
      expect(mended.analysis.version).toBe(services.engine.version);
      await analyzeArticle(services, QUESTION);
      expect(services.engine.analyzeInSteps).toHaveBeenCalledTimes(2);
    },
  );

  it('writes nothing in a private window', async () => {
    const services = fakeServices();
    const reply = await analyzeArticle(services, { ...QUESTION, private: true });
    expect(reply).toMatchObject({ private: true, noteCount: 0, analysis: { version: '1' } });
    expect(reply).not.toHaveProperty('articleId');
    expect(services.store.recordArticle).not.toHaveBeenCalled();
    expect(services.store.saveAnalysis).not.toHaveBeenCalled();
  });

  it('marks all the same when the store is full, and says so', async () => {
    const services = fakeServices({ recordArticle: () => Promise.reject(FULL) });
    const reply = await analyzeArticle(services, QUESTION);
    expect(reply).toMatchObject({ unsaved: 'storage-full', analysis: { version: '1' } });
    expect(reply).not.toHaveProperty('articleId');
  });

  it('keeps the article when only its analysis finds no room', async () => {
    const services = fakeServices({ saveAnalysis: () => Promise.reject(FULL) });
    const reply = await analyzeArticle(services, QUESTION);
    expect(reply).toMatchObject({ articleId: 'a1' });
    expect(reply).not.toHaveProperty('unsaved');
  });

  it('does without corrections and stored analyses that cannot be read', async () => {
    const broken = () => Promise.reject(new Error('unreadable'));
    const services = fakeServices({ loadCorrections: broken, loadAnalysis: broken });
    expect(await analyzeArticle(services, QUESTION)).toMatchObject({ articleId: 'a1' });
  });

  it('stores nothing of what is no longer wanted', async () => {
    const end = new AbortController();
    const services = fakeServices({ findArticleId: async () => undefined });
    const engine = {
      version: '1',
      analyzeInSteps: function* () {
        yield 0.5;
        end.abort(new Error('the page is left'));
        return analysisOf('1');
      },
    };
    await expect(analyzeArticle({ ...services, engine }, QUESTION, end.signal)).rejects.toThrow(
      'the page is left',
    );
    expect(services.store.recordArticle).not.toHaveBeenCalled();
    expect(services.store.saveAnalysis).not.toHaveBeenCalled();
  });

  it('stores a new article and its analysis', async () => {
    const services = fakeServices({ findArticleId: async () => undefined });
    expect(await analyzeArticle(services, QUESTION)).toMatchObject({ articleId: 'a1' });
    expect(services.store.saveAnalysis).toHaveBeenCalledTimes(1);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createModelLoader, type FetchModel } from '../../../entrypoints/background/load-models';
import { MODEL_VERSION, writeModel } from '../../../lib/names/tagger/model-file';
import { CUT, madeUpParts } from '../../lib/names/tagger/made-up-model';
import { ARTICLE } from './fake-services';

const file = (language: 'de' | 'en') => writeModel({ ...madeUpParts(), language }, CUT);
const FOREIGN =
  'We have always said that this is not the time for talks, and they know that we will not change our minds.';
const MIXED = { ...ARTICLE, text: `${ARTICLE.text}\n\n${FOREIGN}` };
const VERSION_AT = 4;

function changed(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = ((copy[at] ?? 0) + by) & 255;
  return copy;
}

describe('models for names', () => {
  it.each([
    ['a German article', ARTICLE, ['de']],
    ['an English article', { ...ARTICLE, language: 'en' }, ['en']],
    ['a German article with English paragraphs', MIXED, ['de', 'en']],
    ['an article in another language', { ...MIXED, language: 'fr' }, []],
  ] as const)('%s asks for what it needs', async (_what, article, languages) => {
    const fetchModel = vi.fn<FetchModel>(async (language) => file(language));
    const { models, fault } = await createModelLoader(fetchModel)(article);
    expect(fetchModel.mock.calls.map(([language]) => language)).toEqual(languages);
    expect(Object.keys(models)).toEqual(languages);
    expect(fault).toBeUndefined();
  });

  it('nothing is fetched before an article asks', () => {
    const fetchModel = vi.fn<FetchModel>();
    createModelLoader(fetchModel);
    expect(fetchModel).not.toHaveBeenCalled();
  });

  it('a model is loaded once, also for articles at the same time, and stays the same', async () => {
    const fetchModel = vi.fn<FetchModel>(async (language) => file(language));
    const load = createModelLoader(fetchModel);
    const [one, other] = await Promise.all([load(ARTICLE), load(MIXED)]);
    const later = await load({ ...ARTICLE, language: 'en' });
    expect(fetchModel.mock.calls).toEqual([['de'], ['en']]);
    expect(other.models.de).toBe(one.models.de);
    expect(later.models.en).toBe(other.models.en);
  });

  it.each<[string, 'damaged' | 'newer', FetchModel]>([
    ['missing', 'damaged', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['empty', 'damaged', async () => new Uint8Array()],
    ['cut short', 'damaged', async (language) => file(language).slice(0, 500)],
    ['damaged within', 'damaged', async (language) => changed(file(language), 200, 1)],
    ['no model at all', 'damaged', async () => new TextEncoder().encode('<!doctype html><p>404</p>')],
    ['for another language', 'damaged', async () => file('en')],
    [
      'of an older version',
      'damaged',
      async (language) => changed(file(language), VERSION_AT, -MODEL_VERSION),
    ],
    ['of a newer version', 'newer', async (language) => changed(file(language), VERSION_AT, 1)],
  ])('a file that is %s is told of as %s, and tried again', async (_what, told, broken) => {
    let isMended = false;
    const load = createModelLoader((language) =>
      isMended ? Promise.resolve(file(language)) : broken(language),
    );
    expect(await load(ARTICLE)).toEqual({ models: {}, fault: told });
    expect(await load(ARTICLE)).toEqual({ models: {}, fault: told });
    isMended = true;
    const mended = await load(ARTICLE);
    expect(mended.fault).toBeUndefined();
    expect(mended.models.de).toBeDefined();
  });

  it('what can be had is used beside what cannot', async () => {
    const load = createModelLoader(async (language) => (language === 'de' ? file('de') : new Uint8Array()));
    const { models, fault } = await load(MIXED);
    expect(Object.keys(models)).toEqual(['de']);
    expect(fault).toBe('damaged');
  });
});

describe('the files of the extension', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://randnotiz${path}` });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are asked of the extension itself', async () => {
    const fetched = vi.fn(async (_file: URL) => new Response(file('de').slice().buffer as ArrayBuffer));
    vi.stubGlobal('fetch', fetched);
    const { models } = await createModelLoader()(ARTICLE);
    expect(fetched.mock.calls.map(([url]) => url.href)).toEqual([
      'chrome-extension://randnotiz/models/names-de.bin',
    ]);
    expect(models.de).toBeDefined();
  });

  it('are taken for damaged when there is an error instead', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await createModelLoader()(ARTICLE)).toEqual({ models: {}, fault: 'damaged' });
  });
});

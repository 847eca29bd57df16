import { browser } from 'wxt/browser';
import type { Article } from '../../lib/article';
import type { Models } from '../../lib/names/find-names';
import { languagesOf, type ModelLanguage } from '../../lib/names/language-parts';
import type { Recognizer } from '../../lib/names/recognizer';
import { ModelError, type ModelFault, readModel } from '../../lib/names/tagger/model-file';
import { createModelRecognizer } from '../../lib/names/tagger/model-recognizer';

/** The models an article needs, as far as they can be had; `fault` when one of them cannot. */
export type LoadedModels = { readonly models: Models; readonly fault?: ModelFault };

export type LoadModels = (article: Article) => Promise<LoadedModels>;

/** The bytes of a language's model file. Rejects when there is none. */
export type FetchModel = (language: ModelLanguage) => Promise<Uint8Array>;

/**
 * Loads models when an article needs them: each once, also for analyses that run at the same time. One that could not
 * be loaded is tried again for the next article. Never rejects.
 */
export function createModelLoader(fetchModel: FetchModel = fetchOwnFile): LoadModels {
  const loading = new Map<ModelLanguage, Promise<Recognizer>>();
  const load = (language: ModelLanguage): Promise<Recognizer> => {
    const known = loading.get(language);
    if (known) return known;
    const recognizer = fetchModel(language).then((bytes) => readRecognizer(bytes, language));
    loading.set(language, recognizer);
    recognizer.catch(() => loading.delete(language));
    return recognizer;
  };
  return async (article) => {
    const models: { -readonly [Language in keyof Models]: Models[Language] } = {};
    let fault: ModelFault | undefined;
    for (const language of languagesOf(article)) {
      try {
        models[language] = await load(language);
      } catch (error) {
        fault ??= error instanceof ModelError ? error.fault : 'damaged';
      }
    }
    return fault === undefined ? { models } : { models, fault };
  };
}

/** A file of the extension itself: nothing leaves the machine. */
async function fetchOwnFile(language: ModelLanguage): Promise<Uint8Array> {
  const response = await fetch(new URL(`models/names-${language}.bin`, browser.runtime.getURL('/')));
  if (!response.ok) throw new ModelError('damaged', `no model file for ${language}`);
  return new Uint8Array(await response.arrayBuffer());
}

function readRecognizer(bytes: Uint8Array, language: ModelLanguage): Recognizer {
  const model = readModel(bytes);
  if (model.language !== language) throw new ModelError('damaged', `a model for ${model.language}`);
  return createModelRecognizer(model);
}

import { findTitledNames } from '../../lib/names/find-names';
import { isModelLanguage } from '../../lib/names/language-parts';
import { readModel } from '../../lib/names/tagger/model-file';
import { createModelRecognizer } from '../../lib/names/tagger/model-recognizer';
import type { NameFinder } from './names-systems';

/** The whole recognizer with a model of these bytes; each call of what it gives starts one without remembered words. */
export function openTagger(bytes: Uint8Array): () => NameFinder {
  const model = readModel(bytes);
  const { language } = model;
  if (!isModelLanguage(language)) throw new Error(`a model for "${language}"`);
  return () => {
    const models = { [language]: createModelRecognizer(model) };
    return ({ title, text }) => findTitledNames({ title, text, language }, models).names;
  };
}

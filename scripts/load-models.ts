// The shipped models, for the doors and tests; the extension loads them in its background.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Models } from '../lib/names/find-names';
import { MODEL_LANGUAGES } from '../lib/names/language-parts';
import { readModel } from '../lib/names/tagger/model-file';
import { createModelRecognizer } from '../lib/names/tagger/model-recognizer';

/** Where the shipped models lie, within the project. */
export const SHIPPED_MODELS = 'public/models';
/** Models for corpora that mark proper names only: they score, they do not ship. */
export const PLAIN_MODELS = 'scripts/train/plain';

const loaded = new Map<string, Models>();

/** The models of a folder of the project; read once. Throws `ModelError` when a file is damaged. */
export function loadModels(folder: string = SHIPPED_MODELS): Models {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const files = MODEL_LANGUAGES.map(
    (language) => [language, join(projectRoot(), folder, `names-${language}.bin`)] as const,
  );
  const models = Object.fromEntries(
    files
      .filter(([, file]) => existsSync(file))
      .map(([language, file]) => [language, createModelRecognizer(readModel(readFileSync(file)))]),
  );
  loaded.set(folder, models);
  return models;
}

/** The folder of the project: the nearest above that holds its package.json. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

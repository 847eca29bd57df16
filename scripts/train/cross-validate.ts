// Pages are too few to keep a part of them from training, so their scores come from models that did not see them: the
// pages are dealt into parts, and each part is scored by a model trained without it.
import { join } from 'node:path';
import type { Models } from '../../lib/names/find-names';
import { readModel, writeModel } from '../../lib/names/tagger/model-file';
import { createModelRecognizer } from '../../lib/names/tagger/model-recognizer';
import { reportOn } from '../evaluate/names';
import { type GoldDocument, readCorpus } from '../evaluate/names-corpus';
import type { Report } from '../evaluate/report';
import { CUT, OPTIONS } from './options';
import { type Material, trainTagger } from './train-tagger';

export type Crossing = Material & { readonly corpora: string; readonly parts: number };

/** The scores of all pages, each found by a model that was not trained on it. */
export function crossValidate(
  { corpora, parts, ...material }: Crossing,
  say: (line: string) => void,
): Report {
  const { language, sources } = material;
  const path = `pages-${language}/open.jsonl`;
  const documents = readCorpus(join(corpora, path));
  const byDocument = new Map<GoldDocument, Models>();
  for (let part = 0; part < parts; part += 1) {
    say(`part ${part + 1} of ${parts}`);
    const isLeftOut = (index: number) => index % parts === part;
    const rest = sources.map((source) =>
      source.path === path
        ? { ...source, documents: source.documents.filter((_document, index) => !isLeftOut(index)) }
        : source,
    );
    const { product } = trainTagger({ ...material, sources: rest }, OPTIONS[language], say);
    const models = { [language]: createModelRecognizer(readModel(writeModel(product, CUT))) };
    for (const [index, document] of documents.entries())
      if (isLeftOut(index)) byDocument.set(document, models);
  }
  return reportOn(`${path}, each page by a model trained without it`, documents, {
    modelsOf: (document) => byDocument.get(document) ?? {},
  });
}

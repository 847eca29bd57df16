// Which corpora a language learns from.
import { join } from 'node:path';
import { type MarkedDocument, readMarked, readRecords, readTable } from './corpora';

export type Language = 'de' | 'en';

/** `own` articles are denser in names than what readers read: see `fit.ts`. */
export type Source = {
  readonly name: string;
  readonly licence: string;
  /** File or folder, as the model card names it. */
  readonly path: string;
  readonly family: 'product' | 'plain' | 'own';
  readonly documents: readonly MarkedDocument[];
};

type Row = readonly [path: string, licence: string];

const RECORDS: Record<Language, readonly Row[]> = {
  de: [
    ['wikinews-de/train.jsonl', 'text CC BY 2.5 (German Wikinews), annotation CC BY 4.0'],
    ['web-de/train.jsonl', "publishers' text, weights only"],
    ['pages-de/open.jsonl', "publishers' text, weights only"],
  ],
  en: [
    ['pages-en/open.jsonl', "publishers' text, weights only"],
    ['web-en/train.jsonl', "publishers' text, weights only"],
  ],
};
const TABLES: Record<Language, readonly Row[]> = {
  de: [['germeval2014-de/train.tsv', 'CC BY 4.0']],
  en: [
    ['wikigold-en/train.tsv', 'CC BY 4.0'],
    ['wnut17-en/train.tsv', 'CC BY 4.0'],
  ],
};

/** The sources of a language, always in the same order. Throws when a file is missing. */
export function readSources(language: Language, corpora: string, own: string): Source[] {
  const records = RECORDS[language].map(([path, licence]) => {
    return {
      name: path,
      licence,
      path,
      family: 'product' as const,
      documents: readRecords(join(corpora, path)),
    };
  });
  const tables = TABLES[language].map(([path, licence]) => {
    return { name: path, licence, path, family: 'plain' as const, documents: readTable(join(corpora, path)) };
  });
  const written = {
    name: `scripts/corpus/${language}`,
    licence: 'CC BY 4.0 (Randnotiz)',
    path: `scripts/corpus/${language}`,
    family: 'own' as const,
    documents: readMarked(join(own, language)),
  };
  return [...records, ...tables, written];
}

import type { ExportBundle, ExportBundles } from './bundle';
import { exportStem, nameKeeper } from './file-name';

/** In the order they are offered in. */
export const FORMAT_IDS = [
  'markdown',
  'csv',
  'csv-articles',
  'csv-notes',
  'csv-people',
  'csv-quotations',
  'json',
  'w3c',
  'hypothesis',
  'readwise',
  'csl',
  'ris',
  'biblatex',
  'tei',
  'brat',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export type ExportOptions = {
  /** The reader's: for words and days that are the export's own (`de`, `en`, …). */
  readonly language: string;
  /** When it is made, ms since 1970. */
  readonly made: number;
  /** Tables as the reader's Excel opens them by a double click. */
  readonly excel?: boolean;
};

export type ExportFile = { readonly name: string; readonly content: string };

/** All articles as one text, in pieces. */
export type WriteAll = (
  bundles: ExportBundles,
  options: ExportOptions,
) => AsyncGenerator<string, void, undefined>;

/** One article as a text of its own. */
export type WriteArticle = (bundle: ExportBundle, options: ExportOptions) => string;

type FormatHead = {
  readonly id: FormatId;
  /** Of its files, without the period. */
  readonly ending: string;
  readonly type: string;
};

/** A format of one file for all articles. */
export type OneFileFormat = FormatHead & {
  readonly perArticle: false;
  readonly write: () => Promise<WriteAll>;
};

/** A format of files for each article, which are packed as soon as there are several. */
export type PerArticleFormat = FormatHead & {
  readonly perArticle: true;
  /** By ending: a format may have several files for an article, which differ in it alone. */
  readonly write: () => Promise<Readonly<Record<string, WriteArticle>>>;
  /** Files that stand once beside all others. */
  readonly once?: () => Promise<readonly ExportFile[]>;
};

export type Format = OneFileFormat | PerArticleFormat;

function table(id: FormatId, write: OneFileFormat['write']): OneFileFormat {
  return { id, ending: 'csv', type: 'text/csv;charset=utf-8', perArticle: false, write };
}

function jsonFile(id: FormatId, write: OneFileFormat['write']): OneFileFormat {
  return { id, ending: 'json', type: 'application/json', perArticle: false, write };
}

/** What is written by whom: each format's code is loaded when it is asked for. */
export const FORMATS: readonly Format[] = [
  {
    id: 'markdown',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    perArticle: true,
    write: () =>
      import('./markdown').then(({ articleToMarkdown }) => ({ md: (bundle) => articleToMarkdown(bundle) })),
  },
  table('csv', () => import('./csv').then(({ articlesAsCsv }) => articlesAsCsv)),
  table('csv-articles', () => import('./csv/articles').then(({ articlesTable }) => articlesTable)),
  table('csv-notes', () => import('./csv/notes').then(({ notesTable }) => notesTable)),
  table('csv-people', () => import('./csv/people').then(({ peopleTable }) => peopleTable)),
  table('csv-quotations', () => import('./csv/quotations').then(({ quotationsTable }) => quotationsTable)),
  jsonFile('json', () =>
    import('./json').then(
      ({ articlesAsJson }) =>
        (bundles, { made }) =>
          articlesAsJson(bundles, new Date(made)),
    ),
  ),
  {
    id: 'w3c',
    ending: 'jsonld',
    type: 'application/ld+json',
    perArticle: false,
    write: () => import('./annotations/w3c').then(({ articlesAsW3c }) => articlesAsW3c),
  },
  jsonFile('hypothesis', () =>
    import('./annotations/hypothesis').then(({ articlesAsHypothesis }) => articlesAsHypothesis),
  ),
  table('readwise', () => import('./readwise').then(({ articlesAsReadwise }) => articlesAsReadwise)),
  jsonFile('csl', () => import('./references/csl').then(({ articlesAsCsl }) => articlesAsCsl)),
  {
    id: 'ris',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    perArticle: false,
    write: () => import('./references/ris').then(({ articlesAsRis }) => articlesAsRis),
  },
  {
    id: 'biblatex',
    ending: 'bib',
    type: 'application/x-bibtex',
    perArticle: false,
    write: () => import('./references/biblatex').then(({ articlesAsBiblatex }) => articlesAsBiblatex),
  },
  {
    id: 'tei',
    ending: 'xml',
    type: 'application/tei+xml',
    perArticle: true,
    write: () => import('./corpus/tei').then(({ articleToTei }) => ({ xml: articleToTei })),
  },
  {
    id: 'brat',
    ending: 'txt',
    type: 'text/plain;charset=utf-8',
    perArticle: true,
    write: () =>
      import('./corpus/brat').then(({ articleToBratText, articleToBrat }) => ({
        txt: articleToBratText,
        ann: articleToBrat,
      })),
    once: () =>
      import('./corpus/brat').then(({ BRAT_CONFIGURATION }) => [
        { name: 'annotation.conf', content: BRAT_CONFIGURATION },
      ]),
  },
];

/** The format of that id. @throws Error where there is none */
export function formatOf(id: FormatId): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format ${id}`);
  return format;
}

/**
 * The files of a per-article format, one article after the other: named after it, no two alike in any letter case. Files
 * of one article differ in their ending alone.
 */
export async function* exportFiles(
  format: PerArticleFormat,
  bundles: ExportBundles,
  options: ExportOptions,
): AsyncGenerator<ExportFile, void, undefined> {
  const writers = Object.entries(await format.write());
  const once = (await format.once?.()) ?? [];
  const keepApart = nameKeeper(once.map(({ name }) => name.replace(/\.[^.]*$/, '')));
  yield* once;
  for await (const bundle of bundles) {
    const { title, published } = bundle.article;
    const stem = keepApart(exportStem(title, published));
    for (const [ending, write] of writers) {
      yield { name: `${stem}.${ending}`, content: write(bundle, options) };
    }
  }
}

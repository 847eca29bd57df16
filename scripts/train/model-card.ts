// What a model is made of and how good it is, as Markdown beside the model.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../../lib/names/tagger/model-file';
import { createModelRecognizer } from '../../lib/names/tagger/model-recognizer';
import { evaluateNames } from '../evaluate/names';
import type { Report } from '../evaluate/report';
import { CUT, OPTIONS } from './options';
import type { Language, Source } from './sources';
import type { Trained } from './train-tagger';

/** Never trained on. The first is in the product's guideline, the second in another. */
const DEV_SETS: Record<Language, readonly string[]> = {
  de: ['wikinews-de/dev.jsonl', 'germeval2014-de/dev.tsv'],
  en: ['politics-en/dev.jsonl', 'uner-ewt-en/dev.tsv'],
};
const NAMES: Record<Language, string> = { de: 'German', en: 'English' };

export type CardFacts = {
  readonly language: Language;
  /** Folder of the corpora. */
  readonly corpora: string;
  /** Folder of the project: own articles and lists. */
  readonly root: string;
  readonly sources: readonly Source[];
  readonly trained: Trained;
  readonly product: Uint8Array;
  readonly plain: Uint8Array;
};

/** The model card. Scores come from the models' bytes, by the same code that `npm run evaluate` runs. */
export async function describeModel(facts: CardFacts): Promise<string> {
  const { language, product, trained } = facts;
  return `# Tagger of names, ${NAMES[language]}

A linear-chain conditional random field over person, organization, institution, place and other names. Made by
\`npm run train -- names --lang ${language} --corpora ../shared/data/names\`; training again gives the same bytes.

* File: \`public/models/names-${language}.bin\`, ${kilobytes(product.length)} KB, gzip ${kilobytes(gzipSync(product, { level: 9 }).length)} KB, SHA-256 \`${sha256(product)}\`
* Trained on ${trained.sentences} sentences, ${trained.tokens} tokens, ${trained.features} features seen at least ${OPTIONS[language].least} times
* Weights are whole steps of one scale (int8); those below ${CUT} are cut
* Options: ${Object.entries(OPTIONS[language])
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}

## Data

${sourceTable(facts)}

Lists (names, roles, organizations, people, places, nouns): \`../shared/data/names/lexicon\` and \`lists\`, \`scripts/lexicon\`; see NOTICE.

## Scores on the dev sets

Never trained on. Strict F1 of mentions with bootstrap intervals over documents; "listed" are the entities of an article.
\`npm run evaluate -- names ../shared/data/names/…\` prints them. Pages of \`pages-${language}\` are trained on; their scores
are those of \`npm run train -- names --lang ${language} --corpora ../shared/data/names --cross 3\`.

${(await scores(facts)).join('\n\n')}
`;
}

async function scores({ language, corpora, product, plain }: CardFacts): Promise<string[]> {
  const tables: string[] = [];
  for (const path of DEV_SETS[language]) {
    // German tables mark proper names only; English ones score better by the product's guideline (EWT dev).
    const isPlain = language === 'de' && path.endsWith('.tsv');
    const models = { [language]: createModelRecognizer(readModel(isPlain ? plain : product)) };
    const report = await evaluateNames(join(corpora, path), { modelsOf: () => models });
    tables.push(`### ${path}${isPlain ? ' (model for proper names only)' : ''}\n\n${markdownOf(report)}`);
  }
  return tables;
}

/** A report's rows as a Markdown table. */
function markdownOf({ columns, rows }: Report): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function sourceTable({ sources, corpora, root }: CardFacts): string {
  const rows = sources.map(({ path, licence, family, documents }) => {
    const place = family === 'own' ? join(root, path) : join(corpora, path);
    return `| ${path} | ${documents.length} | ${family} | ${licence} | \`${sha256(contentOf(place)).slice(0, 16)}\` |`;
  });
  return [
    '| source | documents | guideline | licence | SHA-256 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The bytes of a file, or of the files of a folder by name. */
function contentOf(path: string): Uint8Array {
  if (!statSync(path).isDirectory()) return readFileSync(path);
  return Buffer.concat(
    readdirSync(path)
      .sort()
      .map((file) => readFileSync(join(path, file))),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

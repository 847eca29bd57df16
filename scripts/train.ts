// `npm run train -- names --lang de|en --corpora DIR [--out DIR] [--cross N]`: trains a tagger, writes model and card.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeModel } from '../lib/names/tagger/model-file';
import { tableOf } from './evaluate';
import { PLAIN_MODELS, projectRoot, SHIPPED_MODELS } from './load-models';
import { buildLists } from './train/build-lists';
import { crossValidate } from './train/cross-validate';
import { describeModel } from './train/model-card';
import { CUT, OPTIONS } from './train/options';
import { type Language, readSources } from './train/sources';
import { readPools } from './train/swap-names';
import { trainTagger } from './train/train-tagger';

const USAGE = `Usage: npm run train -- names --lang de|en --corpora DIR [--out DIR] [--cross N]
  Reads the corpora in DIR, writes the models and their card into the project (or --out).
  --cross N writes nothing: it leaves out every Nth of the pages, N times, and prints the score on what was left out.`;

type Asked = {
  readonly language: Language;
  readonly corpora: string;
  readonly out: string;
  readonly parts: number | undefined;
};

/** Trains as `args` say; relative paths are meant from `folder`. Gives the exit code: 0, 1 without corpora, 2 for senseless arguments. */
export async function main(args: readonly string[], folder: string): Promise<number> {
  const asked = readOptions(args, folder);
  if (asked === undefined) return refuse(USAGE, 2);
  const { language, corpora, parts } = asked;
  if (!existsSync(corpora)) return refuse(`There are no corpora at ${corpora}.`, 1);
  const root = projectRoot();
  const lists = buildLists(corpora, join(root, 'scripts/lexicon'), language);
  const sources = readSources(language, corpora, join(root, 'scripts/corpus'));
  const material = { language, sources, lists, names: readPools(corpora) };
  for (const { name, documents } of sources) say(`${name}: ${documents.length} documents`);
  if (parts !== undefined) {
    process.stdout.write(tableOf(crossValidate({ ...material, corpora, parts }, say)));
    return 0;
  }
  const trained = trainTagger(material, OPTIONS[language], say);
  const product = writeModel(trained.product, CUT);
  const plain = writeModel(trained.plain, CUT);
  const card = await describeModel({ language, corpora, root, sources, trained, product, plain });
  write(join(asked.out, SHIPPED_MODELS, `names-${language}.bin`), product);
  write(join(asked.out, PLAIN_MODELS, `names-${language}.bin`), plain);
  write(join(asked.out, 'docs/models', `names-${language}.md`), card);
  return 0;
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  say(`${path}: ${content.length} bytes`);
}

function readOptions([what, ...rest]: readonly string[], folder: string): Asked | undefined {
  const values = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) values.set(rest[at] ?? '', rest[at + 1] ?? '');
  const language = values.get('--lang');
  const corpora = values.get('--corpora');
  const cross = values.get('--cross');
  const isKnown = [...values].every(
    ([name, value]) => ['--lang', '--corpora', '--out', '--cross'].includes(name) && value !== '',
  );
  if (what !== 'names' || !isKnown || (language !== 'de' && language !== 'en') || !corpora) return undefined;
  const parts = cross === undefined ? undefined : Number(cross);
  if (parts !== undefined && !(Number.isInteger(parts) && parts > 1)) return undefined;
  const out = resolve(folder, values.get('--out') ?? projectRoot());
  return { language, corpora: resolve(folder, corpora), out, parts };
}

function refuse(sentence: string, code: number): number {
  say(sentence);
  return code;
}

/** Progress is for people: it goes to stderr. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

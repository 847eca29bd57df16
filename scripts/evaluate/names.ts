// Scores of names as the product marks and lists them: mentions strictly, entities article by article. Intervals are
// bootstrapped over documents.
import { type Resolved, resolveEntities } from '../../lib/entities/resolve-entities';
import { findTitledNames, type Models } from '../../lib/names/find-names';
import type { EntityKind } from '../../lib/names/mention';
import { loadModels, PLAIN_MODELS, SHIPPED_MODELS } from '../load-models';
import { countEntities } from './entity-scores';
import { type Interval, intervalsOf } from './intervals';
import {
  countFaults,
  countNames,
  type Faults,
  KINDS,
  type KindCounts,
  type Score,
  scoreOf,
} from './name-scores';
import { type GoldDocument, type Guideline, readCorpus } from './names-corpus';
import type { Report } from './report';

/** What the names are found by: a guideline instead of the corpus's own, or the rules alone. */
export type NamesOptions = {
  readonly guideline?: Guideline;
  readonly isByRules?: boolean;
  /** Instead of the project's own models: those for a document. */
  readonly modelsOf?: (document: GoldDocument) => Models;
};

type DocumentScore = {
  readonly names: KindCounts;
  readonly faults: Faults;
  readonly entities: KindCounts | undefined;
  readonly words: number;
  readonly ms: number;
};
type Line = Score & {
  readonly name: string;
  readonly intervals: { readonly f1: Interval; readonly precision: Interval; readonly recall: Interval };
};

/** Scores the recognizer on a `.jsonl` file, a `.tsv` file or a folder of them. Throws when `path` cannot be read. */
export async function evaluateNames(path: string, options: NamesOptions = {}): Promise<Report> {
  return reportOn(path, readCorpus(path), options);
}

/** The same for documents that were read before; `path` is what the report calls them. */
export function reportOn(path: string, documents: readonly GoldDocument[], options: NamesOptions): Report {
  warmUp(documents, options);
  const scores = documents.map((document) => scoreDocument(document, options));
  const lines = scoreLines(scores.map(({ names }) => names));
  const listed = scores.flatMap(({ entities }) => entities ?? []);
  const entities = listed.length === 0 ? [] : scoreLines(listed);
  const sum = (of: (score: DocumentScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const words = sum((score) => score.words);
  const msPerThousand = words === 0 ? 0 : (1000 * sum((score) => score.ms)) / words;
  const by = describeMeans(documents, options);
  const rows = [
    ...lines.map((line) => rowOf(line.name, line)),
    ...entities.map((line) => rowOf(`${line.name}, listed`, line)),
  ];
  return {
    title: `names in ${path}, ${by}: ${documents.length} documents, ${words} words, ${msPerThousand.toFixed(1)} ms of processor time per 1,000 words`,
    columns: ['kind', 'F1', '95 %', 'precision', '95 %', 'recall', '95 %', 'right', 'found', 'met', 'gold'],
    rows,
    json: {
      ...{ path, by, documents: documents.length, words, msPerThousand, interval: lines[0]?.intervals.f1 },
      ...{ scores: lines, faults: sumFaults(scores), entities },
    },
  };
}

/** The names and entities the product would show of a document, corrections aside. */
function resolveDocument(document: GoldDocument, models: Models): Resolved {
  const { title, text, language } = document;
  const found = findTitledNames({ title, text, language }, models);
  return resolveEntities({ title, text, language, ...found });
}

function modelsFor(document: GoldDocument, { guideline, isByRules = false, modelsOf }: NamesOptions): Models {
  if (isByRules) return {};
  if (modelsOf !== undefined) return modelsOf(document);
  return loadModels((guideline ?? document.guideline) === 'plain' ? PLAIN_MODELS : SHIPPED_MODELS);
}

/** In words, what the names of these documents are found by. */
function describeMeans(documents: readonly GoldDocument[], options: NamesOptions): string {
  if (options.isByRules) return 'rules alone';
  const means = documents.map((document) => {
    const hasModel = document.language in modelsFor(document, options);
    return hasModel ? `guideline: ${options.guideline ?? document.guideline}` : 'rules, as there is no model';
  });
  return [...new Set(means)].join('; ');
}

/** Lexicons are read on first use; that is not the text's time. */
function warmUp(documents: readonly GoldDocument[], options: NamesOptions): void {
  for (const document of new Map(documents.map((each) => [each.language, each])).values()) {
    resolveDocument({ ...document, title: '', text: 'Angela Merkel' }, modelsFor(document, options));
  }
}

function scoreDocument(document: GoldDocument, options: NamesOptions): DocumentScore {
  const models = modelsFor(document, options);
  const begun = process.cpuUsage();
  const resolved = resolveDocument(document, models);
  const ms = process.cpuUsage(begun).user / 1000;
  return {
    names: countNames(resolved.mentions, document),
    faults: countFaults(resolved.mentions, document),
    entities: document.entities && countEntities(resolved, document.entities),
    words: countWords(document.text),
    ms,
  };
}

function scoreLines(documents: readonly KindCounts[]): Line[] {
  return [['all', KINDS] as const, ...KINDS.map((kind) => [kind, [kind]] as const)].map(([name, kinds]) => ({
    name,
    ...scoreOf(documents, kinds),
    intervals: scoreIntervals(documents, kinds),
  }));
}

function scoreIntervals(documents: readonly KindCounts[], kinds: readonly EntityKind[]): Line['intervals'] {
  const [f1 = [0, 0], precision = [0, 0], recall = [0, 0]] = intervalsOf(documents, (sample) => {
    const score = scoreOf(sample, kinds);
    return [score.f1, score.precision, score.recall];
  });
  return { f1, precision, recall };
}

function sumFaults(scores: readonly DocumentScore[]): Faults {
  const sum: Faults = { kind: 0, borders: 0, place: 0, other: 0, nothing: 0 };
  for (const { faults } of scores)
    for (const key of Object.keys(sum) as (keyof Faults)[]) sum[key] += faults[key];
  return sum;
}

function rowOf(name: string, { intervals, ...line }: Line): (string | number)[] {
  const { f1, precision, recall, right, found, met, gold } = line;
  const show = (value: number, [from, to]: Interval) => [
    value.toFixed(1),
    `${from.toFixed(1)}…${to.toFixed(1)}`,
  ];
  return [
    name,
    ...show(f1, intervals.f1),
    ...show(precision, intervals.precision),
    ...show(recall, intervals.recall),
    ...[right, found, met, gold],
  ];
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

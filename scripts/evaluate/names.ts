// Strict scores of names: a name counts when start, end and kind agree. Persons and organizations, micro-averaged;
// an institution counts as an organization, or not at all where the corpus does not name them (GermEval). Names
// inside compounds are not scored. Interval: bootstrap over documents with a fixed seed.
import { resolveEntities } from '../../lib/entities/resolve-entities';
import { findTitledNames } from '../../lib/names/find-names';
import type { EntityKind, NamedSpan } from '../../lib/names/mention';
import { isOverlapping } from '../../lib/text/span';
import { type GoldDocument, readCorpus } from './names-corpus';
import { type Report, scoreRow } from './report';

type Counts = { right: number; found: number; gold: number };
type DocumentScore = Record<EntityKind, Counts> & { readonly words: number; readonly ms: number };
type Score = { precision: number; recall: number; f1: number } & Counts;

const KINDS: readonly EntityKind[] = ['person', 'organization'];
const RESAMPLES = 1000;

/** Scores the recognizer on a `.jsonl` file, a `.tsv` file or a folder of them. Throws when `path` cannot be read. */
export async function evaluateNames(path: string): Promise<Report> {
  const documents = readCorpus(path);
  warmUp(documents);
  const scores = documents.map(scoreDocument);
  const total = (kinds: readonly EntityKind[]) => summarize(scores, kinds);
  const interval = bootstrap(scores);
  const words = scores.reduce((sum, score) => sum + score.words, 0);
  const ms = scores.reduce((sum, score) => sum + score.ms, 0);
  const msPerThousand = words === 0 ? 0 : (1000 * ms) / words;
  const lines = [
    { name: 'all', ...total(KINDS) },
    { name: 'person', ...total(['person']) },
    { name: 'organization', ...total(['organization']) },
  ];
  return {
    title: `names in ${path}: ${documents.length} documents, ${words} words, ${msPerThousand.toFixed(1)} ms of processor time per 1,000 words, F1 within ${interval.map((value) => value.toFixed(1)).join(' … ')} (95 %)`,
    columns: ['kind', 'F1', 'precision', 'recall', 'right', 'found', 'gold'],
    rows: lines.map(scoreRow),
    json: { path, documents: documents.length, words, msPerThousand, interval, scores: lines },
  };
}

/** The names the product would mark in a document, corrections aside. */
export function namesOf(document: GoldDocument): readonly NamedSpan[] {
  const { title, text, language } = document;
  const found = findTitledNames({ title, text, language });
  return resolveEntities({ title, text, language, ...found }).mentions;
}

/** Lexicons are read on first use; that is not the text's time. */
function warmUp(documents: readonly GoldDocument[]): void {
  for (const language of new Set(documents.map((document) => document.language))) {
    findTitledNames({ title: '', text: 'Angela Merkel', language });
  }
}

function scoreDocument(document: GoldDocument): DocumentScore {
  const begun = process.cpuUsage();
  const names = namesOf(document);
  const ms = process.cpuUsage(begun).user / 1000;
  const gold = new Map<string, EntityKind>();
  for (const name of document.names) {
    const kind = name.kind === 'institution' ? 'organization' : name.kind;
    if (kind !== 'other') gold.set(`${name.start}-${name.end}`, kind);
  }
  const score: DocumentScore = { person: zero(), organization: zero(), words: countWords(document.text), ms };
  for (const kind of gold.values()) score[kind].gold += 1;
  for (const name of names) {
    if (!isScored(name, document)) continue;
    score[name.kind].found += 1;
    if (gold.get(`${name.start}-${name.end}`) === name.kind) score[name.kind].right += 1;
  }
  return score;
}

/** Whether a name of the system is to be judged at all. */
function isScored(name: NamedSpan, document: GoldDocument): boolean {
  if (name.part === true) return false;
  if (document.neutral.some((span) => isOverlapping(span, name))) return false;
  return document.hasInstitutions || !name.reason.startsWith('institution');
}

function summarize(scores: readonly DocumentScore[], kinds: readonly EntityKind[]): Score {
  const sum = zero();
  for (const score of scores) {
    for (const kind of kinds) {
      sum.right += score[kind].right;
      sum.found += score[kind].found;
      sum.gold += score[kind].gold;
    }
  }
  const precision = sum.found === 0 ? 0 : (100 * sum.right) / sum.found;
  const recall = sum.gold === 0 ? 0 : (100 * sum.right) / sum.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, ...sum };
}

/** The middle 95 % of F1 over resampled documents. */
function bootstrap(scores: readonly DocumentScore[]): [number, number] {
  if (scores.length === 0) return [0, 0];
  const random = seededRandom(20241204);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const sample = scores
      .map(() => scores[Math.floor(random() * scores.length)])
      .filter((s) => s !== undefined);
    values.push(summarize(sample, KINDS).f1);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * 0.025)] ?? 0, values[Math.floor(RESAMPLES * 0.975)] ?? 0];
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function zero(): Counts {
  return { right: 0, found: 0, gold: 0 };
}

// Scores direct speech: gold and system quotations are assigned one to one by best token overlap (Dice). A quotation is
// right with Dice >= .8; a speaker is right when it overlaps the gold speaker's span or is the gold entity. Gold is
// what the corpus calls Direct; in a corpus without kinds, what is wholly in quote marks, partly quoted ones neutral.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Analysis } from '../../lib/analysis';
import { analyze } from '../../lib/analyze';
import type { Quotation } from '../../lib/quotations/quotation';
import { isOverlapping, type Span } from '../../lib/text/span';
import { loadModels } from '../load-models';
import { type Report, scoreRow } from './report';

type GoldQuotation = {
  readonly kind?: string;
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
  readonly speakerEntity?: string;
};
type GoldEntity = { readonly id: string; readonly name: string; readonly surfaces: readonly string[] };
type GoldDocument = {
  readonly title?: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly quotations: readonly GoldQuotation[];
};
type Pair = { readonly gold: GoldQuotation; readonly system: Quotation; readonly dice: number };
type Tally = {
  gold: number;
  found: number;
  right: number;
  precisionSum: number;
  recallSum: number;
  /** Right quotations whose speaker the gold gives, those where the system names one, and those named right. */
  withSpeaker: number;
  named: number;
  namedRight: number;
};

const RIGHT = 0.8;
const QUOTE_MARK = /^["“„«»”]/;

/** Scores a `.jsonl` file or a folder of them. Throws when `path` cannot be read. */
export async function evaluateQuotations(path: string): Promise<Report> {
  const tally: Tally = {
    gold: 0,
    found: 0,
    right: 0,
    precisionSum: 0,
    recallSum: 0,
    withSpeaker: 0,
    named: 0,
    namedRight: 0,
  };
  const documents = listCorpora(path).flatMap(({ file, language }) =>
    readDocuments(file).map((document) => ({ document, language })),
  );
  loadModels();
  const begun = performance.now();
  for (const { document, language } of documents) scoreDocument(document, language, tally);
  const ms = performance.now() - begun;
  return report(path, documents.length, ms, tally);
}

function listCorpora(path: string): { file: string; language: string }[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .sort()
      .flatMap((entry) => listCorpora(join(path, entry)));
  }
  return path.endsWith('.jsonl') ? [{ file: path, language: /-en(?=[/.])/.test(path) ? 'en' : 'de' }] : [];
}

function readDocuments(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldDocument);
}

function scoreDocument(document: GoldDocument, language: string, tally: Tally): void {
  const { title = '', text } = document;
  const article = { url: '', title, byline: [], publishedCertain: false, language, text, blocks: [] };
  const analysis = analyze(article, [], loadModels());
  const gold = document.quotations.filter((quotation) => isDirect(text, quotation));
  const system = analysis.quotations.filter(
    (quotation) => quotation.kind === 'direct' && !isNeutral(document, gold, quotation),
  );
  const pairs = assign(text, gold, system);
  tally.gold += gold.length;
  tally.found += system.length;
  for (const pair of pairs) {
    const both = countWords(text, pair.gold.content, pair.system.content);
    tally.recallSum += both / Math.max(1, countWords(text, pair.gold.content));
    tally.precisionSum += both / Math.max(1, countWords(text, pair.system.content));
    if (pair.dice >= RIGHT) scoreSpeaker(document, analysis, pair, tally);
  }
}

function scoreSpeaker(
  document: GoldDocument,
  analysis: Analysis,
  { gold, system }: Pair,
  tally: Tally,
): void {
  tally.right += 1;
  if (gold.speaker.length > 0) tally.withSpeaker += 1;
  const speaker = system.speaker;
  if (speaker === undefined) return;
  tally.named += 1;
  const span = speaker.span;
  const isThere = span !== undefined && gold.speaker.some((place) => isOverlapping(place, span));
  const entity = analysis.entities.find(({ id }) => id === speaker.entity);
  const forms = document.entities
    .filter(({ id }) => gold.speakerEntity?.split('+').includes(id))
    .flatMap(({ name, surfaces }) => [name, ...surfaces]);
  const isSame =
    entity !== undefined && [entity.name, ...entity.aliases].some((form) => forms.includes(form));
  if (isThere || isSame) tally.namedRight += 1;
}

function isDirect(text: string, { kind, content }: GoldQuotation): boolean {
  if (kind !== undefined) return kind === 'Direct';
  return content.length > 0 && content.every(({ start }) => QUOTE_MARK.test(text.slice(start, start + 1)));
}

/** Where the corpus has no kinds, quoted words inside an attribution that is only partly quoted are not scored. */
function isNeutral(document: GoldDocument, gold: readonly GoldQuotation[], { content }: Quotation): boolean {
  const isIn = (quotation: GoldQuotation) =>
    quotation.content.some((span) => content.some((piece) => isOverlapping(span, piece)));
  const mixed = document.quotations.filter(({ kind }) => kind === undefined);
  return mixed.some(isIn) && !gold.some(isIn);
}

/** One-to-one, the best overlap first. */
function assign(text: string, gold: readonly GoldQuotation[], system: readonly Quotation[]): Pair[] {
  const pairs = gold
    .flatMap((one) => system.map((other) => ({ gold: one, system: other, dice: dice(text, one, other) })))
    .filter((pair) => pair.dice > 0)
    .sort((a, b) => b.dice - a.dice);
  const taken = new Set<GoldQuotation | Quotation>();
  return pairs.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.system)) return false;
    taken.add(pair.gold).add(pair.system);
    return true;
  });
}

function dice(text: string, gold: GoldQuotation, system: Quotation): number {
  const both = countWords(text, gold.content, system.content);
  const total = countWords(text, gold.content) + countWords(text, system.content);
  return total === 0 ? 0 : (2 * both) / total;
}

/** Words of the text inside the spans, and inside the other spans where they are given. */
function countWords(text: string, spans: readonly Span[], within?: readonly Span[]): number {
  let count = 0;
  for (const { start, end } of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const place = { start: start + match.index, end: start + match.index + match[0].length };
      if (within === undefined || within.some((span) => isOverlapping(span, place))) count += 1;
    }
  }
  return count;
}

function report(path: string, documents: number, ms: number, tally: Tally): Report {
  const quotation = rates(tally.right, tally.right, tally.found, tally.gold);
  const message = rates(tally.precisionSum, tally.recallSum, tally.found, tally.gold);
  const speaker = rates(tally.namedRight, tally.namedRight, tally.named, tally.withSpeaker);
  const lines = [
    { name: 'quotation', ...quotation, right: tally.right, found: tally.found, gold: tally.gold },
    { name: 'words', ...message, right: '', found: tally.found, gold: tally.gold },
    { name: 'speaker', ...speaker, right: tally.namedRight, found: tally.named, gold: tally.withSpeaker },
  ];
  return {
    title: `direct speech in ${path}: ${documents} documents, ${ms.toFixed(0)} ms with the whole analysis`,
    columns: ['what', 'F1', 'precision', 'recall', 'right', 'found', 'gold'],
    rows: lines.map(scoreRow),
    json: { path, kind: 'direct', documents, ms, quotation, message, speaker, counts: tally },
  };
}

function rates(right: number, recalled: number, found: number, gold: number) {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * recalled) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

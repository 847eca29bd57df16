// Scores of quotations, their speakers, and the entities behind names, as the data's README defines them: each document
// gives counts, counts are summed over documents. Speakers are judged where the words are right (Dice >= .8).
import type { Analysis } from '../../lib/analysis';
import type { Quotation } from '../../lib/quotations/quotation';
import { countClusters } from './mention-clusters';
import { countTokensOf, pairQuotations, type QuotationPair } from './quotation-pairs';
import { countMet, countRates, type RateCounts, type ShareCounts } from './quotation-rates';
import { countSpeakers } from './quotation-speakers';
import type { QuotationsDocument } from './quotations-corpus';
import { countStrings } from './quoted-strings';

/** In per cent. */
export type Rate = RateCounts & { readonly precision: number; readonly recall: number; readonly f1: number };
export type Share = ShareCounts & { readonly share: number };

/** What a document adds to the scores, and what it was judged by. */
export type DocumentScore = {
  readonly document: QuotationsDocument;
  readonly analysis: Analysis;
  readonly pairs: readonly QuotationPair[];
  readonly rates: ReadonlyMap<string, RateCounts>;
  readonly shares: ReadonlyMap<string, ShareCounts>;
};
export type QuotationScores = {
  readonly rates: ReadonlyMap<string, Rate>;
  readonly shares: ReadonlyMap<string, Share>;
};

/** Scores the analyses of documents, each at the place of its document. */
export function scoreDocuments(
  documents: readonly QuotationsDocument[],
  analyses: readonly Analysis[],
): DocumentScore[] {
  return documents.map((document, index) => scoreDocument(document, analyses[index] as Analysis));
}

/** The scores of documents together, micro-averaged, by the name of their line. */
export function sumScores(scores: readonly DocumentScore[]): QuotationScores {
  const rates = sumCounts(
    scores.map((score) => score.rates),
    ['right', 'found', 'met', 'gold'],
  );
  const shares = sumCounts(
    scores.map((score) => score.shares),
    ['right', 'of'],
  );
  return {
    rates: new Map([...rates].map(([name, counts]) => [name, { ...counts, ...rateOf(counts) }])),
    shares: new Map(
      [...shares].map(([name, counts]) => [name, { ...counts, share: percent(counts.right, counts.of) }]),
    ),
  };
}

function sumCounts<F extends string>(
  documents: readonly ReadonlyMap<string, Readonly<Record<F, number>>>[],
  fields: readonly F[],
): Map<string, Record<F, number>> {
  const sums = new Map<string, Record<F, number>>();
  for (const document of documents) {
    for (const [name, counts] of document) {
      const sum = sums.get(name);
      if (sum === undefined) sums.set(name, { ...counts });
      else for (const field of fields) sum[field] += counts[field];
    }
  }
  return sums;
}

/** Precision, recall and their harmonic mean, in per cent. */
export function rateOf({ right, found, met, gold }: RateCounts): Omit<Rate, keyof RateCounts> {
  const precision = percent(right, found);
  const recall = percent(met, gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** 0 where there is nothing to count. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function scoreDocument(document: QuotationsDocument, analysis: Analysis): DocumentScore {
  const { text, quotations: gold } = document;
  const { precision, recall, mentions } = countClusters(document.mentions, analysis.mentions);
  const clusters: [string, RateCounts][] = [
    ['names to entities', { right: precision, found: mentions, met: recall, gold: mentions }],
  ];
  if (gold === undefined) {
    return { document, analysis, pairs: [], rates: new Map(clusters), shares: new Map() };
  }
  const tokens = countTokensOf(text);
  const system = gold.every(({ kind }) => kind === undefined)
    ? withoutInner(analysis.quotations)
    : analysis.quotations;
  const pairs = pairQuotations(tokens, gold, system);
  const judged = { gold, system, pairs };
  const strings = document.language === 'en' ? countStrings(document, analysis, tokens) : [];
  return {
    document,
    analysis,
    pairs,
    rates: new Map([...countRates(judged, tokens), ...clusters]),
    shares: new Map([...countMet(judged), ...countSpeakers(document, analysis, pairs), ...strings]),
  };
}

/** A corpus without kinds marks no quoted part within what is said: such parts are not judged by it. */
function withoutInner(quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter(
    (one) =>
      one.kind !== 'mixed' ||
      !quotations.some((outer) => outer !== one && outer.start <= one.start && one.end <= outer.end),
  );
}

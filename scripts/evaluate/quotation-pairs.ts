// Idea: gold and system quotations are assigned one to one by token overlap (Dice), the best pair first; of equal ones
// the pair of the same kind, then the earlier. Tokens are those of the product, marks included; each text is tokenized
// once, and a content is a few ranges of token numbers. Cost: the product of the counts within one document.
import type { Quotation, QuotationKind } from '../../lib/quotations/quotation';
import { firstStartingAt, lowerBound } from '../../lib/text/lower-bound';
import type { Span } from '../../lib/text/span';
import { tokenize } from '../../lib/text/tokenize';
import type { GoldQuotation } from './quotations-corpus';

/** A gold and a system quotation that hold some of the same tokens. Shares are 0 … 1. */
export type QuotationPair = {
  readonly gold: GoldQuotation;
  readonly system: Quotation;
  readonly dice: number;
  /** The share of the gold quotation's tokens that the system's holds. */
  readonly ofGold: number;
  /** The share of the system quotation's tokens that the gold one holds. */
  readonly ofSystem: number;
};

/** From this overlap on the words are the right ones. */
export const RIGHT_DICE = 0.8;

const ANSWERS: Readonly<Record<string, readonly QuotationKind[]>> = {
  Direct: ['direct', 'mixed'],
  Indirect: ['indirect'],
  IndirectFreeIndirect: ['indirect'],
  FreeIndirect: ['indirect'],
  Reported: ['reported'],
};

/** The kinds the system may call a gold quotation of this kind; none where the corpus has no kinds. */
export function kindsFor(gold: string | undefined): readonly QuotationKind[] {
  return ANSWERS[gold ?? ''] ?? [];
}

/** Counts tokens of one text. */
export type TokenCounter = {
  /** How many tokens touch the spans. */
  readonly count: (spans: readonly Span[]) => number;
  /** How many tokens touch both. */
  readonly countBoth: (spans: readonly Span[], others: readonly Span[]) => number;
};

/** A place of a text by its token numbers. */
type TokenRange = { readonly from: number; readonly to: number };

/** Counts tokens of `text` within spans. */
export function countTokensOf(text: string): TokenCounter {
  const tokens = tokenize(text);
  const known = new Map<readonly Span[], TokenRange[]>();
  const rangesOf = (spans: readonly Span[]) => {
    const found = known.get(spans) ?? tokenRanges(tokens, spans);
    known.set(spans, found);
    return found;
  };
  return {
    count: (spans) => rangesOf(spans).reduce((sum, { from, to }) => sum + to - from, 0),
    countBoth: (spans, others) => countCommon(rangesOf(spans), rangesOf(others)),
  };
}

/** Ordered, without overlap. */
function tokenRanges(tokens: readonly Span[], spans: readonly Span[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const first = lowerBound(tokens.length, (at) => (tokens[at]?.end ?? 0) > start);
    const from = Math.max(ranges.at(-1)?.to ?? 0, first);
    const to = firstStartingAt(tokens, end);
    if (from < to) ranges.push({ from, to });
  }
  return ranges;
}

function countCommon(ranges: readonly TokenRange[], others: readonly TokenRange[]): number {
  let common = 0;
  for (const one of ranges)
    for (const other of others)
      common += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return common;
}

/** The one-to-one assignment; pairs without a common token are none. */
export function pairQuotations(
  tokens: TokenCounter,
  gold: readonly GoldQuotation[],
  system: readonly Quotation[],
): QuotationPair[] {
  const candidates = gold.flatMap((one) => system.flatMap((other) => pairOf(tokens, one, other)));
  candidates.sort((a, b) => b.dice - a.dice || kindOrder(a) - kindOrder(b));
  const taken = new Set<GoldQuotation | Quotation>();
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.system)) return false;
    taken.add(pair.gold).add(pair.system);
    return true;
  });
}

function pairOf(tokens: TokenCounter, gold: GoldQuotation, system: Quotation): QuotationPair[] {
  const both = tokens.countBoth(gold.content, system.content);
  if (both === 0) return [];
  const [inGold, inSystem] = [tokens.count(gold.content), tokens.count(system.content)];
  const dice = (2 * both) / (inGold + inSystem);
  return [{ gold, system, dice, ofGold: both / inGold, ofSystem: both / inSystem }];
}

function kindOrder({ gold, system }: QuotationPair): number {
  return kindsFor(gold.kind).includes(system.kind) ? 0 : 1;
}

// What a document adds to the scores of quotations. Message: per quotation the share of its tokens that its partner
// holds, unassigned ones 0; right and met are sums. Quotations: a partner with Dice >= .8. Within a kind both partners
// are of it, by the one assignment over all; what meets a gold quotation of another kind is not judged there, as its
// words are right. Quotations that are shown are assigned anew, among themselves.
import { isShown, type Quotation, type QuotationKind } from '../../lib/quotations/quotation';
import {
  isSameKind,
  pairQuotations,
  type QuotationPair,
  RIGHT_DICE,
  type TokenCounter,
} from './quotation-pairs';
import type { GoldQuotation } from './quotations-corpus';

/** `right` of the `found` are right, and `met` of the `gold` are found; both can be sums of shares. */
export type RateCounts = {
  readonly right: number;
  readonly found: number;
  readonly met: number;
  readonly gold: number;
};
export type ShareCounts = { readonly right: number; readonly of: number };
export type Judged = {
  readonly gold: readonly GoldQuotation[];
  readonly system: readonly Quotation[];
  readonly pairs: readonly QuotationPair[];
};

const KINDS: readonly (readonly [name: string, gold: string, system: readonly QuotationKind[]])[] = [
  ['direct', 'Direct', ['direct', 'mixed']],
  ['indirect', 'Indirect', ['indirect']],
  ['reported', 'Reported', ['reported']],
];
const GOLD_KINDS = ['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'];
const HALF_DICE = 0.5;

/** The pairs whose words are right. */
export function rightOf(pairs: readonly QuotationPair[]): QuotationPair[] {
  return pairs.filter(({ dice }) => dice >= RIGHT_DICE);
}

/** Message, quotations, their kinds, and those that are shown, by the name of the line. */
export function countRates(judged: Judged, tokens: TokenCounter): [string, RateCounts][] {
  const { gold, system, pairs } = judged;
  const right = rightOf(pairs).length;
  const held = (of: (pair: QuotationPair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0);
  const message = { right: held(({ ofSystem }) => ofSystem), met: held(({ ofGold }) => ofGold) };
  const whole = { found: system.length, gold: gold.length };
  const shown = system.filter(isShown);
  const shownPairs = pairQuotations(tokens, gold, shown);
  const shownWhole = { found: shown.length, gold: gold.length };
  const shownRight = rightOf(shownPairs).length;
  const half = shownPairs.filter(({ dice }) => dice >= HALF_DICE).length;
  return [
    ['message', { ...message, ...whole }],
    ['quotations', { right, met: right, ...whole }],
    ...KINDS.map(([name, kind, kinds]): [string, RateCounts] => [name, countKind(judged, kind, kinds)]),
    ['shown', { right: shownRight, met: shownRight, ...shownWhole }],
    ['shown, half the words', { right: half, met: half, ...shownWhole }],
  ];
}

function countKind(judged: Judged, kind: string, kinds: readonly QuotationKind[]): RateCounts {
  const gold = judged.gold.filter((quotation) => quotation.kind === kind);
  if (judged.gold.every((quotation) => quotation.kind === undefined) && judged.gold.length > 0)
    return { right: 0, found: 0, met: 0, gold: 0 };
  const pairs = rightOf(judged.pairs).filter(({ system }) => kinds.includes(system.kind));
  const right = pairs.filter((pair) => isSameKind(pair.gold.kind, pair.system.kind)).length;
  const ofKind = judged.system.filter((quotation) => kinds.includes(quotation.kind)).length;
  const elsewhere = pairs.length - right;
  return { right, met: right, found: ofKind - elsewhere, gold: gold.length };
}

/** How many of each gold kind are found, whatever the system calls them. */
export function countMet({ gold, pairs }: Judged): [string, ShareCounts][] {
  const met = new Set(rightOf(pairs).map((pair) => pair.gold));
  return GOLD_KINDS.map((kind) => {
    const ofKind = gold.filter((quotation) => quotation.kind === kind);
    return [
      `${kind}, by any kind`,
      { right: ofKind.filter((quotation) => met.has(quotation)).length, of: ofKind.length },
    ];
  });
}

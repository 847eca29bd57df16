// What a document adds to the scores of quotations. Message: per quotation the share of its tokens that its partner
// holds, unassigned ones 0; right and met are sums. Quotations: a partner with Dice >= .8. Within a kind both partners
// are of it, by the one assignment over all; what meets a gold quotation of another kind is not judged there, as its
// words are right. Quotations that are shown are assigned anew, among themselves.
import { isShown, type Quotation } from '../../lib/quotations/quotation';
import {
  kindsFor,
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

const GOLD_KINDS = ['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'];
/** Those that a kind of the system's answers by itself; the others are indirect speech that is hard to tell. */
const OWN_KINDS = ['Direct', 'Indirect', 'Reported'];
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
    ...OWN_KINDS.map((kind): [string, RateCounts] => [kind.toLowerCase(), countKind(judged, kind)]),
    ['shown', { right: shownRight, met: shownRight, ...shownWhole }],
    ['shown, half the words', { right: half, met: half, ...shownWhole }],
  ];
}

function countKind({ gold, system, pairs }: Judged, kind: string): RateCounts {
  const hasKinds = gold.length === 0 || gold.some((quotation) => quotation.kind !== undefined);
  if (!hasKinds) return { right: 0, found: 0, met: 0, gold: 0 };
  const kinds = kindsFor(kind);
  const inKind = rightOf(pairs).filter((pair) => kinds.includes(pair.system.kind));
  const right = inKind.filter((pair) => pair.gold.kind === kind).length;
  const called = system.filter((quotation) => kinds.includes(quotation.kind)).length;
  const wanted = gold.filter((quotation) => quotation.kind === kind).length;
  return { right, found: called - (inKind.length - right), met: right, gold: wanted };
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

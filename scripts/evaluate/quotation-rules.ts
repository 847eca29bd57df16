// What each rule gives: how often it fires, and how often it is right. A rule is the reason up to its colon; what
// follows are details.
import { isShown } from '../../lib/quotations/quotation';
import { rightOf } from './quotation-rates';
import { type DocumentScore, percent } from './quotation-scores';
import { type JudgedSpeaker, judgeSpeaker } from './quotation-speakers';
import type { Table } from './report';

/** The rule that a reason names. */
export function ruleOf(reason: string): string {
  return reason.split(':', 1)[0] ?? reason;
}

/** Rules that found quotations, the most frequent first: hits, how many have the right words and how many are shown. */
export function tableOfQuotationRules(scores: readonly DocumentScore[]): Table {
  const judged = scores.flatMap(({ analysis, pairs }) => {
    const right = new Set(rightOf(pairs).map(({ system }) => system));
    return analysis.quotations.map((quotation) => ({ quotation, isRight: right.has(quotation) }));
  });
  const rows = groupBy(judged, ({ quotation }) => `${ruleOf(quotation.reason)}\t${quotation.kind}`).map(
    ([rule, hits]) => {
      const right = hits.filter(({ isRight }) => isRight).length;
      const shown = hits.filter(({ quotation }) => isShown(quotation)).length;
      return [...rule.split('\t'), hits.length, right, showShare(right, hits.length), shown];
    },
  );
  return { columns: ['rule for quotations', 'kind', 'hits', 'right', 'precision', 'shown'], rows };
}

/**
 * Rules that found speakers, the most frequent first: hits, and where the words are right, how many have the right
 * place of those with one, the right entity of those with a named one, and an entity where none is named.
 */
export function tableOfSpeakerRules(scores: readonly DocumentScore[]): Table {
  const judged = scores.flatMap((score) => {
    const bySystem = new Map(
      rightOf(score.pairs).map((pair) => [pair.system, judgeSpeaker(score.document, score.analysis, pair)]),
    );
    return score.analysis.quotations
      .filter(({ speaker }) => speaker !== undefined)
      .map((quotation) => ({ quotation, judgement: bySystem.get(quotation) }));
  });
  const rows = groupBy(judged, ({ quotation }) => ruleOf(quotation.speaker?.reason ?? '')).map(
    ([rule, hits]) => [
      rule,
      hits.length,
      ...countJudgements(hits.flatMap(({ judgement }) => judgement ?? [])),
    ],
  );
  const columns = ['rule for speakers', 'hits', 'there', 'of', 'right', 'of', '%', 'said anyway'];
  return { columns, rows };
}

function countJudgements(judged: readonly JudgedSpeaker[]): (string | number)[] {
  const placed = judged.filter(({ pair }) => pair.gold.speaker.length > 0);
  const named = judged.filter(({ isNamed }) => isNamed);
  const right = named.filter(({ isRight }) => isRight).length;
  return [
    placed.filter(({ isThere }) => isThere).length,
    placed.length,
    right,
    named.length,
    showShare(right, named.length),
    judged.filter(({ isNamed, isSaid }) => isSaid && !isNamed).length,
  ];
}

function showShare(part: number, whole: number): string {
  return whole === 0 ? '-' : percent(part, whole).toFixed(1);
}

/** The largest group first. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

// What became of passages, and the tables of it. Exact: the same letters; partial: at least half of the longer of the
// two; wrong: elsewhere; orphan: no answer; false: any answer for a passage that is gone.
import type { Anchoring } from '../../lib/anchoring/anchor';
import { type Span, trimmedSpan } from '../../lib/text/span';
import type { Table } from './report';

export type Verdict = 'exact' | 'partial' | 'wrong' | 'orphan' | 'false' | 'gone';

/** One passage looked for in one changed page. */
export type Outcome = {
  readonly page: string;
  readonly edit: string;
  readonly group: string;
  readonly kind: string;
  readonly state: Anchoring['state'];
  readonly score: number;
  readonly verdict: Verdict;
  /** For the passage alone, in a text that is prepared. */
  readonly ms: number;
  /** What stood there, what is to be found, what was found: to read. */
  readonly words: { readonly old: string; readonly gold: string; readonly found: string };
};

/** Judges a found place against the one it should be; `gold` undefined: the passage is gone. */
export function verdictOf(content: string, found: Span | undefined, gold: Span | undefined): Verdict {
  if (!gold) return found ? 'false' : 'gone';
  if (!found) return 'orphan';
  const a = trimmedSpan(content, found);
  const b = trimmedSpan(content, gold);
  if (a.start === b.start && a.end === b.end) return 'exact';
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.max(a.end - a.start, b.end - b.start) ? 'partial' : 'wrong';
}

const COLUMNS = ['n', 'exact %', 'partial %', 'wrong %', 'orphan %', 'gone', 'answered %'];

/** The table of some outcomes, with a row for each name that they have, in the order they come. */
export function tableBy(
  first: string,
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string,
): Table {
  const byName = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const own = byName.get(nameOf(outcome));
    if (own) own.push(outcome);
    else byName.set(nameOf(outcome), [outcome]);
  }
  return { columns: [first, ...COLUMNS], rows: [...byName].map(([name, own]) => rowOf(name, own)) };
}

function rowOf(name: string, outcomes: readonly Outcome[]): (string | number)[] {
  const count = (verdict: Verdict) => outcomes.filter((one) => one.verdict === verdict).length;
  const gone = count('gone') + count('false');
  const there = outcomes.length - gone;
  return [
    name,
    there,
    ...(['exact', 'partial', 'wrong', 'orphan'] as const).map((verdict) => percent(count(verdict), there)),
    gone,
    percent(count('false'), gone),
  ];
}

/** How sure is sure: the share of exact ones among those of each state; and the time each took. */
export function linesOf(outcomes: readonly Outcome[]): string[] {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  const states = (['certain', 'likely'] as const).map((state) => {
    const answers = outcomes.filter((one) => one.state === state);
    const exact = answers.filter(({ verdict }) => verdict === 'exact').length;
    return `${state}: ${answers.length}, exact ${percent(exact, answers.length)} %`;
  });
  return [...states, `ms for one passage in a prepared text: p50 ${at(0.5)}, p95 ${at(0.95)}`];
}

function percent(part: number, whole: number): number | string {
  return whole > 0 ? Number(((100 * part) / whole).toFixed(2)) : '-';
}

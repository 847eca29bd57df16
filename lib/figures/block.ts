import type { FigureId } from './figure';
import type { Sign } from './sign';
import type { FigureVerdicts } from './verdicts';

/** How often a sign stands in articles. */
export type Counted<S extends Sign = Sign> = {
  readonly sign: S;
  readonly text: string;
  readonly count: number;
};

/** Two figures that may be one. */
export type Asked = {
  readonly a: FigureId;
  readonly b: FigureId;
  readonly score: number;
  readonly reason: string;
};

/** Which figure a sign stands for. */
export type Assigned = { readonly figure: FigureId; readonly score: number; readonly reason: string };

/** One whom a name alone may mean. */
export type Bearer = {
  readonly figure: FigureId;
  readonly families: readonly string[];
  readonly names: readonly string[];
  /** In how many articles it is named in full. */
  readonly articles: number;
  readonly gender: string;
  readonly parties: readonly string[];
  /** By the reader's word only. */
  readonly isPlaced?: true;
};

/** What is decided of all that share keys. Signs that are not in `assigned` are judged article by article. */
export type Decided = {
  readonly assigned: ReadonlyMap<string, Assigned>;
  /** For names alone: the figure of those that nobody with a given name bears. */
  readonly nameless: ReadonlyMap<string, FigureId>;
  readonly bearers: readonly Bearer[];
  readonly asked: readonly Asked[];
  /** Changes whenever a name alone may have to be judged anew. */
  readonly state: string;
};

/** A figure that the reader placed names at, with their signs. */
export type Placed = { readonly figure: FigureId; readonly sign: Sign; readonly count: number };

/** What is known of all that share keys. */
export type Known = {
  readonly counted: readonly Counted[];
  readonly placed: readonly Placed[];
  readonly verdicts: FigureVerdicts;
};

/** The most of a list by how often they occur; the first of the alphabet among equals. */
export function mostOf(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [value, count] of counts)
    if (value !== '' && (count > most || (count === most && value < best))) [best, most] = [value, count];
  return best;
}

/** Adds to a count. */
export function addTo(counts: Map<string, number>, value: string, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}

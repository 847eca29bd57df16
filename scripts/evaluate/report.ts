/** What an evaluation gives: a table for people, and everything for machines. */
export type Report = {
  readonly title: string;
  readonly columns: string[];
  readonly rows: (string | number)[][];
  readonly json: unknown;
};

/** One line of scores in per cent, with the counts behind it. */
export type ScoreLine = {
  readonly name: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly right: number | string;
  readonly found: number;
  readonly gold: number;
};

/** The cells of a line: name, F1, precision, recall, right, found, gold. */
export function scoreRow(line: ScoreLine): (string | number)[] {
  const { name, f1, precision, recall, right, found, gold } = line;
  return [name, f1.toFixed(1), precision.toFixed(1), recall.toFixed(1), right, found, gold];
}

/** What an evaluation gives: a table for people, and everything for machines. */
export type Report = {
  readonly title: string;
  readonly columns: string[];
  readonly rows: (string | number)[][];
  readonly json: unknown;
};

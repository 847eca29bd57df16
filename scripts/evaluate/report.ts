export type Table = { readonly columns: string[]; readonly rows: (string | number)[][] };

/** What an evaluation gives: tables for people, with lines below them, and everything for machines. */
export type Report = Table & {
  readonly title: string;
  readonly further?: readonly Table[];
  readonly lines?: readonly string[];
  readonly json: unknown;
};

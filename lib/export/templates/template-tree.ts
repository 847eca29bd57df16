/** A name and those within it: `article.title`. */
export type Path = readonly string[];

export type FilterCall = { readonly name: string; readonly inputs: readonly string[]; readonly line: number };

/** A value with what is done to it: a name, or words given as they are. */
export type Term = {
  readonly of: { readonly path: Path } | { readonly words: string };
  readonly filters: readonly FilterCall[];
  readonly line: number;
};

/** The first of the terms that is not empty. */
export type Expression = { readonly terms: readonly Term[] };

/** `or` of `and` of comparisons. Without a `sign`: whether `left` is anything. */
export type Comparison = {
  readonly not: boolean;
  readonly left: Term;
  readonly sign?: '==' | '!=' | '>' | '<';
  readonly right?: Term;
};
export type Condition = readonly (readonly Comparison[])[];

/** What a template is made of. */
export type TemplateNode =
  | { readonly is: 'text'; readonly text: string; readonly line: number }
  | { readonly is: 'put'; readonly expression: Expression; readonly line: number }
  | {
      readonly is: 'each';
      readonly name: string;
      readonly list: Expression;
      readonly inside: readonly TemplateNode[];
      readonly line: number;
    }
  | {
      readonly is: 'choice';
      /** The first whose condition holds is taken; one without a condition always holds. */
      readonly ways: readonly {
        readonly condition?: Condition;
        readonly inside: readonly TemplateNode[];
      }[];
      readonly line: number;
    };

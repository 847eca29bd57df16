declare module '@citation-js/core' {
  /** A reference in CSL's terms. */
  type CslItem = Readonly<Record<string, unknown>>;
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly CslItem[];
    format(as: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';

// RFC 4180: separators, CRLF, doubled quotes, UTF-8. A cell that a spreadsheet would run as a formula is guarded by an
// apostrophe: also where spaces or invisible characters stand before the sign, and for its full-width and small forms,
// which papaparse's guard lets through.
import { plainText } from '../plain-text';

const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;
/** Excel takes 32,767 letters into a cell and moves what is beyond to the next rows. */
const LONGEST_IN_EXCEL = 32_000;

/** How a table is written: as RFC 4180 says, or as the Excel of a language opens it. */
export type TableForm = {
  /** Before the first row. */
  readonly start: string;
  readonly separator: ',' | ';';
  readonly decimalSign: '.' | ',';
  /** Longer cells are cut, in UTF-16 units. */
  readonly longest: number;
};

/** Text, nothing, or a number, of which a fraction gets two digits. */
export type Cell = string | number | undefined;

const PLAIN: TableForm = {
  start: '',
  separator: ',',
  decimalSign: '.',
  longest: Number.POSITIVE_INFINITY,
};

/**
 * The form that was asked for. Excel reads UTF-8 where a mark stands at the beginning, and takes the separator and the
 * decimal sign of the system's language; a line `sep=;` would make it forget the mark.
 */
export function tableForm(options: { readonly excel?: boolean; readonly language: string }): TableForm {
  if (!options.excel) return PLAIN;
  const isPoint = /^(?:en|zh|ja|ko|he|th)\b/i.test(options.language);
  return {
    start: '\uFEFF',
    separator: isPoint ? ',' : ';',
    decimalSign: isPoint ? '.' : ',',
    longest: LONGEST_IN_EXCEL,
  };
}

/** One row with its end. */
export function rowOf(cells: readonly Cell[], form: TableForm = PLAIN): string {
  return `${cells.map((cell) => cellOf(cell, form)).join(form.separator)}\r\n`;
}

function cellOf(value: Cell, { separator, decimalSign, longest }: TableForm): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return quoted(numberOf(value).replace('.', decimalSign), separator);
  const text = plainText(value);
  return quoted(cut(FORMULA.test(text) ? `'${text}` : text, longest), separator);
}

function numberOf(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function quoted(text: string, separator: string): string {
  const isPlain = !text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 2).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

// Token tables: one token a line with its BIO label; sentences are parted by blank lines.
import type { Span } from '../../lib/text/span';

export type TableName = Span & { readonly tag: string };
export type TableRow = { readonly span: Span; readonly original: string };
export type TableSentence = {
  readonly text: string;
  readonly names: readonly TableName[];
  readonly rows: readonly TableRow[];
};

/** A sentence's rows as text, its names in it; `from` is where the text will stand. */
export function readTableSentence(sentence: string, from = 0): TableSentence {
  let text = '';
  const names: { start: number; end: number; tag: string }[] = [];
  const rows: TableRow[] = [];
  let open: { start: number; end: number; tag: string } | undefined;
  for (const row of sentence.trimEnd().split('\n')) {
    const [token = '', label = 'O', original = ''] = row.split('\t');
    if (needsSpace(text, token)) text += ' ';
    const span = { start: from + text.length, end: from + text.length + token.length };
    text += token;
    rows.push({ span, original });
    if (label.startsWith('I-') && open !== undefined) open.end = span.end;
    else if (label === 'O') open = undefined;
    else {
      open = { ...span, tag: label.slice(2) };
      names.push(open);
    }
  }
  return { text, names, rows };
}

/** Tables hold tokens without spaces; closing marks and English endings stood next to the word before. */
function needsSpace(text: string, token: string): boolean {
  if (text === '' || /[\s([„]$/.test(text)) return false;
  return !/^(?:[.,;:!?)\]“]|['’](?:s|t|re|ve|ll|d|m)?$|n['’]t$)/i.test(token);
}

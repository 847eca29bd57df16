const MOST_CELLS = 20_000_000;

/** A cell in quotation marks that begins at `at`, and where it ends; marks that never close go to the end of the text. */
function quotedCell(text: string, at: number): { readonly cell: string; readonly end: number } {
  let cell = '';
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { cell: cell + text.slice(from), end: text.length };
    cell += text.slice(from, mark);
    if (text[mark + 1] !== '"') return { cell, end: mark + 1 };
    cell += '"';
    from = mark + 2;
  }
}

/**
 * Rows of a CSV (RFC 4180): cells in quotation marks may hold commas, line ends and doubled marks. Line ends of every
 * kind; a mark of byte order and empty lines are passed by. Cost: linear.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const separator = /[,\r\n]/g;
  let cells = 0;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at <= text.length && cells < MOST_CELLS; cells += 1) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    separator.lastIndex = quoted?.end ?? at;
    const end = separator.exec(text)?.index ?? text.length;
    row.push(quoted?.cell ?? text.slice(at, end));
    at = end + 1;
    if (text[end] === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (text.startsWith('\r\n', end)) at += 1;
    if (end === text.length) break;
  }
  return rows;
}

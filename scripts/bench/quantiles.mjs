/** The value below which that share of the values lies (nearest rank); undefined of none. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** `p50` and `p95` of values in ms, rounded to a tenth. */
export function middleAndTail(values) {
  const round = (value) => (value === undefined ? undefined : Math.round(value * 10) / 10);
  return { p50: round(quantile(values, 0.5)), p95: round(quantile(values, 0.95)) };
}

/** Rows of equal keys as an aligned table. */
export function tableOf(rows) {
  const keys = Object.keys(rows[0] ?? {});
  const cells = [keys, ...rows.map((row) => keys.map((key) => String(row[key] ?? '–')))];
  const widths = keys.map((_key, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ');
  return cells.map(line).join('\n');
}

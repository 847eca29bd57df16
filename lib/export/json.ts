import type { ExportBundle, ExportBundles } from './bundle';
import { quotationsOf } from './quotations';

/** What a JSON export says it is. The version changes with its form. */
export const JSON_FORMAT = 'randnotiz-articles';
export const JSON_VERSION = 3;

function head(exported: Date): string {
  const fields = { format: JSON_FORMAT, version: JSON_VERSION, exported: exported.toISOString() };
  return `${JSON.stringify(fields, undefined, 2).slice(0, -2)},\n  "articles": [`;
}

function item(bundle: ExportBundle): string {
  const { article, analysis, notes, placements } = bundle;
  const quotations = quotationsOf(bundle);
  return JSON.stringify({ article, analysis, quotations, notes, placements }, undefined, 2).replace(
    /^/gm,
    '    ',
  );
}

const TAIL = '\n  ]\n}\n';

/**
 * Some articles with analysis and notes, everything as it is stored, and the quotations once more in words:
 * `{ format, version, exported, articles: [{ article, analysis?, quotations, notes, placements? }] }`.
 */
export function toJson(bundles: readonly ExportBundle[], exported = new Date()): string {
  return `${head(exported)}\n${bundles.map(item).join(',\n')}${TAIL}`;
}

/** The same in pieces, one article each. */
export async function* articlesAsJson(
  bundles: ExportBundles,
  exported = new Date(),
): AsyncGenerator<string, void, undefined> {
  yield head(exported);
  let separator = '\n';
  for await (const bundle of bundles) {
    yield separator + item(bundle);
    separator = ',\n';
  }
  yield TAIL;
}

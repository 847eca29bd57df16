import type { Entity } from '../../entities/entity';
import type { ExportBundle, ExportBundles } from '../bundle';
import type { ExportOptions } from '../formats';
import { SOURCE_COLUMNS } from './columns';
import { type Table, tableAsCsv } from './table';

type Row = { readonly entity: Entity; readonly mentions: number; readonly quotations: number };

const TABLE: Table<Row> = {
  rowsOf,
  columns: [
    { name: 'Name', of: ({ entity }) => entity.name },
    { name: 'Kind', of: ({ entity }) => entity.kind },
    {
      name: 'Also named',
      of: ({ entity }) => entity.aliases.filter((each) => each !== entity.name).join('; '),
    },
    { name: 'Roles', of: ({ entity }) => entity.roles.join('; ') },
    { name: 'Party', of: ({ entity }) => entity.party },
    { name: 'Gender', of: ({ entity }) => entity.gender },
    { name: 'Mentions', of: ({ mentions }) => mentions },
    { name: 'Quotations', of: ({ quotations }) => quotations },
    ...SOURCE_COLUMNS,
  ],
};

/** Who is named, the most often named first; who is never named has no row. */
function rowsOf({ analysis }: ExportBundle): Row[] {
  if (!analysis) return [];
  const all = [...analysis.titleMentions, ...analysis.mentions];
  const mentions = countOf(all.map(({ entity }) => entity));
  const quotations = countOf(
    analysis.quotations.flatMap(({ speaker }) => [
      ...(speaker?.entity === undefined ? [] : [speaker.entity]),
      ...(speaker?.others ?? []),
    ]),
  );
  return analysis.entities
    .map((entity) => ({
      entity,
      mentions: mentions.get(entity.id) ?? 0,
      quotations: quotations.get(entity.id) ?? 0,
    }))
    .filter((row) => row.mentions > 0)
    .sort((a, b) => b.mentions - a.mentions);
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** One row for each person and organization in each article. */
export function peopleTable(bundles: ExportBundles, options: ExportOptions) {
  return tableAsCsv(TABLE, bundles, options);
}

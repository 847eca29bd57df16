import type { Analysis } from '../../../../lib/analysis';
import type { Entity } from '../../../../lib/entities/entity';
import type { EntityKind } from '../../../../lib/names/mention';
import type { Uuid } from '../../../../lib/note';
import { saveAnalysis } from '../../../../lib/store/analyses';
import { recordArticle } from '../../../../lib/store/articles';
import { readTables } from '../../../../lib/store/db';
import { countAnew } from '../../../../lib/store/figures/write-figures';
import { placeFigures } from '../../../../lib/store/place-figures';
import { madeUpArticle } from '../made-up';

/** Someone in a made-up article. `says`: words put into the text, with this speaker. */
export type Named = Partial<Omit<Entity, 'id'>> & { readonly name: string; readonly says?: string };

let articles = 0;

/** Saves an article that names these and gives its id; it is not placed yet. */
export async function save(
  named: readonly (Named | string)[],
  fields: {
    readonly published?: string;
    readonly site?: string;
    readonly language?: string;
    readonly url?: string;
  } = {},
): Promise<Uuid> {
  articles += 1;
  const all = named.map((one) => (typeof one === 'string' ? { name: one } : one));
  const text = all
    .map(({ name, says }) => (says === undefined ? `${name}.` : `${name} sagte: „${says}“.`))
    .join(' ');
  const article = madeUpArticle({
    url: `https://zeitung.example/${articles}`,
    title: `Artikel ${articles}`,
    text,
    ...fields,
  });
  const { id } = await recordArticle(article, { keep: true });
  await saveAnalysis(id, 'hash', analysisOf(text, all));
  return id;
}

/** The same, placed at once. */
export async function saveAndPlace(...given: Parameters<typeof save>): Promise<Uuid> {
  const id = await save(...given);
  await placeFigures([id]);
  return id;
}

function analysisOf(text: string, named: readonly Named[]): Analysis {
  const entities = named.map(({ says: _, ...one }, index) => {
    const kind: EntityKind = one.kind ?? 'person';
    return { aliases: [one.name], roles: [], ...one, kind, id: `e${index}` };
  });
  let from = 0;
  const mentions = entities.map(({ id, kind, name }) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, kind, entity: id, score: 1, reason: 'made up' };
  });
  const quotations = named.flatMap(({ says }, index) => {
    if (says === undefined) return [];
    const start = text.indexOf(says);
    const span = { start, end: start + says.length };
    const speaker = { entity: `e${index}`, score: 0.9, reason: 'made up' };
    return [{ ...span, kind: 'direct' as const, content: [span], speaker, score: 0.9, reason: 'made up' }];
  });
  return {
    ...{ version: 'engine 1', sentences: [], mentions, titleMentions: [], entities },
    ...{ quotations, summary: [] },
  };
}

/** Who is who: for each article, in the order given, the names with the names that share their figures. */
export async function partition(): Promise<string[]> {
  const rows = await readTables(['appearances'], ({ appearances }) => appearances.toArray());
  const heads = await readTables(['articles'], ({ articles: all }) => all.toArray());
  const titles = new Map(heads.map(({ id, title }) => [id, title]));
  const groups = new Map<string, string[]>();
  for (const { figure, article, name, rejected } of rows) {
    if (rejected) continue;
    groups.set(figure, [...(groups.get(figure) ?? []), `${titles.get(article)} ${name}`]);
  }
  return [...groups.values()].map((names) => names.sort().join(' = ')).sort();
}

/** The figures as they are stored, and as they come out when all is counted anew. */
export async function storedAndCounted(): Promise<{ readonly stored: unknown; readonly counted: unknown }> {
  return readTables(['appearances', 'figures'], async ({ appearances, figures }) => {
    const rows = (await appearances.toArray()).filter(({ rejected }) => !rejected);
    const all = await figures.toArray();
    const ids = [...new Set(rows.map(({ figure }) => figure))].sort();
    const counted = ids.map((id) => [id, countAnew(rows.filter(({ figure }) => figure === id))]);
    return { stored: all.map(({ id, tallies }) => [id, tallies]), counted };
  });
}

import type { Correction } from '../../entities/correction';
import { correctAnalysis, readAppearances } from '../../figures/read-appearances';
import { writeSign } from '../../figures/sign';
import type { Uuid } from '../../note';
import type { Tables } from '../db';
import { joinedPages } from '../pages/joined-pages';
import { asAnalysis } from '../rows/as-read';
import type { CorrectionRecord, StoredArticle } from '../rows/records';
import type { NewRow, Placing } from './place';

/** What a transaction must hold to read what articles say of people and organizations. */
export const SOURCE_TABLES = ['articles', 'texts', 'analyses', 'corrections', 'pages'] as const;

type Sources = Pick<Tables, (typeof SOURCE_TABLES)[number]>;

/** The rows of articles that are in the library; of others only that there are none. */
export async function loadRows(tables: Sources, ids: readonly Uuid[]): Promise<Placing> {
  const heads = await tables.articles.bulkGet([...ids]);
  const corrections = await loadLiving(tables);
  const articles = new Map<string, readonly string[]>(ids.map((id) => [id, []]));
  const rows: NewRow[] = [];
  for (const head of heads) {
    if (head === undefined || head.deleted !== undefined || head.keptAt === undefined) continue;
    const keys = await keysOf(tables, head);
    articles.set(head.id, keys);
    rows.push(...(await rowsOf(tables, head, correctionsOn(keys, corrections))));
  }
  return { articles, rows };
}

async function loadLiving({ corrections }: Sources): Promise<CorrectionRecord[]> {
  const all = await corrections.toArray();
  return all.filter(({ deleted }) => deleted === undefined).sort((a, b) => a.updated - b.updated);
}

/** The article's own key and those of pages joined to it. */
async function keysOf(tables: Sources, { id, key }: StoredArticle): Promise<readonly string[]> {
  const pages = await joinedPages(tables, id);
  return [key, ...pages.map((page) => page.id)];
}

function correctionsOn(keys: readonly string[], all: readonly Correction[]): Correction[] {
  return all.filter((one) => !('article' in one) || keys.includes(one.article));
}

async function rowsOf(
  tables: Sources,
  head: StoredArticle,
  corrections: readonly Correction[],
): Promise<NewRow[]> {
  const [stored, text] = [await tables.analyses.get(head.id), await tables.texts.get(head.id)];
  if (stored === undefined || text === undefined) return [];
  const { language, site, published } = head;
  const read = {
    id: head.id,
    saved: head.keptAt ?? head.created,
    article: {
      text: text.text,
      language,
      ...(site !== undefined && { site }),
      ...(published && { published }),
    },
    analysis: asAnalysis(stored.analysis),
  };
  const facts = readAppearances({ ...read, corrections });
  const kept = new Set(facts.map(({ id }) => id));
  // What was rejected leaves a row, so that its article is found when the verdict is taken back.
  const rejected = readAppearances({ ...read, corrections: [] }).filter(({ id }) => !kept.has(id));
  return [
    ...facts.map(({ sign, ...row }) => ({ ...row, sign: writeSign(sign) })),
    ...(corrections.length === 0 ? [] : rejected).map(({ sign, ...row }) => ({
      ...row,
      quotations: [],
      sign: writeSign(sign),
      rejected: true as const,
    })),
  ];
}

/** The last analysis of an article after the reader's verdicts; undefined where there is none. */
export async function loadCorrected(
  tables: Sources,
  id: Uuid,
): Promise<ReturnType<typeof correctAnalysis> | undefined> {
  const [head, stored, text] = await Promise.all([
    tables.articles.get(id),
    tables.analyses.get(id),
    tables.texts.get(id),
  ]);
  if (head === undefined || stored === undefined || text === undefined) return undefined;
  const corrections = correctionsOn(await keysOf(tables, head), await loadLiving(tables));
  return correctAnalysis(text.text, asAnalysis(stored.analysis), corrections);
}

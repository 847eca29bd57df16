import type { Correction } from '../../entities/correction';
import type { Entity } from '../../entities/entity';
import { correctAnalysis } from '../../figures/read-appearances';
import type { Uuid } from '../../note';
import { quotedWords } from '../../quotations/read-quotation';
import type { SearchedArticle, SearchedNote, SearchedQuotation } from '../../search/document';
import { groupBy } from '../../text/group-by';
import { readTables, type TableName, type Tables } from '../db';
import { asAnalysis } from '../rows/as-read';
import type {
  Listing,
  StoredAnalysis,
  StoredAppearance,
  StoredArticle,
  StoredFigure,
  StoredNote,
  StoredText,
} from '../rows/records';
import { rowsWith } from '../rows/rows-with';

const PLAIN = ['listings', 'articles', 'texts', 'notes'] as const satisfies TableName[];
const ALL = [...PLAIN, 'analyses', 'corrections', 'appearances', 'figures'] as const satisfies TableName[];

function searchedNote({ id, text, subject, tags = [] }: StoredNote): SearchedNote {
  const on = subject.on === 'passage' ? subject.passage.selector.exact : '';
  const whom = subject.on === 'entity' ? subject.name : '';
  return { id, pieces: [text, on, whom].filter((piece) => piece !== ''), tags };
}

type Names = Pick<SearchedArticle, 'persons' | 'organizations' | 'quotations'>;

const NO_NAMES: Names = { persons: [], organizations: [], quotations: [] };

type Plain = {
  readonly listing: Listing;
  readonly head: StoredArticle;
  readonly text: StoredText | undefined;
  readonly notes: readonly StoredNote[];
};

/** What is searched of an article, and what lists show of it. */
export type ReadArticle = SearchedArticle & Pick<Plain, 'head' | 'listing'>;

function readArticle({ listing, head, text, notes }: Plain, names: Names): ReadArticle {
  const { id, keptAt, published } = listing;
  const { title, site = '', byline, language, tags, summary } = head;
  return {
    id,
    keptAt,
    published,
    title,
    text: text?.text ?? '',
    summary: summary?.text ?? '',
    outlet: site,
    byline,
    language,
    notes: notes.map(searchedNote),
    tags,
    ...names,
    head,
    listing,
  };
}

/** The articles of the list, in the order asked for; others are passed by. */
async function readPlain(tables: Tables, ids: readonly Uuid[]): Promise<Plain[]> {
  const [listings, heads, texts, notes] = await Promise.all([
    tables.listings.bulkGet([...ids]),
    tables.articles.bulkGet([...ids]),
    tables.texts.bulkGet([...ids]),
    rowsWith(tables.notes, 'article', ids),
  ]);
  const byArticle = groupBy(
    notes.filter(({ deleted }) => deleted === undefined),
    ({ article }) => article,
  );
  return ids.flatMap((id, index) => {
    const [listing, head] = [listings[index], heads[index]];
    if (!listing || !head || head.deleted !== undefined) return [];
    return [{ listing, head, text: texts[index], notes: byArticle.get(id) ?? [] }];
  });
}

type Named = {
  readonly analysis: StoredAnalysis | undefined;
  readonly corrections: readonly Correction[];
  readonly appearances: readonly StoredAppearance[];
  readonly figures: ReadonlyMap<string, StoredFigure>;
};

/** Every name of the entities of an article, by the entity: those the article uses, and the figure's own. */
function namesById({ id }: StoredArticle, analysis: StoredAnalysis['analysis'], named: Named) {
  const appearances = new Map(named.appearances.map((one) => [one.id.slice(id.length + 1), one]));
  // Ids are new with each analysis: one that is called otherwise is of an analysis before.
  const figureOf = (entity: Entity) => {
    const appearance = appearances.get(entity.id);
    return appearance?.name === entity.name ? named.figures.get(appearance.figure)?.name : undefined;
  };
  return new Map(
    analysis.entities.map((entity) => {
      const figure = figureOf(entity);
      const names = [...(figure === undefined ? [] : [figure]), entity.name, ...entity.aliases];
      return [entity.id, [...new Set(names)]] as const;
    }),
  );
}

function namesOf({ head, text }: Plain, named: Named): Names {
  if (!named.analysis) return NO_NAMES;
  const words = text?.text ?? '';
  const analysis = correctAnalysis(words, asAnalysis(named.analysis.analysis), named.corrections);
  const names = namesById(head, analysis, named);
  const ofKind = (kind: 'person' | 'organization') =>
    analysis.entities.flatMap((entity) => (entity.kind === kind ? (names.get(entity.id) ?? []) : []));
  const quotations = analysis.quotations.map((quotation): SearchedQuotation => {
    const { speaker, start } = quotation;
    const speakers = [speaker?.entity, ...(speaker?.others ?? [])];
    return {
      words: quotedWords(words, quotation),
      at: quotation.content[0]?.start ?? start,
      speakers: speakers.flatMap((id) => (id === undefined ? [] : (names.get(id) ?? []))),
    };
  });
  return { persons: ofKind('person'), organizations: ofKind('organization'), quotations };
}

/** Verdicts on names, and those on quotations by the key of their article. */
async function readVerdicts(tables: Pick<Tables, 'corrections'>) {
  const living = (await tables.corrections.toArray()).filter(({ deleted }) => deleted === undefined);
  const sorted = living.sort((a, b) => a.created - b.created);
  return (key: string) => sorted.filter((one) => !('article' in one) || one.article === key);
}

/** What is read of names, for the articles of these ids. */
async function readNamed(tables: Tables, ids: readonly Uuid[]): Promise<(head: StoredArticle) => Named> {
  const [analyses, appearances, verdictsOn] = await Promise.all([
    tables.analyses.bulkGet([...ids]),
    rowsWith(tables.appearances, 'article', ids),
    readVerdicts(tables),
  ]);
  const figureIds = [...new Set(appearances.map(({ figure }) => figure))];
  const figures = (await tables.figures.bulkGet(figureIds)).filter((one) => one !== undefined);
  const analysisOf = new Map(ids.map((id, index) => [id, analyses[index]]));
  const byArticle = groupBy(appearances, ({ article }) => article);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return ({ id, key }) => ({
    analysis: analysisOf.get(id),
    corrections: verdictsOn(key),
    appearances: byArticle.get(id) ?? [],
    figures: byId,
  });
}

/**
 * All of these articles that is searched, in the order asked for; without `names` neither people nor quotations. What
 * is in the library no more is passed by.
 * @throws StoreError
 */
export function readSearched(
  ids: readonly Uuid[],
  { names }: { readonly names: boolean },
): Promise<readonly ReadArticle[]> {
  return readTables(names ? ALL : PLAIN, async (tables) => {
    const [plain, namedOf] = await Promise.all([
      readPlain(tables, ids),
      names ? readNamed(tables, ids) : undefined,
    ]);
    return plain.map((one) => readArticle(one, namedOf ? namesOf(one, namedOf(one.head)) : NO_NAMES));
  });
}

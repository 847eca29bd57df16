import type { FigureServices, QuotedArticle } from '../../../../entrypoints/library/figures/services';
import type { Appearance, Figure, FigureQuotation } from '../../../../lib/figures/figure';
import type { EntityKind } from '../../../../lib/names/mention';
import type { Note } from '../../../../lib/note';
import type { ArticleHead } from '../../../../lib/store/articles';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../../components/sample-analysis';

/** Someone of the made-up library. */
export type Made = { readonly name: string; readonly kind: EntityKind; readonly role?: string };

/** An article of it: who is named, and what they say. */
export type MadeArticle = {
  readonly title: string;
  readonly site: string;
  readonly day: string;
  readonly named: readonly string[];
  readonly said?: readonly { readonly by: string; readonly words: string; readonly cue?: string }[];
};

export type MadeLibrary = { readonly people: readonly Made[]; readonly articles: readonly MadeArticle[] };

/** Acts in the order they were asked for, in words. */
export type FakeFigures = FigureServices & { readonly acted: string[] };

function headOf({ title, site, day }: MadeArticle, index: number): ArticleHead {
  const kept = { id: `a${index}`, created: 1, updated: 1, revision: 1 };
  const article = { ...SAMPLE_ARTICLE, url: `https://zeitung.example/${index}`, title, site, published: day };
  return { ...article, ...kept, key: `key ${index}`, keptAt: 1, tags: [], opened: 1 };
}

/** Where the one quotation of the sample stands. */
const SAID_AT = SAMPLE_ARTICLE.text.indexOf('Der Fluss');

function quotationOf(words: string, cue: string | undefined, start: number): FigureQuotation {
  const shared = { start, end: start + words.length, words, score: cue === 'so' ? 0.7 : 0.95 };
  return { ...shared, kind: cue ? 'direct' : 'indirect', ...(cue && { cue }) };
}

type Row = { readonly appearance: Appearance; readonly article: ArticleHead };

function appearancesOf({ people, articles }: MadeLibrary): Row[] {
  const known = new Map(people.map((one) => [one.name, one]));
  return articles.flatMap((made, index) => {
    const article = headOf(made, index);
    return made.named.map((name) => {
      const one = known.get(name);
      const said = (made.said ?? []).filter(({ by }) => by === name);
      const appearance: Appearance = {
        id: `${article.id}:${name}`,
        article: article.id,
        figure: name,
        kind: one?.kind ?? 'person',
        name,
        aliases: [],
        roles: one?.role ? [one.role] : [],
        mentions: 3,
        at: Date.parse(made.day),
        outlet: made.site.toLowerCase(),
        quotations: said.map(({ words, cue }, place) => quotationOf(words, cue, SAID_AT + 400 * place)),
        score: 1,
        reason: 'made up',
        keys: [name.toLowerCase()],
      };
      return { appearance, article };
    });
  });
}

function figuresOf(library: MadeLibrary, rows: readonly Row[]): Figure[] {
  return library.people.flatMap(({ name, kind, role = '' }) => {
    const own = rows.filter(({ appearance }) => appearance.figure === name);
    if (own.length === 0) return [];
    const times = own.map(({ appearance }) => appearance.at);
    return {
      id: name,
      kind,
      name,
      sorting: name.split(' ').at(-1)?.toLowerCase() ?? '',
      role,
      words: name.toLowerCase().split(' '),
      articles: own.length,
      quotations: own.reduce((sum, { appearance }) => sum + appearance.quotations.length, 0),
      first: Math.min(...times),
      latest: Math.max(...times),
      doubts: [],
    };
  });
}

/** What everyone sees at once: `onValue` is called before the watching begins. */
const at =
  <T>(value: () => T) =>
  (onValue: (value: T) => void): (() => void) => {
    onValue(value());
    return () => undefined;
  };

function monthsOf(rows: readonly Row[]) {
  const months = new Map<string, { articles: Set<string>; quotations: number }>();
  for (const { appearance } of rows) {
    const month = new Date(appearance.at).toISOString().slice(0, 7);
    const sum = months.get(month) ?? { articles: new Set<string>(), quotations: 0 };
    sum.articles.add(appearance.article);
    sum.quotations += appearance.quotations.length;
    months.set(month, sum);
  }
  return [...months]
    .map(([month, { articles, quotations }]) => ({ month, articles: articles.size, quotations }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

function pairsOf(rows: readonly Row[], shown: ReadonlySet<string>) {
  const casts = new Map<string, string[]>();
  for (const { appearance } of rows) {
    if (!shown.has(appearance.figure)) continue;
    const cast = casts.get(appearance.article) ?? [];
    cast.push(appearance.figure);
    casts.set(appearance.article, cast);
  }
  const pairs = new Map<string, { a: string; b: string; articles: number }>();
  for (const cast of casts.values()) {
    const names = [...cast].sort();
    for (const [index, a] of names.entries()) {
      for (const b of names.slice(index + 1)) {
        const pair = pairs.get(`${a}|${b}`) ?? { a, b, articles: 0 };
        pair.articles += 1;
        pairs.set(`${a}|${b}`, pair);
      }
    }
  }
  return [...pairs.values()].sort((one, two) => two.articles - one.articles);
}

type GroupOf = (row: Row) => { readonly key: string; readonly title: string };

const GROUPS: Readonly<Record<'figure' | 'outlet' | 'month' | 'article', GroupOf>> = {
  figure: ({ appearance }) => ({ key: appearance.figure, title: appearance.name }),
  outlet: ({ appearance, article }) => ({ key: appearance.outlet, title: article.site ?? '' }),
  month: ({ appearance }) => ({ key: new Date(appearance.at).toISOString().slice(0, 7), title: '' }),
  article: ({ article }) => ({ key: article.id, title: article.title }),
};

function voicesOf(rows: readonly Row[], groupOf: GroupOf) {
  const groups = new Map<
    string,
    { title: string; at: number; voices: Map<string, { quotations: number; words: number }> }
  >();
  for (const row of rows) {
    const { quotations, figure } = row.appearance;
    if (quotations.length === 0) continue;
    const { key, title } = groupOf(row);
    const group = groups.get(key) ?? { title, at: 0, voices: new Map() };
    group.at = Math.max(group.at, row.appearance.at);
    const voice = group.voices.get(figure) ?? { quotations: 0, words: 0 };
    voice.quotations += quotations.length;
    voice.words += quotations.reduce((sum, { words }) => sum + words.split(' ').length, 0);
    group.voices.set(figure, voice);
    groups.set(key, group);
  }
  return [...groups].map(([key, { title, at, voices }]) => {
    const all = [...voices].map(([figure, counts]) => ({ figure, ...counts }));
    return {
      key,
      title,
      at,
      voices: all.sort((a, b) => b.quotations - a.quotations),
      quotations: all.reduce((sum, { quotations }) => sum + quotations, 0),
      words: all.reduce((sum, { words }) => sum + words, 0),
    };
  });
}

/** A library without a store: what is asked of it is answered at once, what is done to it is written down. */
export function fakeFigures(
  library: MadeLibrary,
  more: { readonly change?: (figure: Figure) => Figure; readonly doubts?: readonly [string, string][] } = {},
): FakeFigures {
  const rows = appearancesOf(library).sort((a, b) => b.appearance.at - a.appearance.at);
  const figures = figuresOf(library, rows).map(more.change ?? ((figure) => figure));
  const acted: string[] = [];
  const figureOf = (id: string | undefined) => figures.find((one) => one.id === id);
  const did = async (words: string) => {
    acted.push(words);
    return async () => acted.push(`undo ${words}`);
  };
  const rowsOf = (id: string) => rows.filter(({ appearance }) => appearance.figure === id);
  const quoted = library.articles.flatMap((made, index): QuotedArticle[] =>
    made.said ? [{ article: { ...SAMPLE_ARTICLE, ...headOf(made, index) }, analysis: SAMPLE_ANALYSIS }] : [],
  );
  const note: Note = {
    id: 'n1',
    created: 1,
    updated: Date.parse('2026-03-04T09:00'),
    revision: 1,
    article: 'a0',
    subject: { on: 'entity', name: figures[0]?.name ?? '', kind: 'person' },
    text: 'Hat das **2024** noch anders gesagt.',
  };
  const firstHead = rows[0]?.article;
  return {
    acted,
    watchFigures: ({ kind, query, order, followed }) =>
      at(() => ({
        figures: figures
          .filter((one) => one.kind === kind && one.name.toLowerCase().includes(query.toLowerCase()))
          .filter((one) => !followed || one.followed)
          .sort((a, b) => (order === 'name' ? (a.sorting < b.sorting ? -1 : 1) : b.articles - a.articles)),
        hasMore: false,
      })),
    watchFigure: ({ figure, name }) => at(() => figureOf(figure ?? name)),
    watchAppearances: ({ figure, quotedOnly, limit }) =>
      at(() => {
        const own = rowsOf(figure).filter(
          ({ appearance }) => !quotedOnly || appearance.quotations.length > 0,
        );
        return { rows: own.slice(0, limit), hasMore: own.length > limit };
      }),
    watchTimeline: (id) => at(() => monthsOf(rowsOf(id))),
    watchRoles: (id) =>
      at(() => {
        const one = figureOf(id);
        return one?.role ? [{ role: one.role, from: one.first, to: one.latest, articles: one.articles }] : [];
      }),
    watchNamedWith: (id, limit) =>
      at(() =>
        pairsOf(rows, new Set(figures.map((one) => one.id)))
          .filter(({ a, b }) => a === id || b === id)
          .flatMap(({ a, b, articles }) => {
            const figure = figureOf(a === id ? b : a);
            return figure ? [{ figure, articles }] : [];
          })
          .slice(0, limit),
      ),
    watchNotesAbout: (id) =>
      at(() => (id === figures[0]?.id && firstHead ? [{ note, article: firstHead }] : [])),
    watchDoubts: () =>
      at(() => ({
        doubts: (more.doubts ?? []).flatMap(([a, b]) => {
          const [figure, other] = [figureOf(a), figureOf(b)];
          return figure && other ? [{ figure, other, reason: 'alike', score: 0.6 }] : [];
        }),
        hasMore: false,
      })),
    watchQuoted: (limit) => at(() => ({ articles: quoted.slice(0, limit), hasMore: quoted.length > limit })),
    loadQuoted: async (id) => quoted.find(({ article }) => article.id === id),
    findFigures: async (query, kind) =>
      figures.filter(
        (one) => one.name.toLowerCase().includes(query.toLowerCase()) && (!kind || one.kind === kind),
      ),
    mergeFigures: (into, others) => did(`${others.join()} is ${into}`),
    keepApart: (a, b) => did(`${a} is not ${b}`),
    placeElsewhere: (appearances, to) => did(`${appearances.map(({ id }) => id).join()} is ${to}`),
    renameFigure: (id, name) => did(`${id} is called ${name}`),
    followFigure: (id, isOn) => did(`${isOn ? 'follow' : 'leave'} ${id}`),
    seeFigure: async (id) => acted.push(`see ${id}`),
    judgeName: (id, verdict) => did(`${verdict} ${id}`),
    correct: (correction) => did(JSON.stringify(correction)),
    watchNetwork: ({ kinds, figures: most }) =>
      at(() => {
        const shown = figures
          .filter(({ kind }) => kinds?.includes(kind) ?? true)
          .toSorted((a, b) => b.articles - a.articles)
          .slice(0, most);
        const links = pairsOf(rows, new Set(shown.map(({ id }) => id)));
        const nodes = shown.map((figure) => ({ figure, articles: figure.articles }));
        return { nodes, links, articles: library.articles.length };
      }),
    watchVoices: ({ by }) =>
      at(() => ({ groups: voicesOf(rows, GROUPS[by]), figures, articles: library.articles.length })),
    watchCollections: () => at(() => [{ id: 'c1', name: 'Seminar' }]),
    watchScopeTimeline: () => at(() => monthsOf(rows)),
  };
}

// What the reader says of figures: each verdict one act, at once visible, and taken back by `undoIdentities`. They hold
// for all articles, also later ones, and are part of backups; what they lead to is made again from them.
import type { Appearance, Figure, FigureId, Identity } from '../figures/figure';
import { plainName } from '../figures/names';
import type { Uuid } from '../note';
import { readTables, type Tables, writeTables } from './db';
import { StoreError } from './errors';
import { findById, keysOfId } from './figures/find-figures';
import { loadRows, SOURCE_TABLES } from './figures/load-rows';
import { loadVerdicts } from './figures/load-verdicts';
import { place } from './figures/place';
import { livingByKey } from './rows/claim-article';
import { buried, changed, newKept, revived } from './rows/kept';
import type { StoredIdentity } from './rows/records';
import { rowsWith } from './rows/rows-with';

/** What `undoIdentities` needs: the verdicts that came, and those that they took the place of. */
export type IdentityUndo = { readonly made: readonly Uuid[]; readonly replaced: readonly Uuid[] };

/** An appearance as placing needs to know it. */
export type NamedIn = Pick<Appearance, 'article' | 'name' | 'kind'>;

const NOTHING: IdentityUndo = { made: [], replaced: [] };

/** Verdicts bear on articles, and these may have changed: all is read and written in one transaction. */
const JUDGED_TABLES = ['appearances', 'figures', 'identities', ...SOURCE_TABLES] as const;

/**
 * Stores verdicts on figures, in the place of earlier ones on the same, and has the figures follow at once.
 * @throws StoreError
 */
export function judgeFigures(identities: readonly Identity[]): Promise<IdentityUndo> {
  if (identities.length === 0) return Promise.resolve(NOTHING);
  return writeTables(JUDGED_TABLES, (tables) => judge(tables, identities));
}

async function judge(tables: Tables, identities: readonly Identity[]): Promise<IdentityUndo> {
  const stored = await tables.identities.toArray();
  // The last verdict counts: it is later than all before it, also within one tick of the clock.
  let now = stored.reduce((latest, { updated }) => Math.max(latest, updated + 1), Date.now());
  const made: StoredIdentity[] = [];
  const replaced: StoredIdentity[] = [];
  for (const given of identities.map(plainIdentity)) {
    const old = stored.filter((one) => one.deleted === undefined && subjectOf(one) === subjectOf(given));
    replaced.push(...old.map((one) => buried(one, now)));
    made.push({ ...given, ...newKept(now) });
    now += 1;
  }
  await tables.identities.bulkPut([...replaced, ...made]);
  await followVerdicts(tables, [...replaced, ...made]);
  return { made: made.map(({ id }) => id), replaced: replaced.map(({ id }) => id) };
}

/** Field by field, so that nothing else of what was handed over is stored. */
function plainIdentity(identity: Identity): Identity {
  const { verdict, figure } = identity;
  if (verdict === 'same' || verdict === 'apart') return { verdict, figure, other: identity.other };
  if (verdict === 'name') return { verdict, figure, name: identity.name };
  if (verdict === 'follow') return { verdict, figure, seen: identity.seen };
  const { article, name, kind } = identity;
  return { verdict, article, name, kind, figure };
}

/** What a verdict is on: two figures, a name in an article, or what one is called or whether it is followed. */
function subjectOf(identity: Identity): string {
  const { verdict, figure } = identity;
  if (verdict === 'same' || verdict === 'apart')
    return JSON.stringify(['pair', ...[figure, identity.other].sort()]);
  if (verdict !== 'place') return JSON.stringify([verdict, figure]);
  return JSON.stringify([verdict, identity.article, identity.kind, plainName(identity.name)]);
}

/** Has figures and names that verdicts are on decided anew. */
async function followVerdicts(tables: Tables, identities: readonly Identity[]): Promise<void> {
  const articles = new Set<Uuid>();
  const keys = new Set<string>();
  const figures = new Set<FigureId>();
  for (const one of identities) {
    figures.add(one.figure);
    if (one.verdict === 'same' || one.verdict === 'apart') figures.add(one.other);
    if (one.verdict !== 'place') continue;
    const article = await livingByKey(tables, one.article);
    if (article !== undefined) articles.add(article.id);
  }
  const { standing } = await loadVerdicts(tables);
  for (const id of figures) {
    for (const key of keysOfId(id)) keys.add(key);
    const stored = await tables.figures.bulkGet([...new Set([id, standing(id)])]);
    for (const figure of stored) for (const key of figure?.words ?? []) if (/^[po]=/.test(key)) keys.add(key);
  }
  const placing = await loadRows(tables, [...articles]);
  await place(tables, { ...placing, keys: [...keys] });
}

/**
 * Takes verdicts back: those that came stay as tombstones, and those that they took the place of hold again.
 * @throws StoreError
 */
export function undoIdentities({ made, replaced }: IdentityUndo): Promise<void> {
  if (made.length === 0 && replaced.length === 0) return Promise.resolve();
  return writeTables(JUDGED_TABLES, async (tables) => {
    const now = Date.now();
    const came = (await tables.identities.bulkGet([...made])).filter((one) => one !== undefined);
    const living = came.filter(({ deleted }) => deleted === undefined);
    const before = (await tables.identities.bulkGet([...replaced])).filter((one) => one !== undefined);
    const back = before.filter(({ deleted }) => deleted !== undefined);
    const changes = [...living.map((one) => buried(one, now)), ...back.map((one) => revived(one, now))];
    await tables.identities.bulkPut(changes);
    await followVerdicts(tables, changes);
  });
}

/**
 * The other figures are this one from now on, in all articles.
 * @throws StoreError
 */
export function mergeFigures(into: FigureId, others: readonly FigureId[]): Promise<IdentityUndo> {
  const same = others.filter((other) => other !== into);
  return judgeFigures(same.map((other) => ({ verdict: 'same', figure: into, other })));
}

/**
 * Two figures are two, and not asked about again.
 * @throws StoreError
 */
export function keepApart(a: FigureId, b: FigureId): Promise<IdentityUndo> {
  return a === b ? Promise.resolve(NOTHING) : judgeFigures([{ verdict: 'apart', figure: a, other: b }]);
}

/** The first id of that name with a number that no figure and no verdict has. */
async function freshId(tables: Tables, { kind, name }: NamedIn): Promise<FigureId> {
  const base = `${kind} ${plainName(name)}`;
  const { isSpokenOf } = await loadVerdicts(tables);
  for (let number = 2; ; number += 1) {
    const id = `${base} ${number}`;
    if (!isSpokenOf(id) && (await tables.figures.get(id)) === undefined) return id;
  }
}

/** Who these are taken to be by now. */
async function figuresNamed(tables: Tables, appearances: readonly NamedIn[]): Promise<Set<FigureId>> {
  const wanted = new Set(appearances.map(nameIn));
  const articles = appearances.map(({ article }) => article);
  const rows = await rowsWith(tables.appearances, 'article', articles);
  const named = rows.filter((row) => row.figure !== '' && wanted.has(nameIn(row)));
  return new Set(named.map(({ figure }) => figure));
}

function nameIn({ article, kind, name }: NamedIn): string {
  return JSON.stringify([article, kind, plainName(name)]);
}

/**
 * In these articles who is named so is that figure, or one of its own; then it is apart from whom it was taken for, and
 * the reader is not asked again. Gives the figure with what undoes it all.
 * @throws StoreError `missing` when there is none, or no article of it is stored
 */
export function placeElsewhere(
  appearances: readonly NamedIn[],
  figure: FigureId | 'new',
): Promise<IdentityUndo & { readonly figure: FigureId }> {
  return writeTables(JUDGED_TABLES, async (tables) => {
    const [first] = appearances;
    if (first === undefined) throw new StoreError('missing', 'No articles were chosen');
    const id = figure === 'new' ? await freshId(tables, first) : figure;
    const heads = await tables.articles.bulkGet(appearances.map(({ article }) => article));
    const placed = appearances.flatMap(({ name, kind }, index): Identity[] => {
      const key = heads[index]?.key;
      return key === undefined ? [] : [{ verdict: 'place', article: key, name, kind, figure: id }];
    });
    if (placed.length === 0) throw new StoreError('missing', 'The article is no longer stored');
    const others = figure === 'new' ? await figuresNamed(tables, appearances) : [];
    const apart = [...others].map((other): Identity => ({ verdict: 'apart', figure: other, other: id }));
    return { ...(await judge(tables, [...placed, ...apart])), figure: id };
  });
}

/**
 * The figure is called so; without a name as articles call it.
 * @throws StoreError
 */
export function renameFigure(id: FigureId, name: string): Promise<IdentityUndo> {
  const given = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return given === '' ? withdraw('name', id) : judgeFigures([{ verdict: 'name', figure: id, name: given }]);
}

/** Takes back what was said of a figure, also under an id that was merged into it. */
function withdraw(verdict: 'name' | 'follow', id: FigureId): Promise<IdentityUndo> {
  return writeTables(JUDGED_TABLES, async (tables) => {
    const { standing } = await loadVerdicts(tables);
    const all = await tables.identities.toArray();
    const own = all.filter(
      (one) => one.deleted === undefined && one.verdict === verdict && standing(one.figure) === standing(id),
    );
    const now = Date.now();
    await tables.identities.bulkPut(own.map((one) => buried(one, now)));
    await followVerdicts(tables, own);
    return { made: [], replaced: own.map((one) => one.id) };
  });
}

/**
 * Follows a figure from now on, or no longer.
 * @throws StoreError
 */
export async function followFigure(id: FigureId, on: boolean): Promise<IdentityUndo> {
  if (!on) return withdraw('follow', id);
  const figure = await findFigure(id);
  return judgeFigures([{ verdict: 'follow', figure: figure?.id ?? id, seen: figure?.latest ?? 0 }]);
}

function findFigure(id: FigureId): Promise<Figure | undefined> {
  return readTables(['appearances', 'figures', 'identities'], (tables) => findById(tables, id));
}

/**
 * The reader has opened the page of a figure: what is there now is not new any more. Nothing to do for one that is not
 * followed.
 * @throws StoreError
 */
export async function seeFigure(id: FigureId): Promise<void> {
  const figure = await findFigure(id);
  if (!figure?.followed || (figure.seen ?? 0) >= figure.latest) return;
  await writeTables(JUDGED_TABLES, async (tables) => {
    const { standing } = await loadVerdicts(tables);
    const follows = (await tables.identities.toArray()).flatMap((one) =>
      one.deleted === undefined && one.verdict === 'follow' && standing(one.figure) === figure.id
        ? [one]
        : [],
    );
    const seen = follows.map((one) => ({ ...changed(one, Date.now()), seen: figure.latest }));
    await tables.identities.bulkPut(seen);
    await followVerdicts(tables, seen);
  });
}

/**
 * Has figures follow verdicts that came in from elsewhere: a backup, another library.
 * @throws StoreError
 */
export function applyIdentities(ids: readonly Uuid[]): Promise<void> {
  if (ids.length === 0) return Promise.resolve();
  return writeTables(JUDGED_TABLES, async (tables) => {
    const found = (await tables.identities.bulkGet([...ids])).filter((one) => one !== undefined);
    await followVerdicts(tables, found);
  });
}

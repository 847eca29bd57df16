import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Identity } from '../../../../lib/figures/figure';
import { removeArticle } from '../../../../lib/store/articles';
import { readTables } from '../../../../lib/store/db';
import { deleteEverything } from '../../../../lib/store/everything';
import { figuresOf, findFigure, listDoubts, listFigures, loadFigure } from '../../../../lib/store/figures';
import {
  applyIdentities,
  followFigure,
  type IdentityUndo,
  judgeFigures,
  keepApart,
  mergeFigures,
  placeElsewhere,
  renameFigure,
  seeFigure,
  undoIdentities,
} from '../../../../lib/store/identities';
import { placeFigures } from '../../../../lib/store/place-figures';
import { type Named, save, saveAndPlace, storedAndCounted } from './made-up-library';

beforeEach(deleteEverything);

async function names(): Promise<string[]> {
  const { rows } = await listFigures({ limit: 50 });
  return rows.map(({ name, articles }) => `${name} ${articles}`).sort();
}

async function idOf(name: string): Promise<string> {
  return (await findFigure(name))?.id ?? `no ${name}`;
}

async function everything(): Promise<unknown> {
  return readTables(['appearances', 'figures'], async ({ appearances, figures }) => [
    await appearances.toArray(),
    await figures.toArray(),
  ]);
}

const KURT: Named = { name: 'Kurt Beck', gender: 'm', party: 'SPD' };
const VOLKER: Named = { name: 'Volker Beck', gender: 'm', party: 'Grüne' };

async function madeUp(): Promise<void> {
  await saveAndPlace([KURT, 'Angela Merkel']);
  await saveAndPlace([VOLKER, 'Angela Merkel']);
  await saveAndPlace(['Angela Kasner', { name: 'CDU', kind: 'organization' }]);
  await saveAndPlace(['Beck']);
  await saveAndPlace(['Jennifer Wollnik', 'A. Kasner']);
  await saveAndPlace(['Jennfer Wollnik']);
}

test.each<[string, () => Promise<IdentityUndo>, (names: string[]) => void]>([
  [
    'merging',
    async () => mergeFigures(await idOf('Angela Merkel'), [await idOf('Angela Kasner')]),
    (found) => expect(found).toContain('Angela Merkel 4'),
  ],
  [
    'merging what was asked',
    async () => mergeFigures(await idOf('Kurt Beck'), [await idOf('Beck')]),
    (found) => expect(found).toContain('Kurt Beck 2'),
  ],
  [
    'keeping apart',
    async () => keepApart(await idOf('Jennifer Wollnik'), await idOf('Jennfer Wollnik')),
    (found) => expect(found).toEqual(expect.arrayContaining(['Jennfer Wollnik 1', 'Jennifer Wollnik 1'])),
  ],
  [
    'placing at another',
    async () => {
      const [article] = await articlesOf('Beck');
      return placeElsewhere(
        [{ article: article ?? '', name: 'Beck', kind: 'person' }],
        await idOf('Volker Beck'),
      );
    },
    (found) => expect(found).toContain('Volker Beck 2'),
  ],
  [
    'splitting off',
    async () => {
      const [article] = await articlesOf('Angela Merkel');
      return placeElsewhere([{ article: article ?? '', name: 'Angela Merkel', kind: 'person' }], 'new');
    },
    (found) => expect(found.filter((one) => one === 'Angela Merkel 1')).toHaveLength(2),
  ],
  [
    'renaming',
    async () => renameFigure(await idOf('CDU'), ' Christlich  Demokratische Union '),
    (found) => expect(found).toContain('Christlich Demokratische Union 1'),
  ],
  [
    'following',
    async () => followFigure(await idOf('Kurt Beck'), true),
    (found) => expect(found).toContain('Kurt Beck 1'),
  ],
])('%s holds at once and is undone', async (_, act, check) => {
  await madeUp();
  const before = await everything();
  const undo = await act();
  check(await names());
  const both = await storedAndCounted();
  expect(both.stored).toEqual(both.counted);
  await undoIdentities(undo);
  expect(await everything()).toEqual(before);
});

async function articlesOf(name: string): Promise<string[]> {
  const rows = await readTables(['appearances'], ({ appearances }) => appearances.toArray());
  return rows.filter((row) => row.name === name).map(({ article }) => article);
}

test('merges of merges lead to the last, and come apart one by one', async () => {
  for (const name of ['Ada Eins', 'Berta Zwei', 'Carla Drei', 'Dora Vier']) await saveAndPlace([name]);
  const [a, b, c, d] = await Promise.all(['Ada Eins', 'Berta Zwei', 'Carla Drei', 'Dora Vier'].map(idOf));
  const first = await mergeFigures(b ?? '', [a ?? '']);
  const second = await mergeFigures(d ?? '', [c ?? '']);
  const third = await mergeFigures(d ?? '', [b ?? '']);
  expect(await names()).toHaveLength(1);
  expect((await loadFigure(a ?? ''))?.id).toBe(d);
  await saveAndPlace(['Ada Eins']);
  expect((await loadFigure(d ?? ''))?.articles).toBe(5);
  await undoIdentities(second);
  expect(await names()).toEqual(['Carla Drei 1', 'Dora Vier 4']);
  await undoIdentities(third);
  await undoIdentities(first);
  expect(await names()).toEqual(['Ada Eins 2', 'Berta Zwei 1', 'Carla Drei 1', 'Dora Vier 1']);
});

test('verdicts hold for later articles', async () => {
  await madeUp();
  await mergeFigures(await idOf('Angela Merkel'), [await idOf('Angela Kasner')]);
  await keepApart(await idOf('Jennifer Wollnik'), await idOf('Jennfer Wollnik'));
  await saveAndPlace(['Angela Kasner']);
  await saveAndPlace(['Jennfer Wollnik']);
  expect(await names()).toEqual(expect.arrayContaining(['Angela Merkel 5', 'Jennfer Wollnik 2']));
  const { rows } = await listDoubts({ limit: 50 });
  expect(rows.map(({ figure }) => figure.name)).not.toContain('Jennfer Wollnik');
});

test('after a split, later articles of that name follow who is named with it', async () => {
  const one = await saveAndPlace([{ name: 'Michael Müller', party: 'SPD' }, 'Franziska Giffey']);
  const sport = await saveAndPlace([{ name: 'Michael Müller', roles: ['Torwart'] }, 'Ole Ball', 'Uwe Tor']);
  const { figure } = await placeElsewhere(
    [{ article: sport, name: 'Michael Müller', kind: 'person' }],
    'new',
  );
  await saveAndPlace([{ name: 'Michael Müller', roles: ['Torwart'] }, 'Ole Ball', 'Uwe Tor']);
  await saveAndPlace([{ name: 'Michael Müller', party: 'SPD' }, 'Franziska Giffey']);
  expect(figure).toBe('person michael muller 2');
  expect((await loadFigure(figure))?.articles).toBe(2);
  const [here] = await figuresOf(one);
  expect(here?.figure.articles).toBe(2);
});

test('one who was split off is not asked about again, also after later articles and as long as it is not undone', async () => {
  await saveAndPlace([{ name: 'Michael Müller', roles: ['Bürgermeister'] }, 'Franziska Giffey']);
  const sport = await saveAndPlace([{ name: 'Michael Müller', roles: ['Torwart'] }, 'Ole Ball', 'Uwe Tor']);
  const before = await everything();
  const undo = await placeElsewhere([{ article: sport, name: 'Michael Müller', kind: 'person' }], 'new');
  expect(await doubts()).toEqual([]);
  // Named with somebody of either: nobody can tell who that is.
  const between = await saveAndPlace([{ name: 'Michael Müller' }, 'Ole Ball', 'Franziska Giffey']);
  expect(await doubts()).toEqual([]);
  expect(await names()).toEqual(expect.arrayContaining(['Michael Müller 1', 'Michael Müller 2']));
  await removeArticle(between);
  await placeFigures([between]);
  await undoIdentities(undo);
  expect(await everything()).toEqual(before);
  expect((await living()).map(({ verdict }) => verdict)).toEqual([]);
});

test('one who was split off can be made the same again', async () => {
  await saveAndPlace(['Michael Müller']);
  const sport = await saveAndPlace(['Michael Müller', 'Ole Ball']);
  const { figure } = await placeElsewhere(
    [{ article: sport, name: 'Michael Müller', kind: 'person' }],
    'new',
  );
  const [old] = (await listFigures({ limit: 9 })).rows.filter(
    ({ id, name }) => id !== figure && name === 'Michael Müller',
  );
  await mergeFigures(old?.id ?? '', [figure]);
  expect(await names()).toContain('Michael Müller 2');
  expect((await living()).map(({ verdict }) => verdict).sort()).toEqual(['place', 'same']);
});

async function doubts(): Promise<string[]> {
  const { rows } = await listDoubts({ limit: 50 });
  return rows.map(({ figure, other }) => `${figure.name} or ${other.name}`);
}

async function living(): Promise<Identity[]> {
  const all = await readTables(['identities'], ({ identities }) => identities.toArray());
  return all.filter(({ deleted }) => deleted === undefined);
}

test('who is followed is listed, and is seen up to the latest article', async () => {
  await save([KURT], { published: '2026-01-01T00:00:00Z' });
  await placeFigures(await articlesOfAll());
  const kurt = await idOf('Kurt Beck');
  await followFigure(kurt, true);
  await saveAndPlace([KURT], { published: '2026-02-01T00:00:00Z' });
  const [row] = (await listFigures({ limit: 5, followed: true })).rows;
  expect(row).toMatchObject({
    name: 'Kurt Beck',
    followed: true,
    seen: Date.UTC(2026, 0, 1),
    latest: Date.UTC(2026, 1, 1),
  });
  await seeFigure(kurt);
  expect((await loadFigure(kurt))?.seen).toBe(Date.UTC(2026, 1, 1));
  await followFigure(kurt, false);
  expect((await listFigures({ limit: 5, followed: true })).rows).toEqual([]);
});

async function articlesOfAll(): Promise<string[]> {
  return readTables(['articles'], ({ articles }) => articles.toCollection().primaryKeys());
}

test('verdicts that came from elsewhere are applied once, and again without a change', async () => {
  await madeUp();
  const { made } = await judgeFigures([
    { verdict: 'same', figure: await idOf('Angela Merkel'), other: 'person nobody here' },
    { verdict: 'name', figure: 'person nobody here', name: 'Nobody' },
  ]);
  const before = await everything();
  await applyIdentities(made);
  expect(await everything()).toEqual(before);
});

test('a verdict given again takes the place of the first', async () => {
  await madeUp();
  const [a, b] = [await idOf('Angela Merkel'), await idOf('Angela Kasner')];
  await mergeFigures(a, [b]);
  await keepApart(a, b);
  expect(await names()).toEqual(expect.arrayContaining(['Angela Merkel 2']));
  await mergeFigures(b, [a]);
  await mergeFigures(a, [b]);
  expect(await names()).toEqual(expect.arrayContaining([expect.stringMatching(/ 4$/)]));
  expect(await living()).toHaveLength(1);
});

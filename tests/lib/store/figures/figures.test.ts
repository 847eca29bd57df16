import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { removeArticle, restoreArticle } from '../../../../lib/store/articles';
import { saveCorrection, undoCorrection } from '../../../../lib/store/corrections';
import { readTables } from '../../../../lib/store/db';
import { deleteEverything } from '../../../../lib/store/everything';
import {
  figuresOf,
  findFigure,
  listAppearances,
  listDoubts,
  listFigures,
  loadFigure,
  notesAbout,
} from '../../../../lib/store/figures';
import { keepApart } from '../../../../lib/store/identities';
import { saveNote } from '../../../../lib/store/notes';
import { joinPages, separatePages } from '../../../../lib/store/pages';
import { placeFigures } from '../../../../lib/store/place-figures';
import { seededRandom } from '../../../../scripts/evaluate/intervals';
import { type Named, partition, save, saveAndPlace, storedAndCounted } from './made-up-library';

beforeEach(deleteEverything);

async function names(wish: Partial<Parameters<typeof listFigures>[0]> = {}): Promise<string[]> {
  const { rows } = await listFigures({ limit: 50, ...wish });
  return rows.map(({ name, articles }) => `${name} ${articles}`);
}

async function doubts(): Promise<string[]> {
  const { rows } = await listDoubts({ limit: 50 });
  return rows.map(({ figure, other }) => `${figure.name} ? ${other.name}`);
}

async function pendingIds(): Promise<string[]> {
  return readTables(['pending'], ({ pending }) => pending.toCollection().primaryKeys());
}

async function placePending(): Promise<void> {
  await placeFigures(await pendingIds());
}

const KURT: Named = { name: 'Kurt Beck', gender: 'm', party: 'SPD', roles: ['Ministerpräsident'] };
const VOLKER: Named = { name: 'Volker Beck', gender: 'm', party: 'Grüne', roles: ['Abgeordneter'] };

describe('who is one', () => {
  test.each<[string, (Named | string)[][], string[]]>([
    ['one full name', [['Angela Merkel'], ['Angela Merkel']], ['Angela Merkel 2']],
    ['umlauts spelled out', [['Jürgen Müller'], ['Juergen Mueller']], ['Juergen Mueller 2']],
    ['two given names are two', [['Angela Merkel'], ['Max Merkel']], ['Angela Merkel 1', 'Max Merkel 1']],
    [
      'gender and party part equal names',
      [[{ name: 'Toni Kern', gender: 'f' }], [{ name: 'Toni Kern', gender: 'm' }]],
      ['Toni Kern 1', 'Toni Kern 1'],
    ],
    [
      'father and son',
      [['George W. Bush'], ['George H. W. Bush'], ['George Bush']],
      ['George Bush 1', 'George H. W. Bush 1', 'George W. Bush 1'],
    ],
    ['junior and senior', [['John Wollnik'], ['John Wollnik Jr.']], ['John Wollnik 1', 'John Wollnik Jr. 1']],
    ['middle names', [['Neil Alden Armstrong'], ['Neil Armstrong']], ['Neil Alden Armstrong 2']],
    [
      'a name alone with a known one',
      [[KURT], [KURT], [KURT], [{ name: 'Beck', party: 'SPD' }]],
      ['Kurt Beck 4'],
    ],
    ['a name alone that nobody bears in full', [['Pelé'], ['Pelé']], ['Pelé 2']],
    [
      'a name alone in an article that names the only other one besides',
      [[KURT], [KURT], [KURT], [KURT, { name: 'Beck', gender: 'f' }]],
      ['Kurt Beck 4', 'Beck 1'],
    ],
  ])('%s', async (_, given, expected) => {
    for (const named of given) await saveAndPlace(named);
    expect((await names()).sort()).toEqual([...expected].sort());
  });

  test('two Becks: roles and those around tell, else it is asked', async () => {
    for (const _ of [1, 2]) {
      await saveAndPlace([KURT, 'Franz Müntefering']);
      await saveAndPlace([VOLKER, 'Claudia Roth']);
    }
    await saveAndPlace([{ name: 'Beck', party: 'SPD', roles: ['Ministerpräsident'] }, 'Franz Müntefering']);
    await saveAndPlace([{ name: 'Beck' }]);
    expect(await names()).toEqual(expect.arrayContaining(['Kurt Beck 3', 'Volker Beck 2', 'Beck 1']));
    expect((await doubts()).sort()).toEqual(['Beck ? Kurt Beck', 'Beck ? Volker Beck']);
  });

  test.each<[string, Named[][], string[]]>([
    [
      'an abbreviation that an article explains',
      [
        [{ name: 'SPD', kind: 'organization' }],
        [
          {
            name: 'Sozialdemokratische Partei',
            kind: 'organization',
            aliases: ['Sozialdemokratische Partei', 'SPD'],
          },
        ],
      ],
      ['Sozialdemokratische Partei 2'],
    ],
    [
      'a group of a party is another',
      [
        [{ name: 'SPD', kind: 'organization' }],
        [{ name: 'SPD-Fraktion', kind: 'organization', aliases: ['SPD-Fraktion', 'SPD'] }],
      ],
      ['SPD 1', 'SPD-Fraktion 1'],
    ],
    [
      'an abbreviation of two',
      [
        [{ name: 'Bund der Bauern', kind: 'organization', aliases: ['Bund der Bauern', 'BDB'] }],
        [{ name: 'Bank der Brüder', kind: 'organization', aliases: ['Bank der Brüder', 'BDB'] }],
        [{ name: 'BDB', kind: 'organization' }],
      ],
      ['BDB 1', 'Bank der Brüder 1', 'Bund der Bauern 1'],
    ],
    [
      'cases and spellings',
      [
        [{ name: 'Deutscher Fußballbund', kind: 'organization' }],
        [{ name: 'Deutschen Fussballbundes', kind: 'organization' }],
        [{ name: 'NATO', kind: 'organization' }],
        [{ name: 'Nato', kind: 'organization' }],
      ],
      ['Deutschen Fussballbundes 2', 'Nato 2'],
    ],
  ])('organizations: %s', async (_, given, expected) => {
    for (const named of given) await saveAndPlace(named);
    const found = await names();
    expect(found.sort()).toHaveLength(expected.length);
    expect(found.map((one) => one.replace('NATO', 'Nato'))).toEqual([...expected].sort());
  });
});

const LIBRARY: readonly (Named | string)[][] = [
  [KURT, 'Franz Müntefering'],
  [KURT, 'Franz Müntefering'],
  [VOLKER, 'Claudia Roth'],
  [VOLKER, 'Claudia Roth'],
  [{ name: 'Beck', party: 'SPD' }, 'Franz Müntefering'],
  [{ name: 'Beck' }],
  ['George W. Bush'],
  ['George Bush'],
  ['George H. W. Bush'],
  ['Bush'],
  ['Neil Armstrong'],
  ['Neil Alden Armstrong'],
  ['Armstrong'],
  [{ name: 'SPD', kind: 'organization' }, KURT],
  [
    {
      name: 'Sozialdemokratische Partei',
      kind: 'organization',
      aliases: ['SPD', 'Sozialdemokratische Partei'],
    },
  ],
  ['Müller', { name: 'Müller', gender: 'f' }],
  ['Pelé'],
  ['Pelé', 'Neil Armstrong'],
  [{ name: 'Kim Frank', gender: 'm' }],
  [{ name: 'Kim Frank', gender: 'f' }],
  ['Frank'],
];

async function fill(seed: number, batch: number): Promise<void> {
  await deleteEverything();
  const random = seededRandom(seed);
  const ids: string[] = [];
  for (const named of LIBRARY) ids.push(await save(named));
  const order = ids.map((id) => ({ id, at: random() })).sort((a, b) => a.at - b.at);
  for (let at = 0; at < order.length; at += batch)
    await placeFigures(order.slice(at, at + batch).map(({ id }) => id));
}

describe('family names that differ by a letter', () => {
  test('are asked about where the given name is the same, and never joined', async () => {
    await saveAndPlace(['Annalena Baerbock', 'Robert Habeck']);
    await saveAndPlace(['Annalena Baerbock']);
    const third = await saveAndPlace(['Annalena Baerbok']);
    expect(await doubts()).toEqual(['Annalena Baerbok ? Annalena Baerbock']);
    expect((await listFigures({ limit: 9 })).rows).toHaveLength(3);
    await removeArticle(third);
    await placeFigures([third]);
    expect(await doubts()).toEqual([]);
  });

  test('are two where one article names both, or both are often written so', async () => {
    const both = await saveAndPlace(['Thomas Hofmann', 'Thomas Hoffmann']);
    expect(await doubts()).toEqual([]);
    await removeArticle(both);
    await placeFigures([both]);
    for (let turn = 0; turn < 3; turn += 1) {
      await saveAndPlace(['Thomas Hofmann']);
      await saveAndPlace(['Thomas Hoffmann']);
      expect(await doubts()).toHaveLength(turn < 2 ? 1 : 0);
    }
  });

  test('stay two once the reader said so', async () => {
    await saveAndPlace(['Annalena Baerbock']);
    await saveAndPlace(['Annalena Baerbok']);
    await keepApart('person annalena baerbock', 'person annalena baerbok');
    await saveAndPlace(['Annalena Baerbok']);
    expect(await doubts()).toEqual([]);
  });
});

test('the order in which articles come does not matter', async () => {
  const first = await partitionBy(1, 1);
  for (const [seed, batch] of [
    [2, 1],
    [3, 4],
    [4, 100],
  ] as const)
    expect(await partitionBy(seed, batch)).toEqual(first);
}, 60_000);

/** By the places of articles in the library above. */
async function partitionBy(seed: number, batch: number): Promise<string[]> {
  await fill(seed, batch);
  const heads = await readTables(['articles'], ({ articles }) => articles.toArray());
  const least = Math.min(...heads.map(({ title }) => Number(title.replace('Artikel ', ''))));
  return (await partition())
    .map((line) =>
      line
        .split(' = ')
        .map((one) => one.replace(/Artikel (\d+)/, (_, number) => String(100 + Number(number) - least)))
        .sort()
        .join(' = '),
    )
    .sort();
}

test('counts are right while articles come, change and go', async () => {
  await fill(5, 3);
  let both = await storedAndCounted();
  expect(both.stored).toEqual(both.counted);
  const [figure] = (await listFigures({ limit: 1 })).rows;
  const { rows } = await listAppearances({ figure: figure?.id ?? '', limit: 50 });
  const [gone] = rows;
  await removeArticle(gone?.article.id ?? '');
  await placeFigures([gone?.article.id ?? '']);
  both = await storedAndCounted();
  expect(both.stored).toEqual(both.counted);
  // A name alone that leant on it may go with it.
  expect((await loadFigure(figure?.id ?? ''))?.articles).toBeLessThan(figure?.articles ?? 0);
  await restoreArticle(gone?.article.id ?? '');
  await placeFigures([gone?.article.id ?? '']);
  expect(await loadFigure(figure?.id ?? '')).toEqual(figure);
}, 60_000);

test('placing again changes nothing', async () => {
  const id = await saveAndPlace([KURT, { name: 'Beck', gender: 'f' }, 'Pelé']);
  const before = await readTables(['appearances', 'figures'], async (tables) => [
    await tables.appearances.toArray(),
    await tables.figures.toArray(),
  ]);
  await placeFigures([id, 'unknown']);
  const after = await readTables(['appearances', 'figures'], async (tables) => [
    await tables.appearances.toArray(),
    await tables.figures.toArray(),
  ]);
  expect(after).toEqual(before);
});

test('deleted and joined articles lose what they had; it comes back with them', async () => {
  const [one, other] = [await saveAndPlace([KURT]), await saveAndPlace([KURT])];
  const page = await joinPages(one, other);
  await placePending();
  expect(await names()).toEqual(['Kurt Beck 1']);
  await separatePages(page.id);
  await placePending();
  expect(await names()).toEqual(['Kurt Beck 2']);
});

test('lists follow corrections and their undoing', async () => {
  await saveAndPlace(['Wumm', { ...KURT, says: 'Das ist gut so' }]);
  const reject = await saveCorrection({ verdict: 'reject', name: 'Wumm', kind: 'person' });
  await placePending();
  expect(await names()).toEqual(['Kurt Beck 1']);
  await undoCorrection(reject.id);
  await placePending();
  expect((await names()).sort()).toEqual(['Kurt Beck 1', 'Wumm 1']);
  await saveCorrection({ verdict: 'retype', name: 'Wumm', kind: 'person', to: 'organization' });
  await placePending();
  expect(await names({ kind: 'organization' })).toEqual(['Wumm 1']);
  const [article] = (await readTables(['articles'], ({ articles }) => articles.toArray())).map(
    ({ key }) => key,
  );
  expect((await findFigure('Kurt Beck'))?.quotations).toBe(1);
  await saveCorrection({
    ...{ verdict: 'attribute', article: article ?? '', words: 'Das ist gut so' },
    to: { name: 'Wumm', kind: 'organization' },
  });
  await placePending();
  expect((await findFigure('Kurt Beck'))?.quotations).toBe(0);
  expect((await findFigure('Wumm'))?.quotations).toBe(1);
});

test('pages of figures, of appearances and of doubts go on where they ended', async () => {
  for (let at = 0; at < 7; at += 1) {
    await save([KURT, { name: `Anna Beck${at}` }], { published: `2026-01-0${at + 1}T00:00:00Z` });
  }
  await placePending();
  for (const order of ['articles', 'latest', 'name'] as const) {
    const seen: string[] = [];
    let before: Awaited<ReturnType<typeof listFigures>>['next'];
    do {
      const page = await listFigures({ limit: 3, order, kind: 'person', before });
      seen.push(...page.rows.map(({ name }) => name));
      before = page.next;
    } while (before);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
    if (order === 'articles') expect(seen[0]).toBe('Kurt Beck');
    if (order === 'name') expect(seen.slice(0, 2)).toEqual(['Kurt Beck', 'Anna Beck0']);
  }
  expect((await listFigures({ limit: 5, query: 'ann beck3' })).rows.map(({ name }) => name)).toEqual([
    'Anna Beck3',
  ]);
  const kurt = await findFigure('Kurt Beck');
  const first = await listAppearances({ figure: kurt?.id ?? '', limit: 5 });
  const rest = await listAppearances({ figure: kurt?.id ?? '', limit: 5, before: first.next });
  const days = [...first.rows, ...rest.rows].map(({ appearance }) => new Date(appearance.at).getUTCDate());
  expect(days).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(kurt).toMatchObject({ role: 'Ministerpräsident', articles: 7 });
});

test('doubts stand once, in pages', async () => {
  for (const name of [
    'Hans-Peter Berg',
    'Hans Berg',
    'Jennifer Wollnik',
    'Jennfer Wollnik',
    'Stefan Ott',
    'Steffan Ott',
  ]) {
    await saveAndPlace([name]);
  }
  const one = await listDoubts({ limit: 1 });
  const more = await listDoubts({ limit: 5, before: one.next });
  const all = [...one.rows, ...more.rows].map(({ figure, other }) =>
    [figure.name, other.name].sort().join(' ? '),
  );
  expect(all.sort()).toEqual([
    'Hans Berg ? Hans-Peter Berg',
    'Jennfer Wollnik ? Jennifer Wollnik',
    'Stefan Ott ? Steffan Ott',
  ]);
  expect(await names()).toHaveLength(6);
});

test('notes on a person are found on the page of the person', async () => {
  const article = await saveAndPlace([KURT]);
  await saveNote({
    article,
    subject: { on: 'entity', name: 'Kurt Beck', kind: 'person' },
    text: 'Wer ist das?',
  });
  await saveNote({ article, subject: { on: 'article' }, text: 'Anderes' });
  const kurt = await findFigure('kurt beck');
  expect((await notesAbout(kurt?.id ?? '', 10)).map(({ note }) => note.text)).toEqual(['Wer ist das?']);
  expect((await figuresOf(article)).map(({ figure }) => figure.name)).toEqual(['Kurt Beck']);
});

test('hostile names are names', async () => {
  const hostile = [
    '__proto__',
    'constructor',
    `${'x'.repeat(500)} ${'y'.repeat(500)}`,
    '\u202Eכהן ‏דוד',
    '...',
    "O'Neil <b>",
  ];
  for (const kind of ['person', 'organization'] as const)
    await saveAndPlace(hostile.map((name) => ({ name, kind })));
  await placePending();
  expect(await names()).toHaveLength(12);
  const both = await storedAndCounted();
  expect(both.stored).toEqual(both.counted);
});

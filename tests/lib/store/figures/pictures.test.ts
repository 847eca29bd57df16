import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deleteEverything } from '../../../../lib/store/everything';
import {
  figureRoles,
  figureTimeline,
  loadNetwork,
  loadVoices,
  namedWith,
  scopeTimeline,
} from '../../../../lib/store/figure-pictures';
import { findFigure } from '../../../../lib/store/figures';
import { saveAndPlace } from './made-up-library';

beforeEach(deleteEverything);

const ids: string[] = [];

async function madeUp(): Promise<string> {
  ids.length = 0;
  const at = (day: string, site = 'Die Zeitung') => ({ published: `${day}T12:00:00Z`, site });
  ids.push(
    await saveAndPlace(
      [{ name: 'Ada Eins', roles: ['Ministerin'], says: 'Das ist gut so' }, 'Bert Zwei'],
      at('2026-01-10'),
    ),
    await saveAndPlace([{ name: 'Ada Eins', roles: ['Ministerin'] }, 'Bert Zwei'], at('2026-03-01')),
    await saveAndPlace(
      [
        { name: 'Ada Eins', roles: ['Kanzlerin'] },
        { name: 'Cleo Drei', says: 'Nein' },
      ],
      at('2026-03-20', 'Das Blatt'),
    ),
  );
  return (await findFigure('Ada Eins'))?.id ?? '';
}

test('a timeline of months, and roles with their times', async () => {
  const ada = await madeUp();
  expect(await figureTimeline(ada)).toEqual([
    { month: '2026-01', articles: 1, quotations: 1 },
    { month: '2026-03', articles: 2, quotations: 0 },
  ]);
  expect(await scopeTimeline({ scope: { of: 'articles', ids } })).toEqual([
    { month: '2026-01', articles: 1, quotations: 1 },
    { month: '2026-03', articles: 2, quotations: 1 },
  ]);
  const noon = (month: number, day: number) => Date.UTC(2026, month - 1, day, 12);
  expect(await figureRoles(ada)).toEqual([
    { role: 'Ministerin', from: noon(1, 10), to: noon(3, 1), articles: 2 },
    { role: 'Kanzlerin', from: noon(3, 20), to: noon(3, 20), articles: 1 },
  ]);
});

test('who is named with whom', async () => {
  const ada = await madeUp();
  expect((await namedWith(ada, 5)).map(({ figure, articles }) => `${figure.name} ${articles}`)).toEqual([
    'Bert Zwei 2',
    'Cleo Drei 1',
  ]);
  const network = await loadNetwork({ scope: { of: 'articles', ids }, figures: 2 });
  expect(network.nodes.map(({ figure, articles }) => `${figure.name} ${articles}`)).toEqual([
    'Ada Eins 3',
    'Bert Zwei 2',
  ]);
  expect(network.links).toEqual([{ a: ada, b: (await findFigure('Bert Zwei'))?.id, articles: 2 }]);
  expect(network.articles).toBe(3);
  expect(network.of).toBeUndefined();
});

test('shares of voices by figure, outlet, month and article', async () => {
  await madeUp();
  const scope = { of: 'articles', ids } as const;
  const shown = async (by: 'figure' | 'outlet' | 'month' | 'article') =>
    (await loadVoices({ scope, by })).groups.map(({ title, key, words, quotations }) => [
      title || key,
      words,
      quotations,
    ]);
  expect(await shown('figure')).toEqual([
    ['Ada Eins', 4, 1],
    ['Cleo Drei', 1, 1],
  ]);
  expect(await shown('outlet')).toEqual([
    ['Die Zeitung', 4, 1],
    ['Das Blatt', 1, 1],
  ]);
  expect(await shown('month')).toEqual([
    ['2026-01', 4, 1],
    ['2026-03', 1, 1],
  ]);
  expect(await shown('article')).toHaveLength(2);
  const late = await loadVoices({ scope, by: 'figure', since: Date.UTC(2026, 1, 1) });
  expect(late.figures.map(({ name }) => name)).toEqual(['Cleo Drei']);
});

test('a reading that is stopped ends', async () => {
  await madeUp();
  const scope = { of: 'articles', ids } as const;
  const signal = AbortSignal.abort(new Error('stopped'));
  await expect(loadNetwork({ scope, figures: 5, signal })).rejects.toThrow('stopped');
  await expect(loadVoices({ scope, by: 'month', signal })).rejects.toThrow('stopped');
});

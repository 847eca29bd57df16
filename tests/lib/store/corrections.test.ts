import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../../lib/entities/correction';
import {
  loadCorrections,
  removeCorrections,
  restoreCorrections,
  saveCorrection,
  undoCorrection,
} from '../../../lib/store/corrections';
import { writeTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';

const NATO_IS_ONE: Correction = { verdict: 'retype', name: 'Nato', kind: 'person', to: 'organization' };
const ADDED: Correction = { verdict: 'add', name: 'Wumm', kind: 'person' };

beforeEach(deleteEverything);

async function verdicts() {
  return (await loadCorrections()).map((one) => {
    if (one.verdict === 'unquote') return `unquote ${one.words}`;
    if (one.verdict === 'attribute') return `attribute ${one.words} ${one.to?.name ?? 'nobody'}`;
    return `${one.verdict} ${one.name} ${one.kind}${one.verdict === 'retype' ? ` ${one.to}` : ''}`;
  });
}

test('a correction is kept with what merging needs, until it is taken back', async () => {
  const saved = await saveCorrection(NATO_IS_ONE);
  expect(saved).toMatchObject({ ...NATO_IS_ONE, revision: 1 });
  expect(await loadCorrections()).toEqual([saved]);
  await undoCorrection(saved.id);
  expect(await loadCorrections()).toEqual([]);
  await undoCorrection(saved.id);
  await expect(undoCorrection('nowhere')).rejects.toMatchObject({ kind: 'missing' });
});

test('the same verdict again is the one that is stored', async () => {
  const first = await saveCorrection(NATO_IS_ONE);
  expect(await saveCorrection(NATO_IS_ONE)).toEqual(first);
  expect(await verdicts()).toEqual(['retype Nato person organization']);
});

test.each<[string, Correction[], string[]]>([
  [
    'a later verdict on the same name and kind holds',
    [NATO_IS_ONE, { verdict: 'reject', name: 'NATO', kind: 'person' }],
    ['reject NATO person'],
  ],
  [
    'retyping and back again does not go in a circle',
    [NATO_IS_ONE, { verdict: 'retype', name: 'Nato', kind: 'organization', to: 'person' }],
    ['retype Nato organization person'],
  ],
  [
    'the other kind of the same name has its own verdict',
    [
      { verdict: 'reject', name: 'Merkur', kind: 'person' },
      { verdict: 'reject', name: 'Merkur', kind: 'organization' },
    ],
    ['reject Merkur person', 'reject Merkur organization'],
  ],
  [
    'another name has its own verdict',
    [NATO_IS_ONE, { verdict: 'reject', name: 'Wochenende', kind: 'person' }],
    ['retype Nato person organization', 'reject Wochenende person'],
  ],
  [
    'an added name that gets another kind stays added',
    [ADDED, { verdict: 'retype', name: 'Wumm', kind: 'person', to: 'organization' }],
    ['add Wumm organization'],
  ],
  [
    'a name is added as one kind only',
    [ADDED, { ...ADDED, kind: 'organization' }],
    ['add Wumm organization'],
  ],
  [
    'an added name that is rejected is not added any more',
    [ADDED, { verdict: 'reject', name: 'wumm', kind: 'person' }],
    ['reject wumm person'],
  ],
  [
    'what was rejected as that kind is not rejected any more',
    [{ verdict: 'reject', name: 'Nato', kind: 'organization' }, NATO_IS_ONE],
    ['retype Nato person organization'],
  ],
  [
    'neither a person nor an organization: both verdicts hold',
    [NATO_IS_ONE, { verdict: 'reject', name: 'Nato', kind: 'organization' }],
    ['retype Nato person organization', 'reject Nato organization'],
  ],
])('%s', async (_, corrections, expected) => {
  for (const correction of corrections) {
    await saveCorrection(correction);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await verdicts()).toEqual(expected);
});

test('stores only what a correction has', async () => {
  const saved = await saveCorrection({ ...NATO_IS_ONE, ...JSON.parse('{"id":"x","deleted":1,"extra":2}') });
  expect(saved).not.toHaveProperty('extra');
  expect(saved.deleted).toBeUndefined();
  expect(saved.id).not.toBe('x');
});

test('undoing brings back what the verdict took the place of', async () => {
  await saveCorrection(ADDED);
  const next = await saveCorrection({ verdict: 'retype', name: 'Wumm', kind: 'person', to: 'organization' });
  expect(await verdicts()).toEqual(['add Wumm organization']);
  await undoCorrection(next.id);
  expect(await verdicts()).toEqual(['add Wumm person']);
});

test('many are taken back at once, and come back at once', async () => {
  const saved = [];
  for (let at = 0; at < 300; at += 1) saved.push(await saveCorrection({ ...ADDED, name: `Wumm ${at}` }));
  const ids = saved.map(({ id }) => id);
  await removeCorrections([...ids, 'nowhere']);
  expect(await loadCorrections()).toEqual([]);
  const newer = await saveCorrection({ verdict: 'reject', name: 'wumm 7', kind: 'person' });
  await restoreCorrections([...ids, 'nowhere']);
  const back = await loadCorrections();
  expect(back).toHaveLength(300);
  expect(
    back.filter((one) => 'name' in one && one.name.toLowerCase() === 'wumm 7').map(({ id }) => id),
  ).toEqual([newer.id]);
});

test('verdicts that an older Randnotiz stored are read as they are', async () => {
  const old = { ...NATO_IS_ONE, id: 'old', created: 1, updated: 1, revision: 1 };
  await writeTables(['corrections'], async ({ corrections }) => corrections.put(old));
  await saveCorrection(ADDED);
  expect(await verdicts()).toEqual(['retype Nato person organization', 'add Wumm person']);
});

describe('verdicts on quotations', () => {
  const HERE = { article: 'https://zeitung.example/fluss', words: '„Wir bleiben“' };
  const ADA = { name: 'Ada Feder', kind: 'person' } as const;

  test('one on the same words of the same article takes the place of the one before, and gives it back', async () => {
    await saveCorrection({ verdict: 'attribute', ...HERE, to: ADA });
    const next = await saveCorrection({ verdict: 'unquote', ...HERE, words: '"wir  bleiben"' });
    expect(await verdicts()).toEqual(['unquote "wir  bleiben"']);
    await undoCorrection(next.id);
    expect(await verdicts()).toEqual(['attribute „Wir bleiben“ Ada Feder']);
  });

  test('the same words in another article, and a name of the same letters, are something else', async () => {
    await saveCorrection({ verdict: 'unquote', ...HERE });
    await saveCorrection({ verdict: 'attribute', ...HERE, article: 'https://zeitung.example/moor' });
    await saveCorrection({ verdict: 'add', name: HERE.words, kind: 'person' });
    expect(await verdicts()).toEqual([
      'unquote „Wir bleiben“',
      'attribute „Wir bleiben“ nobody',
      'add „Wir bleiben“ person',
    ]);
  });

  test('verdicts within one tick of the clock keep their order', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const given = Array.from(
      { length: 12 },
      (_, at) => ({ verdict: 'unquote', ...HERE, words: `Wort ${at}` }) as const,
    );
    for (const one of given) await saveCorrection(one);
    expect(await verdicts()).toEqual(given.map(({ words }) => `unquote ${words}`));
    vi.restoreAllMocks();
  });

  test('nothing but the fields of a verdict is stored, and the same again is the one that is stored', async () => {
    const given = { verdict: 'attribute', ...HERE, to: { ...ADA, more: 1 }, more: 2 } as const;
    const saved = await saveCorrection(given);
    const { id, created, updated, revision, ...plain } = saved;
    expect(plain).toEqual({ verdict: 'attribute', ...HERE, to: ADA });
    expect((await saveCorrection({ verdict: 'attribute', ...HERE, to: ADA })).id).toBe(id);
    expect([created, updated, revision]).toEqual([updated, created, 1]);
  });

  test('taken back and restored; a newer verdict on the same words stands', async () => {
    const { id } = await saveCorrection({ verdict: 'attribute', ...HERE });
    await removeCorrections([id]);
    const newer = await saveCorrection({ verdict: 'unquote', ...HERE });
    await restoreCorrections([id]);
    expect((await loadCorrections()).map((one) => one.id)).toEqual([newer.id]);
  });
});

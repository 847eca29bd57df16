import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Correction } from '../../../lib/entities/correction';
import { deleteEverything } from '../../../lib/store/backup';
import { loadCorrections, removeCorrection, saveCorrection } from '../../../lib/store/people';

const NATO_IS_ONE: Correction = { verdict: 'retype', name: 'Nato', kind: 'person', to: 'organization' };

beforeEach(deleteEverything);

async function verdicts() {
  return (await loadCorrections()).map(
    (one) => `${one.verdict} ${one.name} ${one.kind}${one.verdict === 'retype' ? ` ${one.to}` : ''}`,
  );
}

test('a correction is kept with what merging needs, until it is taken back', async () => {
  const saved = await saveCorrection(NATO_IS_ONE);
  expect(saved).toMatchObject({ ...NATO_IS_ONE, revision: 1 });
  expect(await loadCorrections()).toEqual([saved]);
  await removeCorrection(saved.id);
  expect(await loadCorrections()).toEqual([]);
  await removeCorrection(saved.id);
  await expect(removeCorrection('nowhere')).rejects.toMatchObject({ kind: 'missing' });
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

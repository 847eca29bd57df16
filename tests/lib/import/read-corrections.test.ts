import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCorrections } from '../../../lib/import/read-corrections';
import { deleteEverything, exportEverything } from '../../../lib/store/backup';
import {
  loadCorrections,
  removeCorrections,
  saveCorrection,
  takeInCorrections,
} from '../../../lib/store/people';

beforeEach(deleteEverything);

async function exported(): Promise<string> {
  let text = '';
  for await (const piece of exportEverything()) text += piece;
  return text;
}

async function fill() {
  await saveCorrection({ verdict: 'add', name: 'Haus am Kai', kind: 'organization' });
  await saveCorrection({ verdict: 'retype', name: 'Meta', kind: 'person', to: 'organization' });
  const gone = await saveCorrection({ verdict: 'reject', name: 'Krise', kind: 'person' });
  await removeCorrections([gone.id]);
  return exported();
}

const names = async () => (await loadCorrections()).map(({ verdict, name }) => `${verdict} ${name}`).sort();

describe('corrections of an export', () => {
  test('come back into an empty library, what was taken back not among them', async () => {
    const text = await fill();
    await deleteEverything();
    const given = readCorrections(text) ?? [];
    expect(given).toHaveLength(3);
    expect(await takeInCorrections(given)).toHaveLength(2);
    expect(await names()).toEqual(['add Haus am Kai', 'retype Meta']);
    expect(await takeInCorrections(given)).toEqual([]);
  });

  test('what is said of a name here stands, and what was taken back since stays so', async () => {
    const text = await fill();
    const [first] = (await loadCorrections()).filter(({ verdict }) => verdict === 'add');
    await removeCorrections([first?.id ?? '']);
    await saveCorrection({ verdict: 'reject', name: 'meta', kind: 'person' });
    expect(await takeInCorrections(readCorrections(text) ?? [])).toEqual([]);
    expect(await names()).toEqual(['reject meta']);
  });

  test.each([
    ['no JSON', '{'],
    ['another file', '{"format":"other","corrections":[]}'],
    ['a list', '[]'],
    ['an export of articles', '{"format":"randnotiz-articles","articles":[]}'],
  ])('%s is no export', (_what, text) => {
    expect(readCorrections(text)).toBeUndefined();
  });

  test('what is no correction is passed by, and nothing else comes in with one', () => {
    const good = { id: 'c1', created: 1, updated: 2, revision: 1, verdict: 'add', name: 'A', kind: 'person' };
    const bad = [
      null,
      'x',
      { ...good, id: 7 },
      { ...good, name: ' ' },
      { ...good, name: 'A'.repeat(501) },
      { ...good, kind: 'place' },
      { ...good, verdict: 'retype' },
      { ...good, created: 'now' },
      { ...good, deleted: -1 },
    ];
    const text = JSON.stringify({
      format: 'randnotiz-library',
      corrections: [...bad, { ...good, extra: 1 }],
    });
    expect(readCorrections(text)).toEqual([good]);
  });
});

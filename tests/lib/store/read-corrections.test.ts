import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../../lib/store/backup';
import {
  loadCorrections,
  removeCorrections,
  saveCorrection,
  takeInCorrections,
} from '../../../lib/store/corrections';
import { deleteEverything } from '../../../lib/store/everything';
import { readCorrections } from '../../../lib/store/read-file';

beforeEach(deleteEverything);

const QUOTED = { article: 'https://zeitung.example/fluss', words: 'Wir bleiben.' };

async function fill() {
  await saveCorrection({ verdict: 'add', name: 'Haus am Kai', kind: 'organization' });
  await saveCorrection({ verdict: 'retype', name: 'Meta', kind: 'person', to: 'organization' });
  await saveCorrection({ ...QUOTED, verdict: 'attribute', to: { name: 'Ada Feder', kind: 'person' } });
  const gone = await saveCorrection({ verdict: 'reject', name: 'Krise', kind: 'person' });
  await removeCorrections([gone.id]);
  return backupFile();
}

const names = async () =>
  (await loadCorrections()).map((one) => `${one.verdict} ${'name' in one ? one.name : one.words}`).sort();

describe('corrections of an export', () => {
  test('come back into an empty library, what was taken back not among them', async () => {
    const file = await fill();
    await deleteEverything();
    const given = (await readCorrections(file)) ?? [];
    expect(given).toHaveLength(4);
    expect(await takeInCorrections(given)).toHaveLength(3);
    expect(await names()).toEqual(['add Haus am Kai', 'attribute Wir bleiben.', 'retype Meta']);
    expect(await loadCorrections()).toContainEqual(
      expect.objectContaining({ ...QUOTED, to: { name: 'Ada Feder', kind: 'person' } }),
    );
    expect(await takeInCorrections(given)).toEqual([]);
  });

  test('what is said of a name here stands, and what was taken back since stays so', async () => {
    const file = await fill();
    const [first] = (await loadCorrections()).filter(({ verdict }) => verdict === 'add');
    await removeCorrections([first?.id ?? '']);
    await saveCorrection({ verdict: 'reject', name: 'meta', kind: 'person' });
    await saveCorrection({ verdict: 'unquote', ...QUOTED, words: 'wir bleiben.' });
    expect(await takeInCorrections((await readCorrections(file)) ?? [])).toEqual([]);
    expect(await names()).toEqual(['reject meta', 'unquote wir bleiben.']);
  });

  test.each([
    ['no JSON', '{'],
    ['another file', '{"format":"other","corrections":[]}'],
    ['a list', '[]'],
    ['an export of articles', '{"format":"randnotiz-articles","articles":[]}'],
  ])('%s is no export', async (_what, text) => {
    expect(await readCorrections(new Blob([text]))).toBeUndefined();
  });

  test('what is no correction is passed by, and nothing else comes in with one', async () => {
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
      { ...good, verdict: 'attribute' },
      { ...good, ...QUOTED, verdict: 'unquote', words: ' ' },
      { ...good, ...QUOTED, verdict: 'attribute', to: { name: 'A' } },
    ];
    const none = { articles: [], texts: [], notes: [], drafts: [] };
    const corrections = [...bad, { ...good, extra: 1 }];
    const text = JSON.stringify({ format: 'randnotiz-library', version: 2, ...none, corrections });
    expect(await readCorrections(new Blob([text]))).toEqual([good]);
  });
});

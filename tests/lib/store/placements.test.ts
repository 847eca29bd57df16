import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Placement } from '../../../lib/note';
import { listNotes } from '../../../lib/store/all-notes';
import { recordArticle } from '../../../lib/store/articles';
import { readTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import { removeNote, saveNote } from '../../../lib/store/notes';
import { joinPages } from '../../../lib/store/pages';
import { placementsOf, placeNotes } from '../../../lib/store/placements';
import { emptyTrash } from '../../../lib/store/trash';
import { madeUpArticle } from './made-up';

const CERTAIN = { state: 'certain', score: 1, start: 3, end: 9 } as const;
const LIKELY = { state: 'likely', score: 0.7, start: 3, end: 9 } as const;
const ORPHAN = { state: 'orphan', reason: 'gone' } as const;

let article = '';

beforeEach(async () => {
  await deleteEverything();
  article = (await recordArticle(madeUpArticle(), { keep: true })).id;
});

async function write(id: string, of = article) {
  const selector = { exact: id, prefix: '', suffix: '', start: 0, end: id.length };
  const subject = { on: 'passage', passage: { selector, paragraph: id } } as const;
  await saveNote({ id, article: of, subject, text: '' });
}

function placed(id: string, anchoring: Placement['anchoring'], more: Partial<Placement> = {}): Placement {
  return { id, article, anchoring, seen: 1000, ...more };
}

describe('placeNotes', () => {
  test('remembers where each note stands, the last time over the ones before', async () => {
    await write('eins');
    await write('zwei');
    await placeNotes(article, [placed('eins', CERTAIN), placed('zwei', ORPHAN)]);
    await placeNotes(article, [placed('zwei', LIKELY, { words: 'zwo', seen: 2000 })]);
    expect(await placementsOf(article)).toEqual([
      placed('eins', CERTAIN),
      placed('zwei', LIKELY, { words: 'zwo', seen: 2000 }),
    ]);
  });

  test('passes by what is no living note of the article', async () => {
    const other = (await recordArticle(madeUpArticle({ url: 'https://b.example/x' }), { keep: true })).id;
    await write('eins');
    await write('fremd', other);
    await write('weg');
    await removeNote('weg');
    await placeNotes(
      article,
      ['eins', 'fremd', 'weg', 'nie'].map((id) => placed(id, CERTAIN)),
    );
    expect((await readTables(['placements'], (all) => all.placements.toArray())).map(({ id }) => id)).toEqual(
      ['eins'],
    );
  });

  test('writes nothing while all stands as it stood', async () => {
    await write('eins');
    await placeNotes(article, [placed('eins', CERTAIN)]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await placeNotes(article, [placed('eins', CERTAIN, { seen: 30_000 })]);
    expect(put).not.toHaveBeenCalled();
    await placeNotes(article, [placed('eins', CERTAIN, { seen: 100_000 })]);
    await placeNotes(article, [placed('eins', LIKELY, { seen: 100_001 })]);
    expect(put).toHaveBeenCalledTimes(2);
    put.mockRestore();
  });

  test('from the page of an article that was joined to another goes to that one', async () => {
    const other = (await recordArticle(madeUpArticle({ url: 'https://b.example/x' }), { keep: true })).id;
    await write('eins', other);
    await joinPages(other, article);
    await placeNotes(other, [placed('eins', ORPHAN, { article: other })]);
    expect(await placementsOf(article)).toEqual([placed('eins', ORPHAN)]);
    expect(await placementsOf(other)).toEqual([placed('eins', ORPHAN)]);
  });
});

test('a note in the trash is nowhere, and one removed for good loses its place', async () => {
  await write('eins');
  await placeNotes(article, [placed('eins', CERTAIN)]);
  await removeNote('eins');
  expect(await placementsOf(article)).toEqual([]);
  await emptyTrash();
  expect(await readTables(['placements'], ({ placements }) => placements.count())).toBe(0);
});

describe('the list of all notes', () => {
  test('has their places, and can be only those that are wanted, page after page', async () => {
    for (let index = 0; index < 12; index += 1) {
      await write(`note ${index}`);
      await placeNotes(article, [placed(`note ${index}`, index % 3 === 0 ? ORPHAN : CERTAIN)]);
    }
    await write('nie gesehen');
    const all = await listNotes({ limit: 20 });
    expect(all.rows).toHaveLength(13);
    expect(all.rows.filter(({ placement }) => placement === undefined).map(({ note }) => note.id)).toEqual([
      'nie gesehen',
    ]);
    const isWanted = (_note: unknown, placement: Placement | undefined) =>
      placement?.anchoring.state === 'orphan';
    const first = await listNotes({ limit: 3, isWanted });
    const second = await listNotes({ limit: 3, isWanted, before: first.next });
    expect([...first.rows, ...second.rows].map(({ note }) => note.id).sort()).toEqual([
      'note 0',
      'note 3',
      'note 6',
      'note 9',
    ]);
    expect(second.next).toBeUndefined();
  });
});

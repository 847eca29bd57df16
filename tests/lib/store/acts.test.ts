import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Note, NoteAct, NoteDraft, Passage, StepKind } from '../../../lib/note';
import { recordArticle, removeArticle, restoreArticle } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/backup';
import { readTables, writeTables } from '../../../lib/store/db';
import { listArticles } from '../../../lib/store/library';
import { actOnNote, dropEarlier, historyOf, loadNote, notesOf, saveNote } from '../../../lib/store/notes';
import { placementsOf, placeNotes } from '../../../lib/store/placements';
import { madeUpArticle } from './made-up';

const PASSAGE: Passage = {
  selector: { exact: 'in Kiew', prefix: 'sprach ', suffix: '. Annalena', start: 18, end: 25 },
  paragraph: 'Mark Rutte sprach in Kiew.',
};
const ELSEWHERE: Passage = {
  selector: { exact: 'in Lwiw', prefix: 'sprach ', suffix: '. Annalena', start: 18, end: 25 },
  paragraph: 'Mark Rutte sprach in Lwiw.',
};
const ON_PASSAGE = { on: 'passage', passage: PASSAGE } as const;
const ON_ARTICLE = { on: 'article' } as const;

let article = '';
let clock = Date.parse('2026-05-01T10:00:00Z');
let commands = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockImplementation(() => clock);
  await deleteEverything();
  article = (await recordArticle(madeUpArticle(), { keep: true })).id;
});
afterEach(() => vi.restoreAllMocks());

/** An act a minute after the one before, so that no typing is taken together. */
function act(given: NoteAct, after = 60_000) {
  clock += after;
  commands += 1;
  return actOnNote(`command ${commands}`, given);
}

function draft(more: Partial<NoteDraft> = {}): NoteDraft {
  return { id: 'n1', article, subject: ON_PASSAGE, text: 'Stimmt das?', ...more };
}

/** The note as the reader sees it: without times and revision. */
async function seen(id = 'n1'): Promise<Partial<Note> | undefined> {
  const note = await loadNote(id);
  if (!note) return undefined;
  const { created: _c, updated: _u, revision: _r, deleted, ...rest } = note;
  return deleted === undefined ? rest : { ...rest, deleted: 1 };
}

const undo = () => act({ do: 'undo', article });
const redo = () => act({ do: 'redo', article });

describe('every act, taken back and done again', () => {
  beforeEach(async () => {
    await act({ do: 'save', draft: draft({ color: 'yellow', tags: ['Krieg'] }) });
  });

  const ACTS: readonly (readonly [StepKind, string, () => NoteAct, Partial<Note>])[] = [
    [
      'edit',
      'other words',
      () => ({ do: 'save', draft: draft({ text: 'Nein.', base: 1 }) }),
      { text: 'Nein.' },
    ],
    ['edit', 'all words deleted', () => ({ do: 'save', draft: draft({ text: '', base: 1 }) }), { text: '' }],
    ['color', 'a color', () => ({ do: 'save', draft: draft({ color: 'pink', base: 1 }) }), { color: 'pink' }],
    [
      'tags',
      'tags, cleaned',
      () => ({ do: 'save', draft: draft({ tags: [' Kiew ', 'kiew', '', 'Rede'], base: 1 }) }),
      { tags: ['Kiew', 'Rede'] },
    ],
    [
      'edit',
      'words, color and tags at once',
      () => ({ do: 'save', draft: draft({ text: 'So.', color: 'blue', tags: ['x'], base: 1 }) }),
      { text: 'So.', color: 'blue', tags: ['x'] },
    ],
    [
      'edit',
      'a link',
      () => ({
        do: 'save',
        draft: draft({ base: 1, subject: { ...ON_PASSAGE, link: { to: 'quotation', words: 'Nie' } } }),
      }),
      { subject: { ...ON_PASSAGE, link: { to: 'quotation', words: 'Nie' } } },
    ],
    ['remove', 'into the trash', () => ({ do: 'remove', id: 'n1' }), { deleted: 1 }],
    [
      'attach',
      'another place',
      () => ({ do: 'attach', id: 'n1', passage: ELSEWHERE }),
      { subject: { on: 'passage', passage: ELSEWHERE }, formerly: [PASSAGE] },
    ],
    ['refuse', 'words refused', () => ({ do: 'refuse', id: 'n1', words: 'in Rom' }), { refused: ['in Rom'] }],
  ];

  test.each(ACTS)('%s: %s', async (kind, _what, given, expected) => {
    const before = await seen();
    const outcome = await act(given());
    expect(outcome).toMatchObject({ step: kind, conflict: false });
    const after = await seen();
    expect(after).toEqual({ ...before, ...expected });
    expect(await historyOf(article)).toEqual({ undo: kind });

    expect(await undo()).toMatchObject({ step: kind, conflict: false });
    expect(await seen()).toEqual(before);
    expect(await historyOf(article)).toEqual({ undo: 'write', redo: kind });

    expect(await redo()).toMatchObject({ step: kind, conflict: false });
    expect(await seen()).toEqual(after);
    expect(await historyOf(article)).toEqual({ undo: kind });
  });

  test('restore', async () => {
    await act({ do: 'remove', id: 'n1' });
    expect(await act({ do: 'restore', id: 'n1' })).toMatchObject({ step: 'restore' });
    expect((await seen())?.deleted).toBeUndefined();
    await undo();
    expect((await seen())?.deleted).toBe(1);
    await redo();
    expect((await seen())?.deleted).toBeUndefined();
  });

  test('the writing itself: the note goes to the trash, and comes back with everything', async () => {
    const before = await seen();
    expect(await undo()).toMatchObject({ step: 'write', note: { id: 'n1', deleted: clock } });
    expect(await notesOf(article)).toEqual([]);
    expect(await historyOf(article)).toEqual({ redo: 'write' });
    expect((await undo()).note).toBeUndefined();
    await redo();
    expect(await seen()).toEqual(before);
    expect((await redo()).note).toBeUndefined();
  });

  test('earlier words that were let go', async () => {
    await act({ do: 'save', draft: draft({ text: 'blind', base: 0 }) });
    await dropEarlier('n1');
    expect((await seen())?.earlier).toBeUndefined();
    await undo();
    expect((await seen())?.earlier?.map(({ text }) => text)).toEqual(['Stimmt das?']);
  });

  test.each<[string, () => NoteAct]>([
    ['the same words again', () => ({ do: 'save', draft: draft({ base: 1 }) })],
    ['the same color again', () => ({ do: 'save', draft: draft({ base: 1, color: 'yellow' }) })],
    ['the same tags again', () => ({ do: 'save', draft: draft({ base: 1, tags: ['Krieg'] }) })],
    ['a living note restored', () => ({ do: 'restore', id: 'n1' })],
    ['the same place', () => ({ do: 'attach', id: 'n1', passage: PASSAGE })],
  ])('%s is no step', async (_what, given) => {
    const before = await loadNote('n1');
    expect(await act(given())).toEqual({ note: before, conflict: false });
    expect(await historyOf(article)).toEqual({ undo: 'write' });
  });

  test('a new act drops what was taken back', async () => {
    await act({ do: 'save', draft: draft({ color: 'pink', base: 1 }) });
    await act({ do: 'refuse', id: 'n1', words: 'in Rom' });
    await undo();
    await undo();
    await act({ do: 'save', draft: draft({ tags: ['neu'], base: 1 }) });
    expect(await historyOf(article)).toEqual({ undo: 'tags' });
    expect((await redo()).note).toBeUndefined();
    await undo();
    await undo();
    expect(await historyOf(article)).toEqual({ redo: 'write' });
  });

  test('an article keeps its newest 200 steps', async () => {
    await writeTables(['steps', 'notes'], async ({ steps, notes }) => {
      const note = await notes.get('n1');
      if (!note) throw new Error('no note');
      const old = { article, note: 'n1', at: 1, kind: 'color', before: note, after: note } as const;
      await steps.bulkAdd(Array.from({ length: 198 }, () => old));
    });
    for (const color of ['pink', 'blue', 'green'] as const) {
      await act({ do: 'save', draft: draft({ color }) });
    }
    const kinds = await readTables(['steps'], async ({ steps }) =>
      (await steps.toArray()).map(({ kind }) => kind),
    );
    expect(kinds).toEqual(Array(200).fill('color'));
    await undo();
    expect(await seen()).toMatchObject({ color: 'blue' });
  });

  test('a place that the note was attached to is refused no longer', async () => {
    await act({ do: 'refuse', id: 'n1', words: 'in Lwiw' });
    await act({ do: 'refuse', id: 'n1', words: 'in Rom' });
    await act({ do: 'attach', id: 'n1', passage: ELSEWHERE });
    expect((await seen())?.refused).toEqual(['in Rom']);
  });

  test('a note on a person that is attached to words keeps the person as its link', async () => {
    const subject = { on: 'entity', name: 'Mark Rutte', kind: 'person' } as const;
    await act({ do: 'save', draft: draft({ id: 'n2', subject }) });
    await act({ do: 'attach', id: 'n2', passage: PASSAGE });
    expect(await seen('n2')).toMatchObject({
      subject: { ...ON_PASSAGE, link: { to: 'entity', name: 'Mark Rutte', kind: 'person' } },
    });
  });

  test('where the note stood is not told any more once it is attached elsewhere or refused', async () => {
    const orphan = { state: 'orphan', reason: 'gone' } as const;
    await placeNotes(article, [{ id: 'n1', article, anchoring: orphan, seen: clock }]);
    await act({ do: 'save', draft: draft({ color: 'pink', base: 1 }) });
    expect(await placementsOf(article)).toHaveLength(1);
    await act({ do: 'attach', id: 'n1', passage: ELSEWHERE });
    expect(await placementsOf(article)).toEqual([]);
  });

  test.each<[NoteAct['do'], NoteAct]>([
    ['remove', { do: 'remove', id: 'nowhere' }],
    ['restore', { do: 'restore', id: 'nowhere' }],
    ['attach', { do: 'attach', id: 'nowhere', passage: PASSAGE }],
    ['refuse', { do: 'refuse', id: 'nowhere', words: 'x' }],
    ['save', { do: 'save', draft: { article: 'nowhere', subject: ON_ARTICLE, text: 'x' } }],
  ])('%s of what is not stored is missing, and leaves nothing', async (_what, given) => {
    await expect(act(given)).rejects.toMatchObject({ kind: 'missing' });
    expect(await historyOf(article)).toEqual({ undo: 'write' });
    expect(await historyOf('nowhere')).toEqual({});
  });
});

describe('typing', () => {
  const type = (text: string, base: number, after: number) =>
    act({ do: 'save', draft: draft({ text, base, subject: ON_ARTICLE }) }, after);

  async function typed() {
    await type('A', 0, 60_000);
    await type('Au', 1, 60_000);
    await type('Auf', 2, 2_000);
    await type('Auf d', 3, 2_000);
    await type('Auf den', 4, 5_000);
  }

  test('within ten seconds is one step', async () => {
    await typed();
    await undo();
    expect(await seen()).toMatchObject({ text: 'A' });
    await redo();
    expect(await seen()).toMatchObject({ text: 'Auf den' });
  });

  test('later is another step', async () => {
    await typed();
    await type('Auf den Grund', 5, 2_000);
    await undo();
    expect(await seen()).toMatchObject({ text: 'Auf den' });
  });

  test('is broken by another act', async () => {
    await type('A', 0, 60_000);
    await type('Au', 1, 60_000);
    await act({ do: 'save', draft: draft({ text: 'Au', tags: ['x'], base: 2, subject: ON_ARTICLE }) }, 100);
    await type('Auf', 3, 100);
    await undo();
    expect(await seen()).toMatchObject({ text: 'Au', tags: ['x'] });
  });

  test('does not go on over what was undone and done again', async () => {
    await typed();
    await act({ do: 'undo', article }, 10);
    const { note } = await act({ do: 'redo', article }, 10);
    await type('Auf den Grund', note?.revision ?? 0, 10);
    await act({ do: 'undo', article }, 10);
    expect(await seen()).toMatchObject({ text: 'Auf den' });
  });
});

describe('a command', () => {
  test.each<[string, () => NoteAct]>([
    ['save', () => ({ do: 'save', draft: draft({ text: 'neu', base: 1 }) })],
    [
      'a new note without an id',
      () => ({ do: 'save', draft: { article, subject: ON_ARTICLE, text: 'frisch' } }),
    ],
    ['remove', () => ({ do: 'remove', id: 'n1' })],
    ['attach', () => ({ do: 'attach', id: 'n1', passage: ELSEWHERE })],
    ['refuse', () => ({ do: 'refuse', id: 'n1', words: 'x' })],
    ['undo', () => ({ do: 'undo', article })],
  ])('that is sent twice is carried out once: %s', async (_what, given) => {
    await act({ do: 'save', draft: draft() });
    await act({ do: 'save', draft: draft({ color: 'green', base: 1 }) });
    const first = await actOnNote('twice', given());
    const notes = await notesOf(article);
    const history = await historyOf(article);
    await act({ do: 'save', draft: draft({ id: 'n2', text: 'dazwischen' }) });
    await act({ do: 'undo', article });
    expect(await actOnNote('twice', given())).toEqual(first);
    expect(await notesOf(article)).toEqual(notes);
    expect((await historyOf(article)).undo).toBe(history.undo);
  });

  test('twice at the same moment is one', async () => {
    const given: NoteAct = { do: 'save', draft: { article, subject: ON_ARTICLE, text: 'einmal' } };
    const [one, two] = await Promise.all([actOnNote('same', given), actOnNote('same', given)]);
    expect(one).toEqual(two);
    expect(await notesOf(article)).toHaveLength(1);
  });

  test('that failed can be sent again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const given: NoteAct = { do: 'save', draft: draft() };
    await expect(actOnNote('again', given)).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    expect(await actOnNote('again', given)).toMatchObject({ step: 'write', note: { text: 'Stimmt das?' } });
  });

  test('is forgotten after a week, by a later act', async () => {
    await act({ do: 'save', draft: draft() });
    await act({ do: 'save', draft: draft({ color: 'green' }) }, 8 * 24 * 3600 * 1000);
    expect(await readTables(['commands'], ({ commands: all }) => all.count())).toBe(1);
  });
});

describe('whole or not at all', () => {
  test.each([1, 2, 3, 4, 5, 6])('an act that breaks at its write no. %i leaves nothing', async (writes) => {
    await act({ do: 'save', draft: draft({ tags: ['Krieg'] }) });
    const names = ['notes', 'steps', 'commands', 'articles', 'listings', 'placements'] as const;
    const everything = () =>
      readTables(names, async (tables) => Promise.all(names.map((name) => tables[name].toArray())));
    const before = await everything();
    const original = IDBObjectStore.prototype.put;
    let count = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      count += 1;
      if (count >= writes) throw new TypeError('crash');
      return original.apply(this, args);
    });
    const outcome = await act({ do: 'save', draft: draft({ text: 'halb', base: 1 }) }).then(
      () => 'done',
      (error) => error.kind,
    );
    put.mockRestore();
    if (outcome === 'done') expect(count).toBeLessThan(writes);
    else expect(await everything()).toEqual(before);
  });
});

describe('two windows', () => {
  beforeEach(() => act({ do: 'save', draft: draft({ text: 'Anfang', color: 'yellow' }) }));

  test('that write at once lose neither text, and undo goes back through both', async () => {
    await Promise.all([
      actOnNote('a', { do: 'save', draft: draft({ text: 'aus A', base: 1 }) }),
      actOnNote('b', { do: 'save', draft: draft({ text: 'aus B', base: 1 }) }),
    ]);
    const now = await seen();
    expect([now?.text, ...(now?.earlier ?? []).map(({ text }) => text)].sort()).toEqual(['aus A', 'aus B']);
    await undo();
    expect(await seen()).toMatchObject({ text: now?.earlier?.[0]?.text });
    await undo();
    expect(await seen()).toMatchObject({ text: 'Anfang' });
  });

  test('the last color wins, and no words are in conflict by it', async () => {
    await act({ do: 'save', draft: draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    const { conflict } = await act({ do: 'save', draft: draft({ text: 'Anfang', color: 'blue', base: 1 }) });
    expect(conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'Anfang', color: 'blue' });
  });

  test('a color does not make the words that another window types a conflict', async () => {
    await act({ do: 'save', draft: draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    const { conflict } = await act({ do: 'save', draft: draft({ text: 'Ende', base: 1 }) });
    expect(conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'Ende', color: 'pink' });
  });

  test('a color set by a window with old words leaves the newer words', async () => {
    await act({ do: 'save', draft: draft({ text: 'neue Wörter', base: 1 }) });
    const { conflict } = await act({ do: 'save', draft: draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    expect(conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'neue Wörter', color: 'pink' });
    expect((await seen())?.earlier).toBeUndefined();
  });

  test('undo of a step keeps words that came in by another way', async () => {
    await act({ do: 'save', draft: draft({ text: 'zweite', base: 1 }) });
    await writeTables(['notes'], ({ notes }) =>
      notes.update('n1', { text: 'eingelesen', revision: 7 }).then(() => undefined),
    );
    const outcome = await undo();
    expect(outcome.conflict).toBe(true);
    expect(await seen()).toMatchObject({ text: 'Anfang', earlier: [{ text: 'eingelesen' }] });
  });

  test('undo of a color leaves words that came in by another way', async () => {
    await act({ do: 'save', draft: draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    await writeTables(['notes'], ({ notes }) =>
      notes.update('n1', { text: 'eingelesen', revision: 7 }).then(() => undefined),
    );
    expect(await undo()).toMatchObject({ conflict: false, note: { text: 'eingelesen', color: 'yellow' } });
  });

  test('one deletes the note while the other writes on it: it is there, with its words', async () => {
    await act({ do: 'remove', id: 'n1' });
    expect(await act({ do: 'save', draft: draft({ text: 'Anfang und mehr', base: 1 }) })).toMatchObject({
      step: 'restore',
    });
    expect(await notesOf(article)).toHaveLength(1);
    await undo();
    expect(await notesOf(article)).toEqual([]);
    await undo();
    expect(await seen()).toMatchObject({ text: 'Anfang' });
  });
});

describe('an article that is deleted', () => {
  test('comes back with a note that is written on it, and with its other notes', async () => {
    await act({ do: 'save', draft: draft() });
    await removeArticle(article);
    await act({ do: 'save', draft: draft({ id: 'n2', text: 'neu' }) });
    expect((await notesOf(article)).map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect((await listArticles({ limit: 5 })).rows.map(({ notes }) => notes)).toEqual([2]);
  });

  test('and saved anew takes its notes and their steps along to the newer one', async () => {
    await act({ do: 'save', draft: draft() });
    await act({ do: 'save', draft: draft({ color: 'pink', base: 1 }) });
    await removeArticle(article);
    const newer = await recordArticle(madeUpArticle(), { keep: true });
    await restoreArticle(article);
    expect((await notesOf(newer.id)).map(({ color }) => color)).toEqual(['pink']);
    expect(await historyOf(newer.id)).toEqual({ undo: 'color' });
    await act({ do: 'undo', article: newer.id });
    expect((await seen())?.color).toBeUndefined();
  });
});

describe('words of any kind', () => {
  test.each([
    ['__proto__'],
    ['constructor'],
    ['😀👩‍👩‍👧‍👦 ÄÖÜ'],
    ['\u0000\uD800 lone'],
    ['<script>alert(1)</script>'],
  ])('%j in text, id, tags and command', async (words) => {
    const given: NoteAct = { do: 'save', draft: draft({ id: words, text: words, tags: [words] }) };
    const first = await actOnNote(words, given);
    expect(await actOnNote(words, given)).toEqual(first);
    expect(await notesOf(article)).toMatchObject([{ id: words, text: words }]);
    await act({ do: 'undo', article });
    await act({ do: 'redo', article });
    expect(await notesOf(article)).toMatchObject([{ id: words, text: words }]);
  });

  test('ten megabytes', async () => {
    const text = 'Zehn Megabyte sind ein dickes Buch. '.repeat(280_000);
    await act({ do: 'save', draft: draft({ text }) });
    await undo();
    expect(await notesOf(article)).toEqual([]);
    await redo();
    expect((await notesOf(article))[0]?.text).toBe(text);
  }, 120_000);
});

test('tags and the words of the passage are found in the library', async () => {
  await act({ do: 'save', draft: draft({ text: '', color: 'yellow', tags: ['Ostsee'] }) });
  for (const query of ['ostsee', 'in kiew']) {
    expect((await listArticles({ limit: 5, query })).rows).toMatchObject([{ id: article, notes: 1 }]);
  }
});

test('popup and panel write by the same steps', async () => {
  const { note } = await saveNote({ article, subject: ON_ARTICLE, text: 'aus dem Popup' });
  expect(await historyOf(article)).toEqual({ undo: 'write' });
  await undo();
  expect(await loadNote(note.id)).toMatchObject({ deleted: clock });
});

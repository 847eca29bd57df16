import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Note, NoteAct, StepKind } from '../../../lib/note';
import { readTables, writeTables } from '../../../lib/store/db';
import { dropEarlier, historyOf, loadNote, notesOf } from '../../../lib/store/notes';
import { placementsOf, placeNotes } from '../../../lib/store/placements';
import { Desk, ELSEWHERE, ON_ARTICLE, ON_PASSAGE, PASSAGE, seen } from './desk';

const desk = new Desk();

afterEach(() => vi.restoreAllMocks());

describe('every act, taken back and done again', () => {
  beforeEach(async () => {
    await desk.act({ do: 'save', draft: desk.draft({ color: 'yellow', tags: ['Krieg'] }) });
  });

  const ACTS: readonly (readonly [StepKind, string, () => NoteAct, Partial<Note>])[] = [
    [
      'edit',
      'other words',
      () => ({ do: 'save', draft: desk.draft({ text: 'Nein.', base: 1 }) }),
      { text: 'Nein.' },
    ],
    [
      'edit',
      'all words deleted',
      () => ({ do: 'save', draft: desk.draft({ text: '', base: 1 }) }),
      { text: '' },
    ],
    [
      'color',
      'a color',
      () => ({ do: 'save', draft: desk.draft({ color: 'pink', base: 1 }) }),
      { color: 'pink' },
    ],
    [
      'tags',
      'tags, cleaned',
      () => ({ do: 'save', draft: desk.draft({ tags: [' Kiew ', 'kiew', '', 'Rede'], base: 1 }) }),
      { tags: ['Kiew', 'Rede'] },
    ],
    [
      'edit',
      'words, color and tags at once',
      () => ({ do: 'save', draft: desk.draft({ text: 'So.', color: 'blue', tags: ['x'], base: 1 }) }),
      { text: 'So.', color: 'blue', tags: ['x'] },
    ],
    [
      'edit',
      'a link',
      () => ({
        do: 'save',
        draft: desk.draft({ base: 1, subject: { ...ON_PASSAGE, link: { to: 'quotation', words: 'Nie' } } }),
      }),
      { subject: { ...ON_PASSAGE, link: { to: 'quotation', words: 'Nie' } } },
    ],
    [
      'edit',
      'no link where there was none, with other words',
      () => ({ do: 'save', draft: desk.draft({ base: 1, text: 'Nein.', unlink: true }) }),
      { text: 'Nein.' },
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
    const outcome = await desk.act(given());
    expect(outcome).toMatchObject({ step: kind, conflict: false });
    const after = await seen();
    expect(after).toEqual({ ...before, ...expected });
    expect(await historyOf(desk.article)).toEqual({ undo: kind });

    expect(await desk.undo()).toMatchObject({ step: kind, conflict: false });
    expect(await seen()).toEqual(before);
    expect(await historyOf(desk.article)).toEqual({ undo: 'write', redo: kind });

    expect(await desk.redo()).toMatchObject({ step: kind, conflict: false });
    expect(await seen()).toEqual(after);
    expect(await historyOf(desk.article)).toEqual({ undo: kind });
  });

  test('restore', async () => {
    await desk.act({ do: 'remove', id: 'n1' });
    expect(await desk.act({ do: 'restore', id: 'n1' })).toMatchObject({ step: 'restore' });
    expect((await seen())?.deleted).toBeUndefined();
    await desk.undo();
    expect((await seen())?.deleted).toBe(1);
    await desk.redo();
    expect((await seen())?.deleted).toBeUndefined();
  });

  test('the writing itself: the note goes to the trash, and comes back with everything', async () => {
    const before = await seen();
    expect(await desk.undo()).toMatchObject({ step: 'write', note: { id: 'n1', deleted: desk.clock } });
    expect(await notesOf(desk.article)).toEqual([]);
    expect(await historyOf(desk.article)).toEqual({ redo: 'write' });
    expect((await desk.undo()).note).toBeUndefined();
    await desk.redo();
    expect(await seen()).toEqual(before);
    expect((await desk.redo()).note).toBeUndefined();
  });

  test('earlier words that were let go', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'blind', base: 0 }) });
    await dropEarlier('n1');
    expect((await seen())?.earlier).toBeUndefined();
    await desk.undo();
    expect((await seen())?.earlier?.map(({ text }) => text)).toEqual(['Stimmt das?']);
  });

  test.each<[string, () => NoteAct]>([
    ['the same words again', () => ({ do: 'save', draft: desk.draft({ base: 1 }) })],
    ['the same color again', () => ({ do: 'save', draft: desk.draft({ base: 1, color: 'yellow' }) })],
    ['the same tags again', () => ({ do: 'save', draft: desk.draft({ base: 1, tags: ['Krieg'] }) })],
    ['a living note restored', () => ({ do: 'restore', id: 'n1' })],
    ['the same place', () => ({ do: 'attach', id: 'n1', passage: PASSAGE })],
  ])('%s is no step', async (_what, given) => {
    const before = await loadNote('n1');
    expect(await desk.act(given())).toEqual({ note: before, conflict: false });
    expect(await historyOf(desk.article)).toEqual({ undo: 'write' });
  });

  test('a new act drops what was taken back', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ color: 'pink', base: 1 }) });
    await desk.act({ do: 'refuse', id: 'n1', words: 'in Rom' });
    await desk.undo();
    await desk.undo();
    await desk.act({ do: 'save', draft: desk.draft({ tags: ['neu'], base: 1 }) });
    expect(await historyOf(desk.article)).toEqual({ undo: 'tags' });
    expect((await desk.redo()).note).toBeUndefined();
    await desk.undo();
    await desk.undo();
    expect(await historyOf(desk.article)).toEqual({ redo: 'write' });
  });

  test('an article keeps its newest 200 steps', async () => {
    await writeTables(['steps', 'notes'], async ({ steps, notes }) => {
      const note = await notes.get('n1');
      if (!note) throw new Error('no note');
      const old = {
        article: desk.article,
        note: 'n1',
        at: 1,
        kind: 'color',
        before: note,
        after: note,
      } as const;
      await steps.bulkAdd(Array.from({ length: 198 }, () => old));
    });
    for (const color of ['pink', 'blue', 'green'] as const) {
      await desk.act({ do: 'save', draft: desk.draft({ color }) });
    }
    const kinds = await readTables(['steps'], async ({ steps }) =>
      (await steps.toArray()).map(({ kind }) => kind),
    );
    expect(kinds).toEqual(Array(200).fill('color'));
    await desk.undo();
    expect(await seen()).toMatchObject({ color: 'blue' });
  });

  test('a place that the note was attached to is refused no longer', async () => {
    await desk.act({ do: 'refuse', id: 'n1', words: 'in Lwiw' });
    await desk.act({ do: 'refuse', id: 'n1', words: 'in Rom' });
    await desk.act({ do: 'attach', id: 'n1', passage: ELSEWHERE });
    expect((await seen())?.refused).toEqual(['in Rom']);
  });

  test('a link goes only when that is said, can be taken back, and is no field of the note', async () => {
    const linked = { ...ON_PASSAGE, link: { to: 'quotation', words: 'Nie' } } as const;
    await desk.act({ do: 'save', draft: desk.draft({ subject: linked }) });
    await desk.act({ do: 'save', draft: desk.draft({ base: 1, color: 'pink' }) });
    expect((await loadNote('n1'))?.subject).toEqual(linked);
    const { note, step } = await desk.act({ do: 'save', draft: desk.draft({ base: 2, unlink: true }) });
    expect([step, note?.subject]).toEqual(['edit', ON_PASSAGE]);
    expect(note).not.toHaveProperty('unlink');
    await desk.act({ do: 'undo', article: desk.article });
    expect((await loadNote('n1'))?.subject).toEqual(linked);
    // A link that is given is meant.
    await desk.act({ do: 'save', draft: desk.draft({ base: 4, subject: linked, unlink: true }) });
    expect((await loadNote('n1'))?.subject).toEqual(linked);
  });

  test('removing a link leaves words that another window wrote meanwhile', async () => {
    const linked = { ...ON_PASSAGE, link: { to: 'quotation', words: 'Nie' } } as const;
    const { text } = desk.draft({});
    await desk.act({ do: 'save', draft: desk.draft({ subject: linked }) });
    await desk.act({ do: 'save', draft: desk.draft({ base: 1, text: 'Von drüben.' }) });
    const outcome = await desk.act({ do: 'save', draft: desk.draft({ base: 1, text, unlink: true }) });
    expect(outcome).toMatchObject({ conflict: false, note: { text: 'Von drüben.', subject: ON_PASSAGE } });
    expect(outcome.note?.subject).not.toHaveProperty('link');
  });

  test('a note on a person that is attached to words keeps the person as its link', async () => {
    const subject = { on: 'entity', name: 'Mark Rutte', kind: 'person' } as const;
    await desk.act({ do: 'save', draft: desk.draft({ id: 'n2', subject }) });
    await desk.act({ do: 'attach', id: 'n2', passage: PASSAGE });
    expect(await seen('n2')).toMatchObject({
      subject: { ...ON_PASSAGE, link: { to: 'entity', name: 'Mark Rutte', kind: 'person' } },
    });
  });

  test('where the note stood is not told any more once it is attached elsewhere or refused', async () => {
    const orphan = { state: 'orphan', reason: 'gone' } as const;
    await placeNotes(desk.article, [
      { id: 'n1', article: desk.article, anchoring: orphan, seen: desk.clock },
    ]);
    await desk.act({ do: 'save', draft: desk.draft({ color: 'pink', base: 1 }) });
    expect(await placementsOf(desk.article)).toHaveLength(1);
    await desk.act({ do: 'attach', id: 'n1', passage: ELSEWHERE });
    expect(await placementsOf(desk.article)).toEqual([]);
  });

  test.each<[NoteAct['do'], NoteAct]>([
    ['remove', { do: 'remove', id: 'nowhere' }],
    ['restore', { do: 'restore', id: 'nowhere' }],
    ['attach', { do: 'attach', id: 'nowhere', passage: PASSAGE }],
    ['refuse', { do: 'refuse', id: 'nowhere', words: 'x' }],
    ['save', { do: 'save', draft: { article: 'nowhere', subject: ON_ARTICLE, text: 'x' } }],
  ])('%s of what is not stored is missing, and leaves nothing', async (_what, given) => {
    await expect(desk.act(given)).rejects.toMatchObject({ kind: 'missing' });
    expect(await historyOf(desk.article)).toEqual({ undo: 'write' });
    expect(await historyOf('nowhere')).toEqual({});
  });
});

describe('typing', () => {
  const type = (text: string, base: number, after: number) =>
    desk.act({ do: 'save', draft: desk.draft({ text, base, subject: ON_ARTICLE }) }, after);

  async function typed() {
    await type('A', 0, 60_000);
    await type('Au', 1, 60_000);
    await type('Auf', 2, 2_000);
    await type('Auf d', 3, 2_000);
    await type('Auf den', 4, 5_000);
  }

  test('within ten seconds is one step', async () => {
    await typed();
    await desk.undo();
    expect(await seen()).toMatchObject({ text: 'A' });
    await desk.redo();
    expect(await seen()).toMatchObject({ text: 'Auf den' });
  });

  test('later is another step', async () => {
    await typed();
    await type('Auf den Grund', 5, 2_000);
    await desk.undo();
    expect(await seen()).toMatchObject({ text: 'Auf den' });
  });

  test('is broken by another act', async () => {
    await type('A', 0, 60_000);
    await type('Au', 1, 60_000);
    await desk.act(
      { do: 'save', draft: desk.draft({ text: 'Au', tags: ['x'], base: 2, subject: ON_ARTICLE }) },
      100,
    );
    await type('Auf', 3, 100);
    await desk.undo();
    expect(await seen()).toMatchObject({ text: 'Au', tags: ['x'] });
  });

  test('does not go on over what was undone and done again', async () => {
    await typed();
    await desk.act({ do: 'undo', article: desk.article }, 10);
    const { note } = await desk.act({ do: 'redo', article: desk.article }, 10);
    await type('Auf den Grund', note?.revision ?? 0, 10);
    await desk.act({ do: 'undo', article: desk.article }, 10);
    expect(await seen()).toMatchObject({ text: 'Auf den' });
  });
});

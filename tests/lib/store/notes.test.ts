import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recordArticle } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import {
  countNotes,
  dropEarlier,
  notesOf,
  removeNote,
  restoreNote,
  saveNote,
} from '../../../lib/store/notes';
import { madeUpArticle } from './made-up';

const ABOUT_ARTICLE = { on: 'article' } as const;
const ABOUT_RUTTE = { on: 'entity', name: 'Mark Rutte', kind: 'person' } as const;

let article = '';

beforeEach(async () => {
  await deleteEverything();
  article = (await recordArticle(madeUpArticle(), { keep: true })).id;
});

function write(text: string, more: { id?: string; base?: number } = {}) {
  return saveNote({ article, subject: ABOUT_ARTICLE, text, ...more });
}

async function texts() {
  return (await notesOf(article)).map(({ text }) => text);
}

describe('saveNote', () => {
  test('makes a note with everything that merging needs', async () => {
    const { note, conflict } = await saveNote({ article, subject: ABOUT_RUTTE, text: 'wer?' });
    expect(note).toMatchObject({ article, subject: ABOUT_RUTTE, text: 'wer?', revision: 1 });
    expect(note.created).toBe(note.updated);
    expect(conflict).toBe(false);
    expect(await notesOf(article)).toEqual([note]);
  });

  test('counts revisions, and times that never go back', async () => {
    const { note } = await write('eins');
    vi.spyOn(Date, 'now').mockReturnValueOnce(note.updated - 60_000);
    const second = await write('zwei', { id: note.id, base: 1 });
    expect(second.note).toMatchObject({ revision: 2, created: note.created });
    expect(second.note.updated).toBeGreaterThan(note.updated);
  });

  test('keeps an id that the writer chose, and the same words twice are one note', async () => {
    const id = crypto.randomUUID();
    await write('eins', { id });
    const again = await write('eins', { id });
    expect(again).toMatchObject({ note: { id, revision: 1 }, conflict: false });
    expect(await texts()).toEqual(['eins']);
  });

  test('two windows that edit the same note lose neither text', async () => {
    const { note } = await write('Anfang');
    const inA = await write('aus Fenster A', { id: note.id, base: 1 });
    const inB = await write('aus Fenster B', { id: note.id, base: 1 });
    expect(inA.conflict).toBe(false);
    expect(inB.conflict).toBe(true);
    expect(inB.note).toMatchObject({ text: 'aus Fenster B', revision: 3 });
    expect(inB.note.earlier).toEqual([{ text: 'aus Fenster A', updated: inA.note.updated }]);
  });

  test('two windows that save at the same moment lose neither text', async () => {
    const { note } = await write('Anfang');
    await Promise.all([
      write('aus Fenster A', { id: note.id, base: 1 }),
      write('aus Fenster B', { id: note.id, base: 1 }),
    ]);
    const [stored] = await notesOf(article);
    const all = [stored?.text, ...(stored?.earlier ?? []).map(({ text }) => text)];
    expect(all.sort()).toEqual(['aus Fenster A', 'aus Fenster B']);
  });

  test('a writer who had seen no revision does not write over words in silence', async () => {
    const { note } = await write('gespeichert');
    const { note: after, conflict } = await write('Entwurf von vorhin', { id: note.id });
    expect(conflict).toBe(true);
    expect(after.earlier?.map(({ text }) => text)).toEqual(['gespeichert']);
  });

  test('earlier words stay through later saves, once each, until the reader lets them go', async () => {
    const { note } = await write('Anfang');
    await write('A', { id: note.id, base: 1 });
    const { note: b } = await write('B', { id: note.id, base: 1 });
    const { note: c } = await write('C', { id: note.id, base: b.revision });
    expect(c.earlier?.map(({ text }) => text)).toEqual(['A']);
    const { note: back } = await write('A', { id: note.id, base: c.revision });
    expect(back.earlier).toBeUndefined();
    const { note: d } = await write('D', { id: note.id, base: 1 });
    expect(d.earlier?.map(({ text }) => text)).toEqual(['A']);
    expect((await dropEarlier(note.id)).earlier).toBeUndefined();
    expect(await texts()).toEqual(['D']);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '\u202Eumgekehrt',
    'Zeile\r\nZeile',
    '😀'.repeat(1000),
    ' vorn und hinten ',
  ])('keeps the words exactly: %j', async (text) => {
    const { note } = await write(text);
    expect(note.text).toBe(text);
    expect(await texts()).toEqual([text]);
  });

  test('says that the article is missing, and stores nothing', async () => {
    const lost = saveNote({ article: 'nowhere', subject: ABOUT_ARTICLE, text: 'x' });
    await expect(lost).rejects.toMatchObject({ kind: 'missing' });
    expect(await countNotes('nowhere')).toBe(0);
  });
});

describe('removeNote and restoreNote', () => {
  test('hide a note and bring it back', async () => {
    const { note } = await write('eins');
    await write('zwei');
    await removeNote(note.id);
    expect(await texts()).toEqual(['zwei']);
    expect(await countNotes(article)).toBe(1);
    const back = await restoreNote(note.id);
    expect(back).toMatchObject({ id: note.id, text: 'eins', revision: 3 });
    expect(back.deleted).toBeUndefined();
    expect((await texts()).sort()).toEqual(['eins', 'zwei']);
  });

  test('a note deleted in one window and written on in another comes back', async () => {
    const { note } = await write('eins');
    await removeNote(note.id);
    const { note: after } = await write('eins und mehr', { id: note.id, base: 1 });
    expect(after.deleted).toBeUndefined();
    expect(await texts()).toEqual(['eins und mehr']);
  });

  test('an unknown note is missing', async () => {
    await expect(removeNote('nowhere')).rejects.toMatchObject({ kind: 'missing' });
    await expect(restoreNote('nowhere')).rejects.toMatchObject({ kind: 'missing' });
  });
});

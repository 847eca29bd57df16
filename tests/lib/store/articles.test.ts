import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  editSummary,
  findArticle,
  keepArticle,
  loadArticle,
  recordArticle,
  removeArticle,
  restoreArticle,
  setTags,
} from '../../../lib/store/articles';
import { readTables, writeTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import { notesOf, removeNote, restoreNote, saveNote } from '../../../lib/store/notes';
import { searchArticles } from '../../../lib/store/search';
import { madeUpArticle } from './made-up';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function kept(fields: Parameters<typeof madeUpArticle>[0] = {}) {
  return recordArticle(madeUpArticle(fields), { keep: true });
}

async function noteOn(article: string, text: string) {
  return (await saveNote({ article, subject: { on: 'article' }, text })).note;
}

async function titles() {
  return (await searchArticles({ query: '', limit: 10 })).rows.map(({ title }) => title);
}

async function textsOf(article: string) {
  return (await notesOf(article)).map(({ text }) => text);
}

beforeEach(deleteEverything);

describe('recordArticle', () => {
  test('stores everything that was read, and what merging needs', async () => {
    const record = await kept();
    expect(record).toMatchObject({ ...madeUpArticle(), revision: 1, tags: [] });
    expect(record.id).toMatch(UUID);
    expect(record.created).toBe(record.updated);
    expect(record.keptAt).toBe(record.created);
    expect(await loadArticle(record.id)).toEqual(record);
    expect(await findArticle(record.key)).toEqual(record);
  });

  test('takes the newer text and metadata and never what the reader added', async () => {
    const first = await kept();
    await setTags(first.id, ['Ukraine']);
    await editSummary(first.id, 'Man traf sich.');
    await noteOn(first.id, 'Nachfragen');
    const { site: _, ...withoutSite } = madeUpArticle({
      title: 'Treffen in Kiew (aktualisiert)',
      text: 'Neu.',
    });
    const second = await recordArticle(
      { ...withoutSite, url: 'http://www.zeitung.example/politik/treffen-in-kiew/?utm_source=feed#top' },
      { keep: false },
    );
    expect(second).toMatchObject({
      id: first.id,
      title: 'Treffen in Kiew (aktualisiert)',
      text: 'Neu.',
      keptAt: first.keptAt,
      tags: ['Ukraine'],
      summary: { text: 'Man traf sich.' },
    });
    expect(second.site).toBeUndefined();
    expect(await loadArticle(first.id)).toEqual(second);
    expect(await textsOf(first.id)).toEqual(['Nachfragen']);
  });

  test('makes no new revision of a page that has not changed', async () => {
    const first = await kept();
    await setTags(first.id, ['Ukraine']);
    const again = await kept();
    expect(again.revision).toBe(2);
    expect((await kept()).revision).toBe(2);
    expect((await kept({ title: 'Anders' })).revision).toBe(3);
  });

  test('stores only what an article has, whatever else is handed over', async () => {
    const hostile = JSON.parse('{"__proto__":{"evil":1},"keptAt":5,"tags":["x"],"deleted":1,"extra":2}');
    const record = await recordArticle({ ...hostile, ...madeUpArticle() }, { keep: true });
    expect(record).not.toHaveProperty('extra');
    expect(record).not.toHaveProperty('evil');
    expect(record.deleted).toBeUndefined();
    expect(record.tags).toEqual([]);
  });

  test('keeps what was passed by out of the library until the reader writes', async () => {
    const record = await recordArticle(madeUpArticle(), { keep: false });
    expect(record.keptAt).toBeUndefined();
    expect(await titles()).toEqual([]);
    await noteOn(record.id, 'Merken');
    expect(await titles()).toEqual(['Treffen in Kiew']);
    expect((await loadArticle(record.id))?.keptAt).toBeTypeOf('number');
  });

  test.each([
    ['a tag', (id: string) => setTags(id, ['Ukraine'])],
    ['a summary', (id: string) => editSummary(id, 'Kurz.')],
    ['the button', (id: string) => keepArticle(id)],
  ])('puts a recorded article into the library by %s', async (_, act) => {
    const { id } = await recordArticle(madeUpArticle(), { keep: false });
    await act(id);
    expect(await titles()).toEqual(['Treffen in Kiew']);
  });

  test('forgets after 30 days what was only passed by', async () => {
    const old = await recordArticle(madeUpArticle({ url: 'https://a.example/alt' }), { keep: false });
    const saved = await kept({ url: 'https://a.example/gespeichert' });
    const month = 31 * 24 * 3600 * 1000;
    await writeTables(['articles'], async ({ articles }) => {
      await articles.update(old.id, { passing: Date.now() - month, opened: Date.now() - month });
      await articles.update(saved.id, { opened: Date.now() - month });
    });
    await recordArticle(madeUpArticle({ url: 'https://a.example/neu' }), { keep: false });
    expect(await loadArticle(old.id)).toBeUndefined();
    expect(await readTables(['texts'], ({ texts }) => texts.get(old.id))).toBeUndefined();
    expect(await loadArticle(saved.id)).toBeDefined();
  });

  test('two windows that record the same page at once make one article', async () => {
    const records = await Promise.all([
      kept(),
      kept(),
      kept({ url: 'https://zeitung.example/politik/treffen-in-kiew#x' }),
    ]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(1);
  });
});

describe('removeArticle and restoreArticle', () => {
  test('delete and bring back the article with exactly the notes that went with it', async () => {
    const { id } = await kept();
    const before = await noteOn(id, 'vorher gelöscht');
    await removeNote(before.id);
    await noteOn(id, 'eins');
    await noteOn(id, 'zwei');
    await setTags(id, ['Ukraine']);

    await removeArticle(id);
    expect(await titles()).toEqual([]);
    expect(await textsOf(id)).toEqual([]);
    const tombstone = await loadArticle(id);
    expect(tombstone?.deleted).toBeTypeOf('number');
    expect(await findArticle(tombstone?.key ?? '')).toBeUndefined();

    await restoreArticle(id);
    expect(await titles()).toEqual(['Treffen in Kiew']);
    expect(await textsOf(id)).toEqual(['eins', 'zwei']);
    expect((await loadArticle(id))?.tags).toEqual(['Ukraine']);
    expect((await restoreNote(before.id)).text).toBe('vorher gelöscht');
  });

  test('take back the place in the list that the article had', async () => {
    const first = await kept({ url: 'https://a.example/1', title: 'eins' });
    await new Promise((resolve) => setTimeout(resolve, 3));
    await kept({ url: 'https://a.example/2', title: 'zwei' });
    await removeArticle(first.id);
    await restoreArticle(first.id);
    expect(await titles()).toEqual(['zwei', 'eins']);
  });

  test('leave tombstones with a newer revision and time', async () => {
    const { id } = await kept();
    const note = await noteOn(id, 'eins');
    await removeArticle(id);
    const [article, stored] = await readTables(['articles', 'notes'], ({ articles, notes }) =>
      Promise.all([articles.get(id), notes.get(note.id)]),
    );
    expect(article).toMatchObject({ revision: 2, deleted: article?.updated });
    expect(stored).toMatchObject({ revision: 2, deleted: stored?.updated, text: 'eins' });
    expect(stored?.updated).toBeGreaterThan(note.updated);
  });

  test('a page saved anew after the deletion begins clean, and the undo joins both', async () => {
    const old = await kept();
    await noteOn(old.id, 'alte Notiz');
    await setTags(old.id, ['alt', 'beides']);
    await editSummary(old.id, 'Alte Zusammenfassung.');
    await removeArticle(old.id);

    const fresh = await kept();
    expect(fresh.id).not.toBe(old.id);
    expect(fresh.tags).toEqual([]);
    expect(await textsOf(fresh.id)).toEqual([]);
    await noteOn(fresh.id, 'neue Notiz');
    await setTags(fresh.id, ['neu', 'Beides']);
    await editSummary(fresh.id, 'Neue Zusammenfassung.');

    const joined = await restoreArticle(old.id);
    expect(joined.id).toBe(fresh.id);
    expect(joined.tags).toEqual(['alt', 'beides', 'neu']);
    expect(joined.summary).toMatchObject({
      text: 'Neue Zusammenfassung.',
      earlier: [{ text: 'Alte Zusammenfassung.' }],
    });
    expect((await textsOf(fresh.id)).sort()).toEqual(['alte Notiz', 'neue Notiz']);
    expect(await titles()).toEqual(['Treffen in Kiew']);
  });

  test('a note written on a page whose article was just deleted is not lost', async () => {
    const { id } = await kept();
    await removeArticle(id);
    await noteOn(id, 'doch noch etwas');
    expect(await titles()).toEqual(['Treffen in Kiew']);
    expect(await textsOf(id)).toEqual(['doch noch etwas']);
  });

  test.each([
    ['removing', removeArticle],
    ['restoring', restoreArticle],
    ['keeping', keepArticle],
  ])('%s an unknown article says that it is missing', async (_, act) => {
    await expect(act('nowhere')).rejects.toMatchObject({ name: 'StoreError', kind: 'missing' });
  });
});

describe('editSummary', () => {
  test('sets the own summary and goes back to the automatic one', async () => {
    const { id } = await kept();
    await editSummary(id, 'Eigene Worte.');
    expect((await loadArticle(id))?.summary?.text).toBe('Eigene Worte.');
    await editSummary(id, undefined);
    expect((await loadArticle(id))?.summary).toBeUndefined();
  });

  test('keeps what another window saved and this one had not seen', async () => {
    const { id } = await kept();
    const first = await editSummary(id, 'Anfang', { updated: undefined });
    const seen = { updated: first.summary?.updated };
    await editSummary(id, 'Fenster A', seen);
    const b = await editSummary(id, 'Fenster B', seen);
    expect(b.conflict).toBe(true);
    expect(b.summary).toMatchObject({ text: 'Fenster B', earlier: [{ text: 'Fenster A' }] });
  });

  test('does not throw away a summary that this window has not seen', async () => {
    const { id } = await kept();
    await editSummary(id, 'Fenster A', { updated: undefined });
    const reset = await editSummary(id, undefined, { updated: undefined });
    expect(reset).toMatchObject({ conflict: true, summary: { text: 'Fenster A' } });
  });

  test('one window that goes on writing has no conflicts with itself', async () => {
    const { id } = await kept();
    let updated: number | undefined;
    for (const text of ['M', 'Ma', 'Man']) {
      const saved = await editSummary(id, text, { updated });
      expect(saved.conflict).toBe(false);
      updated = saved.summary?.updated;
    }
    expect((await loadArticle(id))?.summary?.earlier).toBeUndefined();
  });
});

describe('setTags', () => {
  test.each([
    [
      [' Ukraine ', 'Nato'],
      ['Ukraine', 'Nato'],
    ],
    [['Ukraine', 'ukraine', 'UKRAINE'], ['Ukraine']],
    [['', '  '], []],
    [['zwei  Worte'], ['zwei Worte']],
    [['<img src=x onerror=alert(1)>'], ['<img src=x onerror=alert(1)>']],
  ])('%j is stored as %j', async (given, stored) => {
    const { id } = await kept();
    expect(await setTags(id, given)).toEqual(stored);
    expect((await loadArticle(id))?.tags).toEqual(stored);
  });
});

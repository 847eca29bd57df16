import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { articleKey } from '../../../lib/article-url';
import { type Backup, type BackupRows, parseDocument, readBackup } from '../../../lib/import/read-backup';
import type { NoteSubject } from '../../../lib/note';
import {
  editSummary,
  findArticleId,
  loadArticle,
  recordArticle,
  removeArticle,
  setTags,
} from '../../../lib/store/articles';
import { loadCorrections, saveCorrection } from '../../../lib/store/corrections';
import { readTables, TABLE_NAMES } from '../../../lib/store/db';
import { loadDraft, saveDraft } from '../../../lib/store/drafts';
import { deleteEverything } from '../../../lib/store/everything';
import { listFigures } from '../../../lib/store/figures';
import { indexPending } from '../../../lib/store/indexing';
import { notesOf, removeNote, saveNote } from '../../../lib/store/notes';
import { joinPages, separatePages } from '../../../lib/store/pages';
import * as restoring from '../../../lib/store/restore';
import { oldRows } from '../../../lib/store/restore/old-rows';
import { searchArticles } from '../../../lib/store/search';
import { emptyTrash } from '../../../lib/store/trash';
import { exported, rowsOf, withRows } from './backup-rows';
import { madeUpArticle } from './made-up';

const ON_ARTICLE: NoteSubject = { on: 'article' };
const NONE = { fresh: 0, same: 0, different: 0, bad: 0 };

beforeEach(deleteEverything);

function fixtureRows(version: number) {
  const text = readFileSync(join(import.meta.dirname, `../../fixtures/backups/v${version}.json`), 'utf8');
  return readBackup(parseDocument(text));
}

function fixture(version: number): Backup {
  return oldRows(fixtureRows(version));
}

/** A backup of an earlier version with rows that its library had. */
function fixtureWith(version: number, rows: Partial<BackupRows>): Backup {
  const read = fixtureRows(version);
  return oldRows({ ...read, rows: { ...read.rows, ...rows } });
}

const previewRestore = async (backup: Backup) => (await restoring.previewRestore(backup)).counts;
const previewAnew = async (backup: Backup) => (await restoring.previewAnew(backup)).counts;
const restoreBackup = async (backup: Backup) => (await restoring.restoreBackup(backup)).counts;

/** What windows keep for themselves, and what is to be indexed. */
const MADE_ANEW: ReadonlySet<string> = new Set(['steps', 'commands', 'pending']);

function everything() {
  const names = TABLE_NAMES.filter((name) => !MADE_ANEW.has(name));
  return readTables(names, async (tables) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await tables[name].toArray()]))),
  );
}

async function written(text: string, article?: string) {
  const id = article ?? (await recordArticle(madeUpArticle(), { keep: true })).id;
  return (await saveNote({ article: id, subject: ON_ARTICLE, text })).note;
}

async function textsOf(article: string) {
  return (await notesOf(article)).map(({ text }) => text);
}

describe('into an empty library', () => {
  test.each([
    [1, { articles: 1, notes: 2, corrections: 3 }, ['kennt den Kai', 'Nachfragen: Wie hoch stand es?']],
    [2, { articles: 1, notes: 3, corrections: 1 }, ['', 'Nachfragen: **Wie hoch?**', 'seit wann?']],
  ])('a file of version %s brings everything back', async (version, counts, texts) => {
    const backup = fixture(version);
    const preview = await previewRestore(backup);
    expect(preview).toEqual(await previewAnew(backup));
    expect(preview).toMatchObject({
      articles: { ...NONE, fresh: counts.articles },
      notes: { ...NONE, fresh: counts.notes },
      corrections: { ...NONE, fresh: counts.corrections },
      drafts: { ...NONE, fresh: 1 },
    });
    expect(await restoreBackup(backup)).toEqual(preview);
    const { rows } = await searchArticles({ query: '', limit: 10 });
    expect(rows.map(({ title, notes }) => [title, notes])).toEqual([
      ['Der Fluss tritt über die Ufer', counts.notes],
    ]);
    const [head] = rows;
    expect(await loadArticle(head?.id ?? '')).toMatchObject({
      text: 'Ada Feder sprach am Kai. Das Haus am Kai steht im Wasser.',
      summary: { text: 'Am Kai steht das Wasser.' },
    });
    expect((await textsOf(head?.id ?? '')).toSorted()).toEqual(texts.toSorted());
    await indexPending();
    const { rows: people } = await listFigures({ kind: 'person', limit: 10 });
    expect(people.map(({ name }) => name)).toEqual(['Ada Feder']);
  });

  test('what was exported and taken in is what was there', async () => {
    await restoreBackup(fixture(2));
    const before = await everything();
    const backup = await exported();
    await deleteEverything();
    await restoreBackup(backup);
    expect({ ...(await everything()), placements: [] }).toEqual({ ...before, placements: [] });
  });

  test('articles only passed by stay outside', async () => {
    await restoreBackup(fixture(1));
    const titles = await readTables(['articles'], ({ articles }) => articles.toArray());
    expect(titles.map(({ title }) => title)).not.toContain('Nur gelesen');
  });
});

describe('into a library with records', () => {
  test('taking in twice changes nothing the second time', async () => {
    await restoreBackup(fixture(2));
    const before = await everything();
    expect(await previewRestore(fixture(2))).toMatchObject({
      articles: { ...NONE, same: 1 },
      notes: { ...NONE, same: 3 },
      corrections: { ...NONE, same: 1 },
      drafts: { ...NONE, same: 1 },
      pages: { ...NONE, same: 1 },
    });
    await restoreBackup(fixture(2));
    expect(await everything()).toEqual(before);
  });

  test('what was written since stands, and the words of the backup stay beside it', async () => {
    const note = await written('damals');
    const backup = await exported();
    await saveNote({ ...note, base: note.revision, text: 'heute' });
    const later = await written('neu', note.article);
    expect(await previewRestore(backup)).toMatchObject({ notes: { ...NONE, different: 1 } });
    await restoreBackup(backup);
    const [now] = await notesOf(note.article);
    expect(now).toMatchObject({ text: 'heute', earlier: [{ text: 'damals' }] });
    expect(await textsOf(note.article)).toContain(later.text);
    expect(await previewRestore(backup)).toMatchObject({ notes: { ...NONE, same: 1 } });
  });

  test('a backup with newer words wins, and the words here stay beside them', async () => {
    const note = await written('hier');
    const backup = await exported();
    const [row] = rowsOf(backup).notes;
    const newer = { ...row, text: 'dort', revision: 9, updated: (row?.updated ?? 0) + 5 } as NonNullable<
      typeof row
    >;
    const changed = withRows(backup, { notes: [newer] });
    await restoreBackup(changed);
    expect(await notesOf(note.article)).toMatchObject([
      { text: 'dort', earlier: [{ text: 'hier' }], revision: 10 },
    ]);
    expect(await previewRestore(changed)).toMatchObject({ notes: { ...NONE, same: 1 } });
  });

  test('nothing is deleted, and what was deleted here since stays in the trash', async () => {
    const stays = await written('bleibt');
    const goes = await written('weg', stays.article);
    const backup = await exported();
    await removeNote(goes.id);
    await restoreBackup(backup);
    expect(await textsOf(stays.article)).toEqual(['bleibt']);
    await removeNote(stays.id);
    const withTombstone = await exported();
    await deleteEverything();
    await restoreBackup(backup);
    await restoreBackup(withTombstone);
    expect((await textsOf(stays.article)).toSorted()).toEqual(['bleibt', 'weg']);
  });

  test('a page that was saved anew takes in notes, tags and summary of the old article', async () => {
    const note = await written('vom alten');
    await setTags(note.article, ['alt']);
    await editSummary(note.article, 'Alte Worte.');
    const backup = await exported();
    await deleteEverything();
    const fresh = await recordArticle(madeUpArticle({ title: 'Neu gelesen' }), { keep: true });
    await setTags(fresh.id, ['neu']);
    await restoreBackup(backup);
    const { rows } = await searchArticles({ query: '', limit: 10 });
    expect(rows).toMatchObject([
      { id: fresh.id, title: 'Neu gelesen', tags: ['neu', 'alt'], summary: { text: 'Alte Worte.' } },
    ]);
    expect(await textsOf(fresh.id)).toEqual(['vom alten']);
    const before = await everything();
    await restoreBackup(backup);
    expect(await everything()).toEqual(before);
  });

  test('a note comes back whose article was deleted here, with its article', async () => {
    const note = await written('eins');
    const backup = await exported();
    await removeArticle(note.article);
    const only = withRows(backup, { notes: rowsOf(backup).notes.map((one) => ({ ...one, id: 'x' })) });
    await restoreBackup(only);
    expect((await searchArticles({ query: '', limit: 10 })).rows.map(({ id }) => id)).toEqual([note.article]);
    expect((await textsOf(note.article)).toSorted()).toEqual(['eins', 'eins']);
  });

  test('a note without an article anywhere is bad, and the others come', async () => {
    const note = await written('eins');
    const backup = await exported();
    await deleteEverything();
    const [row] = rowsOf(backup).notes;
    const stray = { ...row, id: 'stray', article: 'nowhere' } as NonNullable<typeof row>;
    const counts = await restoreBackup(withRows(backup, { notes: [stray, ...rowsOf(backup).notes] }));
    expect(counts.notes).toEqual({ ...NONE, fresh: 1, bad: 1 });
    expect(await textsOf(note.article)).toEqual(['eins']);
  });

  test('a verdict and a draft of here stand', async () => {
    await saveCorrection({ verdict: 'add', name: 'Kai', kind: 'person' });
    await saveDraft('feld', 'damals');
    const backup = await exported();
    await deleteEverything();
    await saveCorrection({ verdict: 'reject', name: 'Kai', kind: 'person' });
    await saveDraft('feld', 'jetzt');
    const counts = await restoreBackup(backup);
    expect(counts).toMatchObject({
      corrections: { ...NONE, different: 1 },
      drafts: { ...NONE, different: 1 },
    });
    expect((await loadCorrections()).map(({ verdict }) => verdict)).toEqual(['reject']);
    expect((await loadDraft('feld'))?.text).toBe('jetzt');
  });

  test('is whole or not at all', async () => {
    const note = await written('eins');
    const before = await everything();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(restoreBackup(fixture(2))).rejects.toMatchObject({ name: 'StoreError', kind: 'full' });
    put.mockRestore();
    expect(await everything()).toEqual(before);
    expect(await textsOf(note.article)).toEqual(['eins']);
  });

  test('what was cleared out of the trash here stays away', async () => {
    const stays = await written('bleibt');
    const goes = await written('weg', stays.article);
    const backup = await exported();
    await removeNote(goes.id);
    await emptyTrash();
    expect(await restoreBackup(backup)).toMatchObject({ notes: { ...NONE, same: 2 } });
    expect(await textsOf(stays.article)).toEqual(['bleibt']);
    await removeArticle(stays.article);
    await emptyTrash();
    expect(await restoreBackup(backup)).toMatchObject({ articles: { ...NONE, same: 1 } });
    expect((await searchArticles({ query: '', limit: 10 })).rows).toEqual([]);
  });

  test('keys of an older Randnotiz become the present ones, and verdicts follow', async () => {
    const [article] = fixtureRows(1).rows.articles;
    const key = 'https://zeitung.example/alter-weg';
    const verdict = { verdict: 'unquote', article: key, words: 'Nie!' } as const;
    const times = { created: 1, updated: 1, revision: 1 };
    const articles = [{ ...article, key } as NonNullable<typeof article>];
    await restoreBackup(fixtureWith(1, { articles, corrections: [{ ...verdict, id: 'c', ...times }] }));
    const { rows: listed } = await searchArticles({ query: '', limit: 10 });
    expect(listed.map((one) => one.key)).toEqual(['https://zeitung.example/fluss']);
    expect(await loadCorrections()).toMatchObject([{ article: 'https://zeitung.example/fluss' }]);
  });

  test('the first version of the form had older keys: fixture and present rules', async () => {
    const { version, rows } = fixtureRows(1);
    expect(version).toBe(1);
    const phone = rows.articles.map((one) => ({ ...one, url: one.url.replace('//', '//m.'), key: one.id }));
    await restoreBackup(fixtureWith(1, { articles: phone }));
    expect(await findArticleId('https://zeitung.example/fluss')).toBeDefined();
  });

  test('an article whose page was last seen at a joined address is found at its own, too', async () => {
    const other = 'https://anderswo.example/uebernommen';
    const into = await written('hier');
    const from = await recordArticle(madeUpArticle({ url: other }), { keep: true });
    await joinPages(from.id, into.article);
    await recordArticle(madeUpArticle({ url: other }), { keep: true });
    const before = await everything();
    const backup = await exported();
    await deleteEverything();
    await restoreBackup(backup);
    expect(await everything()).toEqual(before);
    for (const url of [madeUpArticle().url, other]) {
      expect(await findArticleId(articleKey(url))).toBe(into.article);
    }
    await separatePages(articleKey(other));
    expect(await findArticleId(articleKey(other))).toBe(from.id);
  });

  test('the key of an article that stands here stays, as its pages are found by it', async () => {
    const note = await written('hier');
    const backup = await exported();
    const [row] = rowsOf(backup).articles;
    const newer = { ...row, key: 'https://anderswo.example/', title: 'Neu', revision: 9 };
    await restoreBackup(withRows(backup, { articles: [newer as NonNullable<typeof row>] }));
    expect(await loadArticle(note.article)).toMatchObject({
      title: 'Neu',
      key: articleKey(madeUpArticle().url),
    });
  });

  test('a note of a page that was joined here since comes to the article that stands for it', async () => {
    const into = await written('hier');
    const url = 'https://anderswo.example/uebernommen';
    const from = await recordArticle(madeUpArticle({ url }), { keep: true });
    const backup = await exported();
    const [row] = rowsOf(backup).notes;
    const other = { ...row, id: 'other', article: from.id, text: 'von dort' } as NonNullable<typeof row>;
    await joinPages(from.id, into.article);
    await restoreBackup(withRows(backup, { notes: [other] }));
    expect((await textsOf(into.article)).toSorted()).toEqual(['hier', 'von dort']);
    expect(await textsOf(from.id)).toHaveLength(2);
  });
});

// Two libraries become one: neither side of a conflict is lost, whichever is taken into which, and however often.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Backup } from '../../../lib/import/read-backup';
import { editSummary, loadArticle, recordArticle, removeArticle, setTags } from '../../../lib/store/articles';
import { BACKUP_TABLES } from '../../../lib/store/backup/readers-rows';
import { saveCorrection } from '../../../lib/store/corrections';
import { readTables, writeTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import { notesOf, removeNote, saveNote } from '../../../lib/store/notes';
import { readImport } from '../../../lib/store/read-import';
import { previewRestore, restoreBackup } from '../../../lib/store/restore';
import { undoRestore } from '../../../lib/store/restore/undo';
import { exported } from './backup-rows';
import { madeUpArticle } from './made-up';

beforeEach(deleteEverything);

function readersTables() {
  return readTables(BACKUP_TABLES, async (tables) =>
    Object.fromEntries(
      await Promise.all(BACKUP_TABLES.map(async (name) => [name, await tables[name].toArray()])),
    ),
  );
}

/** A library of its own that grew out of `base`, exported. */
async function grown(base: Backup, grow: () => Promise<unknown>): Promise<Backup> {
  await deleteEverything();
  await restoreBackup(base);
  await grow();
  return exported();
}

async function libraryOf(...backups: readonly Backup[]) {
  await deleteEverything();
  for (const backup of backups) await restoreBackup(backup);
  return readersTables();
}

async function shared() {
  const { id } = await recordArticle(madeUpArticle(), { keep: true });
  const { note } = await saveNote({ article: id, subject: { on: 'article' }, text: 'anfangs' });
  return { id, note, base: await exported() };
}

/** Every text that a note or summary has or had. */
function textsIn({ text, earlier = [] }: { text: string; earlier?: readonly { text: string }[] }): string[] {
  return [text, ...earlier.map((one) => one.text)].toSorted();
}

describe('two libraries that changed the same', () => {
  async function twoSides() {
    const { id, note, base } = await shared();
    const change = (text: string, tag: string) => async () => {
      await saveNote({ ...note, base: note.revision, text, tags: [tag] });
      await setTags(id, [tag]);
      await editSummary(id, `Zusammenfassung ${text}`);
      await saveNote({ article: id, subject: { on: 'article' }, text: `nur ${text}` });
    };
    const left = await grown(base, change('links', 'rot'));
    const right = await grown(base, change('rechts', 'blau'));
    return { id, note, base, left, right };
  }

  test('both texts, summaries and tags are kept, from either side alike', async () => {
    const { id, note, left, right } = await twoSides();
    const one = await libraryOf(left, right);
    const merged = (await notesOf(id)).find((now) => now.id === note.id);
    expect(merged && textsIn(merged)).toEqual(['links', 'rechts']);
    expect(merged?.tags?.toSorted()).toEqual(['blau', 'rot']);
    const article = await loadArticle(id);
    expect(article?.tags.toSorted()).toEqual(['blau', 'rot']);
    expect(article?.summary && textsIn(article.summary)).toEqual([
      'Zusammenfassung links',
      'Zusammenfassung rechts',
    ]);
    expect((await notesOf(id)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['nur links', 'nur rechts']),
    );
    const other = await libraryOf(right, left);
    const sorted = ({ notes }: typeof one) =>
      notes.map(({ updated: _, tags = [], ...rest }: { updated: number; tags?: string[] }) => ({
        ...rest,
        tags: tags.toSorted(),
      }));
    expect(sorted(other)).toEqual(sorted(one));
  });

  test('taking in again, and back, comes to rest', async () => {
    const { left, right } = await twoSides();
    const one = await libraryOf(left, right, left, right);
    const merged = await exported();
    expect(await libraryOf(left, right)).toEqual(one);
    const { counts } = await previewRestore(left);
    for (const count of Object.values(counts)) expect(count).toMatchObject({ fresh: 0, different: 0 });
    await libraryOf(right, merged);
    const { counts: back } = await previewRestore(merged);
    for (const count of Object.values(back)) expect(count).toMatchObject({ fresh: 0, different: 0 });
  });

  test('three of them in every order lose no text', async () => {
    const { note, id, base, left, right } = await twoSides();
    const third = await grown(base, async () => {
      await saveNote({ ...note, base: note.revision, text: 'mitte' });
    });
    for (const order of [
      [left, right, third],
      [third, left, right],
      [right, third, left],
    ]) {
      await libraryOf(...order);
      const merged = (await notesOf(id)).find((now) => now.id === note.id);
      expect(merged && textsIn(merged)).toEqual(['links', 'mitte', 'rechts']);
    }
  });

  test('deleted on one side, changed on the other since: the change stays', async () => {
    const { id, note, base } = await shared();
    const gone = await grown(base, () => removeNote(note.id));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = await grown(base, () => saveNote({ ...note, base: note.revision, text: 'doch noch' }));
    for (const order of [
      [gone, changed],
      [changed, gone],
    ]) {
      await libraryOf(...order);
      expect((await notesOf(id)).map(({ text }) => text)).toEqual(['doch noch']);
    }
  });

  test('also where it was changed more often before it was deleted', async () => {
    const { id, note, base } = await shared();
    const gone = await grown(base, async () => {
      await saveNote({ ...note, base: note.revision, text: 'eins' });
      await saveNote({ ...note, base: note.revision + 1, text: 'zwei' });
      await removeNote(note.id);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = await grown(base, () => saveNote({ ...note, base: note.revision, text: 'doch noch' }));
    await libraryOf(gone, changed);
    const [now] = await notesOf(id);
    expect(now && textsIn(now)).toEqual(['doch noch', 'zwei']);
  });

  test('verdicts that differ: that of here stands, the other is kept as taken back', async () => {
    const left = await grown(await exported(), () =>
      saveCorrection({ verdict: 'reject', name: 'Kai', kind: 'person' }),
    );
    const right = await grown(left, async () => {
      await deleteEverything();
      await saveCorrection({ verdict: 'add', name: 'Kai', kind: 'person' });
    });
    const rows = (await libraryOf(left, right, right)).corrections;
    expect(rows).toHaveLength(2);
    expect(rows.filter(({ deleted }: { deleted?: number }) => !deleted)).toMatchObject([
      { verdict: 'reject' },
    ]);
  });

  test('verdicts on figures and collections', async () => {
    const kept = { created: 1, revision: 1 };
    const pair = { figure: 'person a', other: 'person b' } as const;
    const put = (at: number, verdict: 'same' | 'apart', name: string) => () =>
      writeTables(['identities', 'collections'], async ({ identities, collections }) => {
        await identities.bulkPut([
          { ...kept, updated: at, id: `i${at}`, verdict, ...pair },
          { ...kept, updated: at, id: `f${at}`, verdict: 'follow', figure: 'person a', seen: at },
        ]);
        await collections.put({ ...kept, updated: at, id: 'c', name });
      });
    const empty = await exported();
    const left = await grown(empty, put(5, 'same', 'alt'));
    const right = await grown(empty, put(6, 'apart', 'neu'));
    const { identities, collections } = await libraryOf(left, right, right);
    type Row = { deleted?: number; verdict: string; seen?: number };
    expect(identities.filter(({ deleted }: Row) => !deleted)).toMatchObject([
      { verdict: 'follow', seen: 6 },
      { verdict: 'same' },
    ]);
    expect(identities.filter(({ deleted }: Row) => deleted)).toMatchObject([{ verdict: 'apart' }]);
    expect(collections).toMatchObject([{ name: 'neu' }]);
  });
});

describe('notes of another program', () => {
  const url = 'https://zeitung.example/politik/treffen-in-kiew?utm_source=x';
  const quote = (exact: string) => [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }];
  const hypothesis = (...notes: readonly (readonly [exact: string, text: string, uri?: string])[]) =>
    new Blob([
      JSON.stringify({
        export_userid: 'acct:a@b',
        annotations: notes.map(([exact, text, uri = url], at) => ({
          id: `h${at} ${exact}`,
          uri,
          document: { title: ['Von dort'] },
          created: `2026-03-02T12:00:0${at}Z`,
          text,
          tags: ['dort'],
          target: [{ source: uri, selector: quote(exact) }],
        })),
      }),
    ]);

  test('come to the page that is here; an unknown one becomes an article with the quoted words', async () => {
    const { id } = await recordArticle(madeUpArticle(), { keep: true });
    const file = hypothesis(
      ['in Kiew', 'wann?'],
      ['am Kai', 'hoch'],
      ['fremd', 'neu', 'https://anderswo.example/a/b'],
    );
    const { from, backup } = await readImport(file);
    const { counts, examples } = await previewRestore(backup);
    expect(from).toBe('hypothesis');
    expect(counts).toMatchObject({ articles: { fresh: 1, same: 1 }, notes: { fresh: 3, same: 0 } });
    expect(examples).toContainEqual({ of: 'notes', how: 'fresh', words: 'wann?' });
    await restoreBackup(backup);
    expect((await notesOf(id)).map(({ text, tags, color }) => [text, tags, color])).toEqual([
      ['wann?', ['dort'], 'yellow'],
      ['hoch', ['dort'], 'yellow'],
    ]);
    const { articles, texts } = await readersTables();
    const fresh = articles.find((one: { id: string }) => one.id !== id);
    expect(fresh).toMatchObject({
      title: 'Von dort',
      site: 'anderswo.example',
      keptAt: Date.UTC(2026, 2, 2, 12, 0, 2),
    });
    expect(texts.find((one: { id: string }) => one.id === fresh?.id)).toMatchObject({ text: 'fremd' });
    expect((await loadArticle(id))?.title).toBe('Treffen in Kiew');
  });

  test('that are here come once, also from elsewhere, and what was changed or deleted here stays so', async () => {
    const file = hypothesis(['in Kiew', 'wann?'], ['am Kai', ''], ['weg', 'weg damit']);
    await restoreBackup((await readImport(file)).backup);
    const [first, , last] = (await readersTables()).notes.toSorted(
      (a: { text: string }, b: { text: string }) => (b.text < a.text ? -1 : 1),
    );
    expect([first?.text, last?.text]).toEqual(['weg damit', '']);
    await removeNote(first?.id ?? '');
    const before = await readersTables();
    const again = await restoreBackup((await readImport(file)).backup);
    expect(again.counts.notes).toMatchObject({ fresh: 0, different: 0, same: 3 });
    expect(await readersTables()).toEqual(before);
    const clipper = new Blob([
      JSON.stringify([{ url, highlights: [{ text: 'in Kiew', notes: ['wann?'] }, { text: 'am Kai' }] }]),
    ]);
    expect((await previewRestore((await readImport(clipper)).backup)).counts.notes).toMatchObject({
      fresh: 0,
      same: 2,
    });
  });

  test('an article that only notes made known is filled in by a library that has read it', async () => {
    const { id } = await recordArticle(madeUpArticle(), { keep: true });
    const read = await exported();
    await deleteEverything();
    await restoreBackup((await readImport(hypothesis(['in Kiew', 'wann?']))).backup);
    await restoreBackup(read);
    const { articles } = await readersTables();
    expect(articles).toHaveLength(1);
    expect(articles[0]?.id).not.toBe(id);
    expect(await loadArticle(articles[0]?.id)).toMatchObject({
      title: 'Treffen in Kiew',
      language: 'de',
      text: madeUpArticle().text,
    });
  });
});

describe('undoing', () => {
  async function files() {
    const { id, note, base } = await shared();
    const other = await grown(base, async () => {
      await saveNote({ ...note, base: note.revision, text: 'dort' });
      await saveNote({ article: id, subject: { on: 'article' }, text: 'kommt' });
      await recordArticle(madeUpArticle({ url: 'https://b.example/' }), { keep: true });
      await saveCorrection({ verdict: 'add', name: 'Kai', kind: 'person' });
    });
    return { id, note, base, other };
  }

  test('everything is as it was, the list too', async () => {
    const { base, other } = await files();
    await libraryOf(base);
    const lists = () => readTables(['listings'], ({ listings }) => listings.toArray());
    const [before, listed] = [await readersTables(), await lists()];
    const { receipt } = await restoreBackup(other);
    expect(await readersTables()).not.toEqual(before);
    expect(await undoRestore(receipt)).toMatchObject({ kept: 0 });
    expect(await readersTables()).toEqual(before);
    expect(await lists()).toEqual(listed);
  });

  test('what was changed since stays, and an article with a note of later', async () => {
    const { id, base, other } = await files();
    await libraryOf(base);
    const { receipt } = await restoreBackup(other);
    const came = (await notesOf(id)).find(({ text }) => text === 'kommt');
    if (came) await saveNote({ ...came, base: came.revision, text: 'kam und blieb' });
    const [fresh] = (await readersTables()).articles.filter((one: { url: string }) =>
      one.url.includes('b.example'),
    );
    await saveNote({ article: fresh?.id, subject: { on: 'article' }, text: 'von hier' });
    expect((await undoRestore(receipt)).kept).toBe(2);
    expect((await notesOf(id)).map(({ text }) => text).toSorted()).toEqual(['anfangs', 'kam und blieb']);
    expect((await notesOf(fresh?.id)).map(({ text }) => text)).toEqual(['von hier']);
  });

  test('an article that came back from the trash goes there again, with its notes', async () => {
    const { id, base, other } = await files();
    await libraryOf(base);
    await removeArticle(id);
    const before = await readersTables();
    const { receipt } = await restoreBackup(other);
    await undoRestore(receipt);
    expect(await readersTables()).toEqual(before);
  });
});

// Backups as zips: equal after a round, refused when anything of them is not as it was made, bounded whatever they claim.
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAnalysis } from '../../../lib/store/analyses';
import { editSummary, recordArticle, setTags } from '../../../lib/store/articles';
import { backupFile } from '../../../lib/store/backup';
import { BACKUP_TABLES } from '../../../lib/store/backup/readers-rows';
import { zipBackup } from '../../../lib/store/backup/write-backup';
import { saveCorrection } from '../../../lib/store/corrections';
import { readTables, writeTables } from '../../../lib/store/db';
import { saveDraft } from '../../../lib/store/drafts';
import { deleteEverything } from '../../../lib/store/everything';
import { actOnNote, removeNote, saveNote } from '../../../lib/store/notes';
import { joinPages } from '../../../lib/store/pages';
import { readBackupFile } from '../../../lib/store/read-file';
import { previewRestore, restoreBackup } from '../../../lib/store/restore';
import { emptyTrash } from '../../../lib/store/trash';
import { exported, rowsOf, withRows } from './backup-rows';
import { madeUpAnalysis, madeUpArticle } from './made-up';

const FIXTURE = join(import.meta.dirname, '../../fixtures/backups/v3.zip');
const KEPT = { created: 5, updated: 6, revision: 2 };
const STRANGE = 'a\u0000b\ud800 \u2028 "„x“" \\ 😀 \u202Ex';

beforeEach(deleteEverything);

function readersTables() {
  return readTables(BACKUP_TABLES, async (tables) =>
    Object.fromEntries(
      await Promise.all(
        BACKUP_TABLES.map(
          async (name) => [name, (await tables[name].toArray()) as readonly unknown[]] as const,
        ),
      ),
    ),
  );
}

function listings() {
  return readTables(['listings'], ({ listings: all }) => all.toArray());
}

/** Something in every table, and of every kind that a table knows. */
async function fill() {
  const first = await recordArticle(madeUpArticle({ title: STRANGE }), { keep: true });
  await saveAnalysis(
    first.id,
    'hash',
    madeUpAnalysis(first.text, [{ name: 'Mark Rutte', roles: ['Generalsekretär'] }]),
  );
  await setTags(first.id, ['Politik', STRANGE]);
  await editSummary(first.id, 'Meine Worte.');
  const selector = { exact: 'Kiew', prefix: 'in ', suffix: '.', start: 22, end: 26 };
  const passage = { selector, paragraph: 'Mark Rutte sprach in Kiew.' };
  const { note } = await saveNote({
    article: first.id,
    subject: { on: 'passage', passage },
    text: STRANGE,
    color: 'blue',
    tags: ['x'],
  });
  await actOnNote(crypto.randomUUID(), { do: 'refuse', id: note.id, words: 'Kyjiw' });
  await saveNote({ ...note, base: 1, text: 'andere Worte' });
  await saveNote({
    article: first.id,
    subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' },
    text: 'wer?',
  });
  const gone = await saveNote({ article: first.id, subject: { on: 'article' }, text: 'weg' });
  await removeNote(gone.note.id);
  await emptyTrash();
  const trashed = await saveNote({ article: first.id, subject: { on: 'article' }, text: 'im Papierkorb' });
  await removeNote(trashed.note.id);
  const twin = await recordArticle(madeUpArticle({ url: 'https://b.example/x' }), { keep: true });
  await saveNote({ article: twin.id, subject: { on: 'article' }, text: 'vom Zwilling' });
  await joinPages(twin.id, first.id);
  await saveCorrection({
    verdict: 'attribute',
    article: first.key,
    words: 'Nie!',
    to: { name: 'Kai', kind: 'person' },
  });
  await saveCorrection({ verdict: 'add', name: 'Haus am Kai', kind: 'organization' });
  await saveDraft('note x', STRANGE, 2);
  await writeTables(
    ['identities', 'collections', 'articles', 'listings', 'pending', 'analyses', 'notes'],
    async (tables) => {
      const pair = { figure: 'person mark rutte', other: 'person rutte' };
      await tables.identities.bulkPut([
        { ...KEPT, id: 'i1', verdict: 'same', ...pair },
        { ...KEPT, id: 'i2', verdict: 'follow', figure: pair.figure, seen: 9 },
        {
          ...KEPT,
          id: 'i3',
          verdict: 'place',
          article: first.key,
          name: 'Rutte',
          kind: 'person',
          figure: pair.figure,
        },
        { ...KEPT, id: 'i4', verdict: 'name', figure: pair.figure, name: 'Mark R.', deleted: 7 },
      ]);
      await tables.collections.bulkPut([
        { ...KEPT, id: 'c1', name: STRANGE },
        { ...KEPT, id: 'c2', name: 'Suche', query: 'said:Rutte since:2026' },
      ]);
      await tables.articles.update(first.id, { collections: ['c1'] });
      await tables.listings.update(first.id, { collections: ['c1'] });
    },
  );
  return first;
}

describe('exported, everything deleted, and taken in', () => {
  test('every table of the reader is equal, and so is the list', async () => {
    await fill();
    const [before, listed] = [await readersTables(), await listings()];
    for (const [table, rows] of Object.entries(before))
      expect([table, rows.length > 0]).toEqual([table, true]);
    const file = await backupFile();
    await deleteEverything();
    await restoreBackup(await readBackupFile(file));
    expect(await readersTables()).toEqual(before);
    expect(await listings()).toEqual(listed);
  });

  test('taking it in again changes nothing, and exporting again gives the same rows', async () => {
    await fill();
    const backup = await exported();
    await restoreBackup(backup);
    const { counts } = await previewRestore(await exported());
    for (const count of Object.values(counts))
      expect(count).toMatchObject({ fresh: 0, different: 0, bad: 0 });
    expect(rowsOf(await exported())).toEqual(rowsOf(backup));
  });

  test('the form of this version stays readable: a file of it', async () => {
    const file = new Blob([readFileSync(FIXTURE)]);
    const backup = await readBackupFile(file);
    expect([backup.version, backup.bad]).toEqual([3, {}]);
    await restoreBackup(backup);
    expect(rowsOf(await exported())).toEqual(rowsOf(backup));
    const written = unzipSync(readFileSync(FIXTURE));
    for (const [table, rows] of Object.entries(rowsOf(backup))) {
      const lines = strFromU8(written[`${table}.jsonl`] ?? new Uint8Array())
        .split('\n')
        .filter(Boolean);
      expect(rows).toEqual(lines.map((line) => JSON.parse(line)));
      expect(rows.length).toBeGreaterThan(0);
    }
  });
});

type Files = Record<string, Uint8Array>;

/** A zip with some of its files replaced; sums and counts of the manifest are made to fit, where `fits`. */
function forged(file: Uint8Array, change: (files: Files) => Files, fits = true): Blob {
  const files = change(unzipSync(file));
  if (fits) {
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    for (const one of manifest.files) {
      const bytes = files[one.name] ?? new Uint8Array();
      one.rows = strFromU8(bytes, true).split('\n').length - 1;
      one.sha256 = createHash('sha256').update(bytes).digest('hex');
    }
    files['manifest.json'] = strToU8(JSON.stringify(manifest));
  }
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]);
}

function lines(...rows: readonly (string | object)[]): Uint8Array {
  return strToU8(rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));
}

describe('a zip that is refused, and changes nothing', () => {
  const fixture = readFileSync(FIXTURE);
  const manifest = JSON.parse(strFromU8(unzipSync(fixture)['manifest.json'] ?? new Uint8Array()));
  const withManifest = (more: object) => (files: Files) => ({
    ...files,
    'manifest.json': strToU8(JSON.stringify({ ...manifest, ...more })),
  });
  const without = (name: string) => (files: Files) =>
    Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));

  test.each([
    ['half a file', new Blob([fixture.subarray(0, fixture.length / 2)]), 'broken'],
    [
      'a row that was changed',
      forged(fixture, (files) => ({ ...files, 'notes.jsonl': lines({}) }), false),
      'broken',
    ],
    ['a table that is missing', forged(fixture, without('pages.jsonl'), false), 'broken'],
    [
      'a file too many',
      forged(fixture, (files) => ({ ...files, 'more.json': strToU8('x') }), false),
      'broken',
    ],
    ['a newer version', forged(fixture, withManifest({ version: 4 }), false), 'newer'],
    ['another format', forged(fixture, withManifest({ format: 'other' }), false), 'foreign'],
    ['a manifest of the wrong kind', forged(fixture, withManifest({ files: 7 }), false), 'broken'],
    [
      'a manifest that is no object',
      forged(fixture, (files) => ({ ...files, 'manifest.json': strToU8('null') }), false),
      'foreign',
    ],
    [
      'a manifest that is no JSON',
      forged(fixture, (files) => ({ ...files, 'manifest.json': strToU8('{') }), false),
      'broken',
    ],
    ['no manifest', forged(fixture, without('manifest.json'), false), 'foreign'],
    [
      'a picture in a zip',
      new Blob([zipSync({ 'a.png': Uint8Array.of(1, 2) }) as Uint8Array<ArrayBuffer>]),
      'foreign',
    ],
    [
      'invalid UTF-8',
      forged(fixture, (files) => ({ ...files, 'notes.jsonl': Uint8Array.of(34, 0xff, 34, 10) })),
      'broken',
    ],
    [
      'half a line',
      forged(fixture, (files) => ({ ...files, 'notes.jsonl': strToU8('{"id":"a"}') })),
      'broken',
    ],
  ])('%s: %s', async (_, file, fault) => {
    const before = await readersTables();
    await expect(readBackupFile(file)).rejects.toMatchObject({ name: 'BackupError', fault });
    expect(await readersTables()).toEqual(before);
  });

  test('ten million rows end at the bound, packed to almost nothing', async () => {
    async function* endless() {
      const row = { id: 'x' };
      const page = Array.from({ length: 10_000 }, () => row);
      for (let at = 0; at < 120; at += 1) yield page;
    }
    const none = BACKUP_TABLES.map((table) => ({ table, pages: table === 'drafts' ? endless() : nothing() }));
    const pieces: Uint8Array[] = [];
    for await (const piece of zipBackup(1, none)) pieces.push(piece);
    const file = new Blob(pieces as Uint8Array<ArrayBuffer>[]);
    expect(file.size).toBeLessThan(200_000);
    // Every row is bad: the file is no backup long before the bound of rows.
    await expect(readBackupFile(file)).rejects.toMatchObject({ fault: 'broken' });
  });

  test('a line of a hundred megabytes', async () => {
    const long = zipSync({ ...unzipSync(fixture), 'notes.jsonl': new Uint8Array(100_000_000).fill(120) });
    await expect(readBackupFile(new Blob([long as Uint8Array<ArrayBuffer>]))).rejects.toMatchObject({
      fault: 'too-large',
    });
    // Packing so much takes a busy machine its time.
  }, 90_000);
});

async function* nothing(): AsyncGenerator<readonly unknown[]> {}

describe('rows that are wrong are told, and the others come', () => {
  const fixture = readFileSync(FIXTURE);
  const [note] = strFromU8(unzipSync(fixture)['notes.jsonl'] ?? new Uint8Array())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ deleted }) => !deleted);

  test('with a reason and their first words', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const rows = [
      note,
      '{"id":',
      deep,
      { ...note, id: 7 },
      { ...note, id: 'long', text: 'x'.repeat(2_000_001) },
      'null',
    ];
    const backup = await readBackupFile(
      forged(fixture, (files) => ({ ...files, 'notes.jsonl': lines(...rows) })),
    );
    expect(backup.bad).toEqual({ notes: 5 });
    const { examples } = await previewRestore(backup);
    const told = examples.filter(({ how }) => how === 'bad').map(({ of, reason }) => [of, reason]);
    expect(told).toEqual([
      ['notes', 'line'],
      ['notes', expect.stringMatching(/line|field/)],
      ['notes', 'field'],
    ]);
    expect((await restoreBackup(backup)).counts.notes).toMatchObject({ fresh: 1, bad: 5 });
  });

  test('scripts in every field stay words, and no prototype is touched', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const hostile = `{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},${JSON.stringify({
      ...note,
      id: script,
      text: script,
      tags: [script, 'javascript:alert(1)'],
      extra: script,
    }).slice(1)}`;
    await restoreBackup(
      await readBackupFile(forged(fixture, (files) => ({ ...files, 'notes.jsonl': lines(hostile) }))),
    );
    const [stored] = (await readersTables()).notes as (typeof note)[];
    expect(stored).toMatchObject({ id: script, text: script, tags: [script, 'javascript:alert(1)'] });
    expect(Object.keys(stored)).not.toContain('extra');
    expect('evil' in {}).toBe(false);
  });
});

describe('long work', () => {
  test('tells how far it is, from nothing to all', async () => {
    await fill();
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const backup = await exported();
    await deleteEverything();
    await restoreBackup(backup, { onProgress });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });

  test('can be stopped while it writes, at every step: nothing was changed', async () => {
    await fill();
    const backup = await exported();
    await deleteEverything();
    await recordArticle(madeUpArticle({ url: 'https://c.example/' }), { keep: true });
    const before = await readersTables();
    for (const steps of [1, 2, 4, 7, 9]) {
      const end = new AbortController();
      let step = 0;
      const onProgress = () => {
        step += 1;
        if (step >= steps) end.abort();
      };
      await expect(restoreBackup(backup, { signal: end.signal, onProgress })).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(await readersTables()).toEqual(before);
    }
  });

  test('can be stopped while it reads and while it looks', async () => {
    await fill();
    const file = await backupFile();
    await expect(readBackupFile(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const backup = await readBackupFile(file);
    await expect(previewRestore(backup, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('the page gets its turns: many rows are read and taken in some at a time', async () => {
    const first = await fill();
    const backup = await exported();
    const [note] = rowsOf(backup).notes.filter(({ deleted }) => deleted === undefined);
    const many = Array.from(
      { length: 450 },
      (_, at) => ({ ...note, id: `n${at}`, article: first.id }) as NonNullable<typeof note>,
    );
    let most = 0;
    for (const { rows } of withRows(backup, { notes: many }).batches()) most = Math.max(most, rows.length);
    expect(most).toBeLessThanOrEqual(200);
    expect((await restoreBackup(withRows(backup, { notes: many }))).counts.notes.fresh).toBe(450);
    expect(await listings()).toMatchObject([{ id: first.id, notes: expect.any(Number) }]);
  });
});

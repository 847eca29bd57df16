import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BackupError } from '../../../lib/import/backup-error';
import { parseDocument, type ReadRows, readBackup as readRows } from '../../../lib/import/read-backup';

const FIXTURES = join(import.meta.dirname, '../../fixtures/backups');

function readBackup(text: string): ReadRows {
  return readRows(parseDocument(text));
}

function fixture(version: number): string {
  return readFileSync(join(FIXTURES, `v${version}.json`), 'utf8');
}

/** The newest form with some of its tables replaced. */
function document(tables: Record<string, unknown> = {}, head: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...JSON.parse(fixture(2)), ...tables, ...head });
}

function faultOf(text: string): string {
  try {
    readBackup(text);
    return 'none';
  } catch (error) {
    if (error instanceof BackupError) return error.fault;
    throw error;
  }
}

describe('a backup of every version', () => {
  test.each([1, 2])('version %s: every row is read, none is bad', (version) => {
    const text = fixture(version);
    const { rows, bad, made } = readBackup(text);
    const written = JSON.parse(text);
    expect(bad).toEqual({});
    expect(new Date(made ?? 0).toISOString()).toBe(written.exported);
    for (const [name, list] of Object.entries(rows)) expect(list).toEqual(written[name] ?? []);
  });

  test('rows are fresh objects: what does not belong to them stays outside, and no prototype is touched', () => {
    const [article] = JSON.parse(fixture(2)).articles;
    const hostile = JSON.stringify({ ...article, extra: 1 }).replace(
      '{',
      '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},',
    );
    const { rows } = readBackup(document().replace(JSON.stringify(article), hostile));
    const [read] = rows.articles;
    expect(read).toMatchObject({ id: article.id, url: article.url });
    expect(Object.keys(read ?? {})).not.toEqual(expect.arrayContaining(['extra']));
    expect(Object.keys(read ?? {})).not.toContain('__proto__');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect('evil' in {}).toBe(false);
  });

  test('of two rows with one id the first stays', () => {
    const [note] = JSON.parse(fixture(2)).notes;
    const { rows } = readBackup(document({ notes: [note, { ...note, text: 'zweite' }] }));
    expect(rows.notes.map(({ text }) => text)).toEqual([note.text]);
  });

  test('a tombstone whose content was cleared away stays one, and brings no content', () => {
    const [note] = JSON.parse(fixture(2)).notes;
    const bare = { ...note, text: 'doch noch', deleted: 9, purged: true };
    const { rows, bad } = readBackup(document({ notes: [bare] }));
    expect(rows.notes).toMatchObject([{ id: note.id, text: '', subject: { on: 'article' }, purged: true }]);
    expect(bad).toEqual({});
  });
});

describe('bad rows are counted, and the others are read', () => {
  const [note] = JSON.parse(fixture(2)).notes;
  test.each([
    ['no object', 7],
    ['null', null],
    ['no id', { ...note, id: undefined }],
    ['an id that is a name of objects', { ...note, id: '__proto__' }],
    ['text that is none', { ...note, text: { toString: 'x' } }],
    ['text that is too long', { ...note, text: 'x'.repeat(2_000_001) }],
    ['a time that is none', { ...note, updated: 'gestern' }],
    ['a revision that is none', { ...note, revision: -1 }],
    ['a subject that is unknown', { ...note, subject: { on: 'video' } }],
    ['a passage without words', { ...note, subject: { on: 'passage', passage: {} } }],
    ['a color that is none', { ...note, color: 'red; background: url(x)' }],
    ['tags that are none', { ...note, tags: [1] }],
  ])('%s', (_, row) => {
    const { rows, bad } = readBackup(document({ notes: [row, { ...note, id: 'gut' }] }));
    expect(rows.notes.map(({ id }) => id)).toEqual(['gut']);
    expect(bad).toEqual({ notes: 1 });
  });

  test('an article with an address that is none of the web', () => {
    const [article] = JSON.parse(fixture(2)).articles;
    const hostile = { ...article, url: 'javascript:alert(1)' };
    expect(readBackup(document({ articles: [hostile] })).bad).toEqual({ articles: 1 });
  });

  test('an analysis that is not as one is', () => {
    const [stored] = JSON.parse(fixture(2)).analyses;
    const analysis = { ...stored.analysis, mentions: [{ start: 5, end: 2, kind: 'person' }] };
    expect(readBackup(document({ analyses: [{ ...stored, analysis }] })).bad).toEqual({ analyses: 1 });
  });
});

describe('files that are refused', () => {
  const many = `[${'1,'.repeat(1_000_000)}1]`;
  test.each([
    ['nothing', '', 'foreign'],
    ['a sentence', 'Guten Tag', 'foreign'],
    ['other JSON', '{"a": 1}', 'foreign'],
    ['a list', '[1, 2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['an export for reading', '[{"article": {"title": "x"}, "notes": []}]', 'foreign'],
    ['a format of another kind', document({}, { format: { toString: 'randnotiz-library' } }), 'foreign'],
    ['a version that is none', document({}, { version: '2' }), 'foreign'],
    ['a newer version', document({}, { version: 4 }), 'newer'],
    ['half a file', document().slice(0, document().length / 2), 'broken'],
    ['a table that is missing', document({ notes: undefined }), 'broken'],
    ['a table of the wrong type', document({ notes: { length: 5 } }), 'broken'],
    ['pages of the wrong type', document({ pages: 'x' }), 'broken'],
    ['a million rows', document({ notes: 0 }).replace('"notes":0', `"notes":${many}`), 'too-large'],
  ])('%s: %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TAG_KINDS } from '../../../lib/names/tagger/labels';
import { type MarkedDocument, readMarked, readRecords, readTable } from '../../../scripts/train/corpora';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpora-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The names of a document: "person Mark Rutte". */
function namesOf(document: MarkedDocument | undefined): string[] {
  return (document?.names ?? []).map(
    ({ start, end, kind }) => `${TAG_KINDS[kind]} ${document?.text.slice(start, end)}`,
  );
}

describe('the own articles', () => {
  test('marks become names at their places, in titles too', () => {
    write(
      'a.txt',
      '=== [o:Nato] wartet\nIn [l:Kiew] sprach [p:Mark Rutte].\n\nDas [x:Grundgesetz] gilt, so die [i:Bundesregierung].\n',
    );
    const [document, ...rest] = readMarked(folder);
    expect(rest).toEqual([]);
    expect(document?.text).toBe(
      'Nato wartet\n\nIn Kiew sprach Mark Rutte.\n\nDas Grundgesetz gilt, so die Bundesregierung.',
    );
    expect(namesOf(document)).toEqual([
      'organization Nato',
      'place Kiew',
      'person Mark Rutte',
      'other Grundgesetz',
      'institution Bundesregierung',
    ]);
    expect(document?.guideline).toBe('product');
  });

  test('every article is a document, files go by name, other files are left', () => {
    write('b.txt', '=== Drei\nText.');
    write('a.txt', '=== Eins\nText.\n\n=== Zwei [p:Anna]\nText.');
    write('README.md', '=== Vier\nText.');
    expect(readMarked(folder).map(({ id, text }) => `${id} ${text.split('\n')[0]}`)).toEqual([
      'a.txt#0 Eins',
      'a.txt#1 Zwei Anna',
      'b.txt#0 Drei',
    ]);
  });

  test.each([
    ['neighbors', '[p:Anna][p:Berta]', ['person Anna', 'person Berta']],
    ['at the end', 'Da ging [p:Anna]', ['person Anna']],
    ['a colon inside', 'Der Film [x:Alien: Romulus] lief.', ['other Alien: Romulus']],
    ['emoji before it', '👩‍👩‍👧 [p:Anna] kam', ['person Anna']],
    ['no mark at all', 'Regen fiel.', []],
  ])('%s', (_what, line, names) => {
    write('a.txt', `=== Titel\n${line}`);
    expect(namesOf(readMarked(folder)[0])).toEqual(names);
  });

  test.each([
    ['an empty mark', 'Da ging [p:] fort.'],
    ['a blank mark', 'Da ging [p: ] fort.'],
    ['a space at the border', 'Da ging [p:Anna ]fort.'],
    ['an unknown kind', 'Da ging [q:Anna] fort.'],
    ['no kind', 'Da ging [Anna] fort.'],
    ['no colon', 'Da ging [p Anna] fort.'],
    ['a mark that does not end', 'Da ging [p:Anna fort.'],
    ['an end without a mark', 'Da ging p:Anna] fort.'],
    ['a mark in a mark', 'Da ging [p:Anna [l:Berg]] fort.'],
    ['a mark over a line', 'Da ging [p:Anna\nBerg] fort.'],
  ])('%s is reported with its place', (_what, line) => {
    write('bad.txt', `=== Eins\nText.\n\n=== Zwei\n${line}`);
    expect(() => readMarked(folder)).toThrow(/^bad\.txt#1: a mark .*(?:Anna|\[p: ?\])/s);
  });
});

describe('records', () => {
  test('each line is a document; names are put in order', () => {
    const mentions = [
      { start: 9, end: 13, kind: 'organization' },
      { start: 0, end: 4, kind: 'person' },
    ];
    const path = write('a.jsonl', `${JSON.stringify({ id: 'x', text: 'Anna und Nato', mentions })}\n`);
    const documents = readRecords(path);
    expect(documents.map(({ id }) => id)).toEqual(['x']);
    expect(namesOf(documents[0])).toEqual(['person Anna', 'organization Nato']);
  });
});

describe('token tables', () => {
  const read = (rows: string) => readTable(write('a.tsv', rows.replaceAll(' ', '\t').replaceAll('_', '')));

  test('tokens become text, labels names', () => {
    const documents = read(
      'Anna B-PER\nBerg I-PER\nkam O\nnach O\nBonn B-LOC\n. O\n\nDie O\nNato B-ORG\n, O\nsagte O',
    );
    expect(documents.map(({ text }) => text)).toEqual(['Anna Berg kam nach Bonn.', 'Die Nato, sagte']);
    expect(documents.flatMap(namesOf)).toEqual(['person Anna Berg', 'place Bonn', 'organization Nato']);
    expect(documents.every(({ guideline }) => guideline === 'plain')).toBe(true);
  });

  test.each([
    ['neighbors', 'Anna B-PER\nBerta B-PER\n', ['person Anna', 'person Berta']],
    ['other names', 'Oscar B-MISC\n', ['other Oscar']],
    ['brackets', '( O\nSPD B-ORG\n) O\n', ['organization SPD']],
    ['the English ending', "Trump B-PER\n's O\n", ['person Trump']],
    [
      'a name that goes on over a mark',
      'Proctor B-ORG\n& I-ORG\nGamble I-ORG\n',
      ['organization Proctor & Gamble'],
    ],
    ['none', 'Regen O\n', []],
  ])('%s', (_what, rows, names) => {
    expect(namesOf(read(rows)[0])).toEqual(names);
  });

  test('marks of documents and blank blocks are no sentences', () => {
    expect(read('-DOCSTART- O\n\n\n\nAnna B-PER\n\n \n')).toHaveLength(1);
  });
});

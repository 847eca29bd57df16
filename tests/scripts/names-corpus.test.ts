import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type GoldDocument, readCorpus } from '../../scripts/evaluate/names-corpus';

const made = mkdtempSync(join(tmpdir(), 'randnotiz-corpus-'));
afterAll(() => rmSync(made, { recursive: true }));

function read(file: string, content: string): GoldDocument[] {
  writeFileSync(join(made, file), content);
  return readCorpus(join(made, file));
}

const TABLE = 'Ada\tB-PER\tB-PER|O\nLind\tI-PER\tI-PER|O\nin\tO\tO|O\nKiel\tB-LOC\tB-LOC|O\n.\tO\tO|O\n';

test('German token tables mark proper names only, places are told from other names', () => {
  const [document] = read('made-de.tsv', TABLE);
  expect(document).toMatchObject({ text: 'Ada Lind in Kiel.', guideline: 'plain', hasInstitutions: false });
  expect(document?.names.map(({ start, end, kind }) => [document.text.slice(start, end), kind])).toEqual([
    ['Ada Lind', 'person'],
    ['Kiel', 'place'],
  ]);
  expect(document?.entities).toBeUndefined();
});

test("English token tables are read with the product's guideline", () => {
  expect(read('made-en.tsv', TABLE)[0]).toMatchObject({ language: 'en', guideline: 'product' });
});

test('records tell who is behind the names', () => {
  const record = {
    ...{ id: '1', text: 'Ada Lind leitet das Amt.', mentions: [{ start: 20, end: 23, kind: 'institution' }] },
    entities: [
      { id: 'P1', kind: 'person', name: 'Ada Lind', surfaces: ['Ada Lind'] },
      { id: 'I1', kind: 'institution', name: 'Amt', surfaces: ['Amt'] },
    ],
  };
  const [document] = read('made-de.jsonl', JSON.stringify(record));
  expect(document?.guideline).toBe('product');
  expect(document?.entities).toEqual([
    { kind: 'person', surfaces: ['Ada Lind'] },
    { kind: 'organization', surfaces: ['Amt'] },
  ]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateFigures } from '../../scripts/evaluate/figures';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function documentOf(id: number, names: readonly string[]): string {
  const text = names.map((name) => `Am Montag sprach ${name} in Kiew.`).join(' ');
  const mentions = names.map((name, index) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, kind: 'person', entity: `P${index}` };
  });
  const entities = names.map((name, index) => ({ id: `P${index}`, kind: 'person', name, surfaces: [name] }));
  return JSON.stringify({ id: String(id), title: '', date: '2026-01-01', text, mentions, entities });
}

test('people are scored who are named in full in several documents', async () => {
  const path = join(folder, 'made-up-de.jsonl');
  const documents = Array.from({ length: 12 }, (_, id) =>
    documentOf(id, ['Wiebke Sonnhagen', 'Ole Brandacker']),
  );
  writeFileSync(path, documents.join('\n'));
  const { rows, title } = await evaluateFigures(path);
  expect(title).toContain('12 documents');
  const [people, alone] = rows;
  expect(people?.[0]).toBe('people');
  // Nobody is taken for another, and some lost their given names.
  expect(people?.[4]).toBe('100.0');
  expect(Number(alone?.[1])).toBeGreaterThan(0);
}, 60_000);

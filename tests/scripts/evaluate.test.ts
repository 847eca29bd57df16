import { describe, expect, test, vi } from 'vitest';
import { main } from '../../scripts/evaluate';
import { ROOT, runDoor } from './run-door';

// Each run starts Node and the whole engine, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = 'tests/fixtures/articles';

describe('evaluate', () => {
  test('prints aligned tables', async () => {
    const run = await runDoor('evaluate', 'quotations', `${FIXTURES}/quotations.jsonl`);
    expect(run.code).toBe(0);
    const [title = '', rates = '', shares = ''] = run.stdout.trimEnd().split('\n\n');
    expect(title).toContain('2 documents');
    const table = rates.split('\n');
    expect(table[0]?.split(/ {2,}/)).toEqual(
      expect.arrayContaining(['what', 'F1', 'precision', 'recall', 'right', 'found', 'met', 'gold']),
    );
    expect(table.map((line) => line.split(/ {2,}/)[0])).toEqual(
      expect.arrayContaining(['message', 'quotations', 'direct', 'shown', 'names to entities']),
    );
    expect(table.find((line) => line.startsWith('direct'))).toMatch(/^direct +100\.0 .* 3$/);
    expect(new Set(table.map((line) => line.length)).size).toBe(1);
    expect(shares.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(
      expect.arrayContaining(['share', 'words and speaker', 'resolved speaker']),
    );
  });

  test('adds what rules give, and errors', async () => {
    const run = await runDoor(
      'evaluate',
      'quotations',
      `${FIXTURES}/quotations.jsonl`,
      '--rules',
      '--errors=1',
    );
    const parts = run.stdout.trimEnd().split('\n\n');
    expect(parts.slice(3, 5).map((part) => part.split(/ {2,}/)[0])).toEqual([
      'rule for quotations',
      'rule for speakers',
    ]);
    for (const line of parts[5]?.split('\n') ?? []) expect(line.split('\t')).toHaveLength(5);
  });

  test('prints JSON, and nothing else', async () => {
    const run = await runDoor('evaluate', 'names', `${FIXTURES}/names.jsonl`, '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ documents: 2 });
    expect(run.stderr).toBe('');
  });

  test('names are scored as mentions and as listed, by the means the title says', async () => {
    const run = await runDoor('evaluate', 'names', `${FIXTURES}/names.jsonl`, '--rules');
    const [title, , ...table] = run.stdout.trimEnd().split('\n');
    expect(title).toContain('names.jsonl, rules alone: 2 documents');
    expect(table.map((line) => line.split(/ {2,}/)[0])).toEqual([
      'kind',
      'all',
      'person',
      'organization',
      'all, listed',
      'person, listed',
      'organization, listed',
    ]);
  });

  test.each([
    ['nothing', [], 'Usage: npm run evaluate'],
    ['an unknown corpus', ['songs', FIXTURES], 'Usage: npm run evaluate'],
    ['no path', ['names'], 'Usage: npm run evaluate'],
    ['two paths', ['names', FIXTURES, FIXTURES], 'Usage: npm run evaluate'],
    ['an unknown option', ['names', FIXTURES, '--fast'], 'Usage: npm run evaluate'],
    ['an unknown guideline', ['names', FIXTURES, '--guideline', 'loose'], 'Usage: npm run evaluate'],
    ['rules and a guideline', ['names', FIXTURES, '--rules', '--guideline=plain'], 'Usage: npm run evaluate'],
    ['a guideline for pages', ['pages', FIXTURES, '--guideline', 'plain'], 'Usage: npm run evaluate'],
    ['errors of names', ['names', FIXTURES, '--errors', '5'], 'Usage: npm run evaluate'],
    ['a part of an error', ['quotations', FIXTURES, '--errors', '1.5'], 'Usage: npm run evaluate'],
    ['a guideline for quotations', ['quotations', FIXTURES, '--guideline=plain'], 'Usage: npm run evaluate'],
    ['rules of anchors', ['anchors', FIXTURES, '--rules'], 'Usage: npm run evaluate'],
  ])('refuses %s', async (_what, args, sentence) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(args, ROOT)).toBe(2);
    expect(said.mock.calls.join('')).toMatch(sentence);
    said.mockRestore();
  });

  test('says when there is nothing at the path', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(['pages', 'no-such-folder'], ROOT)).toBe(1);
    expect(said.mock.calls).toEqual([['There is nothing at no-such-folder.\n']]);
    said.mockRestore();
  });
});

test('the door knows its doors', async () => {
  const run = await runDoor('dance');
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('annotate|evaluate');
});

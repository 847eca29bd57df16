import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Analysis } from '../../../lib/analysis';
import { articlesToCsv } from '../../../lib/export/csv';
import { isShown } from '../../../lib/quotations/quotation';
import { loadAnalysis, saveAnalysis, textHash } from '../../../lib/store/analyses';
import { recordArticle } from '../../../lib/store/articles';
import { loadBundle } from '../../../lib/store/bundles';
import { deleteEverything } from '../../../lib/store/everything';
import { madeUpAnalysis, madeUpArticle } from './made-up';

const ANALYSIS = madeUpAnalysis('Mark Rutte sprach.', [{ name: 'Mark Rutte' }], '2.1');

describe('analyses', () => {
  let article = '';

  beforeEach(async () => {
    await deleteEverything();
    article = (await recordArticle(madeUpArticle(), { keep: true })).id;
    await saveAnalysis(article, 'hash a', ANALYSIS);
  });

  test.each([
    ['the same words and engine', 'hash a', '2.1', ANALYSIS],
    ['the same words, whatever the engine', 'hash a', undefined, ANALYSIS],
    ['the last one, whatever it was made from', undefined, undefined, ANALYSIS],
    ['other words', 'hash b', '2.1', undefined],
    ['another engine', 'hash a', '2.2', undefined],
  ])('%s', async (_, hash, version, expected) => {
    expect(await loadAnalysis(article, hash, version)).toEqual(expected);
  });

  test('a newer one takes the place of the old one', async () => {
    const newer = madeUpAnalysis('x', [], '2.2');
    await saveAnalysis(article, 'hash b', newer);
    expect(await loadAnalysis(article)).toEqual(newer);
  });

  test('of an article that is not stored is refused, so that nothing stays behind', async () => {
    await expect(saveAnalysis('nowhere', 'hash', ANALYSIS)).rejects.toMatchObject({ kind: 'missing' });
    expect(await loadAnalysis('nowhere')).toBeUndefined();
  });
});

test('quotations of an engine that did not say how sure they are: shown as they were, and exported', async () => {
  await deleteEverything();
  const { id } = await recordArticle(madeUpArticle(), { keep: true });
  const span = { start: 0, end: 10 };
  const quotations = [{ ...span, kind: 'direct', content: [span] }] as unknown as Analysis['quotations'];
  await saveAnalysis(id, 'hash', { ...ANALYSIS, quotations });
  const { quotations: read = [] } = (await loadAnalysis(id)) ?? {};
  expect(read.map(isShown)).toEqual([true]);
  expect(articlesToCsv([await loadBundle(id)])).toContain('Mark Rutte');
});

test('textHash is the SHA-256 of the text as UTF-8', async () => {
  expect(await textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await textHash('Müller')).not.toBe(await textHash('Muller'));
});

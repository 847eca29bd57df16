import { expect, test } from 'vitest';
import { articleKey } from '../../../lib/article-url';
import type { CorrectionRecord, StoredArticle } from '../../../lib/store/rows/records';
import { rekeyed } from '../../../lib/store/rows/rekey';
import { madeUpArticle } from './made-up';

const KEPT = { created: 1, updated: 1, revision: 1 };
const PHONE = 'https://m.zeitung.example/politik/treffen-in-kiew';
const GONE = 'https://m.zeitung.example/politik/reise-nach-lwiw';

function stored(id: string, url: string, more: Partial<StoredArticle> = {}): StoredArticle {
  const { text: _text, blocks: _blocks, ...head } = madeUpArticle({ url });
  return { ...head, ...KEPT, id, key: url, tags: [], opened: 1, ...more };
}

test('rows of a backup get present keys, verdicts on quotations those of their articles', () => {
  const canonical = 'https://zeitung.example/politik/treffen-in-kiew';
  const corrections: CorrectionRecord[] = [
    { ...KEPT, id: 'c1', verdict: 'unquote', article: PHONE, words: 'so' },
    { ...KEPT, id: 'c2', verdict: 'attribute', article: GONE, words: 'so' },
    { ...KEPT, id: 'c3', verdict: 'reject', name: 'Kiew', kind: 'person' },
  ];
  const articles = [stored('a1', PHONE, { deleted: 5 }), stored('a2', PHONE, { canonical })];
  const notes = ['as they are'];
  const after = rekeyed({ articles, corrections, notes });
  expect(after.articles.map(({ key }) => key)).toEqual([articleKey(PHONE), articleKey(PHONE, canonical)]);
  expect(after.corrections).toEqual([
    { ...corrections[0], article: articleKey(PHONE, canonical) },
    { ...corrections[1], article: articleKey(GONE) },
    corrections[2],
  ]);
  expect(after.notes).toBe(notes);
  expect(rekeyed(after)).toEqual(after);
});

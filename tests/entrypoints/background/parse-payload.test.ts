import { describe, expect, it } from 'vitest';
import { parseWord } from '../../../entrypoints/background/parse-fields';
import { parseArticle, parseCorrection } from '../../../entrypoints/background/parse-payload';

const ARTICLE = {
  url: 'https://news.example/a',
  title: 'Titel',
  byline: ['Erika Muster'],
  publishedCertain: true,
  language: 'de',
  text: 'Ein Satz.',
  blocks: [{ start: 0, end: 9, kind: 'paragraph' }],
};

describe('parseArticle', () => {
  it('gives a fresh article of the known fields', () => {
    const sent = { ...ARTICLE, site: 'Blatt', extra: 1, ['__proto__']: { polluted: true } };
    expect(parseArticle(sent)).toEqual({ ...ARTICLE, site: 'Blatt' });
  });

  it('cuts what is merely too long', () => {
    const article = parseArticle({ ...ARTICLE, title: 'x'.repeat(5_000), byline: Array(200).fill('A B') });
    expect([article.title.length, article.byline.length]).toEqual([2_000, 50]);
  });

  it.each([
    ['no object', 'text'],
    ['a list', []],
    ['no text', { ...ARTICLE, text: undefined }],
    ['no blocks', { ...ARTICLE, blocks: undefined }],
    ['a block beyond the text', { ...ARTICLE, blocks: [{ start: 0, end: 10, kind: 'paragraph' }] }],
    ['a block backwards', { ...ARTICLE, blocks: [{ start: 5, end: 2, kind: 'paragraph' }] }],
    ['a block of an unknown kind', { ...ARTICLE, blocks: [{ start: 0, end: 2, kind: 'script' }] }],
    ['half a unit', { ...ARTICLE, blocks: [{ start: 0.5, end: 2, kind: 'paragraph' }] }],
    ['a byline of objects', { ...ARTICLE, byline: [{ name: 'x' }] }],
    ['an endless address', { ...ARTICLE, url: `https://news.example/${'a'.repeat(9_000)}` }],
    ['an endless text', { ...ARTICLE, text: 'x'.repeat(20_000_001), blocks: [] }],
  ])('refuses %s', (_what, sent) => {
    expect(() => parseArticle(sent)).toThrow(/unexpected/);
  });
});

describe('parseCorrection', () => {
  it.each([
    [
      { verdict: 'reject', name: 'Krise', kind: 'person', to: 'x' },
      { verdict: 'reject', name: 'Krise', kind: 'person' },
    ],
    [
      { verdict: 'retype', name: 'Meta', kind: 'person', to: 'organization' },
      { verdict: 'retype', name: 'Meta', kind: 'person', to: 'organization' },
    ],
    [
      { verdict: 'add', name: ' Haus\n am Kai ', kind: 'organization', to: 'person' },
      { verdict: 'add', name: 'Haus am Kai', kind: 'organization' },
    ],
    [
      { verdict: 'unquote', article: 'https://a.example/b', words: 'Nie wieder', more: 1 },
      { verdict: 'unquote', article: 'https://a.example/b', words: 'Nie wieder' },
    ],
    [
      {
        verdict: 'attribute',
        article: 'https://a.example/b',
        words: 'w',
        to: { name: 'A', kind: 'person', more: 1 },
      },
      { verdict: 'attribute', article: 'https://a.example/b', words: 'w', to: { name: 'A', kind: 'person' } },
    ],
    [
      { verdict: 'attribute', article: 'https://a.example/b', words: 'w' },
      { verdict: 'attribute', article: 'https://a.example/b', words: 'w' },
    ],
  ])('reads %o', (sent, expected) => {
    expect(parseCorrection(sent)).toEqual(expected);
  });

  it.each([
    [{ verdict: 'merge', name: 'A', kind: 'person' }],
    [{ verdict: 'reject', name: '', kind: 'person' }],
    [{ verdict: 'add', name: ' … ', kind: 'person' }],
    [{ verdict: 'add', name: 'A'.repeat(121), kind: 'person' }],
    [{ verdict: 'reject', name: 'A', kind: 'place' }],
    [{ verdict: 'retype', name: 'A', kind: 'person' }],
    [{ verdict: 'unquote', name: 'A', kind: 'person' }],
    [{ verdict: 'unquote', article: 'https://a.example/b', words: ' ' }],
    [{ verdict: 'unquote', article: 'https://a.example/b', words: 'w'.repeat(20_001) }],
    [{ verdict: 'attribute', words: 'w' }],
    [{ verdict: 'attribute', article: 'https://a.example/b', words: 'w', to: { name: 'A', kind: 'place' } }],
    [null],
  ])('refuses %o', (sent) => {
    expect(() => parseCorrection(sent)).toThrow(/unexpected/);
  });
});

describe('parseWord', () => {
  it.each([[''], [5], [undefined], ['x'.repeat(501)]])('refuses %o', (sent) => {
    expect(() => parseWord(sent)).toThrow(/unexpected/);
  });
});

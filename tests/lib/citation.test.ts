import { describe, expect, test } from 'vitest';
import { type CitedQuotation, citePassage, citeQuotation, linkToPassage } from '../../lib/citation';
import { madeUpTalk } from './export/made-up';

function cite(over: Partial<CitedQuotation['article']> = {}, index = 0, language = 'de'): string[] {
  const { article, analysis } = madeUpTalk();
  const quotation = analysis?.quotations[index];
  if (!analysis || !quotation) throw new Error('no such quotation');
  const { entities } = analysis;
  return citeQuotation({ article: { ...article, ...over }, entities, quotation, language }).split('\n');
}

describe('citeQuotation', () => {
  test('words, who, where, when, and the way to the place', () => {
    const said = encodeURIComponent('Wir bleiben“, sagte Mark Rutte, „bis zum Ende.');
    expect(cite()).toEqual([
      '„Wir bleiben“ … „bis zum Ende.“',
      'Mark Rutte, in: Treffen in Kiew, Die Zeitung, 1. März 2026',
      `https://zeitung.example/politik/treffen-in-kiew#:~:text=${said}`,
    ]);
  });

  test.each([
    [
      'in the words for someone without a name',
      {},
      1,
      'Ein Fischer, in: Treffen in Kiew, Die Zeitung, March 1, 2026',
    ],
    ['without a speaker', {}, 2, 'Treffen in Kiew, Die Zeitung, March 1, 2026'],
    ['without a day that can be read', { published: 'neulich' }, 2, 'Treffen in Kiew, Die Zeitung'],
    ['without a title', { title: ' ', published: undefined as never }, 2, 'Die Zeitung'],
  ])('%s', (_what, over, index, line) => {
    expect(cite(over, index, 'en')[1]).toBe(line);
  });
});

describe('citePassage', () => {
  const article = {
    url: 'https://zeitung.example/politik/treffen-in-kiew',
    title: 'Treffen in Kiew',
    site: 'Die Zeitung',
    published: '2026-03-01',
  };

  test('words, where, when, and the way to them', () => {
    expect(citePassage({ article, words: ' bis zum Ende ', language: 'de' }).split('\n')).toEqual([
      'bis zum Ende',
      'Treffen in Kiew, Die Zeitung, 1. März 2026',
      'https://zeitung.example/politik/treffen-in-kiew#:~:text=bis%20zum%20Ende',
    ]);
  });

  test('an address without words stays as it is', () => {
    expect(linkToPassage(article.url, ' ')).toBe(article.url);
  });
});

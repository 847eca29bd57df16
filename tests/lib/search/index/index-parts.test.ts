import { describe, expect, test } from 'vitest';
import { buildSegment, type IndexedArticle } from '../../../../lib/search/index/build-segment';
import { ListReader, packLists } from '../../../../lib/search/index/codec';
import { mergeSegments } from '../../../../lib/search/index/merge-segments';
import { findLines, type IndexField, joinTerms, splitTerms } from '../../../../lib/search/index/vocabulary';
import { growthOf, LINEAR } from '../../../growth';
import { randomShares } from '../random-shares';

function listsIn(bytes: Uint8Array, count: number): number[][] {
  const reader = new ListReader(bytes, count);
  return Array.from({ length: count }, (_, list) => {
    const numbers: number[] = [];
    reader.each(list, (number) => numbers.push(number));
    return numbers;
  });
}

describe('packed lists', () => {
  test.each([
    ['none', []],
    ['empty ones', [[], [], []]],
    ['the first number', [[0]]],
    [
      'borders of bytes',
      [
        [0, 127, 128, 129, 16_383, 16_384, 16_512],
        [2 ** 31, 2 ** 32 - 1],
      ],
    ],
    ['every number', [Array.from({ length: 1000 }, (_, at) => at)]],
  ])('%s come back', (_, lists) => {
    expect(listsIn(packLists(lists), lists.length)).toEqual(lists);
  });

  test('a number beside its neighbor takes one byte', () => {
    expect(packLists([Array.from({ length: 1000 }, (_, at) => at)])).toHaveLength(1002);
  });

  test('any lists come back', () => {
    const random = randomShares(7);
    for (let round = 0; round < 300; round += 1) {
      const lists = Array.from({ length: Math.floor(random() * 20) }, () => {
        const numbers = new Set<number>();
        const span = 10 ** Math.floor(1 + random() * 9);
        for (let count = random() * 40; count > 0; count -= 1) numbers.add(Math.floor(random() * span));
        return [...numbers].sort((a, b) => a - b);
      });
      expect(listsIn(packLists(lists), lists.length)).toEqual(lists);
    }
  });
});

describe('findLines', () => {
  const terms = joinTerms(['amt', 'amtsgericht', 'amtsgerichts', 'gericht', 'gerichte', 'ulm gericht', 'x']);
  const found = (words: string, mode: Parameters<typeof findLines>[2]) => {
    const lines: number[] = [];
    findLines({ terms }, words, mode, (line) => lines.push(line));
    return lines.map((line) => splitTerms(terms)[line]);
  };

  test.each([
    ['inside', 'gericht', ['amtsgericht', 'amtsgerichts', 'gericht', 'gerichte', 'ulm gericht']],
    ['beginning', 'gericht', ['gericht', 'gerichte', 'ulm gericht']],
    ['whole', 'gericht', ['gericht', 'ulm gericht']],
    ['all', 'gericht', ['gericht']],
    ['all', 'ulm gericht', ['ulm gericht']],
    ['inside', 'm g', ['ulm gericht']],
    ['whole', 'amt', ['amt']],
    ['all', 'x', ['x']],
    ['inside', 'zzz', []],
  ] as const)('%s: %s', (mode, words, lines) => {
    expect(found(words, mode)).toEqual(lines);
  });
});

function articleOf(id: string, texts: Partial<Record<IndexField, string>>): IndexedArticle {
  const terms = new Map(
    Object.entries(texts).map(([field, text]) => [field as IndexField, new Set(text.split(' '))] as const),
  );
  return { id, keptAt: 1, published: 0, terms };
}

type Flat = Record<string, string[]>;

/** Every term with the ids of the articles that have it. */
function flat(segment: ReturnType<typeof buildSegment>): Flat {
  const lists: Flat = {};
  for (const { field, terms, bytes } of segment.blocks) {
    const names = splitTerms(terms);
    const packed = listsIn(bytes, names.length);
    names.forEach((term, line) => {
      lists[`${field}:${term}`] = (packed[line] ?? []).map((number) => segment.articles[number] ?? '');
    });
  }
  return lists;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function merged(segments: readonly ReturnType<typeof buildSegment>[], gone: ReadonlySet<string>) {
  const articles: string[] = [];
  const sources = segments.map((segment) => ({
    blocks: segment.blocks,
    numbers: Int32Array.from(segment.articles, (id) => (gone.has(id) ? -1 : articles.push(id) - 1)),
    read: async (block: number) => segment.blocks[block]?.bytes ?? new Uint8Array(),
  }));
  const blocks = await all(mergeSegments(sources));
  return { articles, keptAt: new Float64Array(), published: new Float64Array(), blocks };
}

describe('segments', () => {
  const random = randomShares(11);
  const word = () => `w${Math.floor(random() ** 3 * 9_000).toString(36)}`;
  const made = (id: string) =>
    articleOf(id, {
      text: Array.from({ length: 120 }, word).join(' '),
      title: Array.from({ length: 4 }, word).join(' '),
      ...(random() < 0.3 && { note: word() }),
    });

  test('hold each term of each field with its articles', () => {
    const segment = buildSegment([
      articleOf('a', { text: 'rutte kiew', title: 'kiew' }),
      articleOf('b', { text: 'kiew' }),
    ]);
    expect(flat(segment)).toEqual({ 'text:kiew': ['a', 'b'], 'text:rutte': ['a'], 'title:kiew': ['a'] });
  });

  test('a block is of one field, and terms stand in order', () => {
    const { blocks } = buildSegment(Array.from({ length: 200 }, (_, at) => made(`${at}`)));
    for (const { terms } of blocks) expect(splitTerms(terms)).toEqual(splitTerms(terms).toSorted());
    expect(blocks.filter(({ field }) => field === 'text').length).toBeGreaterThan(1);
  });

  test('merged are what one segment of all would be', async () => {
    for (let round = 0; round < 12; round += 1) {
      const articles = Array.from({ length: 60 }, (_, at) => made(`${round}-${at}`));
      const gone = new Set(articles.filter(() => random() < 0.2).map(({ id }) => id));
      const parts = [articles.slice(0, 5), articles.slice(5, 40), articles.slice(40)].map(buildSegment);
      const whole = buildSegment(articles.filter(({ id }) => !gone.has(id)));
      expect(whole.blocks.filter(({ field }) => field === 'text').length).toBeGreaterThan(1);
      expect(flat(await merged(parts, gone))).toEqual(flat(whole));
    }
  });

  test('of nothing are nothing', async () => {
    expect(buildSegment([]).blocks).toEqual([]);
    expect(await all(mergeSegments([]))).toEqual([]);
    const gone = await merged([buildSegment([made('a')])], new Set(['a']));
    expect(gone.blocks).toEqual([]);
  });

  test('are made and searched in step with what they hold', () => {
    const articles = (count: number) => Array.from({ length: count }, (_, at) => made(`${at}`));
    const many = new Map([40, 320].map((count) => [count, articles(count)]));
    expect(growthOf((count) => buildSegment(many.get(count) ?? []), 40)).toBeLessThan(LINEAR);
    const lines = new Map(
      [2000, 16_000].map((count) => [
        count,
        { terms: joinTerms(Array.from({ length: count }, (_, at) => `wort${at}`)) },
      ]),
    );
    const look = (count: number) =>
      findLines(lines.get(count) ?? { terms: '' }, 'ort1', 'inside', () => undefined);
    expect(growthOf((count) => look(count), 2000)).toBeLessThan(LINEAR);
  });
});

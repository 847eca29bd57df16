import { describe, expect, test } from 'vitest';
import { marksInTitle } from '../../../components/library/ArticleCard';
import { spanAt } from '../../../entrypoints/library/reading/use-opened-place';
import { datesFrom } from '../../../entrypoints/library/search/completions';
import { idsBetween } from '../../../entrypoints/library/selection/use-selection';
import { findSearched as findIn } from '../../../lib/search/find-hits';
import { parseQuery } from '../../../lib/search/parse-query';

function findSearched(text: string, query: string) {
  return findIn(text, parseQuery(query));
}

describe('what was searched for in the text', () => {
  const text = 'Das Amtsgericht in Düsseldorf tagt. „Die Straße“, sagte Ärztin Anna Keller, bleibt zu.';
  test.each<[string, string[]]>([
    ['', []],
    ['gericht', ['gericht']],
    ['duesseldorf', ['Düsseldorf']],
    ['strasse', ['Straße']],
    ['ärztin', ['Ärztin']],
    ['"anna keller"', ['Anna Keller']],
    ['person:keller tagt', ['tagt', 'Keller']],
    ['said:straße', ['Straße']],
    ['-gericht keller', ['Keller']],
    ['tag:Düsseldorf', []],
    ['note:tagt title:Amtsgericht', []],
    ['since:2026', []],
    ['amtsgericht gericht', ['Amtsgericht']],
    ['.*', []],
  ])('%s', (query, words) => {
    expect(findSearched(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('a place that was opened: what was searched for there, else words from there on', () => {
    const words = (at: number, query: string) => {
      const span = spanAt(text, at, findSearched(text, query));
      return span && text.slice(span.start, span.end);
    };
    expect(words(text.indexOf('Keller'), 'keller')).toBe('Keller');
    expect(words(0, 'keller')).toBe('Das Amtsgericht in Düsseldorf tagt. „Die Straße“, sagte Ärztin');
    expect(words(text.length, 'keller')).toBeUndefined();
    expect(words(text.length - 3, '')).toBe('zu.');
  });
});

test.each<[string, string[]]>([
  ['', ['2026-03-04', '2026-03', '2026']],
  ['2026-', ['2026-03-04', '2026-03']],
  ['2026-03', ['2026-03-04']],
  ['2025', []],
])('dates from "%s"', (typed, dates) => {
  expect(datesFrom(typed, new Date(2026, 2, 4, 12).getTime())).toEqual(dates);
});

test.each<[string | undefined, string, string[]]>([
  ['b', 'd', ['b', 'c', 'd']],
  ['d', 'b', ['b', 'c', 'd']],
  ['b', 'b', ['b']],
  [undefined, 'c', ['c']],
  ['gone', 'c', ['c']],
])('from %s to %s', (from, to, ids) => {
  expect(idsBetween(['a', 'b', 'c', 'd'], from, to)).toEqual(ids);
});

test.each<[string, string, string[] | undefined]>([
  ['Streit am Fluss', 'Streit am Fluss', ['Fluss']],
  ['…am Fluss: Wer', 'Lange Streit am Fluss: Wer zahlt', ['Fluss']],
  ['Streit am Fluss…', 'Streit am Fluss: Wer zahlt', ['Fluss']],
  ['…Fluss', '…Fluss', ['Fluss']],
  ['Ganz anderer Fluss', 'Streit', undefined],
])('a hit "%s" in the title "%s"', (text, title, words) => {
  const start = text.indexOf('Fluss');
  const marks = marksInTitle({ where: 'title', text, marks: [{ start, end: start + 5 }] }, title);
  expect(marks?.map((mark) => title.slice(mark.start, mark.end))).toEqual(words);
});

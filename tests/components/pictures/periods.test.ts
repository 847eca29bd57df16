import { describe, expect, test } from 'vitest';
import { periodsOf, periodsWithin, roundUp, unitFor } from '../../../components/pictures/periods';

const month = (name: string, articles = 1, quotations = 0) => ({ month: name, articles, quotations });

describe('bars of time', () => {
  test('stand for every month from the first to the last, empty ones too', () => {
    expect(periodsOf([month('2025-11', 2, 1), month('2026-02')], 'month')).toEqual([
      { key: '2025-11', year: 2025, part: 11, articles: 2, quotations: 1 },
      { key: '2025-12', year: 2025, part: 12, articles: 0, quotations: 0 },
      { key: '2026-01', year: 2026, part: 1, articles: 0, quotations: 0 },
      { key: '2026-02', year: 2026, part: 2, articles: 1, quotations: 0 },
    ]);
  });

  test('add up the months of a quarter and of a year', () => {
    const months = [month('2025-01', 1, 3), month('2025-03', 2, 1), month('2025-12', 4)];
    expect(periodsOf(months, 'quarter').map(({ part, articles }) => [part, articles])).toEqual([
      [1, 3],
      [2, 0],
      [3, 0],
      [4, 4],
    ]);
    expect(periodsOf(months, 'year')).toEqual([
      { key: '2025-01', year: 2025, part: 1, articles: 7, quotations: 4 },
    ]);
  });

  test.each([
    ['2026-01', '2026-10', 'month'],
    ['2023-01', '2026-10', 'quarter'],
    ['1990-01', '2026-10', 'year'],
  ])('from %s to %s are of a %s', (first, last, unit) => {
    expect(unitFor([month(first), month(last)], 24)).toBe(unit);
    expect(periodsWithin([month(first), month(last)], 24).unit).toBe(unit);
  });

  test('of what is no month there are none', () => {
    expect(periodsOf([month(''), month('2026-13'), month('March')], 'month')).toEqual([]);
    expect(unitFor([], 10)).toBe('month');
  });

  test.each([
    [0, 1],
    [1, 1],
    [3, 3],
    [10, 10],
    [23, 25],
    [501, 600],
  ])('an axis up to %i ends at %i', (value, end) => {
    expect(roundUp(value)).toBe(end);
  });
});

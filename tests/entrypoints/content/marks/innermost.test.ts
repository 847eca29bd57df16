import { describe, expect, it } from 'vitest';
import { innermost } from '../../../../entrypoints/content/marks/innermost';

/** `0-9 20-30` as spans. */
const spans = (words: string) =>
  words.split(' ').map((word) => {
    const [start = 0, end = 0] = word.split('-').map(Number);
    return { start, end };
  });

describe('innermost', () => {
  it.each([
    ['apart', ['0-9', '12-20'], ['0-9', '12-20']],
    ['one in the other', ['0-30', '10-20'], ['0-10 20-30', '10-20']],
    ['three deep', ['0-30', '5-25', '10-20'], ['0-5 25-30', '5-10 20-25', '10-20']],
    ['with the same start', ['0-30', '0-10'], ['10-30', '0-10']],
    ['with the same end', ['0-30', '20-30'], ['0-20', '20-30']],
    ['the same place', ['0-30', '0-30'], ['', '0-30']],
    ['crossing', ['0-20', '10-30'], ['0-10', '10-30']],
    ['between the pieces of another', ['0-10 20-30', '12-18'], ['0-10 20-30', '12-18']],
    ['over pieces of another', ['0-10 20-30', '5-25'], ['0-5 25-30', '5-25']],
    ['empty', ['0-10', '4-4'], ['0-10', '']],
  ])('%s', (_what, lists, own) => {
    const written = innermost(lists.map(spans)).map((list) =>
      list.map(({ start, end }) => `${start}-${end}`).join(' '),
    );
    expect(written).toEqual(own);
  });
});

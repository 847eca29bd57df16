import { describe, expect, test } from 'vitest';
import { followChain } from '../../../components/state/use-chained';

type Page = { readonly rows: readonly number[]; readonly next?: number | undefined };

/** Numbers from a list, two a page, each page followed: `change` tells every page that is open of the list as it is now. */
function pagesOf(start: readonly number[]) {
  const state = { rows: start };
  const open = new Map<number | undefined, (page: Page) => void>();
  const opened: (number | undefined)[] = [];
  const read = (before: number | undefined): Page => {
    const from = before === undefined ? 0 : state.rows.indexOf(before) + 1;
    const rows = state.rows.slice(from, from + 2);
    return { rows, next: from + 2 < state.rows.length ? rows.at(-1) : undefined };
  };
  return {
    opened,
    isOpen: () => [...open.keys()],
    subscribe: (before: number | undefined) => (onValue: (page: Page) => void) => {
      opened.push(before);
      open.set(before, onValue);
      onValue(read(before));
      return () => open.delete(before);
    },
    change: (rows: readonly number[]) => {
      state.rows = rows;
      for (const [before, tell] of [...open]) if (open.has(before)) tell(read(before));
    },
  };
}

function follow(list: ReturnType<typeof pagesOf>) {
  const shown: (readonly number[])[] = [];
  const errors: unknown[] = [];
  const chain = followChain<Page, number>({
    open: (before) => list.subscribe(before) as never,
    onPages: (pages) => shown.push(pages.flatMap(({ rows }) => rows)),
    onError: (error) => errors.push(error),
  });
  return { chain, shown, errors };
}

describe('a list followed page by page', () => {
  test('one page more reads one page more', () => {
    const list = pagesOf([1, 2, 3, 4, 5]);
    const { chain, shown } = follow(list);
    expect(shown.at(-1)).toEqual([1, 2]);
    chain.more();
    expect(shown.at(-1)).toEqual([1, 2, 3, 4]);
    chain.more();
    expect(shown.at(-1)).toEqual([1, 2, 3, 4, 5]);
    expect(list.opened).toEqual([undefined, 2, 4]);
    chain.more();
    expect(list.opened).toEqual([undefined, 2, 4]);
  });

  test('a row more at the top moves all pages, and none is shown half', () => {
    const list = pagesOf([1, 2, 3, 4, 5]);
    const { chain, shown } = follow(list);
    chain.more();
    list.change([0, 1, 2, 3, 4, 5]);
    expect(shown.at(-1)).toEqual([0, 1, 2, 3]);
    for (const rows of shown) expect(rows.toSorted((a, b) => a - b)).toEqual(rows);
    expect(new Set(list.isOpen())).toEqual(new Set([undefined, 1]));
  });

  test('a row gone, pages are fewer', () => {
    const list = pagesOf([1, 2, 3]);
    const { chain, shown } = follow(list);
    chain.more();
    list.change([1, 3]);
    expect(shown.at(-1)).toEqual([1, 3]);
    expect(list.isOpen()).toEqual([undefined]);
  });

  test('once stopped, nothing is followed and nothing told', () => {
    const list = pagesOf([1, 2, 3]);
    const { chain, shown } = follow(list);
    chain.more();
    chain.stop();
    const before = shown.length;
    list.change([7]);
    expect(shown).toHaveLength(before);
    expect(list.isOpen()).toEqual([]);
  });
});

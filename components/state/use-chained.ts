import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Subscribe } from './use-watched';

/** A page of a list, and where the next one begins; undefined: it is the last. */
export type ChainedPage<Place> = { readonly next?: Place | undefined };

type Link<Page, Place> = {
  readonly before: Place | undefined;
  readonly stop: () => void;
  page?: Page;
};

export type Chain = {
  /** One page more is wanted. */
  readonly more: () => void;
  readonly stop: () => void;
};

export type ChainOptions<Page, Place> = {
  readonly open: (before: Place | undefined) => Subscribe<Page>;
  /** All pages that are wanted are there, or all that there are. */
  readonly onPages: (pages: readonly Page[]) => void;
  readonly onError: (error: unknown) => void;
};

/**
 * Follows a list page by page, each from where the one before ends. One page more reads one page more, not all of them
 * again; where a page comes to end elsewhere, those after it are followed anew.
 */
export function followChain<Page extends ChainedPage<Place>, Place>(
  options: ChainOptions<Page, Place>,
): Chain {
  const links: Link<Page, Place>[] = [];
  const asked = { pages: 1, isOver: false };
  const cut = (from: number) => {
    for (const link of links.splice(from)) link.stop();
  };
  const tell = () => {
    const pages = links.flatMap(({ page }) => (page === undefined ? [] : [page]));
    const isWhole = pages.length === links.length && (links.length >= asked.pages || !pages.at(-1)?.next);
    if (isWhole) options.onPages(pages);
  };
  const add = (before: Place | undefined): void => {
    const index = links.length;
    // What answers at once answers before it can be stopped.
    const held: { stop?: () => void; isStopped?: true } = {};
    const link: Link<Page, Place> = {
      before,
      stop: () => {
        held.isStopped = true;
        held.stop?.();
      },
    };
    links.push(link);
    held.stop = options.open(before)(
      (page) => {
        if (asked.isOver || held.isStopped) return;
        link.page = page;
        const after = links[index + 1];
        if (after && JSON.stringify(after.before) !== JSON.stringify(page.next)) cut(index + 1);
        if (links.length === index + 1 && page.next !== undefined && links.length < asked.pages)
          add(page.next);
        else tell();
      },
      (error) => {
        if (!asked.isOver && !held.isStopped) options.onError(error);
      },
    );
    if (held.isStopped) held.stop();
  };
  add(undefined);
  return {
    more: () => {
      asked.pages = links.length + 1;
      const next = links.at(-1)?.page?.next;
      if (next !== undefined) add(next);
    },
    stop: () => {
      asked.isOver = true;
      cut(0);
    },
  };
}

export type Chained<Page> = {
  /** Undefined until the first answer; stays while a new question is being answered. */
  readonly pages: readonly Page[] | undefined;
  /** They belong to an earlier question. */
  readonly isStale: boolean;
  readonly hasMore: boolean;
  readonly error: unknown;
  readonly more: () => void;
};

type State<Page> = { readonly pages?: readonly Page[]; readonly of?: string; readonly error?: unknown };

/** A list page by page, as state of a component. Another `question` begins anew. */
export function useChained<Page extends ChainedPage<Place>, Place>(
  question: string,
  open: (before: Place | undefined) => Subscribe<Page>,
): Chained<Page> {
  const [state, setState] = useState<State<Page>>({});
  const chain = useRef<Chain>(undefined);
  // Before it is painted: what it shows is awaited.
  useLayoutEffect(() => {
    const own = followChain<Page, Place>({
      open,
      onPages: (pages) => setState({ pages, of: question }),
      onError: (error) => setState((last) => ({ ...last, error })),
    });
    chain.current = own;
    return own.stop;
  }, [question]);
  return {
    pages: state.pages,
    isStale: state.of !== question,
    hasMore: state.pages?.at(-1)?.next !== undefined,
    error: state.error,
    more: () => chain.current?.more(),
  };
}

import { useEffect, useState } from 'preact/hooks';
import { useSettled } from '../state/use-settled';

const SEARCH_AFTER_MS = 120;

export type Found<T> = {
  readonly items: readonly T[];
  /** What they are the answer to. */
  readonly of: string;
};

/** What a search finds once the text stands still; what was found stays until the next answer. */
export function useFound<T>(text: string, find: (text: string) => Promise<readonly T[]>): Found<T> {
  const asked = useSettled(text.trim(), SEARCH_AFTER_MS);
  const [found, setFound] = useState<Found<T>>({ items: [], of: '' });
  useEffect(() => {
    if (asked === '') return setFound({ items: [], of: '' });
    let isWanted = true;
    find(asked).then(
      (items) => isWanted && setFound({ items, of: asked }),
      () => isWanted && setFound({ items: [], of: asked }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return found;
}

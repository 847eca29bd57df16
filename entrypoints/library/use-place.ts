import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryPlace, parsePlace, placeHash } from './place';

export type PlaceHandle = {
  readonly place: LibraryPlace;
  /** `quietly`: without a step for "back" (arrow keys through a list would leave a hundred). */
  readonly go: (place: LibraryPlace, how?: 'quietly') => void;
};

/** The place in the address, followed while the page lives. */
export function usePlace(): PlaceHandle {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback((next: LibraryPlace, how?: 'quietly') => {
    const hash = placeHash(next);
    if (how === 'quietly') history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setPlace(next);
  }, []);
  return { place, go };
}

import { useEffect, useState } from 'preact/hooks';

/** What a live query has given so far. A failure keeps the last value beside it. */
export type Watched<T> =
  | { readonly state: 'waiting'; readonly value?: undefined }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown; readonly value?: T | undefined };

/** Starts watching and gives the function that stops it. */
export type Subscribe<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => () => void;

/**
 * Follows a subscription while the component lives, and starts anew when one of `inputs` changes.
 * `subscribe` undefined: nothing to watch yet, the state stays `waiting`.
 */
export function useWatched<T>(subscribe: Subscribe<T> | undefined, inputs: readonly unknown[]): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ state: 'waiting' });
  useEffect(() => {
    setWatched({ state: 'waiting' });
    return subscribe?.(
      (value) => setWatched({ state: 'ready', value }),
      (error) => setWatched((last) => ({ state: 'failed', error, value: last.value })),
    );
  }, inputs);
  return watched;
}

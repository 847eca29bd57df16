import type { Subscribe } from '../../components/state/use-watched';
import { watch } from '../../lib/store/db';

/** A live query that stops reading when nobody watches any longer. */
export function watching<T>(query: (signal: AbortSignal) => Promise<T>): Subscribe<T> {
  return (onValue, onError) => {
    const end = new AbortController();
    const stop = watch(
      () => query(end.signal),
      (value) => !end.signal.aborted && onValue(value),
      (error) => !end.signal.aborted && onError(error),
    );
    return () => {
      end.abort();
      stop();
    };
  };
}

/** Once the page shows what was asked for early, ms: from then on it is followed. */
const FOLLOW_AFTER_MS = 100;

/**
 * Gives what was asked for before anybody watched, as soon as it is there, and follows the query from then on: what
 * changed meanwhile is in its first answer. Where asking early failed, the query tells why.
 */
export function watchingAfter<T>(
  early: Promise<T>,
  query: (signal: AbortSignal) => Promise<T>,
): Subscribe<T> {
  return (onValue, onError) => {
    const end = new AbortController();
    const follow = () => {
      if (end.signal.aborted) return;
      const stop = watching(query)(onValue, onError);
      end.signal.addEventListener('abort', stop);
    };
    early.then((value) => {
      if (end.signal.aborted) return;
      onValue(value);
      setTimeout(follow, FOLLOW_AFTER_MS);
    }, follow);
    return () => end.abort();
  };
}

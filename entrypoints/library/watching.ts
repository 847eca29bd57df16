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

import { useEffect, useState } from 'preact/hooks';
import type { Subscribe } from './use-watched';

export type Lasting<T> = {
  /** The last value; stays while a new question is being answered. Undefined until the first answer. */
  readonly value: T | undefined;
  /** The value belongs to an earlier question. */
  readonly isStale: boolean;
  readonly error: unknown;
};

type State<T> = { readonly value?: T; readonly of?: string; readonly error?: unknown };

/** Like `useWatched`, for lists: what is shown stays until the answer to the new `question` is there. */
export function useLasting<T>(question: string, subscribe: Subscribe<T>): Lasting<T> {
  const [state, setState] = useState<State<T>>({});
  useEffect(
    () =>
      subscribe(
        (value) => setState({ value, of: question }),
        (error) => setState((last) => ({ ...last, error })),
      ),
    [question],
  );
  return { value: state.value, isStale: state.of !== question, error: state.error };
}

import { useEffect, useState } from 'preact/hooks';

export type Failing<T> = {
  /** Undefined while it is being loaded. */
  readonly value: T | undefined;
  /** It could not be loaded, or is not there. */
  readonly hasFailed: boolean;
};

/** Loads something once, and anew when one of `inputs` changes. Nothing counts as a failure. */
export function useFailing<T>(load: () => Promise<T | undefined>, inputs: readonly unknown[]): Failing<T> {
  const [state, setState] = useState<Failing<T>>({ value: undefined, hasFailed: false });
  useEffect(() => {
    let isWanted = true;
    setState({ value: undefined, hasFailed: false });
    load().then(
      (value) => isWanted && setState({ value, hasFailed: value === undefined }),
      () => isWanted && setState({ value: undefined, hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, inputs);
  return state;
}

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Recoverable } from '../../components/recovery/Recoverable';
import { restoreWays, snapshotPlaces } from '../../lib/store/safety';

/** The ways back to a library that was lost, and the library once it is there again. */
export function WaysBack({ children }: { readonly children: ComponentChildren }) {
  const ways = useMemo(() => restoreWays(snapshotPlaces()), []);
  return (
    <Recoverable ops={ways} frame={(screen) => <main class="library-recovery">{screen}</main>}>
      {children}
    </Recoverable>
  );
}

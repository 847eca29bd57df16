import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Loss } from '../../lib/store/recovery';
import type { RecoveryOps } from './safety-ops';

export type RecoverableProps = {
  readonly ops: RecoveryOps;
  /** What needs the library. Not shown before it is known to be there. */
  readonly children: ComponentChildren;
  /** Of the title of the recovery screen: 1 where it is the whole page. */
  readonly level?: 1 | 3 | undefined;
  /** Puts the recovery screen into what surrounds it on the page. */
  readonly frame?: ((screen: ComponentChildren) => ComponentChildren) | undefined;
};

type Screen = typeof import('./RecoveryScreen').RecoveryScreen;

/** The ways back are code of their own: few ever need them. */
async function loadScreen(): Promise<Screen> {
  return (await import('./RecoveryScreen')).RecoveryScreen;
}

/** Shows its children, or the ways back when the library is lost. */
export function Recoverable({ ops, children, level = 1, frame = (screen) => screen }: RecoverableProps) {
  const [found, setFound] = useState<{ readonly loss?: Loss; readonly Screen?: Screen }>();
  const look = useCallback(() => {
    ops
      .findLoss()
      .then(async (loss) => setFound(loss ? { loss, Screen: await loadScreen() } : {}))
      // What cannot even be asked is told by the lists themselves.
      .catch(() => setFound({}));
  }, [ops]);
  useLayoutEffect(look, [look]);
  if (!found) return null;
  const { loss, Screen } = found;
  if (!loss || !Screen) return <>{children}</>;
  return <>{frame(<Screen loss={loss} ops={ops} onRetry={look} onDone={look} level={level} />)}</>;
}

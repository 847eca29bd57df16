import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Loss } from '../../lib/store/recovery';
import { RecoveryScreen } from './RecoveryScreen';
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

/** Shows its children, or the ways back when the library is lost. */
export function Recoverable({ ops, children, level = 1, frame = (screen) => screen }: RecoverableProps) {
  const [found, setFound] = useState<{ readonly loss: Loss | undefined }>();
  const look = useCallback(() => {
    // What cannot even be asked is told by the lists themselves.
    ops.findLoss().then(
      (loss) => setFound({ loss }),
      () => setFound({ loss: undefined }),
    );
  }, [ops]);
  useEffect(look, [look]);
  if (!found) return null;
  if (!found.loss) return <>{children}</>;
  return (
    <>{frame(<RecoveryScreen loss={found.loss} ops={ops} onRetry={look} onDone={look} level={level} />)}</>
  );
}

import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type GateProps = {
  /** Whether the library was lost. */
  readonly isLost: () => Promise<boolean>;
  /** What is shown then. Its code is loaded only when it is needed: it reads backups of every version. */
  readonly loadWaysBack: () => Promise<ComponentType<{ readonly children: ComponentChildren }>>;
  readonly children: ComponentChildren;
};

/** Shows the library, or the ways back when it was lost. Nothing before it is known which. */
export function Gate({ isLost, loadWaysBack, children }: GateProps) {
  const [found, setFound] = useState<{
    readonly WaysBack?: ComponentType<{ children: ComponentChildren }>;
  }>();
  useEffect(() => {
    // What cannot even be asked is told by the lists themselves.
    isLost()
      .then(async (isIt) => setFound(isIt ? { WaysBack: await loadWaysBack() } : {}))
      .catch(() => setFound({}));
  }, [isLost, loadWaysBack]);
  if (!found) return null;
  const { WaysBack } = found;
  return WaysBack ? <WaysBack>{children}</WaysBack> : children;
}

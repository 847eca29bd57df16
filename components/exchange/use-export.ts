import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../lib/store/scope';
import { exportFailureWords, isCancelled } from './export-failure-words';
import type { ExportChoice, ExportDone, ExportOps, ExportProgress } from './export-ops';

export type ExportHandle = {
  /** Set while a file is being made. */
  readonly progress: ExportProgress | undefined;
  /** Why the last one was not, in the reader's words. */
  readonly failure: string | undefined;
  /** The last one was cancelled. */
  readonly isCancelled: boolean;
  readonly start: (choice: ExportChoice) => void;
  /** Stops what runs; nothing is saved. */
  readonly cancel: () => void;
};

/** The making of a file, as state of a component. It is cancelled when the component goes. */
export function useExport(ops: ExportOps, scope: Scope, onDone: (done: ExportDone) => void): ExportHandle {
  const [progress, setProgress] = useState<ExportProgress>();
  const [failure, setFailure] = useState<string>();
  const [wasCancelled, setCancelled] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = (choice: ExportChoice) => {
    if (running.current) return;
    const end = new AbortController();
    running.current = end;
    setFailure(undefined);
    setCancelled(false);
    setProgress({ done: 0, of: 0 });
    ops
      .exportScope(scope, choice, { signal: end.signal, onProgress: setProgress })
      .then(onDone, (error) =>
        isCancelled(error) ? setCancelled(true) : setFailure(exportFailureWords(error)),
      )
      .finally(() => {
        running.current = undefined;
        setProgress(undefined);
      });
  };
  return { progress, failure, isCancelled: wasCancelled, start, cancel: () => running.current?.abort() };
}

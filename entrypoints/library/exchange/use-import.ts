import { useEffect, useRef, useState } from 'preact/hooks';
import { refusalWords } from '../../../components/import/import-words';
import type { Intake } from '../../../lib/store/read-import';
import type { RestoreReport, Taken } from '../../../lib/store/restore';
import type { ImportServices } from './import-services';

type Offer = { readonly intake: Intake; readonly report: RestoreReport };

export type ImportState =
  | { readonly step: 'idle'; readonly hasStopped?: true }
  | { readonly step: 'refused'; readonly why: string; readonly file: string }
  | { readonly step: 'reading' | 'looking'; readonly share: number; readonly file: string }
  | { readonly step: 'offered'; readonly offer: Offer; readonly hasStopped?: true; readonly why?: string }
  | { readonly step: 'taking'; readonly share: number; readonly offer: Offer }
  | { readonly step: 'taken' | 'undoing' | 'undo-failed'; readonly offer: Offer; readonly taken: Taken }
  | { readonly step: 'undone'; readonly kept: number };

export type ImportHandle = {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  readonly takeIn: () => void;
  readonly undo: () => void;
  /** Ends what is under way; nothing was changed by it. */
  readonly cancel: () => void;
  readonly reset: () => void;
};

type Show = (state: ImportState) => void;

async function readAndLook(
  services: ImportServices,
  file: File,
  signal: AbortSignal,
  show: Show,
): Promise<void> {
  const at = (step: 'reading' | 'looking') => (share: number) => {
    if (!signal.aborted) show({ step, share, file: file.name });
  };
  at('reading')(0);
  const intake = await services.readFile(file, { signal, onProgress: at('reading') });
  at('looking')(0);
  const report = await services.preview(intake, { signal, onProgress: at('looking') });
  if (!signal.aborted) show({ step: 'offered', offer: { intake, report } });
}

async function takeInAll(
  services: ImportServices,
  offer: Offer,
  signal: AbortSignal,
  show: Show,
): Promise<void> {
  const onProgress = (share: number) => {
    if (!signal.aborted) show({ step: 'taking', share, offer });
  };
  onProgress(0);
  show({ step: 'taken', offer, taken: await services.takeIn(offer.intake, { signal, onProgress }) });
}

async function undoAll(services: ImportServices, offer: Offer, taken: Taken, show: Show): Promise<void> {
  show({ step: 'undoing', offer, taken });
  const { kept } = await services.undo(taken);
  show({ step: 'undone', kept });
}

/** A file in steps: read and checked, looked at, taken in, and undone. Each can be ended before it changes anything. */
export function useImport(services: ImportServices): ImportHandle {
  const [state, show] = useState<ImportState>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  return {
    state,
    read: (file) => {
      const signal = start();
      readAndLook(services, file, signal, show).catch((error) => {
        if (!signal.aborted) show({ step: 'refused', why: refusalWords(error), file: file.name });
      });
    },
    takeIn: () => {
      if (state.step !== 'offered') return;
      const signal = start();
      const { offer } = state;
      takeInAll(services, offer, signal, show).catch((error) => {
        const how = signal.aborted ? { hasStopped: true as const } : { why: refusalWords(error) };
        show({ step: 'offered', offer, ...how });
      });
    },
    undo: () => {
      if (state.step !== 'taken' && state.step !== 'undo-failed') return;
      const { offer, taken } = state;
      undoAll(services, offer, taken, show).catch(() => show({ step: 'undo-failed', offer, taken }));
    },
    cancel: () => {
      running.current?.abort();
      // What is being written says itself when it has ended: it may have been done a moment before.
      if (state.step !== 'taking') show({ step: 'idle', hasStopped: true });
    },
    reset: () => show({ step: 'idle' }),
  };
}

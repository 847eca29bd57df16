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

/** A file in steps: read and checked, looked at, taken in, and undone. Each can be ended before it changes anything. */
export function useImport(services: ImportServices): ImportHandle {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = () => {
    running.current?.abort();
    const end = new AbortController();
    running.current = end;
    return end.signal;
  };
  const read = async (file: File, signal: AbortSignal) => {
    const at = (step: 'reading' | 'looking') => (share: number) =>
      signal.aborted || setState({ step, share, file: file.name });
    at('reading')(0);
    const intake = await services.readFile(file, { signal, onProgress: at('reading') });
    at('looking')(0);
    const report = await services.preview(intake, { signal, onProgress: at('looking') });
    setState({ step: 'offered', offer: { intake, report } });
  };
  const takeIn = async (offer: Offer, signal: AbortSignal) => {
    const onProgress = (share: number) => signal.aborted || setState({ step: 'taking', share, offer });
    onProgress(0);
    setState({ step: 'taken', offer, taken: await services.takeIn(offer.intake, { signal, onProgress }) });
  };
  const undo = async (offer: Offer, taken: Taken) => {
    setState({ step: 'undoing', offer, taken });
    const { kept } = await services.undo(taken);
    setState({ step: 'undone', kept });
  };
  return {
    state,
    read: (file) => {
      const signal = start();
      read(file, signal).catch((error) => {
        if (!signal.aborted) setState({ step: 'refused', why: refusalWords(error), file: file.name });
      });
    },
    takeIn: () => {
      if (state.step !== 'offered') return;
      const signal = start();
      const { offer } = state;
      takeIn(offer, signal).catch((error) => {
        setState({
          step: 'offered',
          offer,
          ...(signal.aborted ? { hasStopped: true as const } : { why: refusalWords(error) }),
        });
      });
    },
    undo: () => {
      if (state.step !== 'taken' && state.step !== 'undo-failed') return;
      const { offer, taken } = state;
      undo(offer, taken).catch(() => setState({ step: 'undo-failed', offer, taken }));
    },
    cancel: () => {
      running.current?.abort();
      // What is being written says itself when it has ended: it may have been done a moment before.
      if (state.step !== 'taking') setState({ step: 'idle', hasStopped: true });
    },
    reset: () => setState({ step: 'idle' }),
  };
}

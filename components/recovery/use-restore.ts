import { useState } from 'preact/hooks';
import type { Backup } from '../../lib/import/read-backup';
import type { Loss } from '../../lib/store/recovery';
import type { RestorePreview } from '../../lib/store/restore';
import type { Snapshot } from '../../lib/store/snapshots';
import { restoreFailureWords } from './restore-words';
import type { RestoreOps } from './safety-ops';

/** A backup that was read whole, waiting for the reader's yes. */
export type Offer = {
  readonly backup: Backup;
  readonly preview: RestorePreview;
};

type State =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'failed'; readonly why: string }
  | { readonly step: 'offered' | 'restoring'; readonly offer: Offer };

export type RestoreHandle = {
  readonly state: State;
  readonly isBusy: boolean;
  readonly offerBackup: (snapshot: Snapshot) => void;
  readonly offerFile: (file: Blob) => void;
  readonly close: () => void;
  readonly confirm: () => void;
};

/** Bringing a backup back in steps: it is read and checked, shown, and only then taken in. */
export function useRestore(
  ops: RestoreOps,
  onDone: (preview: RestorePreview) => void,
  loss?: Loss,
): RestoreHandle {
  const [state, setState] = useState<State>({ step: 'idle' });
  const fail = (error: unknown) => setState({ step: 'failed', why: restoreFailureWords(error) });
  const offer = async (reading: Promise<Backup>) => {
    setState({ step: 'reading' });
    const backup = await reading;
    setState({ step: 'offered', offer: { backup, preview: await ops.preview(backup, loss) } });
  };
  const restore = async (given: Offer) => {
    setState({ step: 'restoring', offer: given });
    const done = await ops.restore(given.backup, loss);
    setState({ step: 'idle' });
    onDone(done);
  };
  return {
    state,
    isBusy: state.step === 'reading' || state.step === 'restoring',
    offerBackup: (snapshot) => void offer(ops.readBackup(snapshot)).catch(fail),
    offerFile: (file) => void offer(ops.readFile(file)).catch(fail),
    close: () => setState((now) => (now.step === 'restoring' ? now : { step: 'idle' })),
    confirm: () => {
      if (state.step === 'offered') void restore(state.offer).catch(fail);
    },
  };
}

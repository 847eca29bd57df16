import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedFileState } from '../../lib/store/saved-file';
import { Button } from '../controls/Button';
import type { ToastMessage } from '../feedback/use-toast';
import { formatRecent } from '../words/format-date';
import type { SavedFileOps } from './safety-ops';

export type SavedFileProps = {
  readonly ops: SavedFileOps;
  readonly show: (message: ToastMessage) => void;
};

/** When everything was last saved to a file; a quiet reminder with a press to do it, when it is long ago. */
export function SavedFile({ ops, show }: SavedFileProps) {
  const [state, setState] = useState<SavedFileState>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => ops.watchSavedFile(setState), [ops]);
  if (!state) return null;
  const { saved, isDue } = state;
  const save = () => {
    setBusy(true);
    ops
      .saveEverything()
      .then(
        (name) => show({ text: i18n.t('popup_exported', [name]) }),
        () => show({ text: i18n.t('popup_exportFailed') }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div class="saved-file">
      <p class="soft">
        {saved.time === undefined
          ? i18n.t('backup_neverSaved')
          : i18n.t('backup_savedFile', [formatRecent(saved.time)])}
      </p>
      {isDue && (
        <div class="notice" role="status">
          <p>{i18n.t('backup_reminder')}</p>
          <div class="saved-file__actions">
            <Button disabled={isBusy} onClick={save}>
              {i18n.t(isBusy ? 'options_exporting' : 'options_exportAll')}
            </Button>
            <Button kind="quiet" onClick={() => void ops.snoozeReminder()}>
              {i18n.t('backup_notNow')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import { FileChooser } from '../files/FileChooser';
import type { RestoreHandle } from './use-restore';

export type BackupFileProps = {
  readonly hint: string;
  readonly isBusy: boolean;
  readonly handle: Pick<RestoreHandle, 'offerFile'>;
};

/** The way back from a file: it is read and shown before anything is taken in. */
export function BackupFile({ hint, isBusy, handle }: BackupFileProps) {
  return (
    <FileChooser
      label={i18n.t('backup_takeFile')}
      accept=".zip,.json,.gz,application/zip,application/json,application/gzip"
      hint={hint}
      isBusy={isBusy}
      onFile={handle.offerFile}
    />
  );
}

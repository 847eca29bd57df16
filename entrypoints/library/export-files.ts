import { i18n } from '#i18n';
import { offerBlob } from '../../components/files/offer-file';
import { exportFileName } from '../../lib/export/file-name';
import { backupFile } from '../../lib/store/backup';
import { noteSavedFile } from '../../lib/store/saved-file';

/** Offers everything as one file that can be taken in again. Gives the file's name. */
export async function saveEverything(): Promise<string> {
  const name = exportFileName(i18n.t('common_library'), new Date().toISOString(), 'zip');
  offerBlob(name, await backupFile());
  await noteSavedFile();
  return name;
}

import { type Backup, BackupError, readBackup } from '../import/read-backup';
import { readSnapshot } from './snapshots';

/** Largest file that is read, in bytes, packed or not. */
const LARGEST = 400_000_000;

async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/**
 * Reads a file that the reader chose, whole: an "export everything", or an automatic backup saved as a file.
 * @throws BackupError when it is neither, or not whole
 */
export async function readBackupFile(file: Blob): Promise<Backup> {
  if (file.size > LARGEST) throw new BackupError('too-large');
  return (await isPacked(file)) ? readSnapshot(file.stream()) : readBackup(await file.text());
}

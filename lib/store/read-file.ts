import { BackupError } from '../import/backup-error';
import { type Backup, type BackupTable, parseDocument, readBackup, TABLES } from '../import/read-backup';
import { readZip } from './backup/read-zip';
import type { Work } from './backup/work';
import { oldRows } from './restore/old-rows';
import type { CorrectionRecord } from './rows/records';
import { readPackedSnapshot } from './snapshots/read-snapshot';

/** Largest file that is read, in bytes, as it lies there. */
const LARGEST = 400_000_000;

/** What a file is by its first bytes. */
export type FileForm = 'zip' | 'gzip' | 'text';

/** @throws BackupError `too-large` */
export async function formOf(file: Blob): Promise<FileForm> {
  if (file.size > LARGEST) throw new BackupError('too-large');
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0x50 && second === 0x4b) return 'zip';
  return first === 0x1f && second === 0x8b ? 'gzip' : 'text';
}

/** Whether a text begins as JSON does. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text.slice(0, 1_000));
}

/** A text file whole. @throws BackupError for what is no UTF-8: `broken` where it begins as JSON does, else `foreign` */
export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const begin = new TextDecoder().decode(bytes.slice(0, 1_000));
    throw new BackupError(isJson(begin) ? 'broken' : 'foreign');
  }
}

/** What a packed file holds. @throws BackupError, or the signal's reason */
export async function readPacked(file: Blob, form: 'zip' | 'gzip', work: Work = {}): Promise<Backup> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  work.signal?.throwIfAborted();
  return form === 'zip' ? readZip(bytes, work) : readPackedSnapshot(bytes, work);
}

/**
 * Reads a file that the reader chose, whole: a backup as a zip, an "export everything" of versions 1 and 2, or an
 * automatic backup saved as a file.
 * @throws BackupError when it is none of them, or not whole; the signal's reason
 */
export async function readBackupFile(file: Blob, work: Work = {}): Promise<Backup> {
  const form = await formOf(file);
  if (form !== 'text') return readPacked(file, form, work);
  return oldRows(readBackup(parseDocument(await textOf(file))));
}

const ALL_BUT_CORRECTIONS: ReadonlySet<BackupTable> = new Set(
  TABLES.filter((name) => name !== 'corrections'),
);

/** The corrections in a backup; what is no correction is passed by. Undefined when the file is no whole backup. */
export async function readCorrections(file: Blob): Promise<readonly CorrectionRecord[] | undefined> {
  try {
    const found: CorrectionRecord[] = [];
    for (const batch of (await readBackupFile(file)).batches(ALL_BUT_CORRECTIONS)) {
      if (batch.table === 'corrections') found.push(...batch.rows);
    }
    return found;
  } catch (error) {
    if (error instanceof BackupError) return undefined;
    throw error;
  }
}

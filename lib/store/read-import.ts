import { BackupError } from '../import/backup-error';
import type { ForeignForm } from '../import/foreign/foreign-notes';
import { readForeign, readForeignText } from '../import/foreign/read-foreign';
import { type Backup, parseDocument, readBackup } from '../import/read-backup';
import type { Work } from './backup/work';
import { formOf, isJson, readPacked, textOf } from './read-file';
import { foreignBackup } from './restore/foreign-backup';
import { oldRows } from './restore/old-rows';

/** A file that was read and checked, to be looked at before it is taken in. */
export type Intake = {
  /** What it is: a backup of ours, or notes of another program. */
  readonly from: 'backup' | ForeignForm;
  readonly backup: Backup;
};

/** Largest file of another program, in bytes: it is read as one. */
const LARGEST_FOREIGN = 100_000_000;

function isBackup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value;
}

/**
 * Reads a file whole, whatever it is: a backup of every version, notes of Hypothesis, of the Obsidian Web Clipper, W3C
 * annotations, highlights of Readwise.
 * @throws BackupError when it is none of them, or not whole; the signal's reason
 */
export async function readImport(file: Blob, work: Work = {}): Promise<Intake> {
  const form = await formOf(file);
  if (form !== 'text') return { from: 'backup', backup: await readPacked(file, form, work) };
  const text = await textOf(file);
  work.signal?.throwIfAborted();
  const value = isJson(text) ? parseDocument(text) : undefined;
  if (isBackup(value)) return { from: 'backup', backup: oldRows(readBackup(value)) };
  if (file.size > LARGEST_FOREIGN) throw new BackupError('too-large');
  const notes = value === undefined ? readForeignText(text) : readForeign(value);
  if (!notes) throw new BackupError('foreign');
  return { from: notes.from, backup: foreignBackup(notes) };
}

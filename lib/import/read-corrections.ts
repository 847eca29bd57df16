import type { CorrectionRecord } from '../store/rows/records';
import { BACKUP_FORMAT } from './backup-format';
import { BadRow } from './fields';
import { readCorrection } from './rows/read-correction';

function readOne(value: unknown): CorrectionRecord[] {
  try {
    return [readCorrection(value)];
  } catch (error) {
    if (error instanceof BadRow) return [];
    throw error;
  }
}

/**
 * The corrections in an export of everything, field by field; what is no correction is passed by. Undefined when the
 * text is no such export.
 */
export function readCorrections(text: string): CorrectionRecord[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, corrections } = (document ?? {}) as { format?: unknown; corrections?: unknown };
  return format === BACKUP_FORMAT && Array.isArray(corrections) ? corrections.flatMap(readOne) : undefined;
}

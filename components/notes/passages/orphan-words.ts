import { i18n } from '#i18n';
import type { OrphanReason } from '../../../lib/anchoring/anchor';

const REASONS = {
  gone: 'notes_reasonGone',
  changed: 'notes_reasonChanged',
  ambiguous: 'notes_reasonAmbiguous',
  refused: 'notes_reasonRefused',
} as const satisfies Record<OrphanReason, string>;

/** Why the words of a note are not found on the page, in a sentence. */
export function orphanWords(reason: OrphanReason): string {
  return i18n.t(REASONS[reason]);
}

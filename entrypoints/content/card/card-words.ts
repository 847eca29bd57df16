import { i18n } from '#i18n';
import type { RefusalCode } from '../../../lib/messages';
import type { EntityKind } from '../../../lib/names/mention';

/** Why a note was not saved: what happened, what is safe, what to do next. */
export function noteRefusalWords(code: RefusalCode): string {
  switch (code) {
    case 'private-window':
      return i18n.t('card_failPrivate');
    case 'outdated':
      return i18n.t('card_failOutdated');
    case 'storage-full':
      return i18n.t('card_failFull');
    case 'storage-denied':
      return i18n.t('card_failDenied');
    default:
      return i18n.t('card_failOther');
  }
}

/** Why a verdict was not taken. */
export function correctionRefusalWords(code: RefusalCode): string {
  switch (code) {
    case 'private-window':
      return i18n.t('card_failPrivate');
    case 'outdated':
      return i18n.t('card_updated');
    default:
      return i18n.t('card_failCorrection');
  }
}

export function kindWords(kind: EntityKind): string {
  return kind === 'person' ? i18n.t('common_person') : i18n.t('common_organization');
}

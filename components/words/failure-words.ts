import { i18n } from '#i18n';

/** The kind the store gives its errors; undefined for any other error. */
function kindOf(reason: unknown): string | undefined {
  const kind = typeof reason === 'object' && reason !== null && 'kind' in reason ? reason.kind : undefined;
  return typeof kind === 'string' ? kind : undefined;
}

/** Why something could not be saved: what happened, what is safe, what to do next. */
export function failureWords(reason: unknown): string {
  switch (kindOf(reason)) {
    case 'full':
      return i18n.t('popup_failFull');
    case 'denied':
      return i18n.t('popup_failDenied');
    case 'outdated':
      return i18n.t('popup_failOutdated');
    case 'lost':
      return i18n.t('popup_failLost');
    case 'missing':
      return i18n.t('popup_failMissing');
    default:
      return i18n.t('popup_failOther');
  }
}

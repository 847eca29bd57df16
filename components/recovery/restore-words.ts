import { i18n } from '#i18n';

type Word = string | undefined;

function fieldOf(error: unknown, name: 'fault' | 'kind'): Word {
  const value: unknown =
    typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value : undefined;
}

/** Why a backup could not be read or taken in, and what is safe. */
export function restoreFailureWords(error: unknown): string {
  switch (fieldOf(error, 'fault') ?? fieldOf(error, 'kind')) {
    case 'foreign':
      return i18n.t('restore_foreign');
    case 'newer':
      return i18n.t('restore_newer');
    case 'broken':
      return i18n.t('restore_broken');
    case 'locked':
      return i18n.t('restore_locked');
    case 'too-large':
      return i18n.t('restore_tooLarge');
    case 'full':
      return i18n.t('restore_full');
    case 'denied':
      return i18n.t('library_deniedText');
    case 'outdated':
      return i18n.t('restore_outdated');
    default:
      return i18n.t('restore_failed');
  }
}

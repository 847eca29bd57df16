import { i18n } from '#i18n';

/** Language of the words shown, `de` or `en`: the one the browser chose messages in. */
export function wordsLanguage(): string {
  return i18n.t('common_language');
}

/** Locale for numbers and dates: the browser's own (`en-GB`) where it speaks the language of the words. */
export function wordsLocale(): string {
  const language = wordsLanguage();
  const own = globalThis.navigator?.languages ?? [];
  return own.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

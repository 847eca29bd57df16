import { i18n } from '#i18n';
import { wordsLanguage } from '../words/locale';

/** Languages whose names are read with lists and rules of their own. */
const WELL_READ: ReadonlySet<string> = new Set(['de', 'en']);

/** What a language is called in the reader's own; undefined for none that has a name. */
function nameOf(language: string): string | undefined {
  try {
    return new Intl.DisplayNames(wordsLanguage(), { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined; // not a language tag at all
  }
}

/** Says that names are found less surely in this language; nothing where they are not. */
export function LanguageNotice({ language }: { readonly language: string | undefined }) {
  if (language === undefined || WELL_READ.has(language)) return null;
  const name = language === 'und' ? undefined : nameOf(language);
  return (
    <p class="language-notice soft" role="note">
      {name === undefined ? i18n.t('common_otherLanguage') : i18n.t('common_inLanguage', [name])}
    </p>
  );
}

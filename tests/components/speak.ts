import { fakeBrowser } from 'wxt/testing/fake-browser';
import de from '../../components/locales/de.json';
import en from '../../components/locales/en.json';

const LOCALES = { de, en };

/** Lets the fake browser speak: every message of the locale, with its $1, $2 … filled in. A missing key gives "". */
export function speak(language: keyof typeof LOCALES): void {
  const messages: Readonly<Record<string, { message: string } | undefined>> = LOCALES[language];
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) => {
    const words = messages[key]?.message ?? '';
    return words.replace(/\$(\d)/g, (_, place) => [substitutions].flat()[Number(place) - 1] ?? '');
  }) as typeof fakeBrowser.i18n.getMessage;
}

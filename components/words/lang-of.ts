/** The value for `lang`, undefined where the language is not known. */
export function langOf(language: string | undefined): string | undefined {
  return language === 'und' ? undefined : language;
}

import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from '../../lib/summary/function-words';

const SAMPLE = 20_000;
/** The share of a text that its language's function words make up at least. */
const LEAST_SHARE = 0.12;
const SHORT_WORDS = 12;

/** `de` or `en` by the share of function words; undefined when neither stands out. Texts of a few words need less. */
export function detectLanguage(text: string): 'de' | 'en' | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return undefined;
  const share = (common: ReadonlySet<string>) =>
    words.filter((word) => common.has(word)).length / words.length;
  const german = share(GERMAN_FUNCTION_WORDS) + (/[äöüß]/i.test(text.slice(0, SAMPLE)) ? 0.02 : 0);
  const english = share(ENGLISH_FUNCTION_WORDS);
  const [language, best] = german > english ? (['de', german] as const) : (['en', english] as const);
  const isClear = best > 1.3 * Math.min(german, english);
  return isClear && best >= (words.length < SHORT_WORDS ? 0.02 : LEAST_SHARE) ? language : undefined;
}

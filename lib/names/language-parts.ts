// Idea: an article may hold paragraphs in the other language (a statement, a song, a press release). Words that carry
// no meaning tell which: they are counted per paragraph, and a paragraph goes to the other language only when they are
// plainly more. The rest of the text is blanked out, so that offsets stay. Cost: linear.
import { ENGLISH_FUNCTION, GERMAN_FUNCTION } from './reading/word-lists';

/** Languages that have a model. */
export const MODEL_LANGUAGES = ['de', 'en'] as const;
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** The text of one language: as long as the whole, blank where another language stands. */
export type LanguagePart = { readonly language: ModelLanguage; readonly text: string };

const LEAST_FOREIGN = 6;
const TIMES_MORE = 3;

export function isModelLanguage(language: string): language is ModelLanguage {
  return language === 'de' || language === 'en';
}

/** Languages whose models an article needs, its own first; none where its own has no model. */
export function languagesOf(article: {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}): readonly ModelLanguage[] {
  const { title, text, language } = article;
  if (!isModelLanguage(language)) return [];
  const other = otherThan(language);
  const isMixed = `${text}\n\n${title}`.split(/\n\n+/).some((paragraph) => isIn(paragraph, other));
  return isMixed ? [language, other] : [language];
}

/** The text by language; the article's own language first. Most texts give one part. */
export function splitByLanguage(text: string, language: ModelLanguage): LanguagePart[] {
  const other = otherThan(language);
  let own = '';
  let foreign = '';
  let hasForeign = false;
  for (const paragraph of text.split(/(\n\n+)/)) {
    const isForeign = isIn(paragraph, other);
    hasForeign ||= isForeign;
    const blank = '\n'.repeat(paragraph.length);
    own += isForeign ? blank : paragraph;
    foreign += isForeign ? paragraph : blank;
  }
  if (!hasForeign) return [{ language, text }];
  return [
    { language, text: own },
    { language: other, text: foreign },
  ];
}

function otherThan(language: ModelLanguage): ModelLanguage {
  return language === 'de' ? 'en' : 'de';
}

function isIn(paragraph: string, language: ModelLanguage): boolean {
  let german = 0;
  let english = 0;
  for (const [word] of paragraph.matchAll(/\p{Ll}+/gu)) {
    if (GERMAN_ONLY.has(word)) german += 1;
    else if (ENGLISH_ONLY.has(word)) english += 1;
  }
  const [own, rest] = language === 'de' ? [german, english] : [english, german];
  return own >= LEAST_FOREIGN && own > rest * TIMES_MORE;
}

const GERMAN_ONLY: ReadonlySet<string> = new Set(
  [...GERMAN_FUNCTION].filter((word) => !ENGLISH_FUNCTION.has(word)),
);
const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  [...ENGLISH_FUNCTION].filter((word) => !GERMAN_FUNCTION.has(word)),
);

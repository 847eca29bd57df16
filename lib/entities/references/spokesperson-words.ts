// Nouns for persons who speak for an institution: what they say, the institution says ("eine Sprecherin der Bahn").
// A row holds for every compound that ends in its word ("Pressesprecherin"). Source: own.

type SpokespersonRow = { readonly words: string; readonly example: string };

const GERMAN: readonly SpokespersonRow[] = [
  { words: 'sprecher sprechers sprechern sprecherin sprecherinnen', example: 'ein Sprecher der Stadtwerke' },
  {
    words: 'pressestelle presseabteilung pressebüro pressedienst',
    example: 'die Pressestelle der Universität',
  },
];

const ENGLISH: readonly SpokespersonRow[] = [
  {
    words: 'spokesman spokeswoman spokesperson spokespeople spokesmen',
    example: 'a spokeswoman for the airport',
  },
];

const inRows = (rows: readonly SpokespersonRow[]) => new Set(rows.flatMap(({ words }) => words.split(' ')));
const GERMAN_WORDS = inRows(GERMAN);
const ENGLISH_WORDS = inRows(ENGLISH);
const SHORTEST = 8;

/** Whether a noun stands for someone who speaks for an institution. */
export function isSpokespersonWord(word: string, isEnglish: boolean): boolean {
  const lower = word.toLowerCase();
  if (isEnglish) return ENGLISH_WORDS.has(lower);
  for (let at = 0; at <= lower.length - SHORTEST; at += 1) if (GERMAN_WORDS.has(lower.slice(at))) return true;
  return false;
}

// Nouns for persons who speak for an institution: what they say, the institution says ("eine Sprecherin der Bahn").
// Organs and officials act for the whole likewise ("der Vorstand der Bahn"), not everyone who works there.
// A row holds for every compound that ends in its word ("Pressesprecherin"). Source: own.
import { hasEndIn } from './compound-ends';

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

const GERMAN_ORGANS: readonly SpokespersonRow[] = [
  {
    words: 'vertreter vertreters vertreterin vertretern verantwortliche verantwortlichen',
    example: 'Vertreter des Vereins',
  },
  {
    words:
      'presseamt presseamtes presseamts rechtsabteilung abteilung redaktion onlineausgabe online-ausgabe',
    example: 'das Presseamt der Stadt',
  },
  {
    words:
      'tarifkommission kabinett vorstand vorstands vorstandes leitung vereinsleitung führung geschäftsführung geschäftsleitung direktion aufsichtsrat aufsichtsrats aufsichtsrates',
    example: 'der Vorstand der Genossenschaft',
  },
  { words: 'richter richtern befehlshaber', example: 'die Richter des Landgerichts' },
  {
    words: 'betreiber journalist journalistin reporter korrespondent',
    example: 'ein Reporter der Rundschau',
  },
];

const ENGLISH_ORGANS: readonly SpokespersonRow[] = [
  {
    words: 'panel officials leadership leaders board judges editors editorial',
    example: 'officials of the airport',
  },
];

const inRows = (rows: readonly SpokespersonRow[]) => new Set(rows.flatMap(({ words }) => words.split(' ')));
const GERMAN_WORDS = inRows(GERMAN);
const ENGLISH_WORDS = inRows(ENGLISH);
const GERMAN_ORGAN_WORDS = inRows(GERMAN_ORGANS);
const ENGLISH_ORGAN_WORDS = inRows(ENGLISH_ORGANS);
const SHORTEST = 7;

/** Whether a noun stands for someone who speaks for an institution. */
export function isSpokespersonWord(word: string, isEnglish: boolean): boolean {
  return isEnglish ? ENGLISH_WORDS.has(word.toLowerCase()) : hasEnd(GERMAN_WORDS, word);
}

/** Whether a noun stands for a part of an institution that acts for the whole. */
export function isOrganWord(word: string, isEnglish: boolean): boolean {
  return isEnglish ? ENGLISH_ORGAN_WORDS.has(word.toLowerCase()) : hasEnd(GERMAN_ORGAN_WORDS, word);
}

function hasEnd(words: ReadonlySet<string>, word: string): boolean {
  return hasEndIn(words, word.toLowerCase(), SHORTEST);
}

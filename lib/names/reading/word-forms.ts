// How lists see a word: without foreign accents, without the endings of other cases.

const NOT_GERMAN = /[^\x20-\x7EäöüÄÖÜß]/;
const ACCENTS = /(?![\u0308])\p{M}/gu;
const ADJECTIVE_END = /^\p{Lu}[\p{L}-]{2,}?(?=(?:en|em|er|es|e)$)/u;
const NONE: readonly string[] = [];

/** A word without the accents that news sites drop ("Orbán"); German umlauts stay. */
export function dropAccents(word: string): string {
  return NOT_GERMAN.test(word) ? word.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : word;
}

/** A capitalized German word without the ending of an adjective: "Europäisch" for "Europäischen". */
export function stemAdjective(word: string): string {
  return ADJECTIVE_END.exec(word)?.[0] ?? word;
}

/** A German word without the ending of the genitive: none, one or two forms. */
export function bareForms(word: string): readonly string[] {
  if (word.length < 4) return NONE;
  if (word.endsWith("'")) return [word.slice(0, -1)];
  if (!word.endsWith('s')) return NONE;
  if (word.endsWith('sses')) return [word.slice(0, -3)];
  const short = word.slice(0, -1);
  return word.endsWith('es') && word.length > 5 ? [short, word.slice(0, -2)] : [short];
}

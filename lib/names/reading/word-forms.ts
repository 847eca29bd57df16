// How lists see a word: without foreign accents, without the endings of other cases.

const NOT_GERMAN = /[^\x20-\x7EäöüÄÖÜß]/;
const ACCENTS = /(?![\u0308])\p{M}/gu;
const CAPITAL_START = /^[A-ZÄÖÜ]/;
const [E, M, N, R, S] = [101, 109, 110, 114, 115];
const NONE: readonly string[] = [];

/** A word without the accents that news sites drop ("Orbán"); German umlauts stay. */
export function dropAccents(word: string): string {
  return NOT_GERMAN.test(word) ? word.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : word;
}

/** A capitalized German word without the ending of an adjective: "Europäisch" for "Europäischen". */
export function stemAdjective(word: string): string {
  const { length } = word;
  if (length < 5 || !CAPITAL_START.test(word)) return word;
  const last = word.charCodeAt(length - 1);
  const isEnding = last === N || last === M || last === R || last === S;
  if (isEnding && word.charCodeAt(length - 2) === E) return word.slice(0, -2);
  return last === E ? word.slice(0, -1) : word;
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

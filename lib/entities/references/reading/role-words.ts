// Idea: two role words are the same when their stems are, without ending and gender; both may belong to a class
// ("Regierungschef" and "Premierminister"). Cost: constant. Source: own.
import { type FoundRole, findRole, nominativeOfRole } from '../../../names/names-of-people';
import { findByEnd, LONGEST_WORD } from '../words/compound-ends';
import { ROLE_CLASSES } from '../words/role-classes';

/** So many letters a head has that stands for a longer word. */
export const SHORTEST_HEAD = 4;

/** Whether a single word names a role; undefined when it does not. */
export function findRoleWord(word: string, isEnglish: boolean): FoundRole | undefined {
  return findRole([word], isEnglish ? 'en' : 'de');
}

/** What role words are compared by: lower case, without the endings of case and gender. */
export function stemOfRole(word: string, isEnglish: boolean): string {
  const end = word.slice(-LONGEST_WORD);
  if (isEnglish) return stemOfEnglish(end.toLowerCase());
  const nominative = nominativeOfRole(end).toLowerCase();
  const neutral = nominative.replace(/(?<=..)(?:innen|in)$/, '').replace(/ä(?=rzt$|nwält$)/, 'a');
  return neutral.replace(/(?:e[rnms]?)$/, '');
}

function stemOfEnglish(word: string): string {
  return word
    .replace(/^(?:ex|vice)-/, '')
    .replace(/(?:woman|person)$/, 'man')
    .replace(/ess$/, 'er');
}

const classes = new Map<boolean, ReadonlyMap<string, number>>();

/** Whether the classes hold a word. */
export function isOfRoleClass(word: string, isEnglish: boolean): boolean {
  return classesOf(isEnglish).has(stemOfRole(word, isEnglish));
}

/** The class of a stem, by its longest end that a class holds; undefined where there is none. */
export function roleClassOf(stem: string, isEnglish: boolean): number | undefined {
  const known = classesOf(isEnglish);
  return known.get(stem) ?? findByEnd(stem, SHORTEST_HEAD, (end) => known.get(end));
}

function classesOf(isEnglish: boolean): ReadonlyMap<string, number> {
  const known = classes.get(isEnglish) ?? readClasses(isEnglish);
  classes.set(isEnglish, known);
  return known;
}

function readClasses(isEnglish: boolean): Map<string, number> {
  const language = isEnglish ? 'en' : 'de';
  const rows = ROLE_CLASSES.filter((row) => row.language === language);
  return new Map(
    rows.flatMap(({ words }, number) =>
      words.split(' ').map((word) => [stemOfRole(word, isEnglish), number] as const),
    ),
  );
}

// Idea: two role words are the same when their stems are, without ending and gender; one stands for the other when it
// ends in it ("Minister" for "Außenminister") or when both belong to a class ("Regierungschef" for "Premierminister").
// Cost: constant. Source: own.
import { nominativeOfRole } from '../../names/names-of-people';
import { ROLE_CLASSES } from './role-classes';

const SHORTEST_HEAD = 4;

/** What role words are compared by: lower case, without the endings of case and gender. */
export function stemOfRole(word: string, isEnglish: boolean): string {
  if (isEnglish) return stemOfEnglish(word.toLowerCase());
  const nominative = nominativeOfRole(word).toLowerCase();
  const neutral = nominative.replace(/(?<=..)(?:innen|in)$/, '').replace(/ä(?=rzt$|nwält$)/, 'a');
  return neutral.replace(/(?:e[rnms]?)$/, '');
}

function stemOfEnglish(word: string): string {
  return word
    .replace(/^(?:ex|vice)-/, '')
    .replace(/(?:woman|person)$/, 'man')
    .replace(/ess$/, 'er');
}

/** How well a described role fits one that is known, 0 … 3. */
export function fitOfRoles(described: string, known: string, isEnglish: boolean): number {
  if (described === known) return 3;
  if (described.length >= SHORTEST_HEAD && known.endsWith(described)) return 2.5;
  if (known.length >= SHORTEST_HEAD && described.endsWith(known)) return 2;
  return isSameClass(described, known, isEnglish) ? 1.8 : 0;
}

const classes = new Map<boolean, ReadonlyMap<string, number>>();

/** Whether the classes hold a word. */
export function isOfRoleClass(word: string, isEnglish: boolean): boolean {
  return classesOf(isEnglish).has(stemOfRole(word, isEnglish));
}

function classesOf(isEnglish: boolean): ReadonlyMap<string, number> {
  const known = classes.get(isEnglish) ?? readClasses(isEnglish);
  classes.set(isEnglish, known);
  return known;
}

function isSameClass(a: string, b: string, isEnglish: boolean): boolean {
  const known = classesOf(isEnglish);
  const [first, second] = [known.get(endIn(known, a)), known.get(endIn(known, b))];
  return first !== undefined && first === second;
}

function readClasses(isEnglish: boolean): Map<string, number> {
  const language = isEnglish ? 'en' : 'de';
  const rows = ROLE_CLASSES.filter((row) => row.language === language);
  return new Map(
    rows.flatMap(({ words }, number) =>
      words.split(' ').map((word) => [stemOfRole(capital(word), isEnglish), number] as const),
    ),
  );
}

/** The longest end of a word that the classes hold. */
function endIn(known: ReadonlyMap<string, number>, word: string): string {
  for (let at = 0; at <= word.length - SHORTEST_HEAD; at += 1)
    if (known.has(word.slice(at))) return word.slice(at);
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

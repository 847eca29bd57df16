// Names as they are compared over articles: folded, in parts, and by the keys that what may be one has in common.
import { genitiveForms, type PersonName, readPersonName } from '../entities/naming';
import { organizationForm } from '../entities/organizations/organization-form';
import { fold } from '../text/fold';
import { cleanWord } from '../text/tokenize';

/** Longer names are cut before they are compared: no name is that long. */
const LONGEST = 120;

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
]);

/** Folded, without what a name is not compared by. */
export function plainName(name: string): string {
  return fold(cleanWord(name.normalize('NFC').slice(0, LONGEST)));
}

/** The folded forms of a name: "muller" and "mueller" of "Müller", so that "Mueller" is found by the second. */
export function spellingsOf(name: string): readonly string[] {
  const short = name.normalize('NFC').slice(0, LONGEST);
  const plain = fold(cleanWord(short));
  const spelled = fold(cleanWord(short.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS.get(letter) ?? letter)));
  return plain === spelled ? [plain] : [plain, spelled];
}

/** A person's name in folded parts; `given` is empty for a name alone. */
export function readPerson(name: string): PersonName {
  return readPersonName(plainName(name).split(' '));
}

/** The family names that a name may be of: in each spelling, and without the ending of a genitive. */
export function familiesOf(name: string): readonly string[] {
  const families = spellingsOf(name).map((spelled) => readPersonName(spelled.split(' ')).family);
  return [...new Set(families.flatMap((family) => [family, ...genitiveForms(family)]))];
}

/** What spells alike in a family name, first to last. */
const SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/sch|sh|ss|z/g, 's'],
  [/ng/g, 'n'],
  [/ph|v|w/g, 'f'],
  [/dt|th|d/g, 't'],
  [/b/g, 'p'],
  [/ck|c|q|g|x/g, 'k'],
  [/[^\p{L}]|[aeiouyhj]/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/** What stays of a folded family name in most spellings of it: "prpk" of "baerbock" and "baerbok". Source: own. */
export function soundOf(family: string): string {
  return SOUNDS.reduce((sound, [letters, by]) => sound.replace(letters, by), family);
}

/** What an organization is compared by: folded, without the endings of cases and companies, in one word. */
export function organizationKeys(name: string): readonly string[] {
  const forms = spellingsOf(name).map((spelled) =>
    organizationForm({ words: spelled.split(' ') }, 'de').replaceAll(' ', ''),
  );
  const found = [...new Set(forms.filter((form) => form !== ''))];
  return found.length > 0 ? found : [plainName(name)];
}

/** Whether a name is an abbreviation as organizations have them: "SPD", "BfK", "U.N.". */
export function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}&]{1,6}|\p{Lu}[\p{L}&]{0,5}\p{Lu}|(?:\p{Lu}\.){2,6})$/u.test(name);
}

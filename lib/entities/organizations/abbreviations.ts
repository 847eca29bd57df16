// Idea: an abbreviation stands for the only name of the text whose words begin with its letters; failing that, in
// German, for the only one whose compounds hold its letters in order ("DFB" of "Deutscher Fußballbund"). Cost: linear;
// candidates for the second are few by their first letter. Source: Schwartz & Hearst 2003.
import type { GroupBuilder } from '../groups';
import { UniqueGroups } from '../unique-groups';
import type { OrganizationForm } from './organization-form';

/** Longer names are not read for initials. */
const MOST_WORDS = 12;
/** Names of the same first letter that an abbreviation is compared with. */
const MOST_COMPARED = 24;
/** A name has so many times the letters of its abbreviation. */
const TIMES_LONGER = 4;
const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}&]{1,6}|\p{Lu}[\p{L}&]{0,5}\p{Lu}|(?:\p{Lu}\.){2,6})$/u;
const SMALL_WORD =
  /^(?:of|for|and|the|in|on|to|at|by|against|a|an|und|u|für|fur|der|di|die|da|das|des|den|dem|zur|zum|von|vo|vom|im|am|gegen|zu|de|la|del|du|y|e|et|pour|per)$/;
const COUNTRY = /^(?:us|u\.s\.?|uk|eu|un|eur)$/;

/** Joins abbreviations to the names they stand for. */
export function joinAbbreviations(forms: readonly OrganizationForm[], builder: GroupBuilder): void {
  const byInitials = new UniqueGroups<OrganizationForm>(builder);
  const byFirst = new Map<string, OrganizationForm[]>();
  for (const form of forms) {
    const words = form.key.split(' ');
    if (words.length > MOST_WORDS) continue;
    for (const initials of initialsOf(words)) byInitials.note(initials, form);
    const others = byFirst.get(form.key.charAt(0)) ?? [];
    byFirst.set(form.key.charAt(0), others);
    if (others.length < MOST_COMPARED && form.key.length > TIMES_LONGER * 2) others.push(form);
  }
  for (const form of forms) {
    const letters = lettersOf(form);
    if (letters === undefined) continue;
    const long =
      byInitials.find(letters) ?? findCompound(letters, byFirst.get(letters.charAt(0)) ?? [], builder);
    const isOther = form.listed !== undefined && long?.listed !== undefined && form.listed !== long.listed;
    if (long !== undefined && !isOther) builder.join(long.group, form.group);
  }
}

/** The letters of an abbreviation, folded; undefined for other words. */
function lettersOf({ surface, words }: OrganizationForm): string | undefined {
  const bare = surface.replace(/(?<=\p{Lu})[’']?s$/u, '');
  return words.length === 1 && ABBREVIATION.test(bare) ? bare.replace(/\./g, '').toLowerCase() : undefined;
}

/** With and without the small words and the country: "bmf", "bmdf". */
function initialsOf(words: readonly string[]): Set<string> {
  const large = words.filter((word) => !SMALL_WORD.test(word));
  const read = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  const initials = new Set([read(words), read(large)]);
  if (COUNTRY.test(words[0] ?? '')) initials.add(read(large.slice(1)));
  for (const short of [...initials]) if (short.length < 2) initials.delete(short);
  return initials;
}

function findCompound(
  letters: string,
  forms: readonly OrganizationForm[],
  builder: GroupBuilder,
): OrganizationForm | undefined {
  if (letters.length < 3) return undefined;
  const found = forms.filter(({ key }) => key.length > TIMES_LONGER * letters.length && holds(key, letters));
  const [first] = found;
  if (first === undefined) return undefined;
  return found.every(({ group }) => builder.find(group) === builder.find(first.group)) ? first : undefined;
}

/** Whether the letters stand in order in the name, each word's first among them. */
function holds(key: string, letters: string): boolean {
  return holdAll(
    key.split(' ').filter((word) => !SMALL_WORD.test(word)),
    letters,
  );
}

/** The first word takes its first letter and as many more as it holds; the rest is for the others. At most 7 letters. */
function holdAll([word, ...rest]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === '';
  for (let from = 0, taken = 0; taken < letters.length; taken += 1) {
    const at =
      taken === 0 ? (word.startsWith(letters.charAt(0)) ? 0 : -1) : word.indexOf(letters.charAt(taken), from);
    if (at === -1) return false;
    if (holdAll(rest, letters.slice(taken + 1))) return true;
    from = at + 1;
  }
  return false;
}

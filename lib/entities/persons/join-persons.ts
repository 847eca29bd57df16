// Idea: full names first, see full-names. Then single words: a family name belongs to a person of that name, a given
// name to one who bears it; "Frau Müller" and "Ministerin Müller" are not the man of that name. What nobody bears may
// stand within a longer name, or be one with a letter wrong. Cost: linear, by maps. Source: Citron's clustering by rule.
import { findListedName, genderOfListed, isUsualGivenName } from '../../names/names-of-people';
import { genderBefore } from '../description/gender-words';
import type { GroupBuilder } from '../groups';
import { genitiveForms, type Naming, readPersonName } from '../naming';
import type { Alone } from './bearers';
import { joinFullNames, type Known, type PersonNaming } from './full-names';

/** Puts the namings of persons into groups. */
export function joinPersons(namings: readonly Naming[], builder: GroupBuilder, language: string): void {
  const persons = namings.flatMap((naming, number) =>
    naming.name.kind === 'person' ? [{ naming, number, parts: readPersonName(naming.words) }] : [],
  );
  const known = joinFullNames(persons, builder, language);
  joinSingleWords(persons, known, builder, language);
}

function joinSingleWords(
  persons: readonly PersonNaming[],
  known: Known,
  builder: GroupBuilder,
  language: string,
): void {
  const alone = new Map<string, number>();
  const words = new Set(
    persons.filter(({ parts }) => parts.given.length === 0).map(({ parts }) => parts.family),
  );
  const numbered = soleNumbered(words);
  for (const [at, { naming, number, parts }] of persons.entries()) {
    if (parts.given.length > 0) continue;
    const gender = genderBefore(naming.before, language);
    const forms = genitiveForms(parts.family);
    const listed = findListedName(naming.surface, 'person', language);
    const bare = forms.findLast((form) => words.has(form) || numbered.has(form)) ?? parts.family;
    const base = numbered.get(bare) ?? bare;
    const key = `${gender ?? ''} ${base}`;
    const bearer = findBearer(forms, { at, gender, listed }, known);
    const group =
      bearer ??
      (listed === undefined ? undefined : known.byListed.get(listed)) ??
      findWithin(naming, forms, listed !== undefined, known) ??
      alone.get(key) ??
      (gender === undefined ? (alone.get(`f ${base}`) ?? alone.get(`m ${base}`)) : alone.get(` ${base}`)) ??
      builder.open('person');
    builder.assign(number, group);
    builder.learnGender(
      group,
      gender ?? (bearer === undefined ? genderOfListed(naming.surface, language) : undefined),
    );
    if (!alone.has(key)) alone.set(key, group);
    known.near.add(base, group);
    if (listed !== undefined && !known.byListed.has(listed)) known.byListed.set(listed, group);
  }
}

/** "leo" for "leo xiv." where the text names just one of that name with a number. */
function soleNumbered(words: ReadonlySet<string>): Map<string, string> {
  const numbered = new Map<string, string>();
  const several = new Set<string>();
  for (const word of words) {
    const name = /^(\p{L}+) [ivx]+\.?$/u.exec(word)?.[1];
    if (name === undefined) continue;
    if (numbered.has(name)) several.add(name);
    numbered.set(name, word);
  }
  for (const name of several) numbered.delete(name);
  return numbered;
}

type Place = Alone & { readonly listed: string | undefined };

function findBearer(
  forms: readonly string[],
  place: Place,
  { byFamily, byGiven, byListed }: Known,
): number | undefined {
  for (const form of forms) {
    const bearer = byFamily.pick(form, place);
    if (bearer === undefined) continue;
    // "Guttenberg" before "Stephanie zu Guttenberg" is the one everybody knows.
    const isKnownOther = place.listed !== undefined && byListed.get(place.listed) !== bearer.group;
    return isKnownOther && place.at < bearer.at ? undefined : bearer.group;
  }
  for (const form of forms) {
    const bearer = byGiven.pick(form, place);
    if (bearer !== undefined) return bearer.group;
  }
  return undefined;
}

/** A word within a longer name ("Ortuño" of "Pablo Ortuño Sanz"), or a name with a letter wrong. */
function findWithin(
  naming: Naming,
  forms: readonly string[],
  isListed: boolean,
  { byInner, near }: Known,
): number | undefined {
  const inner = forms.map((form) => byInner.find(form)).find((found) => found !== undefined)?.group;
  if (inner !== undefined || isListed || isUsualGivenName(naming.surface)) return inner;
  return forms.map((form) => near.near(form)).find((group) => group !== undefined);
}

// Idea: full names first: same family name and agreeing given names are one person, other given names are another.
// Then single words: a family name belongs to the person of that name last named before it (or first after it), a
// given name to the only person who bears it. "Frau Müller" is not the man of that name.
// Cost: linear, by maps of family names; a family's last bearer is remembered. Source: Citron's clustering by rule.
import { findListedName, genderOfGivenName } from '../names/names-of-people';
import type { GroupBuilder } from './groups';
import { genitiveForms, type Naming, type PersonName, readPersonName } from './naming';

type Bearer = { readonly group: number; readonly at: number; readonly gender: 'f' | 'm' | undefined };

/** Puts the namings of persons into groups. */
export function joinPersons(namings: readonly Naming[], builder: GroupBuilder, language: string): void {
  const persons = namings.flatMap((naming, number) =>
    naming.name.kind === 'person' ? [{ naming, number, parts: readPersonName(naming.words) }] : [],
  );
  const families = joinFullNames(persons, builder, language);
  joinSingleWords(persons, families, builder, language);
}

type Person = { readonly naming: Naming; readonly number: number; readonly parts: PersonName };

type Families = {
  /** Full names by family name, in reading order. */
  readonly byFamily: Map<string, Bearer[]>;
  /** Persons by first given name; undefined where several bear it. */
  readonly byGiven: Map<string, number | undefined>;
  readonly byListed: Map<string, number>;
};

function joinFullNames(persons: readonly Person[], builder: GroupBuilder, language: string): Families {
  const families: Families = { byFamily: new Map(), byGiven: new Map(), byListed: new Map() };
  const byName = new Map<string, number>();
  const known = new Set(
    persons.filter(({ parts }) => parts.given.length > 0).map(({ parts }) => parts.family),
  );
  for (const { naming, number, parts } of persons) {
    const first = parts.given[0];
    if (first === undefined) continue;
    const family = genitiveForms(parts.family).findLast((form) => known.has(form)) ?? parts.family;
    const keys = [`${first} ${family}`, `${first.charAt(0)}. ${family}`];
    const isInitial = /^\p{L}\.?$/u.test(first);
    const listed = findListedName(naming.surface, 'person', language);
    const found =
      (isInitial ? undefined : byName.get(keys[0] ?? '')) ??
      (isInitial ? byName.get(keys[1] ?? '') : byName.get(`=${keys[1]}`)) ??
      (listed === undefined ? undefined : families.byListed.get(listed));
    const group = found ?? builder.open('person');
    builder.assign(number, group);
    byName.set(keys[0] ?? '', group);
    if (isInitial) byName.set(`=${keys[1]}`, group);
    if (!byName.has(keys[1] ?? '')) byName.set(keys[1] ?? '', group);
    if (listed !== undefined) families.byListed.set(listed, group);
    const gender = genderOfGivenName(naming.surface.split(/\s/)[0] ?? '', language);
    builder.learnGender(group, gender);
    remember(families, { parts, family, group, at: number, gender });
  }
  return families;
}

type Bearing = {
  readonly parts: PersonName;
  readonly family: string;
  readonly group: number;
  readonly at: number;
  readonly gender: 'f' | 'm' | undefined;
};

function remember({ byFamily, byGiven }: Families, { parts, family, group, at, gender }: Bearing): void {
  const bare = family.slice(family.lastIndexOf(' ') + 1);
  for (const form of new Set([family, bare])) {
    const bearers = byFamily.get(form) ?? [];
    if (bearers.length === 0) byFamily.set(form, bearers);
    if (bearers.at(-1)?.group !== group) bearers.push({ group, at, gender });
  }
  const first = parts.given[0] ?? '';
  byGiven.set(first, byGiven.has(first) && byGiven.get(first) !== group ? undefined : group);
}

function joinSingleWords(
  persons: readonly Person[],
  families: Families,
  builder: GroupBuilder,
  language: string,
): void {
  const alone = new Map<string, number>();
  const words = new Set(
    persons.filter(({ parts }) => parts.given.length === 0).map(({ parts }) => parts.family),
  );
  const numbered = soleNumbered(words);
  const next = new Map<string, number>();
  for (const { naming, number, parts } of persons) {
    if (parts.given.length > 0) continue;
    const gender = genderBefore(naming.before);
    const forms = genitiveForms(parts.family);
    const found = findBearer({ forms, at: number, gender }, families, next);
    if (found !== undefined) {
      builder.assign(number, found);
      continue;
    }
    const listed = findListedName(naming.surface, 'person', language);
    const bare = forms.findLast((form) => words.has(form) || numbered.has(form)) ?? parts.family;
    const base = numbered.get(bare) ?? bare;
    const key = `${gender ?? ''} ${base}`;
    const group =
      (listed === undefined ? undefined : families.byListed.get(listed)) ??
      alone.get(key) ??
      (gender === undefined ? (alone.get(`f ${base}`) ?? alone.get(`m ${base}`)) : alone.get(` ${base}`)) ??
      builder.open('person');
    builder.assign(number, group);
    builder.learnGender(group, gender);
    if (!alone.has(key)) alone.set(key, group);
    if (listed !== undefined && !families.byListed.has(listed)) families.byListed.set(listed, group);
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

type Alone = {
  readonly forms: readonly string[];
  readonly at: number;
  readonly gender: 'f' | 'm' | undefined;
};

/** The person of that family name last named before, or first named after; of the gender the title says. */
function findBearer(
  { forms, at, gender }: Alone,
  families: Families,
  next: Map<string, number>,
): number | undefined {
  for (const form of forms) {
    const bearers = families.byFamily.get(form);
    if (bearers === undefined) continue;
    let index = next.get(form) ?? 0;
    while ((bearers[index + 1]?.at ?? Number.POSITIVE_INFINITY) < at) index += 1;
    next.set(form, index);
    const fitting = pickBearer(bearers, index, gender);
    if (fitting !== undefined) return fitting.group;
    if (gender !== undefined) return undefined;
  }
  return forms.map((form) => families.byGiven.get(form)).find((group) => group !== undefined);
}

const NEARBY = 8;

function pickBearer(
  bearers: readonly Bearer[],
  index: number,
  gender: 'f' | 'm' | undefined,
): Bearer | undefined {
  if (gender === undefined) return bearers[index];
  for (let back = index; back >= Math.max(0, index - NEARBY); back -= 1) {
    const bearer = bearers[back];
    if (bearer?.gender === undefined || bearer.gender === gender) return bearer;
  }
  return bearers
    .slice(index + 1, index + NEARBY)
    .find((bearer) => bearer.gender === undefined || bearer.gender === gender);
}

/** "Frau Müller", "Mr. Smith": the gender that the word right before says. */
function genderBefore(before: string): 'f' | 'm' | undefined {
  const word = /(\p{L}+)\.?\s+$/u.exec(before)?.[1];
  if (word === undefined) return undefined;
  if (/^(?:Herrn?|Mr|Sir|Lord|Monsieur|Señor|Signor)$/.test(word)) return 'm';
  return /^(?:Frau|Mrs|Ms|Miss|Lady|Dame|Madame|Señora|Signora)$/.test(word) ? 'f' : undefined;
}

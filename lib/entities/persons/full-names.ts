// Idea: the same family name with the same first given name is one person unless middle names or endings ("jr.") say
// otherwise; so are an initial, the list's forms of one person, a name with a letter wrong, and the beginning or end of
// a longer name ("Al Tarif" of "Mohsen Karim Al Tarif"). Cost: linear, by maps. Source: own.
import {
  findListedName,
  genderOfGivenName,
  genderOfListed,
  isUsualGivenName,
} from '../../names/names-of-people';
import type { Gender } from '../entity';
import type { GroupBuilder } from '../groups';
import { genitiveForms, type Naming, type PersonName } from '../naming';
import { NearSpelling } from '../near-spelling';
import { UniqueGroups } from '../unique-groups';
import { Bearers } from './bearers';

/** A naming of a person with its number among all namings. */
export type PersonNaming = { readonly naming: Naming; readonly number: number; readonly parts: PersonName };

/** Whom names that stand alone may mean. */
export type Known = {
  readonly byFamily: Bearers;
  readonly byGiven: Bearers;
  /** By the words between the first and the last of a long name. */
  readonly byInner: UniqueGroups<FullName>;
  readonly byListed: Map<string, number>;
  readonly near: NearSpelling;
};

type Person = PersonNaming & { readonly at: number; readonly family: string };

type FullName = Person & { readonly group: number };

type Same = { readonly group: number; readonly parts: PersonName };

/** So many people with the same first and family name are told apart by middle names. */
const MOST_COMPARED = 8;
/** Words of a name that are read for its beginnings and ends. */
const MOST_WORDS = 8;

/** Puts the full names into groups. */
export function joinFullNames(
  persons: readonly PersonNaming[],
  builder: GroupBuilder,
  language: string,
): Known {
  return new FullNames(persons, builder, language).join();
}

class FullNames {
  private readonly same = new Map<string, Same[]>();
  private readonly families: ReadonlySet<string>;
  private readonly known: Known;
  /** Whose full name a naming in the nominative is. */
  private readonly fullAt = new Map<number, number>();

  constructor(
    private readonly persons: readonly PersonNaming[],
    private readonly builder: GroupBuilder,
    private readonly language: string,
  ) {
    const namings = persons.map(({ naming }) => naming);
    this.families = new Set(
      persons
        .filter(({ parts, naming }) => parts.given.length > 0 || !isUsualGivenName(naming.surface))
        .map(({ parts }) => parts.family),
    );
    this.known = {
      byFamily: new Bearers(namings, this.fullAt),
      byGiven: new Bearers(namings, this.fullAt),
      byInner: new UniqueGroups(builder),
      byListed: new Map(),
      near: new NearSpelling((group) => builder.find(group)),
    };
  }

  join(): Known {
    const full = this.persons.flatMap((naming, at) => {
      if (naming.parts.given.length === 0) return [];
      const person = { ...naming, at, family: this.baseOf(naming.parts.family) };
      return [{ ...person, group: this.assign(person) }];
    });
    this.joinMisspelled(full);
    this.joinParts(full);
    for (const person of full) this.remember(person);
    return this.known;
  }

  /** The family name, without the ending of the genitive where it stands without it elsewhere. */
  private baseOf(family: string): string {
    return genitiveForms(family).findLast((form) => this.families.has(form)) ?? family;
  }

  private assign({ naming, number, parts, family }: Person): number {
    const { byListed } = this.known;
    const first = parts.given[0] ?? '';
    const listed = findListedName(naming.surface, 'person', this.language);
    const group =
      this.findSame(first, { ...parts, family }) ??
      (listed === undefined ? undefined : byListed.get(listed)) ??
      this.builder.open('person');
    this.builder.assign(number, group);
    this.builder.learnGender(group, this.genderOf(naming.surface));
    if (listed !== undefined && !byListed.has(listed)) byListed.set(listed, group);
    const own = { group, parts: { ...parts, family } };
    const short = `${first.charAt(0)}. ${family}`;
    for (const key of isInitial(first) ? [short] : [`${first} ${family}`, `=${short}`]) this.keep(key, own);
    return group;
  }

  private genderOf(surface: string): Gender | undefined {
    const given = surface.split(/\s/)[0] ?? '';
    return genderOfListed(surface, this.language) ?? genderOfGivenName(given, this.language);
  }

  private findSame(first: string, parts: PersonName): number | undefined {
    const short = `${first.charAt(0)}. ${parts.family}`;
    const keys = isInitial(first) ? [short, `=${short}`] : [`${first} ${parts.family}`, short];
    for (const key of keys) {
      const found = this.same.get(key)?.find((one) => isCompatible(one.parts, parts));
      if (found !== undefined) return found.group;
    }
    return undefined;
  }

  private keep(key: string, own: Same): void {
    const list = this.same.get(key) ?? [];
    this.same.set(key, list);
    if (list.length < MOST_COMPARED) list.push(own);
  }

  /** "Jennfer Wollnik", "Jennifer Wolnik". Two given names that both exist are no mistake: "Jana" is not "Jan". */
  private joinMisspelled(full: readonly FullName[]): void {
    const near = new NearSpelling((group) => this.builder.find(group));
    const given = new Map<number, string>();
    const wordOf = ({ parts, family }: FullName) => `${family} ${parts.given[0] ?? ''}`;
    for (const name of full) {
      const group = this.builder.find(name.group);
      near.add(wordOf(name), group);
      if (!given.has(group)) given.set(group, name.parts.given[0] ?? '');
    }
    for (const name of full) {
      const { parts, naming } = name;
      const group = this.builder.find(name.group);
      const other = near.near(wordOf(name), group);
      const [own, its] = [parts.given[0] ?? '', other === undefined ? '' : (given.get(other) ?? '')];
      const isOther = own !== its && isUsualGivenName(capitalized(own)) && isUsualGivenName(capitalized(its));
      if (other !== undefined && !isOther && !/\p{Lu}{2}\.?$/u.test(naming.surface)) {
        this.builder.join(other, group);
      }
    }
  }

  private joinParts(full: readonly FullName[]): void {
    const parts = new UniqueGroups<FullName>(this.builder);
    for (const person of full) {
      const words = wordsOf(person);
      if (words.length < 3 || words.length > MOST_WORDS) continue;
      for (let at = 1; at < words.length - 1; at += 1) {
        parts.note(words.slice(at).join(' '), person);
        if (at > 1 || !isUsualGivenName(capitalized(words[1] ?? '')))
          parts.note(words.slice(0, at + 1).join(' '), person);
      }
      for (const word of words.slice(1, -1)) {
        if (word.length > 2) this.known.byInner.note(word, person);
      }
    }
    for (const person of full) {
      const long = genitiveForms(wordsOf(person).join(' '))
        .map((form) => parts.find(form))
        .find((found) => found !== undefined);
      if (long !== undefined) this.builder.join(long.group, person.group);
    }
  }

  private remember({ parts, family, at, naming, group: own }: FullName): void {
    const { byFamily, byGiven, near } = this.known;
    const group = this.builder.find(own);
    const bearer = { group, at, gender: this.builder.gender(group) };
    const bare = family.slice(family.lastIndexOf(' ') + 1);
    for (const form of new Set([family, bare])) byFamily.add(form, bearer);
    byGiven.add(parts.given[0] ?? '', bearer);
    near.add(family, group);
    near.add(parts.given[0] ?? '', group);
    if (parts.family === family && !/[’']s$/.test(naming.surface)) this.fullAt.set(at, group);
  }
}

function wordsOf({ parts, family }: FullName): string[] {
  return [...parts.given, ...family.split(' ')];
}

function isInitial(given: string): boolean {
  return /^\p{L}\.?$/u.test(given);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "George W. Bush" is not "George H. W. Bush", and after "John Wollnik" comes another as "John Wollnik Jr.". */
function isCompatible(known: PersonName, own: PersonName): boolean {
  if (own.ending !== undefined && known.ending !== own.ending) return false;
  const [a, b] = [known.given[1], own.given[1]];
  if (a === undefined || b === undefined) return true;
  return !(isInitial(a) && isInitial(b)) || a.charAt(0) === b.charAt(0);
}

// What tells figures apart in an article, as one string: equal signs always are the same figure, unless what stands
// around them has to decide. Counted in each figure, so that nothing has to be read again to decide once more.
import type { Entity, Gender } from '../entities/entity';
import { isGeneric } from './generic-names';
import { familiesOf, isAbbreviation, organizationKeys, plainName, readPerson, soundOf } from './names';
import { type FullName, isInitial, isMisspelling, SHORTEST_FAMILY } from './relate-persons';

/** Of a person. `families`: every family name it may be of; the first is as written. */
export type PersonSign = {
  readonly kind: 'person';
  readonly given: readonly string[];
  readonly families: readonly string[];
  readonly ending: string;
  readonly gender: Gender | '';
  readonly party: string;
  /** Folded names of others in the article who bear the family name, or one like it: whoever that is, it is not this one. */
  readonly beside: readonly string[];
  /** From 2 on: so many others of the article before it have the same name. */
  readonly twin: number;
};

/** Of an organization. `keys`: of its name; `short`: of abbreviations that the article uses for it. */
export type OrganizationSign = {
  readonly kind: 'organization';
  readonly name: string;
  readonly keys: readonly string[];
  readonly short: readonly string[];
  readonly isShort: boolean;
  readonly language: string;
  readonly twin: number;
};

export type Sign = PersonSign | OrganizationSign;

/** So many people of one family name in an article are told apart. */
const MOST_BESIDE = 6;
const MOST_SHORT = 3;

/** The article that entities are of. */
export type SignedArticle = { readonly id: string; readonly language: string };

/** The signs of an article's entities, in their order. */
export function signsOf(entities: readonly Entity[], article: SignedArticle): Sign[] {
  const persons = entities.filter(({ kind }) => kind === 'person');
  const parts = persons.map(({ name }) => partsOf(name));
  const before = new Map<string, number>();
  return entities.map((entity) => {
    const name = `${entity.kind} ${plainName(entity.name)}`;
    const twin = (before.get(name) ?? 0) + 1;
    before.set(name, twin);
    if (entity.kind === 'organization') return organizationSign(entity, article, twin);
    const own = partsOf(entity.name);
    const others = parts.filter(
      (one) => one.name !== own.name && (isShared(one.families, own.families) || isMisspelling(one, own)),
    );
    return personSign(entity, own, { twin, beside: others.map((one) => one.name) });
  });
}

type Around = { readonly twin: number; readonly beside: readonly string[] };

/** The parts of a name that tell who it is; of the family names the first is as written. */
function partsOf(name: string): FullName & { readonly name: string } {
  const { given, family, ending = '' } = readPerson(name);
  const families = [family, ...familiesOf(name).filter((one) => one !== family)];
  return { name: plainName(name), given, families, ending };
}

function personSign(
  entity: Entity,
  { given, families, ending }: FullName,
  { twin, beside }: Around,
): PersonSign {
  return {
    ...{ kind: 'person', given, families, ending, twin },
    gender: entity.gender ?? '',
    party: entity.party ?? '',
    beside: [...new Set(beside)].sort().slice(0, MOST_BESIDE),
  };
}

function organizationSign(
  { name, aliases }: Entity,
  { id, language }: SignedArticle,
  twin: number,
): OrganizationSign {
  const keys = organizationKeys(name);
  if (isGeneric(plainName(name))) {
    // "Außenministerium" is another in every article, as far as anyone can tell.
    const own = `${plainName(name)} in ${id}`;
    return { kind: 'organization', name: own, keys: [own], short: [], isShort: false, language, twin };
  }
  const isShort = isAbbreviation(name);
  const words = new Set(plainName(name).split(/[ \-–/]/));
  // "SPD" in "SPD-Fraktion" is another's name, not what the whole is called for short.
  const short = isShort
    ? []
    : aliases
        .filter((alias) => isAbbreviation(alias) && !words.has(plainName(alias)))
        .flatMap((alias) => organizationKeys(alias));
  return {
    ...{ kind: 'organization', name: plainName(name), keys, isShort, language, twin },
    short: [...new Set(short)].sort().slice(0, MOST_SHORT),
  };
}

/** Whether two lists have something in common. */
export function isShared<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((one) => b.includes(one));
}

/** A name that has no given name to tell it apart. */
export function isBare(sign: Sign): boolean {
  return sign.kind === 'person' && sign.given.length === 0;
}

/** The name as the sign has it, folded. */
export function nameOfSign(sign: Sign): string {
  if (sign.kind === 'organization') return sign.name;
  return [...sign.given, sign.families[0], sign.ending].filter((part) => part !== '').join(' ');
}

/** By which figures that may be one are found: with the kind, so that words to search by never meet them. */
export function blockKeys(sign: Sign): readonly string[] {
  if (sign.kind === 'person') {
    const keys = sign.families.map((family) => `p=${family}`);
    const sound = soundKey(sign);
    return sound === undefined ? keys : [...keys, sound];
  }
  return [...sign.keys, ...sign.short].map((key) => `o=${key}`);
}

/** A full name of which a misspelling may be found. */
function soundKey({ given, families: [family = ''] }: PersonSign): string | undefined {
  if (family.length < SHORTEST_FAMILY || given.length === 0 || isInitial(given[0] ?? '')) return undefined;
  return `p=${given.join(' ')}~${soundOf(family)}`;
}

/** A sign as it is stored. */
export function writeSign(sign: Sign): string {
  return sign.kind === 'person'
    ? JSON.stringify([
        'p',
        sign.given,
        sign.families,
        sign.ending,
        sign.gender,
        sign.party,
        sign.beside,
        sign.twin,
      ])
    : JSON.stringify(['o', sign.name, sign.keys, sign.short, sign.isShort, sign.language, sign.twin]);
}

/** The way back. */
export function readSign(text: string): Sign {
  const [letter, ...rest] = JSON.parse(text);
  if (letter === 'p') {
    const [given, families, ending, gender, party, beside, twin] = rest;
    return { kind: 'person', given, families, ending, gender, party, beside, twin };
  }
  const [name, keys, short, isShort, language, twin] = rest;
  return { kind: 'organization', name, keys, short, isShort, language, twin };
}

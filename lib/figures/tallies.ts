// What a figure is made from, counted: adding an article to the counts gives the same as counting all articles anew.

import { addTo } from './block';
import type { Appearance, Figure, FigureId } from './figure';
import { plainName, readPerson } from './names';
import { blockKeys, readSign } from './sign';
import type { FigureVerdicts } from './verdicts';

/** An appearance with what the figures are decided by. */
export type SignedAppearance = Appearance & {
  /** `writeSign`. */
  readonly sign: string;
  /** The reader placed it at this figure, before merges. */
  readonly placed?: FigureId;
  /** The reader rejected the name: it stands for nobody. */
  readonly rejected?: true;
};

/** Counts of a figure's appearances. Lists are sorted by their first part. */
export type Tallies = {
  readonly names: readonly (readonly [name: string, count: number])[];
  readonly roles: readonly (readonly [role: string, count: number, latest: number])[];
  readonly signs: readonly (readonly [sign: string, count: number])[];
  /** Signs of what the reader placed there. */
  readonly placed: readonly (readonly [sign: string, count: number])[];
  /** Folded words of names and forms. */
  readonly words: readonly string[];
  readonly articles: number;
  readonly quotations: number;
  readonly first: number;
  readonly latest: number;
};

const NOTHING: Tallies = {
  ...{ names: [], roles: [], signs: [], placed: [], words: [] },
  ...{ articles: 0, quotations: 0, first: Number.MAX_SAFE_INTEGER, latest: 0 },
};

/** Far more than a figure has by right; the first of the alphabet are kept, so that order does not matter. */
const MOST_WORDS = 200;

/** A name in an article; `isFurther`: the figure has another there that was counted, so the article is not. */
export type Added = { readonly row: SignedAppearance; readonly isFurther: boolean };

/** The counts with more appearances. */
export function addAppearances(added: readonly Added[], before: Tallies = NOTHING): Tallies {
  const names = new Map(before.names);
  const signs = new Map(before.signs);
  const placed = new Map(before.placed);
  const roles = new Map(before.roles.map(([role, count, latest]) => [role, { count, latest }]));
  const words = new Set(before.words);
  let { articles, quotations, first, latest } = before;
  for (const { row, isFurther } of added) {
    addTo(names, row.name, 1);
    addTo(row.placed === undefined ? signs : placed, row.sign, 1);
    for (const role of row.roles) {
      const known = roles.get(role);
      roles.set(role, { count: (known?.count ?? 0) + 1, latest: Math.max(known?.latest ?? 0, row.at) });
    }
    for (const form of [row.name, ...row.aliases]) for (const word of wordsOf(form)) words.add(word);
    if (!isFurther) articles += 1;
    quotations += row.quotations.length;
    first = Math.min(first, row.at);
    latest = Math.max(latest, row.at);
  }
  return {
    names: sorted(names),
    roles: [...roles].map(([role, { count, latest: last }]) => [role, count, last] as const).sort(byFirst),
    signs: sorted(signs),
    placed: sorted(placed),
    words: [...words].sort().slice(0, MOST_WORDS),
    ...{ articles, quotations, first, latest },
  };
}

function wordsOf(form: string): string[] {
  return plainName(form)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function sorted(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].sort(byFirst);
}

function byFirst(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : Number(a[0] > b[0]);
}

/** The figure as its counts and the reader's verdicts have it; without doubts. */
export function describeFigure(
  id: FigureId,
  kind: Figure['kind'],
  tallies: Tallies,
  verdicts: FigureVerdicts,
): Figure {
  const given = verdicts.nameOf(id);
  const own = verdicts.isJoint(id)
    ? tallies.names.filter(([form]) => `${kind} ${plainName(form)}` === id)
    : [];
  const name = given ?? bestName(own.length > 0 ? own : tallies.names, kind);
  const seen = verdicts.followed(id);
  const { articles, quotations, first, latest } = tallies;
  const keys = [...tallies.signs, ...tallies.placed].flatMap(([sign]) => blockKeys(readSign(sign)));
  const words = new Set([...(given === undefined ? [] : wordsOf(given)), ...tallies.words, ...keys]);
  return {
    ...{ id, kind, name, sorting: sortingOf(name, kind), role: bestRole(tallies.roles) },
    words: [...words].sort(),
    ...{ articles, quotations, first, latest, doubts: [] },
    ...(seen !== undefined && { followed: true as const, seen }),
  };
}

/** The most frequent; of persons only those with a given name where there are any; the longest among equals. */
function bestName(names: Tallies['names'], kind: Figure['kind']): string {
  const full = kind === 'person' ? names.filter(([name]) => readPerson(name).given.length > 0) : [];
  const [best] = [...(full.length > 0 ? full : names)].sort(
    ([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

function bestRole(roles: Tallies['roles']): string {
  const [best] = [...roles].sort(([a, x, m], [b, y, n]) => y - x || n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

/** Folded; of a person the family name first. */
function sortingOf(name: string, kind: Figure['kind']): string {
  if (kind === 'organization') return plainName(name);
  const { given, family, ending = '' } = readPerson(name);
  return [family, ...given, ending].filter((part) => part !== '').join(' ');
}

/** Words to search by, without the keys that figures are matched by. */
export function searchWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^[po]=/.test(word));
}

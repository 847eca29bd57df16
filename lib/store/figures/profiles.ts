import type { Bearer } from '../../figures/block';
import type { FigureId } from '../../figures/figure';
import type { Profile } from '../../figures/judge-bare';
import { plainName, readPerson } from '../../figures/names';
import { isBare, readSign } from '../../figures/sign';
import type { SignedAppearance } from '../../figures/tallies';
import type { Tables } from '../db';
import { rowsWith } from '../rows/rows-with';

/** So many of the latest articles tell what a figure is like. */
const MOST_ARTICLES = 30;

/** The people and organizations of an article besides one, by their folded names; people named in full only. */
export function othersOf(
  rows: readonly SignedAppearance[],
  own: string,
): { readonly persons: readonly string[]; readonly organizations: readonly string[] } {
  const others = rows.filter(({ id, rejected }) => id !== own && !rejected);
  const persons = others.filter(({ kind, name }) => kind === 'person' && readPerson(name).given.length > 0);
  const organizations = others.filter(({ kind }) => kind === 'organization');
  const names = (list: readonly SignedAppearance[]) => list.map(({ name }) => plainName(name));
  return { persons: names(persons), organizations: names(organizations) };
}

/** What the latest articles that name a figure in full say around it. */
export async function loadProfile(
  { appearances }: Pick<Tables, 'appearances'>,
  figure: FigureId,
  { families, isPlaced }: Bearer,
): Promise<Profile> {
  const full = await appearances
    .where('[figure+at+id]')
    .between([figure, 0], [figure, Number.MAX_SAFE_INTEGER])
    .reverse()
    .filter(({ sign, placed }) => isFullOf(sign, families) && (!isPlaced || placed !== undefined))
    .limit(MOST_ARTICLES)
    .toArray();
  const articles = full.map(({ article }) => article);
  const around = await rowsWith(appearances, 'article', articles);
  const own = new Set(full.map(({ id }) => id));
  const { persons, organizations } = othersOf(
    around.filter(({ id }) => !own.has(id)),
    '',
  );
  return {
    roles: new Set(full.flatMap(({ roles }) => roles)),
    persons: new Set(persons),
    organizations: new Set(organizations),
    times: full.map(({ at }) => at),
  };
}

function isFullOf(text: string, families: readonly string[]): boolean {
  const sign = readSign(text);
  return sign.kind === 'person' && !isBare(sign) && sign.families.some((family) => families.includes(family));
}

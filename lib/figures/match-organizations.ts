// Idea: an organization is its name, folded. An abbreviation and a full name are one where articles use both for one,
// and use it for no other full name of that language; of two languages only where the names look alike ("Europäische
// Union", "European Union"), else that is asked. All of it follows from the counted signs. Cost: linear.
import { type Asked, type Assigned, addTo, type Counted, type Decided } from './block';
import { Clusters } from './clusters';
import type { FigureId } from './figure';
import { isShared, type OrganizationSign } from './sign';
import type { FigureVerdicts } from './verdicts';

type Variant = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly isShort: boolean;
  readonly languages: Map<string, number>;
  readonly signs: Counted<OrganizationSign>[];
  count: number;
};

type Pair = { readonly short: number; readonly long: number; readonly count: number };

/** A full name has an abbreviation to itself where it has at least this share of the articles that join it to one. */
const OWN_SHARE = 0.8;
/** So many first letters of each word are the same in names of two languages that look alike. */
const ALIKE_LETTERS = 3;
const MOST_COMPARED = 60;

/** Who is who among organizations that share keys. */
export function decideOrganizations(
  counted: readonly Counted<OrganizationSign>[],
  verdicts: FigureVerdicts,
): Decided {
  const variants = readVariants(counted.filter(({ sign }) => sign.twin === 1)).slice(0, MOST_COMPARED);
  const isApart = (a: number, b: number) => verdicts.isApart(nodeOf(variants[a]), nodeOf(variants[b]));
  const clusters = new Clusters(variants.length, isApart);
  joinSpellings(variants, clusters);
  const open = joinAbbreviations(variants, clusters);
  const assigned = new Map<string, Assigned>();
  const figureOf = new Map<number, FigureId>();
  for (const index of variants.keys()) {
    if (clusters.find(index) !== index) continue;
    const own = clusters.membersOf(index);
    const figure = idOf(own.flatMap((member) => variants[member] ?? []));
    for (const member of own) {
      figureOf.set(member, figure);
      for (const { text } of variants[member]?.signs ?? [])
        assigned.set(text, { figure, score: 0.95, reason: 'name of an organization' });
    }
  }
  const asked: Asked[] = open.flatMap(([a, b, score, reason]) => {
    const [one, other] = [figureOf.get(a), figureOf.get(b)];
    return one === undefined || other === undefined || one === other
      ? []
      : [{ a: one, b: other, score, reason }];
  });
  return { assigned, nameless: new Map(), bearers: [], asked, state: '' };
}

function readVariants(counted: readonly Counted<OrganizationSign>[]): Variant[] {
  const byName = new Map<string, Variant>();
  for (const one of counted) {
    const { name, language } = one.sign;
    const variant: Variant = byName.get(name) ?? newVariant(one.sign);
    byName.set(name, variant);
    variant.signs.push(one);
    variant.count += one.count;
    addTo(variant.languages, language, one.count);
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function newVariant({ name, keys, isShort }: OrganizationSign): Variant {
  return { name, keys, isShort, languages: new Map(), signs: [], count: 0 };
}

/** "Fußballbund" and "Fussballbundes", "NATO" and "Nato". */
function joinSpellings(variants: readonly Variant[], clusters: Clusters): void {
  for (const [b, own] of variants.entries()) {
    for (let a = 0; a < b; a += 1) if (isShared((variants[a] as Variant).keys, own.keys)) clusters.join(a, b);
  }
}

type Open = readonly [a: number, b: number, score: number, reason: string];

function joinAbbreviations(variants: readonly Variant[], clusters: Clusters): Open[] {
  const open: Open[] = [];
  for (const [short, abbreviation] of variants.entries()) {
    if (!abbreviation.isShort || clusters.find(short) !== short) continue;
    const pairs = pairsOf(short, variants, clusters);
    const owners = ownersOf(pairs, variants);
    for (const pair of pairs) {
      if (!owners.includes(pair)) open.push([short, pair.long, 0.5, 'abbreviation of several']);
    }
    const [first, ...others] = owners;
    if (first === undefined) continue;
    if (!clusters.join(first.long, short)) continue;
    for (const other of others) {
      const isAlike = looksAlike(variants[first.long]?.name ?? '', variants[other.long]?.name ?? '');
      if (!isAlike || !clusters.join(first.long, other.long))
        open.push([first.long, other.long, 0.6, 'one abbreviation in two languages']);
    }
  }
  return open;
}

/** Full names that articles join to an abbreviation, most articles first. */
function pairsOf(short: number, variants: readonly Variant[], clusters: Clusters): Pair[] {
  const keys = clusters.membersOf(short).flatMap((member) => variants[member]?.keys ?? []);
  const counts = new Map<number, number>();
  for (const [long, { signs, isShort }] of variants.entries()) {
    if (isShort) continue;
    const count = signs.reduce((sum, one) => sum + (isShared(one.sign.short, keys) ? one.count : 0), 0);
    if (count > 0) counts.set(clusters.find(long), (counts.get(clusters.find(long)) ?? 0) + count);
  }
  return [...counts]
    .map(([long, count]) => ({ short, long, count }))
    .sort((a, b) => b.count - a.count || a.long - b.long);
}

/** In each language the one full name that has the abbreviation to itself. */
function ownersOf(pairs: readonly Pair[], variants: readonly Variant[]): Pair[] {
  const languageOf = ({ long }: Pair) => [...(variants[long]?.languages.keys() ?? [])].sort().join();
  const languages = [...new Set(pairs.map(languageOf))];
  return languages.flatMap((language) => {
    const own = pairs.filter((pair) => languageOf(pair) === language);
    const all = own.reduce((sum, { count }) => sum + count, 0);
    const [best] = own;
    return best !== undefined && best.count >= OWN_SHARE * all ? [best] : [];
  });
}

/** "europaische union" and "european union": as many words, each of which begins alike. */
function looksAlike(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, at) => word.slice(0, ALIKE_LETTERS) === others[at]?.slice(0, ALIKE_LETTERS))
  );
}

function nodeOf(variant: Variant | undefined): FigureId {
  return `organization ${variant?.name ?? ''}`;
}

/** Of the shortest name: an abbreviation, where there is one. */
function idOf(variants: readonly Variant[]): FigureId {
  const [shortest] = [...variants].sort(
    (a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  );
  return nodeOf(shortest);
}

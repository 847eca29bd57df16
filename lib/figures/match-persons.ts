// Idea: full names of one family name are few in any library, however many articles name them. They are compared in
// pairs; what is the same is joined, what is short for just one joins it, what is short for several asks. Gender and
// party part those of equal names. All of it follows from the counted signs alone, so the order of articles does not
// matter. Cost: pairs of the names that begin alike or end alike, of a capped number.
import {
  type Asked,
  type Assigned,
  addTo,
  type Bearer,
  type Counted,
  type Decided,
  mostOf,
  type Placed,
} from './block';
import { Clusters } from './clusters';
import type { FigureId } from './figure';
import { isInitial, isMisspelling, type Relation, relatePersons } from './relate-persons';
import { isBare, nameOfSign, type PersonSign } from './sign';
import type { FigureVerdicts } from './verdicts';

/** More names of one family are not compared: the most frequent are. */
const MOST_COMPARED = 150;

type Variant = Pick<PersonSign, 'given' | 'families' | 'ending'> & {
  readonly name: string;
  readonly signs: Counted<PersonSign>[];
  readonly beside: Set<string>;
  count: number;
};

type Link = { readonly a: number; readonly b: number; readonly relation: Relation };

/** Who is who among persons that share family names. `placed`: those the reader placed names at. */
export function decidePersons(
  counted: readonly Counted<PersonSign>[],
  placed: readonly Placed[],
  verdicts: FigureVerdicts,
): Decided {
  const variants = readVariants(counted.filter(({ sign }) => !isBare(sign) && sign.twin === 1));
  const clusters = new Clusters(variants.length, (a, b) => isApart(variants[a], variants[b], verdicts));
  const open = joinVariants(findLinks(variants), clusters);
  const assigned = new Map<string, Assigned>();
  const asked: Asked[] = [];
  const bearers: Bearer[] = [];
  const figureOf = new Map<number, FigureId>();
  for (const index of variants.keys()) {
    if (clusters.find(index) !== index) continue;
    const own = clusters.membersOf(index).flatMap((member) => variants[member] ?? []);
    const id = idOf(own);
    for (const member of clusters.membersOf(index)) figureOf.set(member, id);
    const senses = partSenses(
      own.flatMap(({ signs }) => signs),
      id,
    );
    bearers.push(...senses.map((sense) => bearerOf(sense, own)));
    for (const { signs, figure } of senses)
      for (const { text } of signs) assigned.set(text, { figure, score: 0.95, reason: 'full name' });
    asked.push(...askedBetween(senses));
  }
  for (const { a, b, relation } of open) {
    const [one, other] = [figureOf.get(a), figureOf.get(b)];
    if (one !== undefined && other !== undefined && one !== other)
      asked.push({ a: one, b: other, score: relation.score, reason: relation.reason });
  }
  const others = placedBearers(placed, verdicts);
  contest(counted, [...bearers, ...others], assigned);
  const all = [...bearers, ...others.filter((one) => bearers.every(({ figure }) => figure !== one.figure))];
  return { assigned, nameless: namelessOf(counted), bearers: all, asked, state: stateOf(all) };
}

function askedBetween(senses: readonly Sense[]): Asked[] {
  return senses.flatMap(({ figure }, at) =>
    senses.slice(0, at).map((other) => ({
      a: other.figure,
      b: figure,
      score: 0.4,
      reason: 'same name, other gender or party',
    })),
  );
}

/** Those whom the reader gave names of articles to: others may mean them, too. */
function placedBearers(placed: readonly Placed[], verdicts: FigureVerdicts): Bearer[] {
  const signs = new Map<FigureId, Counted<PersonSign>[]>();
  for (const { figure, sign, count } of placed) {
    if (sign.kind !== 'person' || isBare(sign)) continue;
    const id = verdicts.standing(figure);
    signs.set(id, [...(signs.get(id) ?? []), { sign, text: '', count }]);
  }
  return [...signs].map(([figure, own]) => ({
    ...bearerOf({ figure, signs: own }, readVariants(own)),
    isPlaced: true as const,
  }));
}

/** Full names that several bear by the reader's word are judged article by article. */
function contest(
  counted: readonly Counted<PersonSign>[],
  bearers: readonly Bearer[],
  assigned: Map<string, Assigned>,
): void {
  for (const { sign, text } of counted) {
    if (!assigned.has(text)) continue;
    const name = nameOfSign(sign);
    const figures = new Set(bearers.filter(({ names }) => names.includes(name)).map(({ figure }) => figure));
    if (figures.size > 1 && isPlaced(bearers, name, assigned.get(text)?.figure)) assigned.delete(text);
  }
}

/** Whether another bears the very name, not only a gender or party of it. */
function isPlaced(bearers: readonly Bearer[], name: string, own: FigureId | undefined): boolean {
  return bearers.some(({ names, figure }) => names.includes(name) && !isOneName(figure, own ?? ''));
}

function isOneName(a: FigureId, b: FigureId): boolean {
  return a.split('/')[0] === b.split('/')[0];
}

/** Names alone, parted by gender and party as full ones are. */
function namelessOf(counted: readonly Counted<PersonSign>[]): Map<string, FigureId> {
  const byFamily = new Map<string, Counted<PersonSign>[]>();
  for (const one of counted) {
    if (!isBare(one.sign) || one.sign.twin > 1) continue;
    const name = nameOfSign(one.sign);
    byFamily.set(name, [...(byFamily.get(name) ?? []), one]);
  }
  const found = new Map<string, FigureId>();
  for (const [name, own] of byFamily)
    for (const { figure, signs } of partSenses(own, `person ${name}`))
      for (const { text } of signs) found.set(text, figure);
  return found;
}

function readVariants(counted: readonly Counted<PersonSign>[]): Variant[] {
  const byName = new Map<string, Variant>();
  for (const one of counted) {
    const { given, families, ending, beside } = one.sign;
    const name = nameOfSign(one.sign);
    const variant = byName.get(name) ?? {
      ...{ given, families, ending, name },
      signs: [],
      beside: new Set(),
      count: 0,
    };
    byName.set(name, variant);
    variant.signs.push(one);
    variant.count += one.count;
    for (const other of beside) variant.beside.add(other);
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** An article names both, or the reader said so. */
function isApart(a: Variant | undefined, b: Variant | undefined, verdicts: FigureVerdicts): boolean {
  if (a === undefined || b === undefined) return false;
  return a.beside.has(b.name) || b.beside.has(a.name) || verdicts.isApart(nodeOf(a), nodeOf(b));
}

function findLinks(variants: readonly Variant[]): Link[] {
  const links: Link[] = [];
  const compared = variants.slice(0, MOST_COMPARED);
  for (const [b, own] of compared.entries()) {
    for (let a = 0; a < b; a += 1) {
      const other = compared[a] as Variant;
      const relation = relatePersons(other, own);
      if (relation !== undefined && !isUsage(other, own)) links.push({ a, b, relation });
    }
  }
  return links;
}

/** More articles do not all misspell a name in one way. */
const MOST_MISSPELLED = 2;

/** Names that look misspelled, but are used beside each other, or both often. */
function isUsage(a: Variant, b: Variant): boolean {
  if (!isMisspelling(a, b)) return false;
  return Math.min(a.count, b.count) > MOST_MISSPELLED || a.beside.has(b.name) || b.beside.has(a.name);
}

/** Joins what is the same, then what is short for one alone. Gives the links that remain questions. */
function joinVariants(links: readonly Link[], clusters: Clusters): Link[] {
  const open: Link[] = links.filter(({ relation }) => relation.is === 'ask');
  for (const { a, b, relation } of links) if (relation.is === 'same') clusters.join(a, b);
  const shorts = new Map<number, Link[]>();
  for (const link of links) {
    if (link.relation.is !== 'short') continue;
    const short = link.relation.short === 'a' ? link.a : link.b;
    shorts.set(short, [...(shorts.get(short) ?? []), link]);
  }
  for (const [short, own] of shorts) {
    const possible = own.filter(({ a, b }) => clusters.canJoin(a, b));
    const longer = new Set(possible.map(({ a, b }) => clusters.find(a === short ? b : a)));
    longer.delete(clusters.find(short));
    const [only] = longer;
    const best = possible.reduce((most, { relation }) => Math.max(most, relation.score), 0);
    const isSilent = longer.size === 1 && only !== undefined && best >= SILENT;
    if (!isSilent || !clusters.join(only, short)) open.push(...possible);
  }
  return open;
}

/** From this score on a short form joins the only longer one without a question. */
const SILENT = 0.8;

type Sense = {
  readonly figure: FigureId;
  readonly signs: readonly Counted<PersonSign>[];
};

/** Those of equal names whom gender or party tells apart. What says neither goes with the most. */
function partSenses(signs: readonly Counted<PersonSign>[], id: FigureId): Sense[] {
  const genders = new Map<string, number>();
  const parties = new Map<string, number>();
  for (const { sign, count } of signs) {
    addTo(genders, sign.gender, count);
    addTo(parties, sign.party, count);
  }
  genders.delete('');
  parties.delete('');
  if (genders.size < 2 && parties.size < 2) return [{ figure: id, signs }];
  const [gender, party] = [mostOf(genders), mostOf(parties)];
  const senses = new Map<string, Counted<PersonSign>[]>();
  for (const one of signs) {
    const ofGender = one.sign.gender === '' || one.sign.gender === gender ? '' : `/${one.sign.gender}`;
    const ofParty =
      one.sign.party === '' || one.sign.party === party ? '' : `/${one.sign.party.toLowerCase()}`;
    const key = `${ofGender}${ofParty}`;
    senses.set(key, [...(senses.get(key) ?? []), one]);
  }
  return [...senses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({ figure: `${id}${key}`, signs: own }));
}

function bearerOf({ figure, signs }: Sense, variants: readonly Variant[]): Bearer {
  const genders = new Map<string, number>();
  const parties = new Map<string, number>();
  for (const { sign, count } of signs) {
    addTo(genders, sign.gender, count);
    addTo(parties, sign.party, count);
  }
  return {
    figure,
    families: [...new Set(variants.flatMap(({ families }) => families))],
    names: variants.map(({ name }) => name),
    articles: signs.reduce((sum, { count }) => sum + count, 0),
    gender: mostOf(genders),
    parties: [...parties.keys()].filter((party) => party !== '').sort(),
  };
}

function nodeOf({ name }: Variant): FigureId {
  return `person ${name}`;
}

/** Of the plainest name: no initial, fewest given names. It stays the same when longer forms come. */
function idOf(variants: readonly Variant[]): FigureId {
  const [plainest] = [...variants].sort(comparePlain);
  return plainest === undefined ? 'person' : nodeOf(plainest);
}

function comparePlain(a: Variant, b: Variant): number {
  const initial = (variant: Variant) => (isInitial(variant.given[0] ?? '') ? 1 : 0);
  return (
    initial(a) - initial(b) ||
    a.given.length - b.given.length ||
    a.name.length - b.name.length ||
    (a.name < b.name ? -1 : 1)
  );
}

/** Above so many articles more of them change nothing. */
const ENOUGH_ARTICLES = 4;

function stateOf(bearers: readonly Bearer[]): string {
  const all = bearers.reduce((sum, { articles }) => sum + articles, 0);
  const lines = bearers.map(({ figure, articles, gender, parties, names }) => [
    ...[figure, Math.min(articles, ENOUGH_ARTICLES), gender, parties, names],
    bearers.length > 1 ? Math.round((10 * articles) / all) : 10,
  ]);
  return JSON.stringify(lines.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)));
}

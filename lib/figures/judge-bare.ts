// Idea: a family name alone means someone whom the library knows in full where what stands around it agrees: gender and
// party, roles, who else is named. Each agreement adds to a score. Weights and thresholds are set by hand, for hardly any
// silent join to be wrong, and were checked on the training part of Wikinews. Cost: the bearers of a name. Source: own.
import type { Bearer } from './block';
import type { FigureId } from './figure';
import { isShared, nameOfSign, type PersonSign } from './sign';

/** What articles that name a bearer in full say around the name. */
export type Profile = {
  readonly roles: ReadonlySet<string>;
  /** Folded names of the people and organizations named with it. */
  readonly persons: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** When it was named, ms since 1970. */
  readonly times: readonly number[];
};

/** A name alone in one article. */
export type Alone = {
  readonly sign: PersonSign;
  readonly roles: readonly string[];
  readonly persons: readonly string[];
  readonly organizations: readonly string[];
  readonly at: number;
};

export type Possible = { readonly figure: FigureId; readonly score: number; readonly reason: string };

/** `same`: joined silently. `asked`: whom it may be, likeliest first; empty for somebody new. */
export type Judgement =
  | { readonly is: 'same'; readonly figure: FigureId; readonly score: number; readonly reason: string }
  | { readonly is: 'doubtful'; readonly asked: readonly Possible[] };

/** From this score on, and so much before the next, it is joined silently. */
const SILENT = 0.7;
const LEAD = 0.15;
const ASKED = 0.3;
const MOST_ASKED = 3;

const WEIGHTS = {
  alone: 0.5,
  share: 0.4,
  article: 0.05,
  gender: 0.05,
  party: 0.25,
  role: 0.25,
  roleHead: 0.1,
  person: 0.12,
  organization: 0.05,
  near: 0.1,
};
const MOST_ARTICLES = 4;
const MOST_SHARED = 3;
const NEAR_MS = 90 * 24 * 3600 * 1000;

/** Those whom the name may mean at all. */
export function possibleBearers(sign: PersonSign, bearers: readonly Bearer[]): Bearer[] {
  return bearers.filter(
    ({ families, names, gender, parties }) =>
      isShared(families, sign.families) &&
      !isShared(names, sign.beside) &&
      (gender === '' || sign.gender === '' || gender === sign.gender) &&
      (parties.length === 0 || sign.party === '' || parties.includes(sign.party)),
  );
}

/** Whom a name alone means. `profileOf` tells what is known of a bearer. */
export function judgeBare(
  alone: Alone,
  bearers: readonly Bearer[],
  profileOf: (figure: FigureId) => Profile,
): Judgement {
  const all = bearers.reduce((sum, { articles }) => sum + articles, 0);
  const scored = bearers.map((bearer) => scoreOf(alone, bearer, { profile: profileOf(bearer.figure), all }));
  scored.sort((a, b) => b.score - a.score || (a.figure < b.figure ? -1 : 1));
  const [best, next] = scored;
  if (best !== undefined && best.score >= SILENT && best.score - (next?.score ?? 0) >= LEAD) {
    return { is: 'same', ...best };
  }
  return { is: 'doubtful', asked: scored.filter(({ score }) => score >= ASKED).slice(0, MOST_ASKED) };
}

/** How much what stands around a name agrees with what is known of someone, however often that one is named. */
export function agreementOf(alone: Alone, bearer: Bearer, profile: Profile): Possible {
  const none = { ...bearer, articles: 1 };
  const { score, ...rest } = scoreOf(alone, none, { profile, all: 2 });
  return { ...rest, score: score - WEIGHTS.share / 2 };
}

type Known = { readonly profile: Profile; readonly all: number };

function scoreOf(alone: Alone, bearer: Bearer, { profile, all }: Known): Possible {
  const found = reasonsOf(alone, bearer, { profile, all });
  const score = found.reduce((sum, [weight]) => sum + weight, 0);
  const reasons = found.filter(([weight, reason]) => weight > 0 && reason !== '').map(([, reason]) => reason);
  return { figure: bearer.figure, score: Math.min(0.99, score), reason: reasons.join(', ') };
}

function reasonsOf(alone: Alone, bearer: Bearer, { profile, all }: Known): [number, string][] {
  const { sign, roles } = alone;
  const share = bearer.articles / Math.max(1, all);
  const persons = countShared(alone.persons, profile.persons);
  const organizations = countShared(alone.organizations, profile.organizations);
  const isRole = roles.some((role) => profile.roles.has(role));
  const heads = new Set([...profile.roles].map(headOf));
  const isHead = !isRole && roles.some((role) => heads.has(headOf(role)));
  const isNear = profile.times.some((time) => Math.abs(time - alone.at) <= NEAR_MS);
  return [
    [share === 1 ? WEIGHTS.alone : WEIGHTS.share * share, share === 1 ? 'the only one of that name' : ''],
    [WEIGHTS.article * Math.min(MOST_ARTICLES, bearer.articles - 1), ''],
    [sign.gender !== '' && sign.gender === bearer.gender ? WEIGHTS.gender : 0, ''],
    [sign.party !== '' && bearer.parties.includes(sign.party) ? WEIGHTS.party : 0, 'same party'],
    [isRole ? WEIGHTS.role : 0, 'same role'],
    [isHead ? WEIGHTS.roleHead : 0, 'similar role'],
    [WEIGHTS.person * Math.min(MOST_SHARED, persons), 'same people around'],
    [WEIGHTS.organization * Math.min(MOST_SHARED, organizations), 'same organizations around'],
    [isNear ? WEIGHTS.near : 0, 'at the same time'],
  ];
}

function countShared(names: readonly string[], known: ReadonlySet<string>): number {
  return names.reduce((sum, name) => sum + (known.has(name) ? 1 : 0), 0);
}

/** The word that names a role: "Ministerin" of "Ministerin für Verkehr", by its last word with a capital. */
function headOf(role: string): string {
  return role.split(' ').findLast((word) => /^\p{L}/u.test(word)) ?? role;
}

/** Whether the state of the bearers alone decides, whatever stands around the name. */
export function isSureAlone(sign: PersonSign, bearers: readonly Bearer[]): boolean {
  const [only] = bearers;
  if (only === undefined || bearers.length > 1) return false;
  const score = WEIGHTS.alone + WEIGHTS.article * Math.min(MOST_ARTICLES, only.articles - 1);
  return nameOfSign(sign) !== '' && score >= SILENT;
}

import type { Assigned, Bearer, Decided } from '../../figures/block';
import type { FigureId } from '../../figures/figure';
import {
  type Alone,
  agreementOf,
  isSureAlone,
  judgeBare,
  type Possible,
  type Profile,
  possibleBearers,
} from '../../figures/judge-bare';
import { isBare, nameOfSign, type PersonSign, readSign, type Sign } from '../../figures/sign';
import type { SignedAppearance } from '../../figures/tallies';
import type { FigureVerdicts } from '../../figures/verdicts';
import { othersOf } from './profiles';

/** Whom an appearance was found to be, and whom it may be besides. */
export type Judged = Assigned & { readonly asked: readonly Possible[]; readonly isOpen: boolean };

const NOBODY = { asked: [], isOpen: false } as const;

/** The figure of an appearance where its sign alone, or the reader, decides; undefined for others. */
export function assignedTo(
  row: SignedAppearance,
  decided: Decided,
  verdicts: FigureVerdicts,
): Judged | undefined {
  if (row.placed !== undefined)
    return { figure: verdicts.standing(row.placed), score: 1, reason: "reader's verdict", ...NOBODY };
  const assigned = decided.assigned.get(row.sign);
  return assigned && { ...assigned, figure: verdicts.standing(assigned.figure), ...NOBODY };
}

/** What is needed to judge a name by what stands around it. */
export type Context = {
  readonly decided: Decided;
  readonly verdicts: FigureVerdicts;
  /** All rows of the article. */
  readonly around: readonly SignedAppearance[];
  /** Of everyone in `bearersFor` its sign. */
  readonly profiles: ReadonlyMap<FigureId, Profile>;
};

/** The figure that an undecided name of one article gets for itself. */
function ownFigure({ kind, id }: SignedAppearance, name: string): FigureId {
  return `${kind} ${name} in ${id}`;
}

/** The figure of an appearance that its sign does not decide. */
export function judgeRow(row: SignedAppearance, context: Context): Judged {
  const { decided, verdicts } = context;
  const sign = readSign(row.sign);
  const own = ownFigure(row, nameOfSign(sign));
  if (sign.kind === 'organization' || sign.twin > 1)
    return judgeTwin(own, nameOfSign(sign), context, row.kind);
  if (!isBare(sign)) return judgeFull(row, sign, context);
  const nameless = decided.nameless.get(row.sign) ?? `person ${nameOfSign(sign)}`;
  const bearers = bearersFor(sign, decided).filter(
    ({ figure }) => !verdicts.isApart(figure, nameless) && !verdicts.isApart(figure, own),
  );
  if (bearers.length === 0)
    return { figure: verdicts.standing(nameless), score: 0.6, reason: 'named by one name', ...NOBODY };
  const isOpen = !isSureAlone(sign, bearers);
  const judgement = judgeBare(aloneOf(row, sign, context), bearers, (figure) => profileIn(context, figure));
  if (judgement.is === 'same')
    return { ...judgement, figure: verdicts.standing(judgement.figure), asked: [], isOpen };
  const figure = verdicts.standing(verdicts.isSpokenOf(nameless) ? nameless : own);
  return { figure, score: 0.5, reason: 'not known who that is', asked: judgement.asked, isOpen: true };
}

/** A full name that the reader split: the one split off where what stands around agrees with it, else the other. */
function judgeFull(row: SignedAppearance, sign: PersonSign, context: Context): Judged {
  const { decided, verdicts } = context;
  const bearers = bearersFor(sign, decided);
  const alone = aloneOf(row, sign, context);
  const placed = bearers.flatMap((bearer) =>
    bearer.isPlaced ? [agreementOf(alone, bearer, profileIn(context, bearer.figure))] : [],
  );
  placed.sort((a, b) => b.score - a.score || (a.figure < b.figure ? -1 : 1));
  const [best] = placed;
  if (best !== undefined && best.score >= AGREED)
    return { ...best, figure: verdicts.standing(best.figure), asked: [], isOpen: true };
  const usual = bearers.find(({ isPlaced }) => !isPlaced)?.figure ?? `person ${nameOfSign(sign)}`;
  const asked = placed.filter(({ score }) => score > 0);
  return {
    figure: verdicts.standing(usual),
    score: 0.6,
    reason: 'the usual one of that name',
    asked,
    isOpen: true,
  };
}

/** From this agreement on a full name is the one that the reader split off. */
const AGREED = 0.3;

function profileIn({ profiles }: Context, figure: FigureId): Profile {
  return profiles.get(figure) as Profile;
}

function aloneOf(row: SignedAppearance, sign: PersonSign, { around }: Context): Alone {
  return { sign, roles: row.roles, at: row.at, ...othersOf(around, row.id) };
}

/** A full name that several bear may mean those of just that name. */
export function bearersFor(sign: Sign, { bearers }: Decided): Bearer[] {
  if (sign.kind === 'organization' || sign.twin > 1) return [];
  const possible = possibleBearers(sign, bearers);
  if (isBare(sign)) return possible;
  const name = nameOfSign(sign);
  return possible.filter(({ names }) => names.includes(name));
}

function judgeTwin(own: FigureId, name: string, { decided, verdicts }: Context, kind: string): Judged {
  const main = verdicts.standing(
    decided.bearers.find(({ names }) => names.includes(name))?.figure ?? `${kind} ${name}`,
  );
  const asked = [{ figure: main, score: 0.3, reason: 'twice in one article' }];
  return { figure: verdicts.standing(own), score: 0.5, reason: 'twice in one article', asked, isOpen: true };
}

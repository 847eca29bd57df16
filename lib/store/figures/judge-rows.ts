import type { Assigned, Bearer, Decided } from '../../figures/block';
import type { FigureId } from '../../figures/figure';
import {
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
  const nameless = decided.nameless.get(row.sign) ?? `person ${nameOfSign(sign)}`;
  const isBareName = isBare(sign);
  const whole = isBareName ? nameless : own;
  if (verdicts.standing(own) !== own)
    return { figure: verdicts.standing(own), score: 1, reason: "reader's verdict", ...NOBODY, isOpen: true };
  const bearers = bearersFor(sign, decided).filter(
    ({ figure }) => !verdicts.isApart(figure, whole) && !verdicts.isApart(figure, own),
  );
  if (bearers.length === 0) {
    const figure = verdicts.standing(whole);
    return { figure, score: 0.6, reason: 'named by one name', ...NOBODY, isOpen: !isBareName };
  }
  const isOpen = !isBareName || !isSureAlone(sign, bearers);
  const judgement = judgeAround(row, sign, bearers, context);
  const usual = isBareName ? undefined : usualBearer(bearers);
  if (judgement.is === 'doubtful' && usual !== undefined)
    return {
      figure: verdicts.standing(usual),
      score: 0.6,
      reason: 'mostly the one of that name',
      ...NOBODY,
      isOpen,
    };
  if (judgement.is === 'same')
    return { ...judgement, figure: verdicts.standing(judgement.figure), asked: [], isOpen };
  const isKept = isBareName && verdicts.isSpokenOf(nameless);
  const figure = verdicts.standing(isKept ? nameless : own);
  return { figure, score: 0.5, reason: 'not known who that is', asked: judgement.asked, isOpen: true };
}

/** Where nothing else tells, a full name means the one of that name whom nearly all articles mean. */
const USUAL_SHARE = 0.75;

function usualBearer(bearers: readonly Bearer[]): FigureId | undefined {
  const all = bearers.reduce((sum, { articles }) => sum + articles, 0);
  return bearers.find(({ articles }) => articles >= USUAL_SHARE * all)?.figure;
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

function judgeAround(
  row: SignedAppearance,
  sign: PersonSign,
  bearers: readonly Bearer[],
  { around, profiles }: Context,
): ReturnType<typeof judgeBare> {
  const alone = { sign, roles: row.roles, at: row.at, ...othersOf(around, row.id) };
  return judgeBare(alone, bearers, (figure) => profiles.get(figure) as Profile);
}

// Idea: what an article says of its people and organizations is one row each. Rows that share keys (a family name, an
// organization's name or abbreviation) form a block; of a block the counted signs decide who is who, without reading
// its rows. Read again are only rows whose sign now stands for another figure, and names alone that what stands around
// them decides. So it costs little for each article, and its order does not matter. Runs in one transaction.
import type { Bearer, Decided } from '../../figures/block';
import type { FigureId } from '../../figures/figure';
import type { Profile } from '../../figures/judge-bare';
import { blockKeys, isBare, readSign } from '../../figures/sign';
import type { SignedAppearance } from '../../figures/tallies';
import type { FigureVerdicts } from '../../figures/verdicts';
import { groupBy } from '../../text/group-by';
import type { Tables } from '../db';
import { isSame } from '../rows/is-same';
import type { StoredAppearance, StoredFigure } from '../rows/records';
import { rowsWith } from '../rows/rows-with';
import { type BlockCounts, decideCounts, loadFigures, readBlocks, type SignChange } from './block-figures';
import { assignedTo, bearersFor, type Judged, judgeRow } from './judge-rows';
import { loadVerdicts } from './load-verdicts';
import { loadProfile } from './profiles';
import { type Change, writeFigures } from './write-figures';

export type FigureTables = Pick<Tables, 'appearances' | 'figures' | 'identities'>;

/** A row that is to be stored, before it is known whose it is. */
export type NewRow = Omit<SignedAppearance, 'figure' | 'score' | 'reason' | 'placed'>;

export type Placing = {
  /** Articles whose rows are replaced, with the keys that the reader's verdicts know them by. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly NewRow[];
  /** Keys of blocks that are decided anew besides, as verdicts on them changed. */
  readonly keys?: readonly string[];
};

/** Puts the rows of articles in the place of the present ones, and has their figures follow. */
export async function place(tables: FigureTables, placing: Placing): Promise<void> {
  await new Placer(tables, await loadVerdicts(tables), placing).run();
}

/** So many rows of one block are judged anew at once, latest first: far more than names alone a library has. */
const MOST_JUDGED = 20_000;

class Placer {
  /** New rows, as yet without a figure. */
  private readonly added: StoredAppearance[] = [];
  private readonly removed: StoredAppearance[] = [];
  /** Which figures the articles named before. */
  private readonly named = new Set<string>();
  private readonly changes = new Map<FigureId, Change>();
  private readonly asked = new Map<string, { figure: FigureId; judged: Judged }>();

  constructor(
    private readonly tables: FigureTables,
    private readonly verdicts: FigureVerdicts,
    private readonly placing: Placing,
  ) {}

  async run(): Promise<void> {
    await this.compare();
    const keys = new Set(this.placing.keys ?? []);
    for (const { sign } of [...this.added, ...this.removed])
      for (const key of blockKeys(readSign(sign))) keys.add(key);
    if (keys.size === 0) return;
    const figures = await loadFigures(this.tables, keys);
    const changes: SignChange[] = [
      ...this.added
        .filter(({ rejected }) => !rejected)
        .map(({ sign, placed }) => ({
          sign,
          placed: placed && this.verdicts.standing(placed),
          by: 1 as const,
        })),
      ...this.removed
        .filter(({ rejected }) => !rejected)
        .map(({ sign, placed, figure }) => ({ sign, placed: placed && figure, by: -1 as const })),
    ];
    const blocks = readBlocks([...figures.values()], changes);
    const decided = blocks.map(({ after }) => decideCounts(after, this.verdicts));
    await this.tables.appearances.bulkDelete(this.removed.map(({ id }) => id));
    for (const row of this.removed) this.leave(row);
    const blockOf = new Map(
      blocks.flatMap(({ keys: own }, index) => [...own].map((key) => [key, index] as const)),
    );
    const decidedFor = (sign: string): Decided =>
      decided[blockOf.get(blockKeys(readSign(sign))[0] ?? '') ?? -1] as Decided;
    const open = await this.settle([...figures.values()], decidedFor);
    const marks = blocks.flatMap((block, index) => this.marksOf(block, decided[index] as Decided));
    for (const row of await this.undecided(marks)) open.set(row.id, row);
    await this.judge([...open.values()], decidedFor);
    await writeFigures(this.tables, {
      verdicts: this.verdicts,
      known: figures,
      changes: this.changes,
      asked: [
        ...decided.flatMap(({ asked }) => asked),
        ...[...this.asked.values()].flatMap(({ figure, judged }) =>
          judged.asked.map(({ figure: other, score, reason }) => ({ a: figure, b: other, score, reason })),
        ),
      ],
    });
  }

  /** Which rows come and which go; equal ones stay. */
  private async compare(): Promise<void> {
    const { articles, rows } = this.placing;
    const before = await rowsWith(this.tables.appearances, 'article', articles.keys());
    const old = new Map(before.map((row) => [row.id, row]));
    for (const { figure, article } of before) this.named.add(`${figure}\n${article}`);
    for (const row of rows) {
      const placed = this.placedAt(row);
      const next = { ...row, ...(placed !== undefined && { placed }), figure: '', score: 1, reason: '' };
      const known = old.get(row.id);
      if (known !== undefined && isSame(factsOf(known), factsOf(next))) old.delete(row.id);
      else this.added.push(next);
    }
    this.removed.push(...old.values());
  }

  private placedAt({ article, kind, name, aliases, rejected }: NewRow): FigureId | undefined {
    if (rejected) return undefined;
    for (const key of this.placing.articles.get(article) ?? [])
      for (const form of [name, ...aliases]) {
        const placed = this.verdicts.placed(key, kind, form);
        if (placed !== undefined) return placed;
      }
    return undefined;
  }

  /** Puts what its sign decides where it belongs: new rows, and stored ones whose sign now stands for another figure. */
  private async settle(
    figures: readonly StoredFigure[],
    decidedFor: (sign: string) => Decided,
  ): Promise<Map<string, StoredAppearance>> {
    const open = new Map<string, StoredAppearance>();
    const moved: StoredAppearance[] = [];
    for (const row of await this.misplaced(figures, decidedFor)) {
      const judged = assignedTo(row, decidedFor(row.sign), this.verdicts);
      if (judged === undefined) open.set(row.id, row);
      else if (judged.figure !== row.figure) moved.push(this.moveTo(row, judged));
    }
    for (const row of this.added) {
      const judged = row.rejected ? undefined : assignedTo(row, decidedFor(row.sign), this.verdicts);
      const stored = judged === undefined ? this.withMarks(row, false) : this.moveTo(row, judged);
      if (judged === undefined && !row.rejected) open.set(row.id, stored);
      moved.push(stored);
    }
    await this.tables.appearances.bulkPut(moved);
    return open;
  }

  /** Rows whose sign stands for another figure by now. Names alone are judged elsewhere, where need be. */
  private async misplaced(
    figures: readonly StoredFigure[],
    decidedFor: (sign: string) => Decided,
  ): Promise<StoredAppearance[]> {
    const { standing } = this.verdicts;
    const isAsked = (this.placing.keys ?? []).length > 0;
    const isElsewhere = (figure: FigureId, text: string) => {
      const assigned = decidedFor(text).assigned.get(text);
      return assigned === undefined ? !isBare(readSign(text)) : standing(assigned.figure) !== figure;
    };
    const doubtful = figures.filter(
      ({ id, tallies }) =>
        tallies.signs.some(([sign]) => isElsewhere(id, sign)) || (isAsked && tallies.placed.length > 0),
    );
    if (doubtful.length === 0) return [];
    const ids = doubtful.map(({ id }) => id);
    const rows = await rowsWith(this.tables.appearances, 'figure', ids);
    return rows.filter(({ sign, placed, figure }) =>
      placed === undefined ? isElsewhere(figure, sign) : standing(placed) !== figure,
    );
  }

  /** Marks of names alone that have to be judged: of all, where the bearers changed; else where what stands around decides. */
  private marksOf(block: BlockCounts, decided: Decided): string[] {
    const isChanged =
      decideCounts(block.before, this.verdicts).state !== decided.state || this.isAsked(block);
    return [...block.keys].flatMap((key) => (isChanged ? [`bare ${key}`, `open ${key}`] : [`open ${key}`]));
  }

  private async undecided(marks: readonly string[]): Promise<StoredAppearance[]> {
    const found = this.tables.appearances.where('keys').anyOf(marks).distinct();
    const rows = await found.limit(MOST_JUDGED).toArray();
    return rows.filter(({ figure, placed }) => placed === undefined && figure !== '');
  }

  private isAsked({ keys }: BlockCounts): boolean {
    return (this.placing.keys ?? []).some((key) => keys.has(key));
  }

  private async judge(
    rows: readonly StoredAppearance[],
    decidedFor: (sign: string) => Decided,
  ): Promise<void> {
    const around = await this.loadAround(rows);
    const profiles = await this.loadProfiles(rows, decidedFor);
    const changed: StoredAppearance[] = [];
    for (const row of rows) {
      const decided = decidedFor(row.sign);
      const context = { decided, verdicts: this.verdicts, around: around.get(row.article) ?? [], profiles };
      const judged = assignedTo(row, decided, this.verdicts) ?? judgeRow(row, context);
      if (judged.asked.length > 0) this.asked.set(row.id, { figure: judged.figure, judged });
      const next = this.withMarks({ ...row, score: judged.score, reason: judged.reason }, judged.isOpen);
      if (judged.figure !== row.figure) changed.push(this.moveTo(next, judged));
      else if (!isSame(next, row)) changed.push(next);
    }
    await this.tables.appearances.bulkPut(changed);
  }

  /** All rows of the articles of some, by article. */
  private async loadAround(rows: readonly StoredAppearance[]): Promise<Map<string, StoredAppearance[]>> {
    const articles = rows.map(({ article }) => article);
    return groupBy(await rowsWith(this.tables.appearances, 'article', articles), ({ article }) => article);
  }

  /** What is known of everyone whom some names may mean. */
  private async loadProfiles(
    rows: readonly StoredAppearance[],
    decidedFor: (sign: string) => Decided,
  ): Promise<Map<FigureId, Profile>> {
    const bearers = new Map<FigureId, Bearer>();
    for (const { sign } of rows)
      for (const bearer of bearersFor(readSign(sign), decidedFor(sign))) bearers.set(bearer.figure, bearer);
    const profiles = new Map<FigureId, Profile>();
    for (const [figure, bearer] of bearers)
      profiles.set(figure, await loadProfile(this.tables, this.verdicts.standing(figure), bearer));
    return profiles;
  }

  /** A name alone is found by its mark when others of its family come or go. */
  private withMarks(row: StoredAppearance, isOpen: boolean): StoredAppearance {
    const sign = readSign(row.sign);
    const [key] = blockKeys(sign);
    const marks = [...(isBare(sign) ? [`bare ${key}`] : []), ...(isOpen ? [`open ${key}`] : [])];
    return { ...row, keys: [...row.keys.filter((one) => !isMark(one)), ...marks] };
  }

  private moveTo(row: StoredAppearance, { figure, score, reason, isOpen }: Judged): StoredAppearance {
    const next = this.withMarks({ ...row, figure, score, reason }, isOpen);
    const isFromOther = row.figure !== '';
    if (isFromOther) this.leave(row);
    const change = this.changeOf(figure, row.kind);
    change.came.push(next);
    if (isFromOther || this.named.has(`${figure}\n${row.article}`)) change.isAnew = true;
    return next;
  }

  private leave({ figure, kind }: StoredAppearance): void {
    if (figure !== '') this.changeOf(figure, kind).isAnew = true;
  }

  private changeOf(figure: FigureId, kind: StoredFigure['kind']): Change {
    const change = this.changes.get(figure) ?? { kind, came: [], isAnew: false };
    this.changes.set(figure, change);
    return change;
  }
}

function isMark(key: string): boolean {
  return /^(?:bare|open) [po]=/.test(key);
}

/** What a row says, without whose it is. */
function factsOf({ figure: _, score: __, reason: ___, ...row }: StoredAppearance): object {
  return { ...row, keys: row.keys.filter((key) => !isMark(key)) };
}

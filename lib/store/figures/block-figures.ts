import { addTo, type Counted, type Decided, type Placed } from '../../figures/block';
import { decideBlock } from '../../figures/decide-block';
import type { FigureId } from '../../figures/figure';
import { blockKeys, readSign } from '../../figures/sign';
import type { FigureVerdicts } from '../../figures/verdicts';
import type { Tables } from '../db';
import type { StoredFigure } from '../rows/records';
import { rowsWith } from '../rows/rows-with';

/** So often further keys are looked for: merges of merges, abbreviations of abbreviations. */
const MOST_ROUNDS = 6;

function keysOf({ tallies }: StoredFigure): string[] {
  return [...tallies.signs, ...tallies.placed].flatMap(([sign]) => blockKeys(readSign(sign)));
}

/** All figures that have one of the keys, and those that share further keys with them. */
export async function loadFigures(
  tables: Pick<Tables, 'figures'>,
  keys: Iterable<string>,
): Promise<Map<string, StoredFigure>> {
  const found = new Map<string, StoredFigure>();
  const known = new Set<string>();
  let open = [...new Set(keys)];
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const figures = await rowsWith(tables.figures, 'words', open);
    for (const key of open) known.add(key);
    const fresh = figures.filter(({ id }) => !found.has(id));
    for (const figure of fresh) found.set(figure.id, figure);
    open = [...new Set(fresh.flatMap(keysOf))].filter((key) => !known.has(key));
  }
  return found;
}

/** Keys that belong together. */
class KeyGroups {
  private readonly parents = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    if (root !== key) this.parents.set(key, root);
    return root;
  }

  join(keys: readonly string[]): void {
    const [first, ...others] = keys;
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.find(first), this.find(other)];
      if (a !== b) this.parents.set(b, a);
    }
  }
}

/** What is counted of each block. */
export type BlockCounts = {
  readonly keys: Set<string>;
  readonly before: SignCounts;
  readonly after: SignCounts;
};

/** How often signs stand in articles; `placed`: by the reader's word, by figure. */
type SignCounts = {
  readonly signs: Map<string, number>;
  readonly placed: Map<FigureId, Map<string, number>>;
};

/** A sign that came to articles (1) or left one (-1). */
export type SignChange = {
  readonly sign: string;
  readonly by: 1 | -1;
  readonly placed?: FigureId | undefined;
};

type SignKeys = (sign: string) => readonly string[];

/** The blocks of some figures before and after changes; signs that share a key stand in one. */
export function readBlocks(
  figures: readonly StoredFigure[],
  changes: readonly SignChange[],
): readonly BlockCounts[] {
  const known = new Map<string, readonly string[]>();
  const keysOfSign: SignKeys = (sign) => {
    const keys = known.get(sign) ?? blockKeys(readSign(sign));
    known.set(sign, keys);
    return keys;
  };
  const groups = new KeyGroups();
  const counts = figures.flatMap(({ id, tallies }) => [
    ...tallies.signs.map(([sign, by]) => ({ sign, by, placed: undefined })),
    ...tallies.placed.map(([sign, by]) => ({ sign, by, placed: id })),
  ]);
  for (const { sign } of [...counts, ...changes]) groups.join(keysOfSign(sign));
  const blocks = new Map<string, BlockCounts>();
  const blockOf = (sign: string): BlockCounts => {
    const keys = keysOfSign(sign);
    const root = groups.find(keys[0] ?? '');
    const block = blocks.get(root) ?? { keys: new Set(), before: noCounts(), after: noCounts() };
    blocks.set(root, block);
    for (const key of keys) block.keys.add(key);
    return block;
  };
  for (const one of counts) {
    const { before, after } = blockOf(one.sign);
    for (const side of [before, after]) count(side, one);
  }
  for (const change of changes) count(blockOf(change.sign).after, change);
  return [...blocks.values()];
}

function noCounts(): SignCounts {
  return { signs: new Map(), placed: new Map() };
}

function count(counts: SignCounts, { sign, by, placed }: Omit<SignChange, 'by'> & { by: number }): void {
  const own = placed === undefined ? counts.signs : (counts.placed.get(placed) ?? new Map<string, number>());
  if (placed !== undefined) counts.placed.set(placed, own);
  addTo(own, sign, by);
}

/** What is decided from counts, whatever the order in which they came about. */
export function decideCounts(counts: SignCounts, verdicts: FigureVerdicts): Decided {
  const placed = [...counts.placed].flatMap(([figure, signs]) =>
    countedOf(signs).map(({ sign, count: often }): Placed => ({ figure, sign, count: often })),
  );
  placed.sort((a, b) => (a.figure < b.figure ? -1 : Number(a.figure > b.figure)));
  return decideBlock({ counted: countedOf(counts.signs), placed, verdicts });
}

function countedOf(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts]
    .filter(([, often]) => often > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, often]) => ({ text, sign: readSign(text), count: often }));
}

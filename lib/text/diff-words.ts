// Idea: words, spaces and single marks are the pieces. What begins and ends alike is set aside; of the rest the longest
// common row of pieces stays. Then what only hinders reading is given up: a space, a mark or a short word that stays
// alone between two changes is no agreement worth showing, and becomes a part of the change.
// Cost: (pieces + changes) x changes, at most `MOST_CHANGES` changes; with more the whole middle is one change.
// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), greedy with the trace kept; the idea
// of the cleaning: N. Fraser, "Diff Strategies" (2006), semantic cleanup.

/** A stretch of both texts, or of the older (`removed`) or newer (`added`) one alone. */
export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Pieces taken out and put in, together. The kept trace grows with its square: 500 need 1 MB. */
const MOST_CHANGES = 500;
/** Words at most in an island between two changes that is given up, if it is smaller than either of them. */
const ISLAND_WORDS = 2;

const IN_WORD = '\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const JOINER = "[-\\u2010\\u2011'\\u2019](?=[\\p{L}\\p{N}])";
/** Words with their inner hyphens, spaces, single signs: a flag or a family of emoji is one sign. */
const PIECE = new RegExp(
  `[${IN_WORD}]+(?:${JOINER}[${IN_WORD}]+)*|\\s+|\\p{RI}{2}|\\S(?:[\\p{M}\\p{EMod}]|\\u200D\\S)*`,
  'gu',
);
const IS_WORD = /[\p{L}\p{N}]/u;

type Pieces = readonly string[];

/** Pieces of `before` and of `after` that stand for each other; `same` when they are equal. */
type Stretch = { readonly isSame: boolean; readonly before: Pieces; readonly after: Pieces };

/**
 * The differences of two texts in words. Joined, the texts of `same` and `removed` are exactly `before`, those of
 * `same` and `added` exactly `after`; what was removed stands before what was added in its place. No part is empty.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const head = commonHead(old, now);
  const tail = commonTail(old, now, head);
  const stretches = [
    same(old.slice(0, head)),
    ...stretchesOf(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    same(old.slice(old.length - tail)),
  ];
  return changesOf(withoutIslands(joined(stretches)));
}

function piecesOf(text: string): Pieces {
  return text.match(PIECE) ?? [];
}

function same(pieces: Pieces): Stretch {
  return { isSame: true, before: pieces, after: pieces };
}

function commonHead(old: Pieces, now: Pieces): number {
  const most = Math.min(old.length, now.length);
  let count = 0;
  while (count < most && old[count] === now[count]) count += 1;
  return count;
}

function commonTail(old: Pieces, now: Pieces, head: number): number {
  const most = Math.min(old.length, now.length) - head;
  let count = 0;
  while (count < most && old[old.length - 1 - count] === now[now.length - 1 - count]) count += 1;
  return count;
}

/** How far each diagonal had come after so many changes; by `diagonal + changes`. */
type Trace = readonly Int32Array[];

function stretchesOf(old: Pieces, now: Pieces): Stretch[] {
  if (old.length === 0 && now.length === 0) return [];
  const trace = old.length === 0 || now.length === 0 ? undefined : traceOf(old, now);
  return trace ? walkedBack(trace, old, now) : [{ isSame: false, before: old, after: now }];
}

/** Undefined: more than `MOST_CHANGES` are needed. */
function traceOf(old: Pieces, now: Pieces): Trace | undefined {
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, old.length + now.length); changes += 1) {
    const reached = new Int32Array(2 * changes + 1);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = comeFrom(trace, changes, diagonal).x;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reached[diagonal + changes] = x;
      if (x >= old.length && x - diagonal >= now.length) return [...trace, reached];
    }
    trace.push(reached);
  }
  return undefined;
}

/** Where the path to a diagonal begins: a piece taken out comes from the diagonal below, one put in from above. */
function comeFrom(trace: Trace, changes: number, diagonal: number): { x: number; isRemoval: boolean } {
  const last = trace[changes - 1];
  if (!last) return { x: 0, isRemoval: false };
  const below = diagonal - 1 >= 1 - changes ? (last[diagonal - 1 + changes - 1] ?? 0) : -1;
  const above = diagonal + 1 <= changes - 1 ? (last[diagonal + 1 + changes - 1] ?? 0) : -1;
  return below >= above ? { x: below + 1, isRemoval: true } : { x: above, isRemoval: false };
}

function walkedBack(trace: Trace, old: Pieces, now: Pieces): Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [old.length, now.length];
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const from = comeFrom(trace, changes, x - y);
    if (x > from.x) stretches.push(same(old.slice(from.x, x)));
    y -= x - from.x;
    x = from.x;
    if (changes === 0) break;
    if (from.isRemoval) {
      x -= 1;
      stretches.push({ isSame: false, before: old.slice(x, x + 1), after: [] });
    } else {
      y -= 1;
      stretches.push({ isSame: false, before: [], after: now.slice(y, y + 1) });
    }
  }
  return stretches.reverse();
}

/** Neighbors of one kind as one, and none without pieces. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    if (stretch.before.length + stretch.after.length === 0) continue;
    const last = groups.at(-1);
    if (last?.[0]?.isSame === stretch.isSame) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups.map((group) => ({
    isSame: group[0]?.isSame ?? true,
    before: group.flatMap(({ before }) => before),
    after: group.flatMap(({ after }) => after),
  }));
}

/** Changes with what is alike between them only by chance are one change: first over spaces and marks, then words. */
function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const readable = [isSmall, isSmallWord].reduce<readonly Stretch[]>(
    (current, isIsland) =>
      joined(
        current.map((stretch, at) => {
          const [left, right] = [current[at - 1], current[at + 1]];
          const isGivenUp = stretch.isSame && left && right && isIsland(stretch, left, right);
          return isGivenUp ? { ...stretch, isSame: false } : stretch;
        }),
      ),
    stretches,
  );
  return joined(readable.flatMap(trimmed));
}

function isSmall({ before }: Stretch): boolean {
  return wordCount(before) === 0 && !before.some((piece) => piece.includes('\n'));
}

function isSmallWord({ before }: Stretch, left: Stretch, right: Stretch): boolean {
  const words = wordCount(before);
  return words > 0 && words <= ISLAND_WORDS && words < Math.min(size(left), size(right));
}

/** A change without what both of its sides begin and end with. */
function trimmed(stretch: Stretch): Stretch[] {
  const { isSame, before, after } = stretch;
  if (isSame) return [stretch];
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  return [
    same(before.slice(0, head)),
    {
      isSame,
      before: before.slice(head, before.length - tail),
      after: after.slice(head, after.length - tail),
    },
    same(before.slice(before.length - tail)),
  ];
}

function size({ before, after }: Stretch): number {
  return Math.max(wordCount(before), wordCount(after));
}

function wordCount(pieces: Pieces): number {
  return pieces.filter((piece) => IS_WORD.test(piece)).length;
}

function changesOf(stretches: readonly Stretch[]): WordChange[] {
  return stretches.flatMap(({ isSame, before, after }): WordChange[] => {
    if (isSame) return [{ kind: 'same', text: before.join('') }];
    const changes: WordChange[] = [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
    return changes.filter(({ text }) => text !== '');
  });
}

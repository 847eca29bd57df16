const DAY = 24 * 3600 * 1000;
const WEEK = 7 * DAY;
/** How many weeks back one of each week is kept. */
const WEEKS = 4;
/** All of them together, in bytes; the newest two stay whatever they weigh. */
const MOST_BYTES = 600_000_000;

type Kept = {
  readonly made: number;
  readonly bytes: number;
  readonly articles: number;
  readonly notes: number;
  readonly corrections: number;
};

function weight({ articles, notes, corrections }: Kept): number {
  return articles + notes + corrections;
}

/** The first of each week of the calendar, for the last weeks: it stays the first, however many come after it. */
function weekly<T extends Kept>(newestFirst: readonly T[], now: number): Set<T> {
  const byWeek = new Map(newestFirst.map((one) => [Math.floor(one.made / WEEK), one]));
  const thisWeek = Math.floor(now / WEEK);
  return new Set([...byWeek].filter(([week]) => thisWeek - week <= WEEKS).map(([, one]) => one));
}

function withinSize<T extends Kept>(newestFirst: readonly T[]): T[] {
  let bytes = 0;
  return newestFirst.filter((one, index) => {
    bytes += one.bytes;
    return index < 2 || bytes <= MOST_BYTES;
  });
}

/**
 * Which backups may go: all but the newest `keep` and one of this and each of the last four weeks. The newest of those
 * that hold more than twice what the newest of all holds always stays: if a library shrinks, by whatever cause, the
 * backup from before is not pushed out by what is left.
 */
export function findExpired<T extends Kept>(
  snapshots: readonly T[],
  keep: number,
  now: number,
): readonly T[] {
  const newestFirst = snapshots.toSorted((a, b) => b.made - a.made);
  const [newest] = newestFirst;
  if (!newest) return [];
  const ofWeeks = weekly(newestFirst, now);
  const wanted = withinSize(newestFirst.filter((one, index) => index < keep || ofWeeks.has(one)));
  const larger = newestFirst.find((one) => weight(one) > 2 * weight(newest));
  const staying = new Set(larger ? [...wanted, larger] : wanted);
  return newestFirst.filter((one) => !staying.has(one));
}

import type { BadReason } from '../../import/fields';
import type { Backup, BackupTable } from '../../import/read-backup';
import { shownWords } from './shown-words';

/** What taking in does with the records of one kind; deleted ones are not counted. */
export type RestoreCounts = {
  /** Not here: they come. */
  readonly fresh: number;
  /** Here as they are in the file, or as they became since. */
  readonly same: number;
  /** Here and there with other words: both stay. */
  readonly different: number;
  /** Could not be read, or belong to nothing. */
  readonly bad: number;
};

/** Kinds of records, as the reader is told of them. */
export const RESTORED = [
  'articles',
  'notes',
  'corrections',
  'identities',
  'collections',
  'drafts',
  'pages',
] as const satisfies readonly BackupTable[];
export type Restored = (typeof RESTORED)[number];

export type RestorePreview = Readonly<Record<Restored, RestoreCounts>>;

/** Why a record does not come: it cannot be read, or its article is neither in the file nor here. */
export type Refusal = BadReason | 'homeless';

/** One of the first records of a kind that fare so. `words`: what it is known by, shortened. */
export type RestoreExample = {
  readonly of: Restored;
  readonly how: 'fresh' | 'different' | 'bad';
  readonly words: string;
  readonly reason?: Refusal;
};

/** What taking in does or did. */
export type RestoreReport = { readonly counts: RestorePreview; readonly examples: readonly RestoreExample[] };

const EXAMPLES = 3;

type Living = { readonly deleted?: number };

type Counts = Record<Restored, Record<keyof RestoreCounts, number>>;

/** Counts how records fare, and keeps the first of each kind as examples. */
export class RestoreTally {
  readonly #counts: Counts;
  readonly #examples: RestoreExample[] = [];

  /** What could not be read is known from the start. */
  constructor({ bad, examples }: Pick<Backup, 'bad' | 'examples'>) {
    this.#counts = Object.fromEntries(
      RESTORED.map((of) => [of, { fresh: 0, same: 0, different: 0, bad: bad[of] ?? 0 }]),
    ) as Counts;
    // An article without its text is one that did not come.
    this.#counts.articles.bad += bad.texts ?? 0;
    for (const { table, reason, line } of examples) {
      const of = table === 'texts' ? 'articles' : RESTORED.find((one) => one === table);
      if (of) this.#keep({ of, how: 'bad', words: line, reason });
    }
  }

  count<T extends Restored>(of: T, how: keyof RestoreCounts, row: object, reason?: Refusal): void {
    if ((row as Living).deleted !== undefined) return;
    this.#counts[of][how] += 1;
    if (how !== 'same') this.#keep({ of, how, words: shownWords(row), ...(reason && { reason }) });
  }

  #keep(example: RestoreExample): void {
    const { of, how } = example;
    const before = this.#examples.filter((one) => one.of === of && one.how === how);
    if (before.length < EXAMPLES) this.#examples.push(example);
  }

  report(): RestoreReport {
    return { counts: structuredClone(this.#counts), examples: [...this.#examples] };
  }
}

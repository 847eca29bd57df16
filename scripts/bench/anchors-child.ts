// One measurement in a process of its own: `node --expose-gc anchors-child.js JOB`, JOB as JSON. The result is JSON.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Anchoring } from '../../lib/anchoring/anchor';
import { describePlace } from '../../lib/anchoring/describe-place';
import { findAnchor } from '../../lib/anchoring/find-anchor';
import { prepareText } from '../../lib/anchoring/prepare-text';
import { runToEnd } from '../../lib/text/steps';
import { seededRandom } from '../seeded-random.mjs';
import { readMarked } from '../train/corpora';
import { findByPosition, findByWords } from './anchors-plain';

type Job = {
  readonly root: string;
  readonly language: string;
  readonly units: number;
  readonly notes: number;
};

/** ms of each note, of each way; and what preparing the page's text took, which is done once for all notes. */
export type AnchorTimes = Readonly<Record<string, readonly number[]>>;

const LENGTHS = [6, 30, 90, 250, 600];
const SEED = 5;
/** So many of the notes are looked for by the slow plain way. */
const FEW = 10;
const GOES = 4;

const job = JSON.parse(process.argv[2] ?? '{}') as Job;
const all = readMarked(join(job.root, 'scripts/corpus', job.language))
  .map(({ text }) => text)
  .join('\n\n');
const random = seededRandom(SEED);
const before = all.slice(0, job.units);
const now = changed(before);
const selectors = Array.from({ length: job.notes }, (_, at) => {
  const start = Math.floor(random() * (before.length - 700));
  return describePlace(before, { start, end: start + (LENGTHS[at % LENGTHS.length] ?? 30) });
});
measure();
process.stdout.write(JSON.stringify(measure()));

function measure(): AnchorTimes {
  const text = prepareText(now);
  runToEnd(text.words());
  const same = prepareText(before);
  const isShort = before.length <= 50_000;
  return {
    letters: [leastOf(() => prepareText(now))],
    words: [leastOf(() => runToEnd(prepareText(now).words())) - leastOf(() => prepareText(now))],
    unchanged: timesOf((selector) => findAnchor(same, selector)),
    changed: timesOf((selector) => findAnchor(text, selector)),
    position: timesOf((selector) => findByPosition(now, selector)),
    ...(isShort && { errors: timesOf((selector) => findByWords(now, selector), FEW) }),
  };
}

function timesOf(find: (selector: (typeof selectors)[number]) => Anchoring, most = selectors.length) {
  return selectors.slice(0, most).map((selector) => leastOf(() => find(selector)));
}

/** ms: the least of some goes, as a busy machine only adds to it. */
function leastOf(work: () => unknown): number {
  const times = Array.from({ length: GOES }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

/** One word in forty is another one, one sentence in twenty is gone. */
function changed(text: string): string {
  return text
    .replace(/[^.!?]+[.!?]+/g, (sentence) => (random() < 0.05 ? '' : sentence))
    .replace(/\p{L}+/gu, (word) => (random() < 0.025 ? `${word}x` : word));
}

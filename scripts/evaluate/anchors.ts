// Scores anchoring through the way a note goes: HTML, page text, selector, changed HTML, page text, anchor, ranges, and
// back to the letters of the page. On a folder with `cases` and `pairs` of pages as they were changed, or on one with
// saved pages (`manifest.jsonl`), which are then changed at random with the project's own edits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describePlace } from '../../lib/anchoring/describe-place';
import { findAnchor } from '../../lib/anchoring/find-anchor';
import { type PreparedText, prepareText } from '../../lib/anchoring/prepare-text';
import type { Selector } from '../../lib/anchoring/selector';
import type { Span } from '../../lib/text/span';
import { runToEnd } from '../../lib/text/steps';
import { seededRandom } from '../seeded-random.mjs';
import { HARD_EDITS, STANDARD_EDITS } from './anchor-edits';
import { openScoredPage, readScoredPage, type ScoredPage } from './anchor-page';
import { choosePassages } from './anchor-passages';
import { linesOf, type Outcome, tableBy, verdictOf } from './anchor-scores';
import { TrackedPage } from './anchor-tracked';
import { readManifest } from './pages';
import type { Report } from './report';

const GROUPS = ['standard', 'hard', 're-crawls'];
/**
 * Of a folder of saved pages every so-manieth is taken; longer files are left out. The weights were fitted on pages at
 * 3 modulo 7, and errors on those at 0 and 5 were read: these, at 1 modulo 7, were seen by nobody.
 */
const STRIDE = 14;
const FIRST = 1;
const LONGEST_FILE = 400_000;
/** Pages with less text are left out. */
const LEAST_TEXT = 1_500;
const SEED = 20261129;

/** Scores all cases and pairs in a folder, or the pages of one with the project's own edits. */
export async function evaluateAnchors(path: string): Promise<Report> {
  const outcomes: Outcome[] = [];
  const source = existsSync(join(path, 'manifest.jsonl')) ? editedPages(path) : givenPages(path);
  for await (const outcome of source) outcomes.push(outcome);
  const byGroup = outcomes.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  return {
    title: `anchors in ${path}: ${outcomes.length} passages looked for`,
    ...tableBy('passages', byGroup, ({ group }) => group),
    further: [
      tableBy('edit', outcomes, ({ group, edit }) => `${group} ${edit}`),
      tableBy('kind', outcomes, ({ kind }) => kind),
    ],
    lines: linesOf(outcomes),
    json: { path, outcomes },
  };
}

type Given = {
  readonly sels: readonly { s: number; e: number; kind: string; exact: string }[];
  readonly gold?: readonly (Span & { readonly gone?: true })[];
  readonly mutations?: Readonly<Record<string, { gold: readonly (Span & { gone?: true; skip?: true })[] }>>;
};

async function* givenPages(path: string): AsyncGenerator<Outcome> {
  const read = (...names: string[]) => gunzipSync(readFileSync(join(path, ...names))).toString('utf8');
  const given = (...names: string[]) => JSON.parse(readFileSync(join(path, ...names), 'utf8')) as Given;
  const namesIn = (folder: string) => (existsSync(join(path, folder)) ? readdirSync(join(path, folder)) : []);
  for (const file of namesIn('cases').filter((name) => name.endsWith('.json'))) {
    const page = file.replace(/(?:\.hard)?\.json$/, '');
    const group = file.endsWith('.hard.json') ? 'hard' : 'standard';
    const { sels, mutations = {} } = given('cases', file);
    const before = await openScoredPage(read('cases', `${page}.orig.html.gz`));
    for (const [edit, { gold }] of Object.entries(mutations)) {
      const now = await openScoredPage(read('cases', `${page}.${edit}.html.gz`));
      const wanted = sels.flatMap(({ s, e, kind }, at) => {
        const place = gold[at];
        return place && !place.skip
          ? [{ kind, span: before.spanOf({ start: s, end: e }), gold: place.gone ? undefined : place }]
          : [];
      });
      yield* lookFor({ page, edit, group }, before.page.text, now, wanted);
      now.close();
      await setImmediate();
    }
    before.close();
  }
  for (const file of namesIn('pairs').filter((name) => name.endsWith('.case.json'))) {
    const page = file.replace('.case.json', '');
    const { sels, gold = [] } = given('pairs', file);
    const before = await openScoredPage(read('pairs', `${page}.v1.html.gz`));
    const now = await openScoredPage(read('pairs', `${page}.v2.html.gz`));
    const wanted = sels.map(({ s, e, kind }, at) => ({
      kind,
      span: before.spanOf({ start: s, end: e }),
      gold: gold[at]?.gone ? undefined : gold[at],
    }));
    yield* lookFor({ page, edit: 'later', group: 're-crawls' }, before.page.text, now, wanted);
    before.close();
    now.close();
    await setImmediate();
  }
}

async function* editedPages(path: string): AsyncGenerator<Outcome> {
  const random = seededRandom(SEED);
  const foreign: string[] = [];
  for (const { id, file } of readManifest(path).filter((_, at) => at % STRIDE === FIRST)) {
    const html = gunzipSync(readFileSync(join(path, file))).toString('utf8');
    if (html.length > LONGEST_FILE) continue;
    const opened = await openScoredPage(html);
    for (const element of opened.document.querySelectorAll('script, style')) element.remove();
    yield* editPage(id, opened.document, random, foreign);
    opened.close();
    await setImmediate();
  }
}

/** All edits on one page; its sentences are then `foreign` to the next ones. */
async function* editPage(
  page: string,
  document: Document,
  random: () => number,
  foreign: string[],
): AsyncGenerator<Outcome> {
  const before = await readScoredPage(document);
  const tracked = new TrackedPage(document.body);
  const passages = choosePassages(tracked, random).filter((passage) => {
    // What is not shown whole cannot be selected.
    const span = before.spanOf(passage);
    return span && verdictOf(before.content, before.placeOf(span), passage) === 'exact';
  });
  const sentences = tracked
    .blocks(60)
    .flatMap((block) => (block.textContent ?? '').match(/\p{Lu}[^.!?]{20,140}[.!?]/gu) ?? []);
  if (before.page.text.length >= LEAST_TEXT && foreign.length > 50) {
    const spans = passages.map((passage) => before.spanOf(passage));
    const pristine = document.body.cloneNode(true);
    for (const [group, edits] of [
      ['standard', STANDARD_EDITS],
      ['hard', HARD_EDITS],
    ] as const) {
      for (const [edit, make] of Object.entries(edits)) {
        document.body.replaceWith(pristine.cloneNode(true));
        const edited = new TrackedPage(document.body);
        make({ page: edited, random, foreign: foreign.slice(-300), passages });
        const wanted = passages.flatMap(({ kind, exact, ...passage }, at) => {
          const gold = edited.find(passage, exact);
          return gold === 'unclear'
            ? []
            : [{ kind, span: spans[at], gold: gold === 'gone' ? undefined : gold }];
        });
        yield* lookFor({ page, edit, group }, before.page.text, await readScoredPage(document), wanted);
      }
    }
  }
  foreign.push(...sentences);
}

type Wanted = { readonly kind: string; readonly span: Span | undefined; readonly gold: Span | undefined };

function* lookFor(
  which: Pick<Outcome, 'page' | 'edit' | 'group'>,
  before: string,
  now: Pick<ScoredPage, 'page' | 'content' | 'placeOf'>,
  wanted: readonly Wanted[],
): Generator<Outcome> {
  const text = prepareText(now.page.text);
  runToEnd(text.words());
  for (const { kind, span, gold } of wanted) {
    const { anchoring, ms } = timed(text, describePlace(before, span ?? { start: 0, end: 0 }));
    const place = anchoring.state === 'orphan' ? undefined : now.placeOf(anchoring);
    yield {
      ...which,
      kind,
      state: anchoring.state,
      score: anchoring.state === 'orphan' ? 0 : anchoring.score,
      verdict: verdictOf(now.content, place, gold),
      ms,
      words: {
        old: span ? before.slice(span.start, span.end) : '',
        gold: gold ? now.content.slice(gold.start, gold.end) : '',
        found: place ? now.content.slice(place.start, place.end) : '',
      },
    };
  }
}

function timed(text: PreparedText, selector: Selector) {
  const begun = performance.now();
  const anchoring = findAnchor(text, selector);
  return { anchoring, ms: performance.now() - begun };
}

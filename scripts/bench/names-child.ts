// One measurement in a process of its own: `node --expose-gc names-child.js JOB`, JOB as JSON. The result is JSON too.
import { performance } from 'node:perf_hooks';
import { tokenize } from '../../lib/text/tokenize';
import { countNames, KINDS, scoreOf } from '../evaluate/name-scores';
import type { GoldDocument } from '../evaluate/names-corpus';
import { firstWords, readDocuments } from './names-documents';
import { type LoadedSystem, type NameFinder, SYSTEMS, type System } from './names-systems';

/** `model` is the file for the language; `system` is asked for where one is measured. */
type Job = {
  readonly task: 'languages' | 'speed' | 'memory' | 'cold';
  readonly paths: readonly string[];
  readonly root: string;
  readonly language: string;
  readonly model: string;
  readonly system: string;
  readonly rounds: number;
};

const ARTICLE_WORDS = 1000;

const job = JSON.parse(process.argv[2] ?? '{}') as Job;
const documents = readDocuments(job.paths, job.root).filter(
  ({ language }) => job.task === 'languages' || language === job.language,
);
const TASKS = { languages: listLanguages, speed: measureSpeed, memory: measureMemory, cold: measureCold };
process.stdout.write(JSON.stringify(await TASKS[job.task]()));

async function listLanguages() {
  return [...new Set(documents.map(({ language }) => language))];
}

/** Scores, and tokens in a second of processor time: median of rounds, each system first in turn. */
async function measureSpeed() {
  const systems = SYSTEMS.filter(({ languages }) => languages.includes(job.language));
  const loaded = new Map<System, LoadedSystem>();
  for (const system of systems) loaded.set(system, (await system.load()).open(job.model));
  const tokens = documents.reduce((sum, { title, text }) => sum + tokenize(`${text} ${title}`).length, 0);
  const results = systems.map((system) => ({ name: system.name, ...score(startOf(loaded, system)) }));
  const speeds = systems.map((): number[] => []);
  for (let round = 0; round < job.rounds; round += 1) {
    for (let turn = 0; turn < systems.length; turn += 1) {
      const number = (round + turn) % systems.length;
      const seconds = secondsToReadAll(startOf(loaded, systems[number] as System));
      speeds[number]?.push(tokens / seconds);
    }
  }
  return {
    documents: documents.length,
    tokens,
    systems: results.map((result, number) => ({ ...result, speeds: speeds[number] })),
  };
}

function startOf(loaded: ReadonlyMap<System, LoadedSystem>, system: System): NameFinder {
  return (loaded.get(system) as LoadedSystem).start();
}

/** Also the warm-up: every document is read twice before times are taken. */
function score(find: NameFinder) {
  for (const document of documents) find(document);
  const counts = documents.map((document) => countNames(find(document), document));
  const f1 = (kinds: typeof KINDS) => scoreOf(counts, kinds).f1;
  return { all: f1(KINDS), person: f1(['person']), organization: f1(['organization']) };
}

function secondsToReadAll(find: NameFinder): number {
  collectGarbage();
  const begun = process.cpuUsage();
  for (const document of documents) find(document);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

/** What the system holds once it has read all documents, and the most there was after one of them; in bytes. */
async function measureMemory() {
  const before = heldBytes();
  const find = (await systemOf(job).load()).open(job.model).start();
  let peak = 0;
  for (const document of documents) {
    find(document);
    peak = Math.max(peak, usedBytes());
  }
  const held = heldBytes() - before;
  find(documents[0] as GoldDocument); // It is in use until here.
  return { held, peak: peak - before };
}

function heldBytes(): number {
  collectGarbage();
  collectGarbage();
  return usedBytes();
}

function usedBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('runs with --expose-gc only');
  globalThis.gc();
}

/** The first article of a fresh process, in ms: `total` with the code, `opened` from the model file on. */
async function measureCold() {
  const article = {
    title: '',
    text: firstWords(
      documents.map(({ text }) => text),
      ARTICLE_WORDS,
    ),
  };
  const begun = performance.now();
  const { open } = await systemOf(job).load();
  const loaded = performance.now();
  open(job.model).start()(article);
  const end = performance.now();
  return { total: end - begun, opened: end - loaded };
}

function systemOf({ system: wanted }: Job): System {
  const system = SYSTEMS.find(({ name }) => name === wanted);
  if (system === undefined) throw new Error(`no system ${wanted}`);
  return system;
}

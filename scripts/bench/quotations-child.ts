// One measurement in a process of its own: `node --expose-gc quotations-child.js JOB`, JOB as JSON. The result is JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isModelLanguage } from '../../lib/names/language-parts';
import { readModel } from '../../lib/names/tagger/model-file';
import { createModelRecognizer } from '../../lib/names/tagger/model-recognizer';
import { readMarked } from '../train/corpora';
import { firstWords } from './names-documents';
import { type ReadingMatter, timeStages } from './quotations-stages';

type Job = {
  readonly task: 'warm' | 'cold';
  readonly root: string;
  readonly language: string;
  /** How long a text is read. */
  readonly words: number;
  /** How many times, each time another part of the corpus as far as it has one. */
  readonly runs: number;
};

/** So many words are read before times are taken. */
const WARM_UP = 60_000;

const job = JSON.parse(process.argv[2] ?? '{}') as Job;
const articles = readMarked(join(job.root, 'scripts/corpus', job.language)).map(({ text }) => text);
const startTagger = openTagger();
const TASKS = { warm: measureWarm, cold: () => timeStages(matterAt(0), startTagger()) };
process.stdout.write(JSON.stringify(TASKS[job.task]()));

/** Times of each run. Every run starts with a tagger that remembers no word. */
function measureWarm() {
  const warmUps = Math.max(1, Math.round(WARM_UP / job.words));
  for (let run = 0; run < warmUps; run += 1) timeStages(matterAt(run), startTagger());
  return Array.from({ length: job.runs }, (_, run) => {
    collectGarbage();
    return timeStages(matterAt(run), startTagger());
  });
}

/** So many words of the corpus's articles one after another; each run begins at another article, round and round. */
function matterAt(run: number): ReadingMatter {
  const first = Math.floor((run * articles.length) / (job.runs + 1));
  const texts = [...articles.slice(first), ...articles.slice(0, first)];
  return { title: '', text: firstWords(texts, job.words), language: job.language };
}

function openTagger() {
  const { language } = job;
  if (!isModelLanguage(language)) throw new Error(`no model for "${language}"`);
  const model = readModel(readFileSync(join(job.root, `public/models/names-${language}.bin`)));
  return () => ({ [language]: createModelRecognizer(model) });
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('runs with --expose-gc only');
  globalThis.gc();
}

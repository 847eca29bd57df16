// Reads the corpus of summaries: JSONL records with an article, what a reader picked of it, and the reader's abstract.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article, Block } from '../../lib/article';
import type { Picks } from './summary-scores';

export type SummaryDocument = {
  readonly id: string;
  /** The file it lies in, without its ending: `tune` or `held`. */
  readonly part: string;
  readonly article: Article;
  readonly picks: Picks;
  readonly abstract: string;
};

type SummaryRecord = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** Three matters, each with the `[start, end]` of the sentences that state it. */
  readonly picks: readonly (readonly (readonly [number, number])[])[];
  readonly abstract: string;
};

/** The documents of a `.jsonl` file or of a folder of them, in order. Throws when `path` cannot be read. */
export function readSummaryCorpus(path: string): SummaryDocument[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((file) => file.endsWith('.jsonl'));
    return files.sort().flatMap((file) => readSummaryCorpus(join(path, file)));
  }
  const part = basename(path, '.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => documentOf(JSON.parse(line) as SummaryRecord, part));
}

function documentOf(
  { id, language, title, text, picks, abstract }: SummaryRecord,
  part: string,
): SummaryDocument {
  const blocks = findBlocks(text);
  const article = { url: '', title, byline: [], publishedCertain: false, language, text, blocks };
  return {
    id,
    part,
    article,
    picks: picks.map((matter) => matter.map(([start, end]) => ({ start, end }))),
    abstract,
  };
}

const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g;
const SENTENCE_END = /[.!?…:]["'”“’»«)\]]*$/;
/** A shorter paragraph that ends without a mark is a heading. */
const HEADING = 80;

function findBlocks(text: string): Block[] {
  return [...text.matchAll(PARAGRAPH)].flatMap((match): Block[] => {
    const words = match[0].trimEnd();
    const isHeading = words.length < HEADING && !SENTENCE_END.test(words);
    const span = { start: match.index, end: match.index + words.length };
    return words === '' ? [] : [{ ...span, kind: isHeading ? 'heading' : 'paragraph' }];
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords, writeSections } from './read-tables.mjs';

const WORD = /[\p{L}]+/gu;

/** Ordinary words that stand in lower case in text, by language: a capital on them at a sentence start says nothing. */
export function buildCommonWords(data) {
  const german = new Map();
  const english = new Map();
  for (const record of readRecords(join(data, 'wikinews-de/train.jsonl')))
    for (const word of ordinaryWords(record)) add(german, word);
  for (const word of wordsOfTable(join(data, 'germeval2014-de/train.tsv'))) add(german, word);
  for (const name of ['wikigold-en', 'wnut17-en'])
    for (const word of wordsOfTable(join(data, name, 'train.tsv'))) add(english, word);
  return writeSections(
    'Ordinary words. Source: counted in German Wikinews (CC BY 2.5), GermEval 2014, Wikigold and WNUT 2017 (CC BY 4.0).',
    { de: frequent(german, 4), en: frequent(english, 3) },
  );
}

function ordinaryWords({ text, mentions }) {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of mentions) covered.fill(1, start, end);
  return [...text.matchAll(WORD)].filter((match) => covered[match.index] === 0).map(([word]) => word);
}

function wordsOfTable(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, label]) => label === 'O')
    .map(([token]) => token);
}

function add(counts, word) {
  if (/^\p{Ll}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function frequent(counts, least) {
  return [...counts].filter(([, count]) => count >= least).map(([word]) => word);
}

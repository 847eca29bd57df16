import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnits, readRecords } from './read-tables.mjs';

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const LEAST = 2;
const SHORTEST_HEAD = 5;

/** Common German nouns: written with a capital within sentences and never part of a name, at least twice. */
export function buildNouns(data) {
  const common = new Map();
  const named = new Map();
  for (const record of readRecords(join(data, 'wikinews-de/train.jsonl'))) countRecord(record, common, named);
  countTable(readFileSync(join(data, 'germeval2014-de/train.tsv'), 'utf8'), common, named);
  const kept = [...common.keys()].filter(
    (word) => (common.get(word) ?? 0) >= LEAST && (common.get(word) ?? 0) > 4 * (named.get(word) ?? 0),
  );
  const lower = new Set(kept.map((word) => word.toLowerCase()));
  const heads = kept.filter((word) => !hasShorterHead(word.toLowerCase(), lower)).sort(byCodeUnits);
  return `# Common nouns. Source: counted in German Wikinews (CC BY 2.5) and GermEval 2014 (CC BY 4.0).\n${heads.join('\n')}\n`;
}

function countRecord({ text, mentions }, common, named) {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of mentions) covered.fill(1, start, end);
  for (const match of text.matchAll(WORD)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index).trim();
    if (!/^\p{Lu}\p{Ll}/u.test(match[0]) || match[0].includes('-')) continue;
    if (covered[match.index] === 1) add(named, match[0]);
    else if (/[\p{L}\p{N},]$/u.test(before)) add(common, match[0]);
  }
}

function countTable(table, common, named) {
  let isFirst = true;
  for (const line of table.split('\n')) {
    const [token = '', label = ''] = line.split('\t');
    if (!isFirst && /^\p{Lu}\p{Ll}+$/u.test(token)) add(label === 'O' ? common : named, token);
    isFirst = !/^[\p{L}\p{N},]/u.test(token);
  }
}

function add(counts, word) {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function hasShorterHead(word, lower) {
  for (let at = 1; at <= word.length - SHORTEST_HEAD; at += 1) if (lower.has(word.slice(at))) return true;
  return false;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a tab-separated file, without a byte-order mark and without empty or comment lines. */
export function readRows(path) {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The rows of all lexicon files whose names start so, in the order of the names. */
export function readLexicon(data, prefix) {
  return readdirSync(join(data, 'lexicon'))
    .filter((name) => name.startsWith(prefix))
    .sort()
    .flatMap((name) => readRows(join(data, 'lexicon', name)));
}

/** The records of a JSONL corpus. */
export function readRecords(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Sections `#name` with one entry a line, each sorted by code units. */
export function writeSections(header, sections) {
  const parts = Object.keys(sections)
    .sort()
    .map((name) => `#${name}\n${sections[name].sort(byCodeUnits).join('\n')}\n`);
  return `# ${header}\n${parts.join('')}`;
}

export function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

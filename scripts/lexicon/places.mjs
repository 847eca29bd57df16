import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnits, readRecords } from './read-tables.mjs';

const reviews = new URL('.', import.meta.url).pathname;

/** Places, one a line: those written for Randnotiz, and those named in the training part of our Wikinews corpus. */
export function buildPlaces(data) {
  const places = new Set();
  for (const line of readFileSync(join(reviews, 'places.txt'), 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    for (const name of line.split(' ')) if (name !== '') places.add(name.replaceAll('_', ' '));
  }
  const counts = new Map();
  for (const record of readRecords(join(data, 'wikinews-de/train.jsonl'))) {
    for (const { start, end, kind } of record.mentions) {
      const form = record.text.slice(start, end);
      const count = counts.get(form) ?? { place: 0, rest: 0 };
      count[kind === 'place' ? 'place' : 'rest'] += 1;
      counts.set(form, count);
    }
  }
  for (const [form, { place, rest }] of counts) {
    if (place > rest && /^\p{Lu}[\p{L}-]{2,}(?: [\p{L}.-]+){0,2}$/u.test(form)) places.add(form);
  }
  const names = [...places]
    .filter((name) => !(name.endsWith('s') && places.has(name.slice(0, -1))))
    .sort(byCodeUnits);
  return `# Places. Source: list written for Randnotiz (CC0 1.0); German Wikinews, annotated for Randnotiz (CC BY 4.0).\n${names.join('\n')}\n`;
}

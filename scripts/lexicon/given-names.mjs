import { join } from 'node:path';
import { readLexicon, readRows, writeSections } from './read-tables.mjs';

/** Given names in sections by gender: our own list, and the common forenames by country (sigpwned, CC0). */
export function buildGivenNames(data) {
  const gender = new Map();
  for (const [name, sex = 'x'] of readLexicon(data, 'given-names')) note(gender, name, sex);
  for (const [line] of readRows(join(data, 'lists/sigpwned_common-forenames-by-country.csv'))) {
    const cells = line.split(',');
    const sex = cells[9] === 'F' ? 'f' : cells[9] === 'M' ? 'm' : 'x';
    for (const name of cells.slice(10, 12)) if (/^\p{Script=Latin}{3,}$/u.test(name)) note(gender, name, sex);
  }
  const sections = { f: [], m: [], x: [] };
  for (const [name, sex] of gender) sections[sex].push(name);
  return writeSections(
    'Given names. Source: list written for Randnotiz (CC0 1.0); common forenames by country, sigpwned (CC0 1.0).',
    sections,
  );
}

function note(gender, name, sex) {
  const known = gender.get(name);
  const next = sex === 'f' || sex === 'm' ? sex : 'x';
  if (known === undefined) gender.set(name, next);
}

import { readLexicon, writeSections } from './read-tables.mjs';

/** Shortest word that counts as the end of a German compound. */
const SHORTEST_HEAD = 4;

/**
 * Roles in sections by gender. German compounds are left out when their last part is in the list itself
 * ("Umweltminister" for "minister"), since the reader of the list looks at word ends.
 */
export function buildRoles(data, language) {
  const gender = new Map();
  for (const [form, rowLanguage, sex, kind] of readLexicon(data, 'roles')) {
    if (rowLanguage !== language || kind === 'honorific') continue;
    if (!gender.has(form)) gender.set(form, sex === 'f' || sex === 'm' ? sex : 'x');
  }
  const lower = new Map([...gender].map(([form, sex]) => [form.toLowerCase(), sex]));
  const sections = { f: [], m: [], x: [] };
  for (const [form, sex] of gender) {
    if (language === 'de' && hasShorterHead(form.toLowerCase(), sex, lower)) continue;
    sections[sex].push(form);
  }
  return writeSections('Roles and titles. Source: list written for Randnotiz. CC0 1.0.', sections);
}

function hasShorterHead(form, sex, lower) {
  for (let at = 1; at <= form.length - SHORTEST_HEAD; at += 1) {
    if (lower.get(form.slice(at)) === sex) return true;
  }
  return false;
}

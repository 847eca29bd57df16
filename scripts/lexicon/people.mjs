import { readLexicon, writeSections } from './read-tables.mjs';

/** One line a person, `name|other form|…`, in sections by gender. */
export function buildPeople(data) {
  const seen = new Set();
  const sections = {};
  for (const [name, aliases = '', gender = ''] of readLexicon(data, 'people-')) {
    const forms = [name, ...aliases.split('|')]
      .map((form) => form.trim())
      .filter((form) => form !== '' && !seen.has(form));
    for (const form of forms) seen.add(form);
    if (forms.length === 0) continue;
    const section = gender === 'f' || gender === 'm' ? gender : 'x';
    sections[section] ??= [];
    sections[section].push(forms.join('|'));
  }
  return writeSections('People of the news. Source: lists written for Randnotiz. CC0 1.0.', sections);
}

import { readLexicon, writeSections } from './read-tables.mjs';

/** Forms with a title: the title is not part of the name. */
const TITLED =
  /^(?:Prinz|Prinzessin|Königin|König|Kaiser|Kaiserin|Papst|Fürst|Graf|Lord|Lady|Sir|Dame|Herzog|Herzogin|Kronprinz|Prince|Princess|Queen|King|Pope|Duke|Duchess|Emperor|Dr\.|Prof\.|Mr\.|Mrs\.|General|Präsident|President) /;

/** One line a person, `name|other form|…`, in sections by gender. */
export function buildPeople(data) {
  const seen = new Set();
  const sections = {};
  for (const [name, aliases = '', gender = ''] of readLexicon(data, 'people-')) {
    const forms = [name, ...aliases.split('|')]
      .map((form) => form.trim())
      .filter((form) => form !== '' && !seen.has(form) && !TITLED.test(form));
    for (const form of forms) seen.add(form);
    if (forms.length === 0) continue;
    const section = gender === 'f' || gender === 'm' ? gender : 'x';
    sections[section] ??= [];
    sections[section].push(forms.join('|'));
  }
  return writeSections('People of the news. Source: lists written for Randnotiz. CC0 1.0.', sections);
}

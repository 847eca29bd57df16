import { isFoundPerson } from './found-by-rule.mjs';
import { readLexicon, writeSections } from './read-tables.mjs';

/** Forms with a title: the title is not part of the name. */
const TITLED =
  /^(?:Prinz|Prinzessin|Königin|König|Kaiser|Kaiserin|Papst|Fürst|Graf|Lord|Lady|Sir|Dame|Herzog|Herzogin|Kronprinz|Prince|Princess|Queen|King|Pope|Duke|Duchess|Emperor|Dr\.|Prof\.|Mr\.|Mrs\.|General|Präsident|President) /;

/** One line a person, `name|other form|…`, in sections by gender. */
export function buildPeople(data, givenNames) {
  const seen = new Set();
  const sections = {};
  for (const [name, aliases = '', gender = ''] of readLexicon(data, 'people-')) {
    const forms = [name, ...aliases.split('|')]
      .map((form) => form.trim())
      .filter((form) => form !== '' && !seen.has(form) && !TITLED.test(form));
    for (const form of forms) seen.add(form);
    if (forms.length === 0 || isFoundPerson(forms, givenNames)) continue;
    const section = gender === 'f' || gender === 'm' ? gender : 'x';
    sections[section] ??= [];
    sections[section].push(shorten(forms).join('|'));
  }
  return writeSections('People of the news. Source: lists written for Randnotiz. CC0 1.0.', sections);
}

/** A leading + says that the last word of the name is a form of its own: "+Angela Merkel" for "Angela Merkel|Merkel". */
function shorten([name, ...others]) {
  const last = name.split(' ').at(-1);
  if (!name.includes(' ') || !others.includes(last)) return [name, ...others];
  return [`+${name}`, ...others.filter((form) => form !== last)];
}

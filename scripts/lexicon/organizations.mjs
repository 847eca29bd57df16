import { join } from 'node:path';
import { isFoundOrganization } from './found-by-rule.mjs';
import { readLexicon, readRows, writeSections } from './read-tables.mjs';

const reviews = new URL('.', import.meta.url).pathname;

/** One line an organization, `name|other form|…`, in sections by type. */
export function buildOrganizations(data, places) {
  const dropped = new Set(readRows(join(reviews, 'drop-organizations.tsv')).map(([form]) => form));
  const seen = new Set();
  const sections = {};
  const rows = [...readRows(join(reviews, 'add-organizations.tsv')), ...readLexicon(data, 'orgs-')];
  for (const [name, aliases = '', type = '', country = ''] of rows) {
    const forms = [name, ...aliases.split('|')]
      .map((form) => form.trim())
      .filter((form) => form !== '' && !dropped.has(form) && !seen.has(form) && !isUseless(form));
    if (type === 'team' && /^(?:US|CA)$/.test(country)) forms.push(...nicknames(name, seen));
    for (const form of forms) seen.add(form);
    const hasShort = forms.some((form) => /^[\p{L}.&]{2,6}$/u.test(form));
    const kept = hasShort ? forms : forms.filter((form) => !isFoundOrganization(form, places));
    if (kept.length === 0) continue;
    sections[type] ??= [];
    sections[type].push([...new Set(kept)].join('|'));
  }
  return writeSections(
    'Organizations. Source: lists written for Randnotiz, reviewed by scripts/lexicon. CC0 1.0.',
    sections,
  );
}

/** "Bruins" for "Boston Bruins", "Red Wings" for "Detroit Red Wings". */
function nicknames(name, seen) {
  const words = name.split(' ');
  const last = words.at(-1);
  if (words.length < 2 || !/^\p{Lu}\p{Ll}{4,}s$/u.test(last) || seen.has(last)) return [];
  return /^(?:Red|Blue|White|Maple|Golden|Trail)$/.test(words.at(-2)) ? [`${words.at(-2)} ${last}`] : [last];
}

/** A kind word before the name, several organizations in one form, a compound of company and kind. */
const DESCRIBED =
  /^Nachrichtenagentur |^(?:CDU|CDU und|CDU\/)\s?\/?CSU$|-(?:Konzern|Rebellen|Staaten|Kämpfer|Miliz|Milizen|Hersteller)$/;

/** "französisches Außenministerium": the adjective is no part of the name. */
const LOWER_ADJECTIVE = /^\p{Ll}+(?:isches?|ische|ischer|ischen) \p{Lu}(?!irche)/u;

/** Forms that could not be told from ordinary words: one letter, or lower case and short; descriptions. */
function isUseless(form) {
  return (
    DESCRIBED.test(form) ||
    LOWER_ADJECTIVE.test(form) ||
    form.length < 2 ||
    /^\p{Ll}{1,2}$/u.test(form) ||
    /^\d+$/.test(form)
  );
}

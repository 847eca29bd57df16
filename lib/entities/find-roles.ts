// Idea: a role is certain only next to the name: right before it ("Generalsekretär Mark Rutte", "Russlands Präsident
// Wladimir Putin") or after a comma ("Xavier Bettel, der luxemburgische Außenminister,"). Cost: constant per naming.
import { findRole, nominativeOfRole } from '../names/names-of-people';
import { tokenize } from '../text/tokenize';
import type { Naming } from './naming';

/** A role as it is written, adjectives and cases set to the nominative. */
export type Role = { readonly text: string; readonly gender: 'f' | 'm' | undefined };

const MOST_ENGLISH_WORDS = 4;
const TITLE = /^(?:Dr|Prof|Mag|Ing|Doktor|Professor|Professorin)$/;
const ARTICLE =
  /^(?:der|die|den|dem|des|ein|eine|einen|einem|einer|eines|the|a|an|its|sein|seine|seinen|seinem|ihr|ihre|ihren|ihrem)$/i;

/** The role right before a naming; undefined when there is none. */
export function findRoleBefore(naming: Naming, language: string): Role | undefined {
  const words = wordsBefore(naming.before);
  return language === 'en' ? englishRole(words) : germanRole(words);
}

/** The role after a comma behind a naming; undefined when there is none. */
export function findRoleAfter(naming: Naming, language: string): Role | undefined {
  const apposition = /^\s?,\s([^,.;:!?()]{3,80})[,.;:]/.exec(naming.after)?.[1];
  if (apposition === undefined) return undefined;
  const words = apposition.split(/\s+/).filter((word) => word !== '');
  if (language === 'en') return englishAfter(words);
  const start = ARTICLE.test(words[0] ?? '') ? 1 : 0;
  let end = start;
  while (end < words.length && /^\p{Ll}+(?:e|er|en)$/u.test(words[end] ?? '') && end < start + 3) end += 1;
  const role = germanRole(words.slice(start, end + 1));
  return role !== undefined && /^\p{Lu}/u.test(words[end] ?? '') ? role : undefined;
}

/** The unbroken words right before the naming, nearest last. */
function wordsBefore(before: string): string[] {
  const words: string[] = [];
  const tokens = tokenize(before);
  let end = before.length;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      const isAbbreviated = token.text === '.' && TITLE.test(tokens[index - 1]?.text ?? '');
      if (!isAbbreviated) break;
      end = token.start;
      continue;
    }
    if (before.slice(token.end, end).trim() !== '') break;
    end = token.start;
    if (!TITLE.test(token.text)) words.unshift(token.text);
  }
  return words;
}

function germanRole(words: readonly string[]): Role | undefined {
  const noun = words.at(-1);
  if (noun === undefined || !/^\p{Lu}/u.test(noun)) return undefined;
  const found = findRole([noun], 'de');
  if (found === undefined) return undefined;
  const parts = [nominativeOfRole(noun)];
  for (let index = words.length - 2; index >= 0 && parts.length < 4; index -= 1) {
    const word = words[index] ?? '';
    if (/^\p{Ll}{3,}(?:e|er|en|em|es)$/u.test(word) && !ARTICLE.test(word) && !isPlainWord(word)) {
      parts.unshift(strongAdjective(word, found.gender));
    } else {
      if (/^\p{Lu}\p{L}+s$/u.test(word) && index === words.length - 2) parts.unshift(word);
      break;
    }
  }
  return { text: parts.join(' '), gender: found.gender };
}

const PLAIN_WORDS = new Set(
  'unter über aber oder wider einer keiner seiner ihrer unserer dieser jener welcher alle andere viele wegen neben gegen zwischen sagte erklärte betonte warnte meinte forderte sowie beide weitere laut wie'.split(
    ' ',
  ),
);

function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word) || /(?:te|ten)$/.test(word);
}

/** "luxemburgischer" for "luxemburgische" of a man. */
function strongAdjective(word: string, gender: 'f' | 'm' | undefined): string {
  const stem = word.replace(/(?:e|er|en|em|es)$/, '');
  if (gender === undefined) return word;
  return gender === 'm' ? `${stem}er` : `${stem}e`;
}

/** "President", "NATO Secretary General", "former prime minister". */
function englishRole(words: readonly string[]): Role | undefined {
  for (let length = Math.min(MOST_ENGLISH_WORDS, words.length); length > 0; length -= 1) {
    const start = words.length - length;
    const found = findRole(words.slice(start), 'en');
    if (found === undefined) continue;
    let from = start;
    while (from > 0 && start - from < 2 && isEnglishModifier(words[from - 1] ?? '')) from -= 1;
    return { text: words.slice(from).join(' '), gender: found.gender };
  }
  return undefined;
}

function isEnglishModifier(word: string): boolean {
  if (ARTICLE.test(word)) return false;
  return (
    /^(?:[Ff]ormer|then|[Aa]cting|[Dd]eputy|[Vv]ice|ex|senior|chief)$/.test(word) ||
    /^\p{Lu}[\p{L}.-]*(?:ian|ean|ish|ese|an|ch|U\.S\.|US|UK|EU|NATO|UN)$/u.test(word) ||
    /^\p{Lu}{2,5}$/u.test(word)
  );
}

function englishAfter(words: readonly string[]): Role | undefined {
  const start = ARTICLE.test(words[0] ?? '') ? 1 : 0;
  for (let end = Math.min(words.length, start + MOST_ENGLISH_WORDS + 2); end > start; end -= 1) {
    const role = englishRole(words.slice(start, end));
    if (role !== undefined && role.text.split(' ').length === end - start) return role;
  }
  return undefined;
}

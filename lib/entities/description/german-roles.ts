// Idea: a role stands next to the name: right before it ("der frühere Präsident Wladimir Putin"), before a comma with
// what belongs to it ("Der Leiter der Behörde, Klaus Wollnik, …"), after a comma ("Mark Rutte, Generalsekretär der
// Nato, …"), or after a verb that equates ("Rutte ist Generalsekretär der Nato"). Cost: constant per naming.
import { findRole } from '../../names/names-of-people';
import { type Token, tokenize } from '../../text/tokenize';
import type { Naming } from '../naming';
import { afterBracket, type FoundRole } from './after-bracket';
import type { Role } from './role';

const ARTICLE =
  /^(?:der|die|den|dem|des|das|ein|eine|einen|einem|einer|eines|sein|seine[nmrs]?|ihr|ihre[nmrs]?)$/i;
const TITLE = /^(?:Dr|Prof|Mag|Ing|Dipl|med)$/;
const PROFESSOR = /^Professor(?:in)?$/;
const PLAIN_WORDS = new Set(
  'unter über aber oder wider einer keiner seiner ihrer unserer dieser jener welcher alle andere viele wegen neben gegen zwischen sagte erklärte betonte warnte meinte forderte sowie beide weitere laut wie einige mehrere manche diese jene jede keine unsere meine deren dessen habe werde sei wurde wurden haben werden worden geworden gestern heute morgen bisher'.split(
    ' ',
  ),
);
/** Participles that belong to an office; others belong to words before them. */
const OFFICE_PARTICIPLE =
  /^(?:stellvertretend|amtierend|geschäftsführend|regierend|leitend|scheidend|führend|kommend)/;
/** What begins that which belongs to a role. */
const LINK = /^(?:des|der|dem|den|von|vom|für|beim|bei|am|an|im|in|aus|zu|zum|zur|auf|gegen)$/;
/** Roles that tell nothing of a person beyond this place. */
const EMPTY = /^(?:Herrn?|Frau|Mann|Kolleg(?:e|en|in)|Person|Mitmensch|Bürger|Anhänger|Name)$/;
const EQUATES = /^(?:ist|war|wurde|wird|bleibt|blieb)$/;
const ADVERB =
  /^(?:seit|derzeit|damals|heute|auch|noch|bereits|lange|zuvor|früher|später|ab|bis|von|jetzt|nun|zugleich|zudem|außerdem|einst|zuletzt|dann|selbst|schon|zunächst|inzwischen)$/;
const MOST_WORDS = 12;

/** The roles beside a naming, as they are written. */
export function germanRoles(naming: Naming, isGenitive: boolean): Role[] {
  const before = tokenize(naming.before);
  const after = tokenize(naming.after);
  const roles = isGenitive ? rolesBeforeGenitive(naming.before, before) : rolesBefore(naming.before, before);
  if (roles.length === 0) {
    const role = roleBeforeComma(before, after);
    if (role !== undefined) roles.push(role);
  }
  const following = roleAfterComma(after) ?? roleAfterVerb(after);
  return following === undefined ? roles : [...roles, following];
}

/** "Generalsekretär", "Russlands Präsident", "Pilot und Unternehmer" right before the name. */
function rolesBefore(text: string, tokens: readonly Token[]): Role[] {
  const words = wordsBefore(text, tokens);
  const last = roleAtEnd(words);
  if (last === undefined) return [];
  const rest = words.slice(0, words.length - 1 - last.before.length);
  const hasOther = rest.at(-1) === 'und' || PROFESSOR.test(last.head);
  const other = hasOther ? roleAtEnd(rest.at(-1) === 'und' ? rest.slice(0, -1) : rest) : undefined;
  return [other, last].filter((role) => role !== undefined);
}

const BEFORE_TITLE = /^(?:von|mit|unter|für|gegen|durch|nach|bei|wegen)$/;

/** "mit Präsident Obamas Rede": his title; "die Anhänger Obamas" are others. */
function rolesBeforeGenitive(text: string, tokens: readonly Token[]): Role[] {
  const words = wordsBefore(text, tokens);
  const isTitle = words.length === 1 || BEFORE_TITLE.test(words.at(-2) ?? '');
  const role = isTitle ? roleAtEnd(words.slice(-1)) : undefined;
  return role === undefined ? [] : [role];
}

/** The unbroken words right before the naming, nearest last; titles are left out. */
function wordsBefore(text: string, tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let end = text.length;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || text.slice(token.end, end).trim() !== '') break;
    if (token.kind !== 'word') {
      if (token.text !== '.' || !TITLE.test(tokens[index - 1]?.text ?? '')) break;
    } else if (!TITLE.test(token.text)) words.unshift(token.text);
    end = token.start;
  }
  return words;
}

function roleAtEnd(words: readonly string[]): Role | undefined {
  const head = words.at(-1) ?? '';
  const found = roleOf(head);
  if (found === undefined) return undefined;
  let start = words.length - 1;
  while (start > 0 && words.length - start < 4 && isAdjective(words[start - 1] ?? '')) start -= 1;
  // "warne Premierminister Wollnik": of a man, without an article, an adjective ends in "er".
  const isBare =
    found.gender === 'm' &&
    !/^(?:\p{L}+(?:nde|te|ene)[nmrs]?)$/u.test(words[start - 1] ?? '') &&
    !ARTICLE.test(words[start - 1] ?? '');
  if (isBare && words.slice(start, -1).some((word) => !word.endsWith('er'))) start = words.length - 1;
  const owner = words[start - 1] ?? '';
  const isOwned =
    start === words.length - 1 &&
    /^\p{Lu}\p{Ll}{2,}s$/u.test(owner) &&
    !ARTICLE.test(owner) &&
    roleOf(owner) === undefined;
  return { before: words.slice(isOwned ? start - 1 : start, -1), head, after: '', gender: found.gender };
}

function roleOf(word: string) {
  return /^\p{Lu}/u.test(word) && !EMPTY.test(word) ? findRole([word], 'de') : undefined;
}

function isAdjective(word: string): boolean {
  if (!/^(?:\p{Ll}[\p{Ll}-]{2,}|US-\p{Ll}+)(?:e|er|en|em|es)$/u.test(word)) return false;
  if (ARTICLE.test(word) || PLAIN_WORDS.has(word) || /(?:te|ten)$/.test(word)) return false;
  return !/(?:[ei]nd|befindlich|geboren|genannt)e[nrms]?$/.test(word) || OFFICE_PARTICIPLE.test(word);
}

/** "Der Leiter der Behörde, Klaus Wollnik, …" */
function roleBeforeComma(before: readonly Token[], after: readonly Token[]): Role | undefined {
  if (before.at(-1)?.text !== ',' || !/^[,.(]$/.test(after[0]?.text ?? '')) return undefined;
  const tokens = clauseBefore(before.slice(0, -1));
  for (let at = 0; at < tokens.length; at += 1) {
    if (!ARTICLE.test(tokens[at]?.text ?? '')) continue;
    const role = roleAt(tokens, at);
    if (role !== undefined && role.end === tokens.length) return role.role;
  }
  return undefined;
}

/** The words up to the last mark before; what stands in brackets is left out. */
function clauseBefore(tokens: readonly Token[]): Token[] {
  const clause: Token[] = [];
  let depth = 0;
  for (let at = tokens.length - 1; at >= 0 && clause.length < MOST_WORDS + 2; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ')') depth += 1;
    else if (token.text === '(') depth -= 1;
    else if (depth === 0 && token.kind === 'mark' && token.text !== '&') break;
    else if (depth === 0) clause.unshift(token);
    if (depth < 0) break;
  }
  return clause;
}

/** "Mark Rutte, der frühere niederländische Regierungschef, …", also after a party in brackets or a dash. */
function roleAfterComma(after: readonly Token[]): Role | undefined {
  const start = afterBracket(after);
  if (!/^[,–—(-]$/.test(after[start]?.text ?? '')) return undefined;
  const found = roleAt(after, start + 1);
  const next = found === undefined ? undefined : after[found.end];
  if (found === undefined || next === undefined) return undefined;
  const isVerb = /^(?:ist|war|wurde|wird|sagte|hat|hatte|bleibt)$/.test(next.text);
  return (next.kind === 'mark' && next.text !== '„') || isVerb ? found.role : undefined;
}

/** "Rutte ist seit 2024 Generalsekretär der Nato", "wurde zum Präsidenten gewählt". */
function roleAfterVerb(after: readonly Token[]): Role | undefined {
  let at = afterBracket(after);
  if (!EQUATES.test(after[at]?.text ?? '')) return undefined;
  at += 1;
  while (at < 8 && (ADVERB.test(after[at]?.text ?? '') || after[at]?.kind === 'number')) at += 1;
  const isMade = /^zu[mr]$/.test(after[at]?.text ?? '');
  const found = roleAt(after, isMade ? at + 1 : at);
  if (found === undefined || /^\p{Lu}/u.test(after[found.end]?.text ?? '')) return undefined;
  const isChosen = after
    .slice(found.end, found.end + 6)
    .some(({ text }) => /^(?:gewählt|ernannt|bestimmt|befördert|gekürt)$/.test(text));
  return !isMade || isChosen ? found.role : undefined;
}

/** The role that begins at a token: article, adjectives, the word itself, and what belongs to it. */
function roleAt(tokens: readonly Token[], from: number): FoundRole | undefined {
  const words = tokens.map(({ text }) => text);
  let at = ARTICLE.test(words[from] ?? '') ? from + 1 : from;
  const start = at;
  while (at < start + 3 && isAdjective(words[at] ?? '')) at += 1;
  const head = words[at] ?? '';
  const found = roleOf(head);
  if (found === undefined) return undefined;
  const end = endOfComplement(tokens, at + 1);
  const after = words.slice(at + 1, end).join(' ');
  return { role: { before: words.slice(start, at), head, after, gender: found.gender }, end };
}

/** Where what belongs to a role ends: "der Europäischen Zentralbank", "im Ausschuss für Haushalt". */
function endOfComplement(tokens: readonly Token[], from: number): number {
  if (!LINK.test(tokens[from]?.text ?? '')) return from;
  let end = from;
  for (let at = from; at < tokens.length && at < from + MOST_WORDS; at += 1) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'mark' };
    if (
      /^(?:Jahr|Jahre|Jahres|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/.test(
        text,
      )
    )
      break;
    if (kind === 'word' && /^\p{Lu}/u.test(text)) end = at + 1;
    else if (!LINK.test(text) && !ARTICLE.test(text) && text !== 'und' && text !== '&' && !isAdjective(text))
      break;
  }
  return end;
}

// Idea: a name stands free where nothing in the phrase governs it: no preposition, genitive or possessed noun. What
// governs it decides whether the name still speaks: a document ("Angaben der Polizei") or a spokesperson does, a
// follower, lawyer or widow does not. Cost: linear in the phrase. Source: own.
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokenize';
import { isDocumentWord } from '../words/document-words';
import {
  CONJUNCTIONS,
  ENGLISH_ENDS,
  ENGLISH_PREPOSITIONS,
  GENITIVE_ARTICLES,
  GERMAN_ARTICLES,
  GERMAN_PREPOSITIONS,
} from '../words/function-words';
import { isOrganWord, isSpokespersonWord } from '../words/spokesperson-words';
import type { Placed, ReadText } from './read-text';
import { findRoleWord } from './role-words';

/** How a name stands in a phrase: by itself, or under a noun that is said, that speaks for it, or is someone else. */
export type Standing = 'free' | 'document' | 'spokesperson' | 'other';

/** The standing of a name within the tokens of a phrase; `from` is where its own part of the phrase begins. */
export function standingOf(read: ReadText, phrase: Span, placed: Placed, from: number): Standing {
  if (isAside(read, phrase, placed)) return 'other';
  const possessed = possessedNoun(read, phrase, placed);
  if (possessed !== undefined) return standingUnder(read, [possessed], placed);
  const governor = findGovernor(read, phrase, placed, from);
  if (governor === undefined) return 'free';
  const nouns = read.tokens.slice(phrase.start, governor).filter((token) => isNoun(read, token));
  if (nouns.length === 0) return 'free';
  // "das Team um Nora Weber"
  const isLeader =
    read.tokens[governor]?.text === 'um' &&
    /(?:team|gruppe|forscher)(?:s|n)?$/i.test(nouns.at(-1)?.text ?? '');
  return isLeader ? 'document' : standingUnder(read, nouns, placed);
}

/** In brackets behind another name, before a participle that it belongs to, or within a relative clause. */
function isAside({ tokens, isEnglish }: ReadText, phrase: Span, { first, last }: Placed): boolean {
  if (first <= phrase.start) return false;
  if (tokens[first - 1]?.text === '(') return true;
  if (!isEnglish && last < phrase.end && PARTICIPLE.test(tokens[last]?.text ?? '')) return true;
  for (let at = first - 1; at > phrase.start; at -= 1) {
    const token = tokens[at];
    if (token?.text !== ',') continue;
    const relative = [tokens[at + 1], tokens[at + 2]].find((next) => isRelative(next, isEnglish));
    return (
      relative !== undefined &&
      relative.start < (tokens[first]?.start ?? 0) &&
      endsInVerb(tokens, at + 1, phrase.end, isEnglish)
    );
  }
  return false;
}

/** "die zur Bahn gehörende Werft" */
const PARTICIPLE = /^\p{Ll}+(?:nde|te|ene)[nrms]?$/u;

function isRelative(token: Token | undefined, isEnglish: boolean): boolean {
  const words = isEnglish
    ? /^(?:who|which|whose|whom)$/
    : /^(?:der|die|das|dem|den|dessen|deren|welche[rsmn]?)$/;
  return token !== undefined && words.test(token.text);
}

/** A relative clause ends in its verb; an apposition in a noun or a name. */
function endsInVerb(tokens: readonly Token[], from: number, end: number, isEnglish: boolean): boolean {
  if (isEnglish) return true;
  let at = from;
  while (at < end && tokens[at]?.text !== ',') at += 1;
  return /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '');
}

function standingUnder({ isEnglish }: ReadText, nouns: readonly Token[], { mention }: Placed): Standing {
  const last = nouns.at(-1);
  if (last === undefined) return 'free';
  const isInstitution = mention.kind === 'organization';
  const isSpokesperson = isSpokespersonWord(last.text, isEnglish);
  if (isInstitution && (isSpokesperson || isOrganWord(last.text, isEnglish))) return 'spokesperson';
  if (isSpokesperson || isPersonWord(last.text, isEnglish)) return 'other';
  if (nouns.some(({ text }) => isDocumentWord(text, isEnglish))) return 'document';
  return isInstitution && !isEnglish && isAbstractWord(last.text) ? 'document' : 'other';
}

/** Whether a noun stands for a person or a group of them. */
function isPersonWord(word: string, isEnglish: boolean): boolean {
  return findRoleWord(word, isEnglish) !== undefined;
}

/** Nouns made of verbs mostly say what someone did: "Schätzung", "Empfehlungen". */
function isAbstractWord(word: string): boolean {
  return (
    /(?:[^d]ung|[^d]ungen|schein|bescheid|befehl|plan|pläne)$/.test(word) &&
    !/(?:teilung|leitung|führung|zeitung|regierung|regierungen)$/.test(word)
  );
}

/** The token that makes the name depend on a noun before it; undefined when there is none. */
function findGovernor(read: ReadText, phrase: Span, placed: Placed, from: number): number | undefined {
  const { tokens, isEnglish } = read;
  const nouns: Token[] = [];
  for (let at = placed.first - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.text.toLowerCase();
    if (token.text === ',' || token.text === ';' || token.text === ':') break;
    const isGoverning = isEnglish
      ? ENGLISH_PREPOSITIONS.has(word)
      : GERMAN_PREPOSITIONS.has(word) || (GENITIVE_ARTICLES.has(word) && isNoun(read, tokens[at - 1]));
    if (isGoverning && at > phrase.start) return isApposition(read, nouns, placed) ? undefined : at;
    if (isNoun(read, token)) nouns.push(token);
    if (!isEnglish && GERMAN_ARTICLES.has(word)) break;
    if (CONJUNCTIONS.has(word)) break;
  }
  const nearest = nouns[0];
  const isGenitive = !isEnglish && nearest?.end !== undefined && nearest === tokens[placed.first - 1];
  return isGenitive && isInGenitive(read, placed) ? placed.first : undefined;
}

/** "der Abgeordnete des Föderationsrates Viktor Orlow": a person behind an institution is not governed with it. */
function isApposition({ isEnglish }: ReadText, nouns: readonly Token[], { mention }: Placed): boolean {
  const nearest = nouns[0];
  if (mention.kind !== 'person' || nearest === undefined) return false;
  return !isPersonWord(nearest.text, isEnglish);
}

/** "Anhänger Saddam Husseins": whether the name has an ending that it goes without elsewhere. */
function isInGenitive({ entities }: ReadText, { mention }: Placed): boolean {
  const entity = entities.get(mention.entity);
  return entity !== undefined && surfaceIsGenitive(entity.name, entity.aliases, mention.end - mention.start);
}

function surfaceIsGenitive(name: string, aliases: readonly string[], length: number): boolean {
  return aliases.some(
    (alias) =>
      alias.length === length &&
      /[s'’]$/.test(alias) &&
      (name.endsWith(alias.slice(0, -1)) || aliases.includes(alias.slice(0, -1))),
  );
}

/** The noun that belongs to the name: "Ruttes Sprecher", "Clinton's lawyer", "the Clinton campaign". */
function possessedNoun(read: ReadText, phrase: Span, placed: Placed): Token | undefined {
  const { tokens, isEnglish, text } = read;
  let at = placed.last;
  const next = tokens[at];
  if (next === undefined || at >= phrase.end || next.kind === 'mark') return undefined;
  if (isEnglish) {
    if (next.text.toLowerCase() === "'s") at += 1;
    let noun: Token | undefined;
    for (; at < phrase.end; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.kind !== 'word' || ENGLISH_ENDS.has(token.text.toLowerCase())) break;
      noun = token;
    }
    return noun;
  }
  const isPossessive = /[s'’]$/.test(text.slice(placed.mention.start, placed.mention.end));
  while (
    isPossessive &&
    at < phrase.end &&
    /^\p{Ll}+(?:e|er|en|em|es)$/u.test(tokens[at]?.text ?? '') &&
    !GERMAN_PREPOSITIONS.has(tokens[at]?.text ?? '')
  )
    at += 1;
  const noun = at < phrase.end ? tokens[at] : undefined;
  if (noun === undefined || !isNoun(read, noun)) return undefined;
  if (isPossessive) return noun;
  return isSpokespersonWord(noun.text, false) ||
    isDocumentWord(noun.text, false) ||
    isPersonWord(noun.text, false)
    ? noun
    : undefined;
}

function isNoun({ isEnglish }: ReadText, token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (!isEnglish)
    return (
      /^\p{Lu}/u.test(token.text) &&
      !GERMAN_ARTICLES.has(token.text.toLowerCase()) &&
      !GERMAN_PREPOSITIONS.has(token.text.toLowerCase())
    );
  const word = token.text.toLowerCase();
  return !ENGLISH_ENDS.has(word) && !/^(?:the|an?|his|her|its|their)$/.test(word);
}

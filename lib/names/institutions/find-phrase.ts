// Idea: from a head noun, look one word back for the adjective of a land or town and up to two words on for a place.
// Cost: a bounded number of tokens around each head. Source: own.
import { TAG_KINDS } from '../tagger/labels';
import { factsOf, ListFact, type NameLists } from '../tagger/name-lists';
import type { TaggedSentence } from '../tagger/read-sentences';
import type { TaggedName } from '../tagger/tagger';
import { findInstitutionHead, type InstitutionHead } from './institution-heads';
import { findOrigin, isUnbentOrigin } from './origin-words';

/** A sentence of a text, with the name that covers each of its tokens. */
export type NamedSentence = TaggedSentence & {
  readonly text: string;
  readonly taken: readonly (TaggedName | undefined)[];
};

/** A phrase that may be an institution: its tokens, and the key by which a document knows it again. */
export type InstitutionPhrase = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Whether it counts where it stands; otherwise it does when the document has it more than once. */
  readonly isSure: boolean;
  readonly reason: string;
};

/** How far from a head a verb of saying counts, in tokens. */
const REACH = 4;
const PLACE = TAG_KINDS.indexOf('place');
const PERSON = TAG_KINDS.indexOf('person');
const OTHER = TAG_KINDS.indexOf('other');
const ARTICLE = /^(?:d(?:er|ie|as|em|es|en)|vom|zum|zur|im|beim)$/i;
const SUBJECT_ARTICLE = /^(?:die|das)$/i;
const FROM_TOWN = /^\p{Lu}\p{L}+er$/u;

/** The institution whose head stands at a token; nothing for other words, and inside longer names. */
export function findPhrase(
  sentence: NamedSentence,
  at: number,
  lists: NameLists,
): InstitutionPhrase | undefined {
  const word = sentence.tokens[at]?.text ?? '';
  const head = findInstitutionHead(word);
  if (head === undefined) return undefined;
  const phrase =
    findWithPlace(sentence, at, head) ??
    findOfTown(sentence, at, head, lists) ??
    findOfLand(sentence, at, head);
  return phrase !== undefined && isFree(sentence, phrase, at) ? phrase : undefined;
}

/** "Regierung der Türkei", "Polizei in Bonn": to the end of the place. */
function findWithPlace(sentence: NamedSentence, at: number, { uses, isCommon }: InstitutionHead) {
  const link = sentence.tokens[at + 1]?.text;
  const use =
    link === 'der' || link === 'des' ? 'owner' : link === 'in' || link === 'von' ? 'seat' : undefined;
  const place = sentence.taken[at + 2];
  if (use === undefined || !uses.includes(use) || place?.kind !== PLACE || place.from !== at + 2)
    return undefined;
  if (!isJoined(sentence, at) || !isJoined(sentence, at + 1) || !hasArticle(sentence, at)) return undefined;
  const key = wordsOf(sentence, at, place.to);
  const isSure = !isCommon || use === 'owner' || isBesideCue(sentence, at, place.to);
  return { from: at, to: place.to, key, isSure, reason: 'institution: head and place' };
}

/** "Jenaer Polizei": with the adjective, which is a name itself. */
function findOfTown(sentence: NamedSentence, at: number, { uses }: InstitutionHead, lists: NameLists) {
  const before = sentence.tokens[at - 1]?.text ?? '';
  if (!uses.includes('town') || !FROM_TOWN.test(before) || isUnbentOrigin(before)) return undefined;
  if (!isJoined(sentence, at - 1) || !isFromPlace(before, lists)) return undefined;
  const key = wordsOf(sentence, at - 1, at + 1);
  return { from: at - 1, to: at + 1, key, isSure: true, reason: 'institution: adjective of a town' };
}

function isFromPlace(word: string, lists: NameLists): boolean {
  const stem = word.slice(0, -2);
  const isPlace = (form: string) => (factsOf(form, false, lists) & ListFact.Place) !== 0;
  if (isPlace(stem) || isPlace(`${stem}en`) || isPlace(`${stem}e`) || isPlace(`${stem}a`)) return true;
  return (factsOf(word, false, lists) & ListFact.Demonym) !== 0;
}

/** "die türkische Regierung": the head alone, as an adjective in small letters is no part of a name. */
function findOfLand(sentence: NamedSentence, at: number, { uses, isCommon }: InstitutionHead) {
  const { tokens } = sentence;
  const origin = findOrigin(tokens[at - 1]?.text ?? '');
  if (origin === undefined || !uses.includes('land') || !isJoined(sentence, at - 1)) return undefined;
  if (!hasArticle(sentence, at - 1)) return undefined;
  const isSubject = SUBJECT_ARTICLE.test(tokens[at - 2]?.text ?? '');
  const isSure = !isCommon || isSubject || isBesideCue(sentence, at - 2, at + 1);
  const key = `${origin} ${wordsOf(sentence, at, at + 1)}`;
  return { from: at, to: at + 1, key, isSure, reason: 'institution: adjective of a land' };
}

function hasArticle(sentence: NamedSentence, at: number): boolean {
  return ARTICLE.test(sentence.tokens[at - 1]?.text ?? '') && isJoined(sentence, at - 1);
}

/** Whether only a space or one line break is between a token and the next. */
function isJoined({ tokens, text }: NamedSentence, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || next?.kind !== 'word') return false;
  return next.start === token.end + 1 && /\s/.test(text.charAt(token.end));
}

function isBesideCue({ forms }: NamedSentence, from: number, to: number): boolean {
  return forms.slice(Math.max(0, from - REACH), to + REACH).some(({ facts }) => (facts & ListFact.Cue) !== 0);
}

function wordsOf({ tokens }: NamedSentence, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text.toLowerCase().replace(/s$/, ''))
    .join(' ');
}

/** Whether no name reaches out of the phrase, and inside there are places and the bare head at most. */
function isFree({ taken }: NamedSentence, { from, to }: InstitutionPhrase, head: number): boolean {
  for (let at = from; at < to; at += 1) {
    const name = taken[at];
    if (name === undefined) continue;
    if (name.from < from || name.to > to || name.kind === PERSON || name.kind === OTHER) return false;
    if (name.kind !== PLACE && (name.from !== head || name.to !== head + 1)) return false;
  }
  return true;
}

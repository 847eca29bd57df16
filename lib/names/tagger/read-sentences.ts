// Idea: a text becomes sentences of tokens with their word forms; lines in capitals are read as if they were not.
import { splitSentences } from '../../text/sentences';
import { type Token, tokenize } from '../../text/tokenize';
import type { WordForm } from './word-form';

export type TaggedSentence = { readonly tokens: readonly Token[]; readonly forms: readonly WordForm[] };

/** What goes on longer is no sentence but a list, and is read in pieces. */
const MOST_TOKENS = 500;
const SHOUTED_WORDS = 3;
const SHOUTED_SHARE = 0.7;

/** The sentences of a text, tokens with the forms that `formOf` gives. */
export function readSentences(
  text: string,
  language: string,
  formOf: (word: string) => WordForm,
): TaggedSentence[] {
  const tokens = tokenize(text);
  const sentences: TaggedSentence[] = [];
  let next = 0;
  for (const sentence of splitSentences(text, language)) {
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const first = next;
    while ((tokens[next]?.start ?? sentence.end) < sentence.end) next += 1;
    for (let from = first; from < next; from += MOST_TOKENS) {
      const own = tokens.slice(from, Math.min(next, from + MOST_TOKENS));
      const isShouted = isShouting(own);
      sentences.push({
        tokens: own,
        forms: own.map(({ text: word }) => formOf(isShouted ? calm(word) : word)),
      });
    }
  }
  return sentences;
}

function isShouting(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    words += 1;
    if (text === text.toUpperCase() && text !== text.toLowerCase()) shouted += 1;
  }
  return words >= SHOUTED_WORDS && shouted >= words * SHOUTED_SHARE;
}

/** "Rutte" for "RUTTE"; short words stay, they may be abbreviations. */
function calm(word: string): string {
  if (word.length < 4 || word !== word.toUpperCase()) return word;
  return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

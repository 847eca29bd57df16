// Idea: what ends in AG, GmbH, Inc. or e.V. is a company or club; its name reaches left over capitalized words.
import type { Candidate } from '../grammar/candidate';
import { type Grammar, isAttached, isSameSentence } from '../grammar/grammar';
import { Fact, hasFact, type Word } from '../reading/word';
import { isClassWord } from './heads';
import { organization } from './organization';

const MOST_WORDS = 6;

/** The company whose ending stands at a word: "Siemens AG", "Wiener Linien GmbH & Co KG", "Wirtschaftsweiber e.V.". */
export function findCompany(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const end = words[at];
  if (end === undefined || end.isFirst) return undefined;
  const to = companyEnding(words, at);
  if (to === undefined) return undefined;
  let from = at;
  while (at - from < MOST_WORDS && from > 0 && isSameSentence(words, from - 1, at)) {
    if (!isCompanyWord(words, from - 1, from === at, grammar)) break;
    from -= 1;
  }
  while (from < at && !canStart(words[from], grammar)) from += 1;
  return from === at ? undefined : organization(from, to, 0.9, `company ending: ${end.text}`);
}

function canStart(word: Word | undefined, { language }: Grammar): boolean {
  return (
    word?.text !== '&' && word?.text !== '-' && !isClassWord(word, language) && !hasFact(word, Fact.Role)
  );
}

/** Where the ending of a company's name that starts here ends; undefined when none starts here. */
function companyEnding(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  let to: number;
  if (hasFact(word, Fact.Company)) to = at + 1;
  else if (word?.text === 'Co' && words[at + 1]?.text === '.' && words[at - 1]?.text !== '&') to = at + 1;
  else if (isRegistered(words, at)) to = at + 3;
  else return undefined;
  if (words[to]?.text === '&' && /^Co/.test(words[to + 1]?.text ?? '')) {
    to += 2;
    if (words[to]?.text === '.') to += 1;
    if (hasFact(words[to], Fact.Company)) to += 1;
  }
  const isShort = /^(?:Inc|Corp|Ltd|Co|V|G)$/.test(words[to - 1]?.text ?? '');
  return isShort && words[to]?.text === '.' && isAttached(words[to - 1], words[to]) ? to + 1 : to;
}

/** "e. V." and "e. G." written apart. */
function isRegistered(words: readonly Word[], at: number): boolean {
  return (
    /^e$/i.test(words[at]?.text ?? '') &&
    words[at + 1]?.text === '.' &&
    /^(?:V|G)$/.test(words[at + 2]?.text ?? '')
  );
}

function isCompanyWord(words: readonly Word[], at: number, isNext: boolean, { language }: Grammar): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.text === '&') return true;
  if (word.kind === 'number') return !isNext || language !== 'de';
  if (word.text === 'and') return !isNext && words[at - 1]?.isCapital === true;
  if (!word.isCapital) return isNext && word.kind === 'word' && /\p{Lu}/u.test(word.text);
  if (word.isFirst && hasFact(word, Fact.Function | Fact.Common)) return false;
  return !hasFact(word, Fact.Function | Fact.Title | Fact.Calendar);
}

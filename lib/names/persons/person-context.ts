// Idea: a run of capitalized words that no list knows is a person where the words around it say so.

import type { Candidate } from '../grammar/candidate';
import { type Grammar, isDeterminer, isQuote, isSameSentence } from '../grammar/grammar';
import { isThing } from '../grammar/things';
import { findHead } from '../organizations/heads';
import { Fact, hasFact, type Word } from '../reading/word';
import { isUnknownName } from './person-grammar';

const MOST_WORDS = 3;

/** An unknown name with a sign around it: an age or party in brackets, a verb of saying, its mere shape. */
export function findByContext(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  if (!startsUnknown(words, at, grammar)) return undefined;
  let to = at;
  while (to < at + MOST_WORDS && isSameSentence(words, at, to) && isUnknownName(words, to, grammar)) to += 1;
  if (isSameSentence(words, at, to) && isUnknownName(words, to, grammar)) return undefined;
  const make = (score: number, reason: string): Candidate => ({
    from: at,
    to,
    kind: 'person',
    score,
    reason,
  });
  const length = to - at;
  if (length >= 2 && hasAgeOrParty(words, to)) return make(0.8, 'age or party after the name');
  const before = words[at - 1];
  if (hasFact(before, Fact.Cue) && isSameSentence(words, at - 1, at))
    return make(0.65, `verb of saying before: ${before?.text}`);
  const after = words[to];
  if (
    hasFact(after, Fact.Cue) &&
    after?.isCapital === false &&
    isSameSentence(words, at, to) &&
    length >= 2
  ) {
    return make(0.65, `verb of saying after: ${after.text}`);
  }
  if (length < 2 || !isBareRun(words, at, to, grammar)) return undefined;
  return { ...make(0.45, 'unknown capitalized words'), needs: 'alone' };
}

function startsUnknown(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at];
  if (word === undefined || !isUnknownName(words, at, grammar)) return false;
  if (word.isFirst && hasFact(word, Fact.Common | Fact.Function)) return false;
  const before = words[at - 1];
  if (before === undefined || !isSameSentence(words, at - 1, at)) return true;
  return (
    !(before.isCapital && !before.isFirst && isUnknownName(words, at - 1, grammar)) &&
    before.text !== '-' &&
    before.text !== '/'
  );
}

/** An adjective, not a given name. */
const FROM_PLACE = /(?:e|er|en|es|em)$/u;

/** Nothing before or within the run that speaks for a thing: an article, quotation marks, an adjective, a head word. */
function isBareRun(words: readonly Word[], at: number, to: number, { language }: Grammar): boolean {
  const [before, after] = [words[at - 1], words[to]];
  if (
    language === 'other' ||
    words[at]?.isTitled === true ||
    isDeterminer(before) ||
    isQuote(before) ||
    isQuote(after)
  )
    return false;
  if (before?.kind === 'number' || after?.kind === 'number' || after?.text === '-') return false;
  for (let index = at; index < to; index += 1) {
    const word = words[index];
    if (
      word === undefined ||
      hasFact(word, Fact.Common) ||
      (language === 'de' && index < to - 1 && FROM_PLACE.test(word.key))
    )
      return false;
    if (findHead(word, 'en') !== undefined || findHead(word, 'de') !== undefined || isThing(word))
      return false;
  }
  return true;
}

/** "(57)", "(CDU)", "(Grüne)", ", 45,". */
function hasAgeOrParty(words: readonly Word[], at: number): boolean {
  const [open, inner, close] = [words[at], words[at + 1], words[at + 2]];
  if (open?.text === '(' && close?.text === ')')
    return (
      /^\d{2}$/.test(inner?.text ?? '') ||
      inner?.isUpper === true ||
      /^(?:Grüne|Linke|parteilos)$/.test(inner?.text ?? '')
    );
  return open?.text === ',' && close?.text === ',' && /^\d{2}$/.test(inner?.text ?? '');
}

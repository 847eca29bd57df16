// Idea: every rule says at every word what it could be (candidates), the strongest win, and then what the document
// tells of itself is used: surnames of persons named in full, short forms of organizations, hyphen compounds.
// Cost: linear in the words of the text. Source: own.

import { findCompoundParts } from '../document/compound-parts';
import { readAgain } from '../document/read-again';
import { keepSupported } from '../document/support';
import { type Lexicon, loadLexicon } from '../lists/load-lexicon';
import type { NamedSpan } from '../mention';
import { addOrganizationsAt } from '../organizations/find-organizations';
import { findByContext } from '../persons/person-context';
import { findPersonAt } from '../persons/person-grammar';
import { readWords } from '../reading/read-words';
import type { Word } from '../reading/word';
import { type Candidate, selectCandidates } from './candidate';
import type { Language } from './grammar';
import { findOtherAt } from './other-names';

/** The names of a text by rules and lists. */
export function recognizeByRules(
  text: string,
  language: Language,
  lexicon: Lexicon = loadLexicon(language),
): NamedSpan[] {
  const grammar = { language, lexicon };
  const words = readWords(text, language, lexicon);
  const candidates: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const person = findPersonAt(words, at, grammar) ?? findByContext(words, at, grammar);
    if (person !== undefined) candidates.push(person);
    addOrganizationsAt(words, at, grammar, candidates);
    const other = findOtherAt(words, at, language, lexicon);
    if (other !== undefined) candidates.push(other);
  }
  const first = selectCandidates(keepSupported(words, candidates), words.length);
  const all = readAgain(words, first, grammar);
  const parts = findCompoundParts(text, words, all, grammar);
  return [...all.flatMap((found) => toSpan(words, found)), ...parts].sort((a, b) => a.start - b.start);
}

function toSpan(words: readonly Word[], found: Candidate): NamedSpan[] {
  const first = words[found.from];
  const last = words[found.to - 1];
  if (first === undefined || last === undefined || found.kind === 'place' || found.kind === 'other')
    return [];
  return [{ start: first.start, end: last.end, kind: found.kind, score: found.score, reason: found.reason }];
}

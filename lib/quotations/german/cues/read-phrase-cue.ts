// Idea: some cues are phrases: a verb that says nothing by itself, with other words of its clause in a known order, behind
// it ("machte … deutlich") or before it where it stands last ("deutlich gemacht"). Cost: linear in the clause for each
// phrase that its verb has. Source: own; phrases from the lexicon.

import { indexOfWord, lowerAt, type Word } from '../grammar/word';
import type { PhraseReading } from '../lexicon/phrase-reading';
import { phrasesEnding, phrasesStarting } from '../lexicon/read-lexicon';
import { findAuxiliaryOfParticiple, findModal, isPassiveAuxiliary } from './auxiliaries';
import type { Clause } from './clause';
import type { Cue } from './cue';
import { placeOfVerb } from './verb-place';

/** The cue whose verb a word is when the other words of a phrase stand in its clause; undefined when they do not. */
export function readPhraseCue(clause: Clause, at: number): Cue | undefined {
  const lower = lowerAt(clause.words, at);
  for (const phrase of phrasesStarting(lower)) {
    const cue = readStarting(clause, at, phrase);
    if (cue !== undefined) return cue;
  }
  for (const phrase of phrasesEnding(lower)) {
    const cue = readEnding(clause, at, phrase);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function readStarting(clause: Clause, at: number, phrase: PhraseReading): Cue | undefined {
  const others = placesOf(clause.words, phrase.later, at + 1, clause.segment.end);
  if (others === undefined || (phrase.isTight && others[0] !== at + 1)) return undefined;
  return cueOf(clause, phrase, { verb: at, words: [at, ...others], isPassive: phrase.isPassive });
}

function readEnding(clause: Clause, at: number, phrase: PhraseReading): Cue | undefined {
  const { words, segment } = clause;
  const others = placesOf(words, phrase.later, segment.start, at);
  if (others === undefined) return undefined;
  const verb = finiteVerbOf(clause, at, phrase);
  if (verb === undefined) return undefined;
  const own = [...new Set([...others, at, verb])].sort((a, b) => a - b);
  const isPassive = phrase.isPassive || (phrase.form === 'participle' && isPassiveAuxiliary(words[verb]));
  return cueOf(clause, phrase, { verb, words: own, isPassive });
}

/** The finite verb of a phrase whose verb stands last: itself or its auxiliary. */
function finiteVerbOf(clause: Clause, at: number, { form }: PhraseReading): number | undefined {
  if (form === 'finite') return at < clause.segment.end - 1 ? undefined : at;
  return form === 'infinitive' ? findModal(clause, at) : findAuxiliaryOfParticiple(clause, at);
}

function cueOf(
  clause: Clause,
  { lemma, frames, strength }: PhraseReading,
  found: Pick<Cue, 'verb' | 'words' | 'isPassive'>,
): Cue {
  return {
    lemma,
    frames,
    strength,
    segment: clause.number,
    place: placeOfVerb(clause, found.verb),
    ...found,
  };
}

/** Where the words of a phrase stand, in order, between two places; undefined when one is missing. */
function placesOf(
  words: readonly Word[],
  phrase: readonly string[],
  from: number,
  to: number,
): number[] | undefined {
  const places: number[] = [];
  let next = from;
  for (const lower of phrase) {
    const found = indexOfWord(words, lower, next, to);
    if (found === undefined) return undefined;
    places.push(found);
    next = found + 1;
  }
  return places;
}

// Idea: a cue is a finite verb of saying with what belongs to it elsewhere in its clause: a particle ("teilte … mit"), a
// participle behind an auxiliary ("hat … erklärt"), the words of a phrase ("machte … deutlich"). Cost: linear in the
// sentence; looking ahead is bounded. Source: own; forms from the lexicon.

import type { Segment } from '../grammar/clause-kind';
import { isQuoted, type Word } from '../grammar/word';
import { isModal } from './auxiliaries';
import type { Cue } from './cue';
import { readPhraseCue } from './read-phrase-cue';
import { readVerbCue } from './read-verb-cue';

/** The cues of a unit in order of their verbs. Words in quote marks and brackets hold none. */
export function findCues(words: readonly Word[], segments: readonly Segment[]): Cue[] {
  const cues: Cue[] = [];
  for (const [number, segment] of segments.entries()) {
    const clause = { words, segments, number, segment };
    for (let at = segment.start; at < segment.end; at += 1) {
      if (!canBeVerb(words[at] as Word, at)) continue;
      const cue = readPhraseCue(clause, at) ?? readVerbCue(clause, at);
      if (cue !== undefined) addCue(cues, cue, words);
    }
  }
  return cues.sort((a, b) => a.verb - b.verb);
}

/** Of two cues with one finite verb the first is kept, and the last behind a modal: "will mitteilen und erklären". */
function addCue(cues: Cue[], cue: Cue, words: readonly Word[]): void {
  const same = cues.findIndex(({ verb }) => verb === cue.verb);
  if (same < 0) cues.push(cue);
  else if (isModal(words[cue.verb])) cues[same] = cue;
}

function canBeVerb(word: Word, at: number): boolean {
  return (word.isSmall || at === 0) && word.kind === 'word' && !isQuoted(word) && word.depth === 0;
}

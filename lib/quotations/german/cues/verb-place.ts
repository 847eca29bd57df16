import { setOf } from '../../../text/set-of';
import { lowerAt, type Word } from '../grammar/word';
import { AND } from '../grammar/words';
import type { Clause } from './clause';
import type { VerbPlace } from './cue';

/** What may lead a clause that begins with its verb: ", so sagte X". */
const BEFORE_FIRST = setOf('und so auch aber oder');

/** Where a verb stands in its segment. */
export function placeOfVerb({ words, segment }: Clause, verb: number): VerbPlace {
  if (verb === segment.start || isJoinedVerb(words, verb)) return 'first';
  if (verb === segment.start + 1 && BEFORE_FIRST.has(lowerAt(words, segment.start))) return 'first';
  return verb >= segment.end - 1 ? 'last' : 'second';
}

/** "… und kündigte an": whether a verb shares the subject of the verb before. */
export function isJoinedVerb(words: readonly Word[], verb: number): boolean {
  return AND.has(lowerAt(words, verb - 1));
}

// Idea: a form of a verb of saying is a cue when it is the finite verb of its clause, with its particle and "sich" where
// it needs them, or when it has an auxiliary. Cost: linear in the clause. Source: own; forms from the lexicon.

import { setOf } from '../../../text/set-of';
import type { Segment } from '../grammar/clause-kind';
import { indexOfWord, isQuoted, lowerAt, type Word } from '../grammar/word';
import { isDeterminer } from '../grammar/word-classes';
import { verbsOf } from '../lexicon/read-lexicon';
import type { VerbReading } from '../lexicon/verb-reading';
import { findAuxiliaryOfParticiple, findModal, isBehindModal, isPassiveAuxiliary } from './auxiliaries';
import type { Clause } from './clause';
import type { Cue } from './cue';
import { placeOfVerb } from './verb-place';

/** A particle stands in the segment of its verb or in one of the next, behind an apposition: so many in all. */
const PARTICLE_SEGMENTS = 3;
/** What may stand behind a particle that closes its clause: "kündigte an und …", "kündigte mehr an als …". */
const BEHIND_PARTICLE = setOf('und oder als wie');
/** What stands before a preterite that is a participle: "die berichtete Menge", "das zu berichtende …". */
const BEFORE_PARTICIPLE = setOf('der die das den dem des ein eine einen einem einer eines zu');
/** "berichtete", "berichteter". */
const PARTICIPLE = /te[nrms]?$/;
const PRETERITE = /ten?$/;

/** The cue whose verb of saying a word is; undefined when it is none, or lacks what it needs. */
export function readVerbCue(clause: Clause, at: number): Cue | undefined {
  const readings = verbsOf(lowerAt(clause.words, at));
  // "wie sie berichtet hat": with an auxiliary, what looks finite is the participle.
  const isParticiple =
    readings.some(({ form }) => form === 'participle') && findAuxiliaryOfParticiple(clause, at) !== undefined;
  for (const reading of readings) {
    if (isParticiple && reading.form === 'finite') continue;
    const cue = reading.form === 'finite' ? readFinite(clause, at, reading) : readHelped(clause, at, reading);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function readFinite(clause: Clause, at: number, reading: VerbReading): Cue | undefined {
  const { words, segment, number } = clause;
  const { lemma, frames, strength, particle, isReflexive } = reading;
  if (isBehindModal(clause, at) || (isReflexive && !holdsSich(words, segment))) return undefined;
  const apart = particle === undefined ? undefined : findParticle(clause, at, particle);
  const isFit =
    particle === undefined
      ? !isBeforeNoun(clause, at) && (isReflexive || words[at + 1]?.lower !== 'sich')
      : apart !== undefined;
  if (!isFit) return undefined;
  const own = apart === undefined ? [at] : [at, apart];
  const place = placeOfVerb(clause, at);
  return { lemma, frames, strength, segment: number, verb: at, words: own, place, isPassive: false };
}

/** "hat erklärt", "wurde erklärt", "will erklären". */
function readHelped(clause: Clause, at: number, reading: VerbReading): Cue | undefined {
  const { lemma, frames, strength, form } = reading;
  if (form === 'zu-infinitive') return undefined;
  const verb = form === 'participle' ? findAuxiliaryOfParticiple(clause, at) : findModal(clause, at);
  if (verb === undefined) return undefined;
  const isPassive = isPassiveAuxiliary(clause.words[verb]) || clause.words[at + 1]?.lower === 'worden';
  const words = [at, verb].sort((a, b) => a - b);
  const place = placeOfVerb(clause, verb);
  return { lemma, frames, strength, segment: clause.number, verb, words, place, isPassive };
}

function holdsSich(words: readonly Word[], { start, end }: Segment): boolean {
  return indexOfWord(words, 'sich', start, end) !== undefined;
}

/** The particle that closes the clause of a verb, in its segment or behind an apposition. */
function findParticle(
  { words, segments, number }: Clause,
  verb: number,
  particle: string,
): number | undefined {
  for (const [index, { start, end, kind }] of segments.slice(number, number + PARTICLE_SEGMENTS).entries()) {
    // A clause of its own has its own particles: "sagte, dass er das nicht ausschließt" is not "aussagen".
    if (index > 0 && kind === 'attached') continue;
    if (index > 0 && kind !== 'other') return undefined;
    for (let at = Math.max(start, verb + 1); at < end; at += 1) {
      const word = words[at] as Word;
      if (word.lower !== particle || isQuoted(word)) continue;
      const behind = words[at + 1];
      if (at === end - 1 || behind === undefined || isQuoted(behind) || BEHIND_PARTICLE.has(behind.lower))
        return at;
    }
  }
  return undefined;
}

/** "die berichtete Menge", "die neu berichtete Menge": between a determiner and a noun it is no verb. */
function isBeforeNoun({ words, segment }: Clause, at: number): boolean {
  const before = at > segment.start ? words[at - 1] : undefined;
  const behind = at + 1 < segment.end ? words[at + 1] : undefined;
  if (before === undefined || behind?.isCapital !== true) return false;
  const lower = lowerAt(words, at);
  if (PARTICIPLE.test(lower) && before.isSmall && isDeterminer(words[at - 2])) return true;
  return BEFORE_PARTICIPLE.has(before.lower) && PRETERITE.test(lower);
}

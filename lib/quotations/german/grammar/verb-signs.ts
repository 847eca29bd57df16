// Idea: without a tagger a verb shows in its mood, which is known by form, or in its ending where it stands last or
// before no noun. Cost: linear in the words asked about. Source: own.
import { setOf } from '../../../text/set-of';
import type { Span } from '../../../text/span';
import type { Mood } from './moods';
import { isQuoted, lowerAt, type Word } from './word';
import { isDeterminer } from './word-classes';
import { endingIn } from './words';

/** An infinitive with "zu" stands among the last words of its clause, so many at most. */
const INFINITIVE_REACH = 3;
/** A word at the end of a clause has more letters when it is a verb. */
const LONGEST_SMALL_WORD = 3;

const LAST_VERB = endingIn('t en ern eln te ten st e');
const FINITE = /^\p{Ll}{2,}(?:t|te|ten)$/u;
/** Ends of words that are no verbs though they end like one: "fast", "nicht", "mit". */
const NO_FINITE = endingIn('st icht mit seit fast dort');
/** "erklärte", "erklärten", "erklärter": participles too, where a noun follows. */
const PARTICIPLE = /te[nrms]?$/;
const PRETERITE_OR_PLURAL = /ten?$/;
const WITH_ZU = /^\p{Ll}+zu\p{Ll}+(?:en|ern|eln)$/u;
const INFINITIVE = /^\p{Ll}+n$/u;

/** Particles before "zu" inside an infinitive: "abzuwarten", "bekanntzugeben". */
const PARTICLES = setOf(`
  ab an auf aus bei bereit bekannt durch ein empor entgegen fern fest fort frei gegenüber heim her heraus herbei hervor
  hin hinaus hinweg hinzu los mit nach nahe nieder statt teil um unter vor voran vorbei weg weiter wieder zu zurück
  zusammen über wahr still sicher klar`);
const BEGINS_WITH_PARTICLE_AND_ZU = new RegExp(`^(?:${[...PARTICLES].join('|')})zu`);

/** The strongest mood of verbs in a stretch of words: the first subjunctive before the second before the indicative. */
export function moodOfWords(words: readonly Word[], { start, end }: Span): Mood | undefined {
  let mood: Mood | undefined;
  for (let at = start; at < end; at += 1) {
    const one = words[at]?.mood;
    if (one === 'first') return one;
    if (one === 'second' || (one === 'indicative' && mood === undefined)) mood = one;
  }
  return mood;
}

/** Whether a stretch seems to hold a finite verb: one that is known, or a word in small letters that ends like one. */
export function hasVerb(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const word = words[at] as Word;
    if (isQuoted(word) || word.kind !== 'word') continue;
    if (word.mood !== undefined) return true;
    if (!FINITE.test(word.text) || NO_FINITE.test(word.lower)) continue;
    if (!(at > start && isBehindDeterminer(words, at)) && !isParticipleBeforeNoun(words, at)) return true;
  }
  return false;
}

/** Whether a stretch ends in a verb, as a subordinate clause does. */
export function endsInVerb(words: readonly Word[], { start, end }: Span): boolean {
  const last = words[end - 1];
  if (last === undefined || end - start < 2 || isQuoted(last)) return false;
  if (last.mood !== undefined) return true;
  return last.isSmall && LAST_VERB.test(last.lower) && last.lower.length > LONGEST_SMALL_WORD;
}

/** Whether a stretch ends in an infinitive with "zu", a word or two behind it allowed: "zu gehen", "abzuwarten bereit". */
export function endsInInfinitive(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = end - 1; at >= Math.max(start, end - INFINITIVE_REACH); at -= 1) {
    const word = words[at] as Word;
    if (isQuoted(word) || word.kind === 'mark') continue;
    if (WITH_ZU.test(word.text) && BEGINS_WITH_PARTICLE_AND_ZU.test(word.text)) return true;
    if (INFINITIVE.test(word.text) && words[at - 1]?.lower === 'zu') return true;
    if (at === end - 1 && !word.isSmall) return false;
  }
  return false;
}

/** Whether a finite verb stands before the end, as in a main clause: "das Flugzeug sei zu tief gewesen". */
export function hasEarlyVerb(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = start + 1; at < end - 1; at += 1) {
    const word = words[at];
    if (word?.mood !== undefined && !isQuoted(word) && words[at + 1]?.mood === undefined) return true;
  }
  return false;
}

/** "die geplante …", "die neu geplante …": what stands between a determiner and its noun is no verb. */
function isBehindDeterminer(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (isDeterminer(before)) return true;
  const isParticiple = PRETERITE_OR_PLURAL.test(lowerAt(words, at));
  return isParticiple && before?.isSmall === true && isDeterminer(words[at - 2]);
}

function isParticipleBeforeNoun(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.isCapital === true && PARTICIPLE.test(lowerAt(words, at));
}

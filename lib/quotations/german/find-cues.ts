// Idea: a cue is a finite verb of saying with what belongs to it elsewhere in its clause: a particle ("teilte … mit"), a
// participle behind an auxiliary ("hat … erklärt"), the words of a phrase ("machte … deutlich"). Cost: linear in the
// sentence; looking ahead is bounded. Source: own; forms from the lexicon.

import type { Span } from '../../text/span';
import { phrasesEnding, phrasesStarting, verbsOf } from './lexicon/read-lexicon';
import { isDeterminer } from './noun-phrase';
import type { Segment, Unit, Word } from './unit';

/** Where its verb stands: first in its segment, last, or between. */
export type VerbPlace = 'first' | 'second' | 'last';

/** A verb of saying in a unit. Numbers count words of the unit. */
export type Cue = {
  readonly lemma: string;
  readonly segment: number;
  /** The finite verb: the auxiliary where there is one. */
  readonly verb: number;
  /** Every word of it, ordered. */
  readonly words: readonly number[];
  readonly place: VerbPlace;
  readonly frames: string;
  readonly strength: 's' | 'm' | 'w';
  readonly isPassive: boolean;
  readonly isReflexive: boolean;
};

const PERFECT = new Set('hat hatte haben hatten habe hätten hätte'.split(' '));
const PASSIVE = new Set('wird werden wurde wurden ist sind war waren sei seien werde worden'.split(' '));
const MODALS = new Set(
  'will wollte wollen wollten kann konnte können konnten muss musste müssen mussten möchte möchten soll sollte darf durfte'.split(
    ' ',
  ),
);
/** A particle may stand this many segments further, behind an apposition. */
const PARTICLE_SEGMENTS = 3;

/** The cues of a unit in order of their verbs. Words in quote marks and brackets hold none. */
export function findCues(unit: Unit): Cue[] {
  const cues: Cue[] = [];
  unit.segments.forEach((segment, number) => {
    for (let at = segment.start; at < segment.end; at += 1) {
      const word = unit.words[at] as Word;
      if (!canBeVerb(word, at)) continue;
      const cue = readPhrase(unit, number, at) ?? readVerb(unit, number, at);
      if (cue === undefined) continue;
      const same = cues.findIndex(({ verb }) => verb === cue.verb);
      if (same < 0) cues.push(cue);
      else if (MODALS.has(unit.words[cue.verb]?.lower ?? '')) cues[same] = cue;
    }
  });
  return cues.sort((a, b) => a.verb - b.verb);
}

function canBeVerb(word: Word, at: number): boolean {
  if (word.kind !== 'word' || word.quoted >= 0 || word.depth > 0) return false;
  return /^\p{Ll}/u.test(word.text) || at === 0;
}

function readVerb(unit: Unit, number: number, at: number): Cue | undefined {
  const word = unit.words[at] as Word;
  const segment = unit.segments[number] as Segment;
  for (const reading of verbsOf(word.lower)) {
    const { lemma, frames, strength, isReflexive, particle } = reading;
    const base = { lemma, segment: number, frames, strength, isReflexive };
    if (reading.form === 'finite') {
      if (isBehindModal(unit, segment, at)) continue;
      if (isReflexive && !hasWord(unit, segment, 'sich')) continue;
      if (particle === undefined) {
        if (isNominalOrAdjective(unit, at, segment) || isTurnedOnItself(unit, at, isReflexive)) continue;
        return { ...base, verb: at, words: [at], place: placeOf(unit, segment, at), isPassive: false };
      }
      const apart = findParticle(unit, number, at, particle);
      if (apart !== undefined)
        return { ...base, verb: at, words: [at, apart], place: placeOf(unit, segment, at), isPassive: false };
    } else if (reading.form === 'participle' || reading.form === 'infinitive') {
      const auxiliaries = reading.form === 'participle' ? [PERFECT, PASSIVE] : [MODALS];
      const verb = findAuxiliary(unit, segment, at, auxiliaries);
      if (verb === undefined) continue;
      const isPassive = PASSIVE.has(unit.words[verb]?.lower ?? '') || unit.words[at + 1]?.lower === 'worden';
      const words = [at, verb].sort((a, b) => a - b);
      return { ...base, verb, words, place: placeOf(unit, segment, verb), isPassive };
    }
  }
  return undefined;
}

/** A phrase whose verb is this word, its other words behind it or, where the verb is last, before it. */
function readPhrase(unit: Unit, number: number, at: number): Cue | undefined {
  const segment = unit.segments[number] as Segment;
  const { lower } = unit.words[at] as Word;
  for (const phrase of phrasesStarting(lower)) {
    const others = placesOf(unit, phrase.later, at + 1, segment.end);
    if (others === undefined || (phrase.isTight && others[0] !== at + 1)) continue;
    const { lemma, frames, strength, isPassive } = phrase;
    const words = [at, ...others];
    return {
      lemma,
      frames,
      strength,
      segment: number,
      words,
      verb: at,
      place: placeOf(unit, segment, at),
      isPassive,
      isReflexive: false,
    };
  }
  for (const phrase of phrasesEnding(lower)) {
    const others = placesOf(unit, phrase.later, segment.start, at);
    if (others === undefined) continue;
    const verb =
      phrase.form === 'finite'
        ? at
        : findAuxiliary(unit, segment, at, phrase.form === 'infinitive' ? [MODALS] : [PERFECT, PASSIVE]);
    if (verb === undefined || (phrase.form === 'finite' && at < segment.end - 1)) continue;
    const words = [...new Set([...others, at, verb])].sort((a, b) => a - b);
    const isPassive =
      phrase.isPassive || (phrase.form === 'participle' && PASSIVE.has(unit.words[verb]?.lower ?? ''));
    const { lemma, frames, strength } = phrase;
    return {
      lemma,
      frames,
      strength,
      segment: number,
      words,
      verb,
      place: placeOf(unit, segment, verb),
      isPassive,
      isReflexive: false,
    };
  }
  return undefined;
}

/** Where the words of a phrase stand, in order, between two places; undefined when one is missing. */
function placesOf(unit: Unit, later: readonly string[], from: number, to: number): number[] | undefined {
  const places: number[] = [];
  let next = from;
  for (const word of later) {
    const found = indexOfWord(unit, word, next, to);
    if (found === undefined) return undefined;
    places.push(found);
    next = found + 1;
  }
  return places;
}

function placeOf(unit: Unit, segment: Segment, verb: number): VerbPlace {
  if (verb === segment.start) return 'first';
  const before = unit.words[verb - 1]?.lower ?? '';
  if (verb === segment.start + 1 && /^(?:und|so|auch|aber|oder)$/.test(before)) return 'first';
  if (isJoined(unit, verb)) return 'first';
  return verb >= segment.end - 1 ? 'last' : 'second';
}

/** "könnte er drohen", "will die Stadt ankündigen": in plural form an infinitive, when a modal stands before it. */
function isBehindModal(unit: Unit, segment: Segment, at: number): boolean {
  if (!/en$/.test(unit.words[at]?.lower ?? '') || at < segment.end - 1) return false;
  for (let index = at - 1; index >= segment.start; index -= 1) {
    const word = unit.words[index] as Word;
    if (
      word.quoted < 0 &&
      (MODALS.has(word.lower) || /^(?:könn|müss|soll|dürf|woll|würd|wird|werd)/.test(word.lower))
    )
      return true;
  }
  return false;
}

/** "… und kündigte an": it shares the subject of the verb before. */
export function isJoined(unit: Unit, verb: number): boolean {
  return /^(?:und|sowie)$/.test(unit.words[verb - 1]?.lower ?? '');
}

function hasWord(unit: Unit, { start, end }: Segment, lower: string): boolean {
  return indexOfWord(unit, lower, start, end) !== undefined;
}

function indexOfWord(unit: Unit, lower: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const word = unit.words[at];
    if (word?.lower === lower && word.quoted < 0) return at;
  }
  return undefined;
}

/** The particle that closes the clause of a verb, in its segment or behind an apposition. */
function findParticle(unit: Unit, number: number, verb: number, particle: string): number | undefined {
  for (let next = number; next < Math.min(unit.segments.length, number + PARTICLE_SEGMENTS); next += 1) {
    const { start, end } = unit.segments[next] as Segment;
    for (let at = Math.max(start, verb + 1); at < end; at += 1) {
      const word = unit.words[at] as Word;
      if (word.lower !== particle || word.quoted >= 0) continue;
      const behind = unit.words[at + 1];
      const closes =
        at === end - 1 ||
        behind === undefined ||
        /^(?:und|oder|als|wie)$/.test(behind.lower) ||
        behind.quoted >= 0;
      if (closes) return at;
    }
  }
  return undefined;
}

/** The auxiliary of a participle or infinitive in the same segment: before it, or right behind where the verb is last. */
function findAuxiliary(
  unit: Unit,
  segment: Segment,
  at: number,
  sets: readonly ReadonlySet<string>[],
): number | undefined {
  const isOne = (index: number) => {
    const word = unit.words[index];
    return word !== undefined && word.quoted < 0 && sets.some((set) => set.has(word.lower));
  };
  let behind = at + 1;
  if (unit.words[behind]?.lower === 'worden') behind += 1;
  if (behind < segment.end && isOne(behind)) return behind;
  const closes =
    behind >= segment.end ||
    /^(?:und|oder|als|wie|haben|werden|zu)$/.test(unit.words[behind]?.lower ?? '') ||
    (unit.words[behind]?.quoted ?? -1) >= 0;
  if (!closes) return undefined;
  for (let index = at - 1; index >= segment.start; index -= 1) if (isOne(index)) return index;
  return undefined;
}

/** A form that stands between a determiner and a noun is no verb: "die berichtete Menge". */
function isNominalOrAdjective(unit: Unit, at: number, segment: Segment): boolean {
  const before = at > segment.start ? unit.words[at - 1] : undefined;
  const behind = at + 1 < segment.end ? unit.words[at + 1] : undefined;
  if (before === undefined || behind === undefined) return false;
  const isParticiple = /te[nrms]?$/.test(unit.words[at]?.lower ?? '') && /^\p{Lu}/u.test(behind.text);
  if (isParticiple && /^\p{Ll}/u.test(before.text) && isDeterminer(unit.words[at - 2])) return true;
  return (
    /^(?:der|die|das|den|dem|des|eine[nmrs]?|ein|zu)$/.test(before.lower) &&
    /^\p{Lu}/u.test(behind.text) &&
    /(?:te|ten)$/.test(unit.words[at]?.lower ?? '')
  );
}

/** "bestätigte sich", "zeigt sich": with "sich" right behind it a verb of saying says nothing. */
function isTurnedOnItself(unit: Unit, at: number, isReflexive: boolean): boolean {
  return !isReflexive && unit.words[at + 1]?.lower === 'sich';
}

/** The word that names what was done: the participle rather than its auxiliary. */
export function spanOfCue(unit: Unit, { verb, words }: Cue): Span {
  const isHelping = HELPING.test(unit.words[verb]?.lower ?? '');
  const main = isHelping ? words.find((at) => at !== verb) : verb;
  const word = unit.words[main ?? verb] as Word;
  return { start: word.start, end: word.end };
}

const HELPING =
  /^(?:ha[bst]|hätte|w[iu]rde?|wird|w[äa]re?n?|ist|sind|sei|will|wollte|kann|konnte|muss|musste|soll|sollte|möchte|darf|durfte)/;

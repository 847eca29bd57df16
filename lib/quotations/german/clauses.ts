import type { Span } from '../../text/span';
import { isDeterminer, readNounPhrase } from './noun-phrase';
import { isPreposition } from './subject';
import type { Segment, Unit, Word } from './unit';
import { ADVERBS, PREPOSITIONS, QUESTION_WORDS, RELATIVE_PRONOUNS, SUBORDINATORS } from './words';

export type ClauseKind =
  | 'that'
  | 'question'
  | 'infinitive'
  | 'subjunctive'
  | 'main'
  | 'subordinate'
  | 'attached'
  | 'other';

/** What a segment is, by its first word and its verb. */
export function kindOfSegment(unit: Unit, segment: Segment): ClauseKind {
  const first = unit.words[firstWord(unit, segment)];
  if (first === undefined) return 'other';
  if (first.lower === 'dass' || first.lower === 'daß') return 'that';
  const mood = moodOfSegment(unit, segment);
  const isInfinitive =
    endsInInfinitive(unit, segment) && !hasEarlyVerb(unit, segment) && mood !== 'first' && mood !== 'second';
  if (first.lower === 'um' && isInfinitive) return 'subordinate';
  if (isInfinitive) return 'infinitive';
  if (isRelative(unit, segment)) return 'attached';
  if (first.lower === 'ob' || (QUESTION_WORDS.has(first.lower) && endsInVerb(unit, segment)))
    return 'question';
  if (
    SUBORDINATORS.has(first.lower) ||
    (first.lower === 'so' && /^da(?:ss|ß)$/.test(unit.words[segment.start + 1]?.lower ?? ''))
  )
    return 'subordinate';
  if (mood === 'first' || mood === 'second') return 'subjunctive';
  if (mood === 'indicative') return 'main';
  if (/^\p{Ll}+(?:te|ten)$/u.test(first.text)) return 'other';
  const phrase = readNounPhrase(unit, segment.start, segment.end);
  return phrase !== undefined && phrase.end >= segment.end ? 'attached' : 'other';
}

/** The strongest mood of a segment's verbs: the first subjunctive before the second before the indicative. */
export function moodOfSegment(unit: Unit, { start, end }: Segment): Word['mood'] {
  let mood: Word['mood'];
  for (let at = start; at < end; at += 1) {
    const one = unit.words[at]?.mood;
    if (one === 'first') return 'first';
    if (one === 'second' || (one === 'indicative' && mood === undefined)) mood = one;
  }
  return mood;
}

/** Passes conjunctions and small marks at the start of a segment. */
export function firstWord(unit: Unit, { start, end }: Segment): number {
  let at = start;
  while (at < end && /^(?:und|oder|aber|sondern|sowie|doch|denn)$/.test(unit.words[at]?.lower ?? '')) at += 1;
  return at < end ? at : start;
}

function isRelative(unit: Unit, segment: Segment): boolean {
  const at = firstWord(unit, segment);
  const word = unit.words[at] as Word;
  const next = unit.words[at + 1];
  if (segment.mark !== ',') return false;
  const pronoun = PREPOSITIONS.has(word.lower) && isPreposition(unit, at) ? next : word;
  if (pronoun === undefined || !RELATIVE_PRONOUNS.has(pronoun.lower)) return false;
  const behind = unit.words[at + (pronoun === next ? 2 : 1)];
  if (behind !== undefined && isOpening(behind)) return !hasEarlyVerb(unit, { start: at, end: segment.end });
  return endsInVerb(unit, segment) && !hasEarlyVerb(unit, segment) && !isShortMain(unit, segment);
}

/** "der Deich halte": a noun phrase and a verb in the subjunctive are a main clause. */
function isShortMain(unit: Unit, { start, end }: Segment): boolean {
  const verb = unit.words[end - 1];
  if (verb?.mood !== 'first' && verb?.mood !== 'second') return false;
  return readNounPhrase(unit, start, end - 1)?.end === end - 1;
}

/** What stands behind a relative pronoun and not behind an article: a preposition, a pronoun, an adverb. */
function isOpening({ lower, text }: Word): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  return (
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    lower === 'sich' ||
    /^(?:er|es|ihm|ihn|ihnen|man|den|dem|einen?|einem)$/.test(lower)
  );
}

/** Whether a finite verb stands before the end, as in a main clause: "das Flugzeug sei zu tief gewesen". */
function hasEarlyVerb(unit: Unit, { start, end }: Span): boolean {
  for (let at = start + 1; at < end - 1; at += 1) {
    const word = unit.words[at];
    if (word?.mood !== undefined && word.quoted < 0 && unit.words[at + 1]?.mood === undefined) return true;
  }
  return false;
}

/** Whether a segment ends in a verb, as a subordinate clause does. */
export function endsInVerb(unit: Unit, { start, end }: Segment): boolean {
  const last = unit.words[end - 1];
  if (last === undefined || end - start < 2 || last.quoted >= 0) return false;
  if (last.mood !== undefined) return true;
  return (
    /^\p{Ll}/u.test(last.text) && /(?:t|en|ern|eln|te|ten|st|e)$/.test(last.lower) && last.lower.length > 3
  );
}

function endsInInfinitive(unit: Unit, { start, end }: Segment): boolean {
  for (let at = end - 1; at > Math.max(start - 1, end - 4); at -= 1) {
    const word = unit.words[at] as Word;
    if (word.quoted >= 0 || word.kind === 'mark') continue;
    if (/^\p{Ll}+zu\p{Ll}+(?:en|ern|eln)$/u.test(word.text) && SEPARABLE.test(word.text)) return true;
    if (/^\p{Ll}+(?:n)$/u.test(word.text) && unit.words[at - 1]?.lower === 'zu') return true;
    if (at === end - 1 && !/^\p{Ll}/u.test(word.text)) return false;
  }
  return false;
}

const SEPARABLE =
  /^(?:ab|an|auf|aus|bei|bereit|bekannt|durch|ein|empor|entgegen|fern|fest|fort|frei|gegenüber|heim|her|heraus|herbei|hervor|hin|hinaus|hinweg|hinzu|los|mit|nach|nahe|nieder|statt|teil|um|unter|vor|voran|vorbei|weg|weiter|wieder|zu|zurück|zusammen|über|wahr|still|sicher|klar)zu/;

/** Whether a segment seems to hold a finite verb: one that is known, or a word in small letters that ends like one. */
export function hasVerb(unit: Unit, { start, end }: Segment): boolean {
  for (let at = start; at < end; at += 1) {
    const word = unit.words[at] as Word;
    if (word.quoted >= 0 || word.kind !== 'word') continue;
    if (word.mood !== undefined) return true;
    const behind = unit.words[at + 1];
    const isBeforeNoun =
      behind !== undefined && /^\p{Lu}/u.test(behind.text) && /te[nrms]?$/.test(word.lower);
    const before = at > start ? unit.words[at - 1] : undefined;
    if (
      before !== undefined &&
      (isDeterminer(before) ||
        (/te[n]?$/.test(word.lower) && /^\p{Ll}/u.test(before.text) && isDeterminer(unit.words[at - 2])))
    )
      continue;
    if (
      /^\p{Ll}{2,}(?:t|te|ten)$/u.test(word.text) &&
      !isBeforeNoun &&
      !/(?:st|icht|mit|seit|fast|dort)$/.test(word.lower)
    )
      return true;
  }
  return false;
}

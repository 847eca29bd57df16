// Idea: words in quote marks are speech when they are a sentence of their own beside a cue, or part of a sentence that
// someone is said to have said; names, titles and words spoken about are not. Cost: linear. Source: own; what counts as
// long enough from our reading of German news.
import { isNameLike, isTitleOrScare } from '../not-speech';
import type { Quoted } from '../quote-marks';
import type { Draft } from './draft';
import { type Cue, spanOfCue } from './find-cues';
import { nounOf } from './lexicon/read-lexicon';
import { isDeterminer, readNounPhrase } from './noun-phrase';
import type { GermanRule } from './rule-scores';
import { spanOfPhrase } from './said-clauses';
import { findBehind, findSubject } from './subject';
import { isAllQuoted, type Segment, segmentOf, type Unit } from './unit';

/** What stands in one pair of quote marks, and how it stands in its unit. */
export type QuotedPlace = {
  readonly quoted: Quoted;
  readonly first: number;
  readonly last: number;
  readonly segment: number;
  readonly words: number;
  readonly inner: string;
  /** A clause or sentences by itself, rather than a part of the reporter's sentence. */
  readonly isWhole: boolean;
  readonly isTitle: boolean;
};

export function readQuotedPlaces(unit: Unit): QuotedPlace[] {
  return unit.quoted.flatMap((quoted, number) => {
    const first = unit.words.findIndex((word) => word.quoted === number);
    if (first < 0) return [];
    let last = first;
    while (unit.words[last + 1]?.quoted === number) last += 1;
    const inner = unit.text.slice(quoted.start + 1, quoted.end - 1);
    const words = unit.words.slice(first, last + 1).filter(({ kind }) => kind !== 'mark').length;
    const segment = segmentOf(unit, first);
    const own = unit.segments[segment];
    const isAlone = own !== undefined ? isAllQuoted(unit, own) : true;
    const closes =
      /[.!?…]$/.test(inner) || unit.words[last + 1] === undefined || unit.words[last + 1]?.kind === 'mark';
    const isWhole =
      isAlone && closes && (/^\p{Lu}|^\p{N}|^[„‚›"'(…]/u.test(inner) || own?.mark === ':' || first === 0);
    const before = unit.words.slice(0, first).filter(({ quoted: at }) => at < 0);
    const isTitle = isTitleOrScare(before, words) || isNamed(unit, quoted);
    return [{ quoted, first, last, segment, words, inner, isWhole, isTitle }];
  });
}

/** Whether the quote marks hold a name: "die „Computerwoche“". */
function isNamed(unit: Unit, { start, end }: Quoted): boolean {
  return unit.mentions.some(
    (mention) => mention.start <= start + 2 && mention.end >= end - 2 && mention.start < end,
  );
}

export type SpokenBy = {
  readonly cue?: Cue;
  readonly speaker?: Draft['speaker'];
  readonly rule: GermanRule;
};

/** What is known around quoted words. */
export type Around = {
  readonly cues: readonly Cue[];
  /** What is said that holds them. */
  readonly holder: Draft | undefined;
  /** Whether the sentence before quotes somebody. */
  readonly isNext: boolean;
};

/** Whether quoted words are speech, and whose. */
export function readQuotedSpeech(unit: Unit, place: QuotedPlace, around: Around): Draft | undefined {
  if (place.words === 0 || place.isTitle) return undefined;
  const by = place.isWhole ? readWhole(unit, place, around) : readPart(unit, place, around);
  if (by === undefined) return undefined;
  return {
    kind: place.isWhole ? 'direct' : 'mixed',
    content: place.quoted.pieces,
    ...(by.cue && { cue: spanOfCue(unit, by.cue) }),
    ...(by.speaker && { speaker: by.speaker }),
    rule: by.rule,
    ...(by.cue && { strength: by.cue.strength, lemma: by.cue.lemma }),
  };
}

function readWhole(unit: Unit, place: QuotedPlace, { cues, isNext }: Around): SpokenBy | undefined {
  const after = unit.segments.find(({ start }) => start > place.last);
  const number = after === undefined ? -1 : unit.segments.indexOf(after);
  const behind = cues.find((cue) => cue.segment === number && cue.place === 'first');
  const own = unit.segments[place.segment] as Segment | undefined;
  const isAnnounced = own?.mark === ':' || own?.mark === ',';
  const before = cues.filter((cue) => cue.verb < place.first && cue.frames !== '').at(-1);
  if (before !== undefined && isAnnounced && own?.mark === ':')
    return spoken(unit, before, 'quoted after a colon');
  if (behind !== undefined) return spoken(unit, behind, 'quoted before the cue');
  const so = after && readSo(unit, after);
  if (so !== undefined) return { speaker: so, rule: 'quoted before so' };
  const any = cues.find((cue) => cue.verb > place.last && cue.segment === number);
  if (any !== undefined) return spoken(unit, any, 'quoted beside a cue');
  if (own?.mark === ':') {
    const subject = nameBefore(unit, place.first);
    return { ...(subject && { speaker: subject }), rule: 'quoted after a colon' };
  }
  if (before !== undefined) return spoken(unit, before, 'quoted behind a cue');
  const isSentence = place.first === 0 && /^\p{Lu}.*[.!?…]$/su.test(place.inner);
  const isCall = place.words > 1 && /[!?]$/.test(place.inner);
  if (isSentence && (isNext || isCall)) return { speaker: 'earlier', rule: 'quoted alone' };
  if (place.words < 3 || (place.words < 6 && isNameLike(place.inner))) return undefined;
  return { speaker: 'earlier', rule: 'quoted alone' };
}

function readSo(unit: Unit, segment: Segment): Draft['speaker'] | undefined {
  if (unit.words[segment.start]?.lower !== 'so') return undefined;
  const phrase = readNounPhrase(unit, segment.start + 1, segment.end);
  return phrase && spanOfPhrase(unit, phrase);
}

/** Who stands before a colon without a cue: "Rutte: „…“", "Hier sparte der Präsident nicht mit Kritik: „…“". */
function nameBefore(unit: Unit, at: number): Draft['speaker'] | undefined {
  const phrase = findBehind(unit, 0, at);
  return phrase && spanOfPhrase(unit, phrase);
}

function readPart(unit: Unit, place: QuotedPlace, { cues, holder }: Around): SpokenBy | undefined {
  const { words, inner } = place;
  if (words < 8 && (isNaming(unit, place) || (unit.words[place.first]?.depth ?? 0) > 0)) return undefined;
  const isName = isNameLike(inner);
  if (holder !== undefined && (!isName || words >= 5)) {
    return {
      ...(holder.speaker && { speaker: holder.speaker }),
      rule: 'quoted part of what is said',
    };
  }
  if (isBehindNoun(unit, place)) {
    const subject =
      findBehind(unit, place.last + 1, unit.segments[place.segment]?.end ?? 0) ??
      findBehind(unit, 0, place.first);
    const speaker = subject && spanOfPhrase(unit, subject);
    return { ...(speaker && { speaker }), rule: 'quoted behind a noun' };
  }
  const judging = cues.find((cue) => isJudged(unit, cue, place));
  if (judging !== undefined) return spoken(unit, judging, 'quoted judgment');
  if (isName && words < 6) return undefined;
  const cue = nearest(
    cues.filter(({ strength, lemma }) => strength !== 'w' && lemma !== 'heißen' && lemma !== 'lauten'),
    place,
  );
  const isInClause = cue?.segment === place.segment && cue.strength !== 'w' && /^\p{Ll}/u.test(inner);
  if (cue !== undefined && (words > 1 || cue.frames.includes('q') || isInClause)) {
    return spoken(unit, cue, words > 2 ? 'quoted part beside a cue' : 'short quoted part beside a cue');
  }
  const isCalled = /^(?:heißt|hieß|heißen|lautet|lautete)$/.test(unit.words[place.first - 1]?.lower ?? '');
  return words >= 5 && !isCalled ? { speaker: 'earlier', rule: 'quoted part alone' } : undefined;
}

/** "mit den Worten „Ich habe genug“", "die Frage „Wer bezahlt das?“". */
function isBehindNoun({ words }: Unit, { first, inner }: QuotedPlace): boolean {
  const noun = words[first - 1]?.text ?? '';
  return (
    /^(?:Worten?|Satz|Frage|Aussage|Feststellung|Ruf|Rufen|Parolen?|Antwort|Hinweis|Begründung)$/.test(
      noun,
    ) &&
    /^\p{Lu}/u.test(inner) &&
    inner.includes(' ')
  );
}

/** Verbs whose quoted object is a judgment in someone's own words. */
const JUDGING = new Set(
  'nennen bezeichnen zurückweisen sehen werten einstufen beschreiben vorwerfen bewerten kritisieren sprechen warnen raten reden würdigen loben verurteilen'.split(
    ' ',
  ),
);

/** "nannte das einen „Wortbruch“", "wies es als „falsch“ zurück", "sprach von „Willkür“". */
function isJudged(unit: Unit, { lemma, segment, verb }: Cue, { first, segment: own }: QuotedPlace): boolean {
  if (!JUDGING.has(lemma) || segment !== own || unit.words[verb + 1]?.lower === 'sich') return false;
  const before = unit.words[first - 1]?.lower ?? '';
  if (/^(?:kritisieren|loben|würdigen|verurteilen)$/.test(lemma) && isDeterminer(unit.words[first - 1]))
    return before !== 'dem';
  return unit.words
    .slice(Math.max(verb, first - 3), first)
    .some(({ lower }) => /^(?:als|ein|eine|einen|einem|einer|von|vor|zu|vom|zum|zur)$/.test(lower));
}

/** "die Insel „Second Life“", "kurz „GTA“", "laut „tagesschau.de“": what the quote marks hold is called so. */
function isNaming(unit: Unit, { first, inner, words }: QuotedPlace): boolean {
  const before = unit.words[first - 1];
  if (before === undefined) return false;
  if (/^(?:kurz|laut|genannt|namens|alias|von|in|auf)$/.test(before.lower) && isNameLike(inner)) return true;
  const isNoun = /^\p{Lu}\p{Ll}{2}/u.test(before.text) && nounOf(before.text) === undefined;
  return isNoun && /^\p{Lu}/u.test(inner) && words < 6 && !/[.!?]$/.test(inner);
}

function nearest(cues: readonly Cue[], place: QuotedPlace): Cue | undefined {
  const before = cues.filter(({ verb }) => verb < place.first).at(-1);
  const after = cues.find(({ verb }) => verb > place.last);
  if (before === undefined || after === undefined) return before ?? after;
  return place.first - before.verb <= after.verb - place.last ? before : after;
}

function spoken(unit: Unit, cue: Cue, rule: GermanRule): SpokenBy {
  const subject = findSubject(unit, cue);
  const speaker = subject && spanOfPhrase(unit, subject);
  return { cue, ...(speaker && { speaker }), rule };
}

/** „A“, sagte X, „b.“: a comma before the marks, and only the words that tell who speaks since the last ones. */
export function isGoingOn(unit: Unit, place: QuotedPlace, last: QuotedPlace | undefined): boolean {
  if (last === undefined || !last.isWhole || !/^[,–—]$/.test(unit.segments[place.segment]?.mark ?? ''))
    return false;
  const segment = unit.segments[place.segment];
  return segment?.start === place.first && place.segment - last.segment >= 2;
}

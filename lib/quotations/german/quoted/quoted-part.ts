// Idea: quoted words inside a sentence are someone's own when the sentence says what someone said, judges in quote marks
// ("nannte das „Unsinn“"), or has a cue; names and titles are not. Cost: one look through the cues of the unit.
// Source: own; what counts as long enough from our reading of German news.

import { setOf } from '../../../text/set-of';
import { isNameLike } from '../../not-speech';
import { type Cue, hasFrame } from '../cues/cue';
import { type Draft, speakerIn } from '../draft';
import { lowerAt } from '../grammar/word';
import { isDeterminer } from '../grammar/word-classes';
import { nounOf } from '../lexicon/read-lexicon';
import type { Unit } from '../reading/unit';
import { findSubjectBetween } from '../speakers/subject-places';
import type { QuotedPlace } from './quoted-place';
import { type Spoken, spokenByCue } from './spoken';

/** Words that have as many are no name where they stand, whatever is before them. */
const LONG = 8;
/** Words that look like a name are none when there are as many: inside what is said, beside a cue, behind a noun. */
const LONG_IN_SPEECH = 5;
const LONG_BESIDE_CUE = 6;
const LONG_BEHIND_NOUN = 6;
/** Without any cue as many words are someone's own. */
const LONG_ALONE = 5;
/** A quoted part beside a cue is surer with as many words. */
const SURE = 3;
/** So many words before a judgment its "als" or determiner stands. */
const JUDGMENT_REACH = 3;

/** Nouns for words, of which what follows in quote marks are the words: "mit den Worten „Ich gehe“". */
const NOUNS_OF_WORDS = setOf(`
  Worte Worten Satz Frage Aussage Feststellung Ruf Rufen Parole Parolen Antwort Hinweis Begründung`);
/** Verbs whose quoted object is a judgment in someone's own words: "nannte das einen „Wortbruch“". */
const JUDGING = setOf(`
  nennen bezeichnen zurückweisen sehen werten einstufen beschreiben vorwerfen bewerten kritisieren sprechen warnen raten
  reden würdigen loben verurteilen`);
/** Those whose object needs a determiner only: "lobte die „kluge Lösung“". */
const PRAISING = setOf('kritisieren loben würdigen verurteilen');
/** What leads to a judgment: "wies es als „falsch“ zurück", "sprach von „Willkür“". */
const BEFORE_JUDGMENT = setOf('als ein eine einen einem einer von vor zu vom zum zur');
/** Words behind which quote marks hold a name: "kurz „GTA“", "laut „tagesschau.de“". */
const BEFORE_NAME = setOf('kurz laut genannt namens alias von in auf');
/** Verbs of being called, and not of saying: "das Lied heißt „Im Regen“". */
const CALLED = setOf('heißt hieß heißen lautet lautete');
const CALLED_LEMMAS = setOf('heißen lauten');

/** Whose words a quoted part is; undefined when nothing says that it is someone's. `holder`: what is said around it. */
export function readQuotedPart(
  unit: Unit,
  place: QuotedPlace,
  holder: Draft | undefined,
): Spoken | undefined {
  const { words, inner } = place;
  const isInBrackets = (unit.words[place.first]?.depth ?? 0) > 0;
  if (words < LONG && (isInBrackets || isNaming(unit, place))) return undefined;
  const isName = isNameLike(inner);
  if (holder !== undefined && (!isName || words >= LONG_IN_SPEECH)) {
    const { speaker } = holder;
    return { ...(speaker && { speaker }), rule: 'quoted part of what is said' };
  }
  if (isBehindNoun(unit, place)) return readBehindNoun(unit, place);
  const judging = unit.cues.find((cue) => isJudged(unit, cue, place));
  if (judging !== undefined) return spokenByCue(unit, judging, 'quoted judgment');
  if (isName && words < LONG_BESIDE_CUE) return undefined;
  return readBesideCue(unit, place) ?? readAlone(unit, place);
}

function readBehindNoun({ words, segments }: Unit, { first, last, segment }: QuotedPlace): Spoken {
  const subject =
    findSubjectBetween(words, last + 1, segments[segment]?.end ?? 0) ?? findSubjectBetween(words, 0, first);
  return { ...speakerIn(words, subject), rule: 'quoted behind a noun' };
}

function readBesideCue(unit: Unit, place: QuotedPlace): Spoken | undefined {
  const cue = findNearest(unit, place);
  if (cue === undefined) return undefined;
  const isInClause = cue.segment === place.segment && /^\p{Ll}/u.test(place.inner);
  if (place.words === 1 && !hasFrame(cue, 'q') && !isInClause) return undefined;
  const rule = place.words >= SURE ? 'quoted part beside a cue' : 'short quoted part beside a cue';
  return spokenByCue(unit, cue, rule);
}

function readAlone(unit: Unit, { first, words }: QuotedPlace): Spoken | undefined {
  const isCalled = CALLED.has(lowerAt(unit.words, first - 1));
  return words >= LONG_ALONE && !isCalled ? { speaker: 'earlier', rule: 'quoted part alone' } : undefined;
}

/** "mit den Worten „Ich habe genug“", "die Frage „Wer bezahlt das?“". */
function isBehindNoun({ words }: Unit, { first, inner }: QuotedPlace): boolean {
  return NOUNS_OF_WORDS.has(words[first - 1]?.text ?? '') && /^\p{Lu}/u.test(inner) && inner.includes(' ');
}

/** "nannte das einen „Wortbruch“", "wies es als „falsch“ zurück", "sprach von „Willkür“". */
function isJudged({ words }: Unit, cue: Cue, { first, segment }: QuotedPlace): boolean {
  const { lemma, verb } = cue;
  if (!JUDGING.has(lemma) || cue.segment !== segment || words[verb + 1]?.lower === 'sich') return false;
  const before = words[first - 1];
  if (PRAISING.has(lemma) && isDeterminer(before)) return before?.lower !== 'dem';
  return words
    .slice(Math.max(verb, first - JUDGMENT_REACH), first)
    .some(({ lower }) => BEFORE_JUDGMENT.has(lower));
}

/** "die Insel „Second Life“", "kurz „GTA“", "laut „tagesschau.de“": what the quote marks hold is called so. */
function isNaming(unit: Unit, { first, inner, words }: QuotedPlace): boolean {
  const before = unit.words[first - 1];
  if (before === undefined) return false;
  if (BEFORE_NAME.has(before.lower) && isNameLike(inner)) return true;
  const isNoun = /^\p{Lu}\p{Ll}{2}/u.test(before.text) && nounOf(before.text) === undefined;
  return isNoun && words < LONG_BEHIND_NOUN && /^\p{Lu}/u.test(inner) && !/[.!?]$/.test(inner);
}

/** The cue nearest to quoted words, of those that are no thoughts or names. */
function findNearest({ cues }: Unit, { first, last }: QuotedPlace): Cue | undefined {
  const fit = cues.filter(({ strength, lemma }) => strength !== 'w' && !CALLED_LEMMAS.has(lemma));
  const before = fit.findLast(({ verb }) => verb < first);
  const after = fit.find(({ verb }) => verb > last);
  if (before === undefined || after === undefined) return before ?? after;
  return first - before.verb <= after.verb - last ? before : after;
}

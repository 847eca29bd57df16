// Idea: a quoted sentence is said by whom a cue before or behind it names, a name before a colon, "so X" behind it; else
// by whoever spoke before. Cost: one look through the cues of its unit. Source: own; what counts as long enough from our
// reading of German news.

import { isNameLike } from '../../not-speech';
import { endOfDraft, speakerIn } from '../draft';
import type { Segment } from '../grammar/clause-kind';
import { readNounPhrase } from '../grammar/noun-phrase';
import type { Unit } from '../reading/unit';
import { findSubjectBetween } from '../speakers/subject-places';
import type { QuotedPlace } from './quoted-place';
import { type Around, type Spoken, spokenByCue } from './spoken';

/** Without a cue a quoted clause has as many words to be speech, and more where it could be a name. */
const SHORTEST = 3;
const SHORTEST_LIKE_NAME = 6;

/** Who says a quoted sentence; undefined when nothing says that it is speech. */
export function readWholeSpeech(unit: Unit, place: QuotedPlace, around: Around): Spoken | undefined {
  const isBehindColon = unit.segments[place.segment]?.mark === ':';
  const before = unit.cues.findLast(({ verb, frames }) => verb < place.first && frames !== '');
  if (isBehindColon && before !== undefined) return spokenByCue(unit, before, 'quoted after a colon');
  const behind = readBehind(unit, place);
  if (behind !== undefined) return behind;
  if (isBehindColon) {
    const beside = around.said.findLast((draft) => endOfDraft(draft) <= place.quoted.start);
    if (beside?.speaker !== undefined) return { speaker: beside.speaker, rule: 'quoted after a colon' };
    const subject = findSubjectBetween(unit.words, 0, place.first);
    return { ...speakerIn(unit.words, subject), rule: 'quoted after a colon' };
  }
  if (before !== undefined) return spokenByCue(unit, before, 'quoted behind a cue');
  return isSpeechAlone(place, around.isNext) ? { speaker: 'earlier', rule: 'quoted alone' } : undefined;
}

/** Who says it by the segment right behind: "…“, sagte X", "…“, so X", "…“, wie X sagte". */
function readBehind(unit: Unit, { last }: QuotedPlace): Spoken | undefined {
  const number = unit.segments.findIndex(({ start }) => start > last);
  const segment = unit.segments[number];
  if (segment === undefined) return undefined;
  const cues = unit.cues.filter((cue) => cue.segment === number);
  const closing = cues.find(({ place }) => place === 'first');
  if (closing !== undefined) return spokenByCue(unit, closing, 'quoted before the cue');
  const so = readSo(unit, segment);
  if (so !== undefined) return so;
  const [beside] = cues;
  return beside && spokenByCue(unit, beside, 'quoted beside a cue');
}

/** "…“, so die Ministerin". */
function readSo({ words }: Unit, { start, end }: Segment): Spoken | undefined {
  if (words[start]?.lower !== 'so') return undefined;
  const spoken = speakerIn(words, readNounPhrase(words, start + 1, end));
  return spoken.speaker && { ...spoken, rule: 'quoted before so' };
}

/** Whether quoted words without a cue are speech: a sentence beside others, a call, or long enough. */
function isSpeechAlone({ first, words, inner }: QuotedPlace, isNext: boolean): boolean {
  const isSentence = first === 0 && /^\p{Lu}.*[.!?…]$/su.test(inner);
  const isCall = words > 1 && /[!?]$/.test(inner);
  if (isSentence && (isNext || isCall)) return true;
  return words >= SHORTEST && (words >= SHORTEST_LIKE_NAME || !isNameLike(inner));
}

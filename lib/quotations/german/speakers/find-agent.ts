// Idea: a verb in the passive names who said it by "von", or not at all; then it stands in the document that is named.
// Cost: linear in the segment, for documents in the unit. Source: own.
import { setOf } from '../../../text/set-of';
import type { Cue } from '../cues/cue';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase';
import { isQuoted, type Word } from '../grammar/word';
import { endingIn } from '../grammar/words';
import { documentNounOf } from '../lexicon/read-lexicon';
import { segmentOf, type Unit } from '../reading/unit';

/** "in einem Bericht", "bei der Polizei". */
const BEFORE_DOCUMENT = setOf('in im aus bei beim auf');
/** Ends of compounds for documents: "Zwischenbericht", "Pressemitteilungen". */
const DOCUMENT_ENDING = endingIn(
  'bericht erklärung mitteilung meldung studie artikel schreiben interview brief papier entwurf urteil begründung',
  's es en e n',
);

/** "von Minister X als unrealistisch bezeichnet": who did it in the passive; undefined when nobody is named. */
export function findAgent(unit: Unit, cue: Cue): NounPhrase | undefined {
  const { words } = unit;
  const segment = segmentOf(unit, cue);
  for (let at = segment.start; at < segment.end; at += 1) {
    const word = words[at] as Word;
    if ((word.lower !== 'von' && word.lower !== 'vom') || isQuoted(word)) continue;
    const hangsOnNoun = words[at - 1]?.isCapital === true && at - 1 > segment.start && at < cue.verb;
    if (!hangsOnNoun) return readNounPhrase(words, at + 1, segment.end);
  }
  return undefined;
}

/** "In einem Bericht wurde vermutet", "hieß es bei X", "aus dem Urteil geht hervor": where it was said. */
export function findDocument(unit: Unit, cue: Cue): NounPhrase | undefined {
  const { words } = unit;
  const { end } = segmentOf(unit, cue);
  for (let at = 0; at < end; at += 1) {
    const word = words[at] as Word;
    if (!BEFORE_DOCUMENT.has(word.lower) || isQuoted(word)) continue;
    const phrase = readNounPhrase(words, at + 1, end);
    if (phrase === undefined) continue;
    if (words.slice(phrase.start, phrase.core).some((one) => one.isNamed || isDocument(one))) return phrase;
    at = phrase.core - 1;
  }
  return undefined;
}

/** "Bericht", "Pressemitteilung", "Magazinbericht": a document or medium, alone or at the end of a compound. */
function isDocument({ text }: Word): boolean {
  return documentNounOf(text) !== undefined || DOCUMENT_ENDING.test(text);
}

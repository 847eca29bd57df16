// Idea: a segment that is nothing but a noun phrase with a name, right before or behind a phrase, says who that is. Cost: a
// look at two segments. Source: own.
import type { Segment } from '../grammar/clause-kind';
import { holdsName, isNounPhrase, type NounPhrase } from '../grammar/noun-phrase';
import { ARTICLES } from '../grammar/words';
import { segmentAt, type Unit } from '../reading/unit';

/** "der Präsident des Verbands, Jan Ley", "Jan Ley, ein Fachmann": a phrase with what says who that is. */
export function withAppositions(unit: Unit, phrase: NounPhrase): NounPhrase {
  const number = segmentAt(unit, phrase.start);
  const segment = unit.segments[number];
  if (phrase.isPronoun || segment === undefined) return phrase;
  const [before, behind] = [unit.segments[number - 1], unit.segments[number + 1]];
  if (phrase.end === segment.end && behind?.mark === ',' && isNameAlone(unit, behind))
    return { ...phrase, end: behind.end };
  const isDescription = phrase.start === segment.start && isDescribing(unit, phrase);
  if (isDescription && segment.mark === ',' && before !== undefined && isNameAlone(unit, before))
    return { ...phrase, start: before.start };
  return phrase;
}

/** Whether a phrase begins with something else than a name: "ein Fachmann", "Chef der Firma". */
function isDescribing({ words }: Unit, { start }: NounPhrase): boolean {
  const first = words[start];
  return first !== undefined && (!first.isNamed || ARTICLES.has(first.lower));
}

/** Whether a noun phrase with a name is all of a segment. */
function isNameAlone({ words }: Unit, segment: Segment): boolean {
  return holdsName(words, segment) && isNounPhrase(words, segment);
}

// Idea: words in quote marks are speech when they are a sentence of their own beside a cue, or part of a sentence that
// someone is said to have said; names, titles and words spoken about are not. Cost: linear. Source: own.
import { setOf } from '../../../text/set-of';
import { isWithin } from '../../../text/span';
import type { Draft } from '../draft';
import type { Unit } from '../reading/unit';
import { readQuotedPart } from './quoted-part';
import type { QuotedPlace } from './quoted-place';
import type { Around } from './spoken';
import { readWholeSpeech } from './whole-speech';

/** Marks between a speech and its second part, or between it and its cue. */
const BETWEEN = setOf(', – —');
/** The second part of a speech stands as many segments behind the first: one between them tells who speaks. */
const APART = 2;
/** A whole quoted speech of more words is one for certain. */
const SHORT = 2;

/** The speech in quote marks, by itself or as part of what is said, in order. */
export function readQuotedSpeech(unit: Unit, places: readonly QuotedPlace[], around: Around): Draft[] {
  const drafts: Draft[] = [];
  let before: QuotedPlace | undefined;
  for (const place of places) {
    const last = drafts.at(-1);
    if (last?.kind === 'direct' && before !== undefined && isSecondPart(unit, place, before)) {
      drafts[drafts.length - 1] = { ...last, content: [...last.content, ...place.quoted.pieces] };
    } else {
      const draft = readPlace(unit, place, around);
      if (draft !== undefined) drafts.push(draft);
    }
    before = place;
  }
  return drafts;
}

/** Whether one of some quoted places is a whole sentence that is spoken. */
export function holdsWholeSpeech(places: readonly QuotedPlace[]): boolean {
  return places.some(({ isWhole, isTitle, words }) => isWhole && !isTitle && words > SHORT);
}

function readPlace(unit: Unit, place: QuotedPlace, { said, isNext }: Around): Draft | undefined {
  if (place.words === 0 || place.isTitle) return undefined;
  const content = place.quoted.pieces;
  if (place.isWhole) {
    const spoken = readWholeSpeech(unit, place, { said, isNext });
    return spoken && { kind: 'direct', content, ...spoken };
  }
  const holder = said.find((draft) => draft.content.some((span) => isWithin(place.quoted, span)));
  const spoken = readQuotedPart(unit, place, holder);
  return spoken && { kind: 'mixed', content, ...spoken };
}

/** „A“, sagte X, „b.“: a comma before the marks, and only the words that tell who speaks since the last ones. */
function isSecondPart({ segments }: Unit, place: QuotedPlace, before: QuotedPlace): boolean {
  const own = segments[place.segment];
  if (!before.isWhole || own?.start !== place.first || !BETWEEN.has(own.mark)) return false;
  return place.segment - before.segment >= APART;
}

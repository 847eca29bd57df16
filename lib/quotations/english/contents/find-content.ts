// Idea: where the words are that a cue reports. Quoted words that touch speaker and verb, before, behind or on both
// sides; a clause behind the verb, with "that" or without, past who it is told to and when; a clause before a comma and
// the speaker; an infinitive; what the verb is about. The clause ends where the next cue of the reporter's begins.
// Cost: bounded by fixed reaches for each cue. Source: own reading of English news.
import type { Item } from '../read-units';
import {
  asSomeoneSaid,
  clauseBefore,
  endOfInfinitive,
  findBareClause,
  findClause,
  findInfinitive,
} from './clause-content';
import { type Content, type Place, takesClause, toContent } from './content';
import { endOfObject, findObject } from './object-content';
import { aroundQuotes, endOfQuoted, isPutOut, leadToQuote } from './quoted-content';

/** What the cue reports; undefined when it reports nothing here. */
export function findContent(items: readonly Item[], place: Place): Content | undefined {
  return (
    aroundQuotes(items, place) ??
    asSomeoneSaid(items, place) ??
    contentBehind(items, place) ??
    clauseBefore(items, place)
  );
}

function contentBehind(items: readonly Item[], place: Place): Content | undefined {
  const { cue, subject, right } = place;
  if (subject.rule === 'behind the verb') return undefined;
  if (cue.isPassive) return behindPassive(items, place);
  const from = cue.last + 1;
  const frames = cue.verb.frames;
  const clause = takesClause(frames) ? findClause(items, from, right, frames) : undefined;
  if (clause !== undefined) return toContent(items, clause.at, right, clause.rule);
  const quote = frames.has('quote') || isPutOut(cue) ? leadToQuote(items, from, right, frames) : undefined;
  if (quote !== undefined) return toContent(items, quote.at, endOfQuoted(items, quote.at, right), quote.rule);
  if (frames.has('to') && subject.rule !== 'head of the sentence') {
    const at = findInfinitive(items, from, right, frames.has('hearer'));
    if (at !== undefined) return toContent(items, at, endOfInfinitive(items, at, right), 'infinitive');
  }
  const bare = frames.has('clause') ? findBareClause(items, from, right, cue.verb) : undefined;
  if (bare !== undefined) return toContent(items, bare, right, 'bare clause');
  return findObject(items, from, right, cue);
}

/** "was told by Ley that the dam would hold": what stands behind the speaker. */
function behindPassive(items: readonly Item[], { cue, subject, right }: Place): Content | undefined {
  const clause = findClause(items, subject.group.to, right, cue.verb.frames);
  if (clause !== undefined) return toContent(items, clause.at, right, clause.rule);
  const isAs = items[subject.group.to]?.low === 'as';
  return isAs
    ? toContent(items, subject.group.to + 1, endOfObject(items, subject.group.to, right), 'passive')
    : undefined;
}

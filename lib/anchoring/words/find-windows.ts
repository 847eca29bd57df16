// Idea: where a pattern's rarer words and pairs of words stand in the text, they vote for the place at which the
// pattern would begin; the places with the most votes are looked at closely. Cost: the pattern's words times a bound.
// Source: seed and vote, as in searching sequences (FASTA).

import type { WordIndex } from '../prepare-text';
import { countOf, type Pattern, UNKNOWN } from './pattern';

/** Words of a text, `start` to `end` (excluded), in which a pattern may lie. */
export type Window = { readonly start: number; readonly end: number; readonly votes: number };

/** So many places of a pair of words are looked at, at most. */
const MOST_PLACES = 300;
/** A single word votes when it stands in the text no more often. */
const RARE = 6;
/** Words of the selection say more than those around it. */
const SELECTED = 2;
/** Votes for places less than this many words apart are one. */
const BUCKET = 16;
/** A place with a smaller share of the most votes is not looked at. */
const LEAST_SHARE = 0.4;
/** The window reaches so many words further on both sides: what was put in is spanned. */
const SLACK = 80;

/** Which words of a pattern vote, and what share of their votes a place must have at least. */
export type Voters = { readonly start: number; readonly end: number; readonly least: number };

/** The windows of a text that fit a pattern best, `most` of them, best first. */
export function findWindows(text: WordIndex, pattern: Pattern, voters: Voters, most: number): Window[] {
  const votes = new Map<number, number>();
  let possible = 0;
  for (let at = voters.start; at < voters.end; at += 1) {
    const factor = at >= pattern.firstWord && at < pattern.endWord ? SELECTED : 1;
    possible += factor * 2 * (pattern.weights[at] as number);
    voteFor(text, pattern, at, (place, weight) => {
      const bucket = Math.floor((place - at) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight * factor);
    });
  }
  const sums = [...votes].map(([bucket, weight]) => ({
    bucket,
    votes: weight + ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0)) * 0.75,
  }));
  sums.sort((a, b) => b.votes - a.votes);
  const least = Math.max((sums[0]?.votes ?? 0) * LEAST_SHARE, possible * voters.least);
  const chosen: { bucket: number; votes: number }[] = [];
  for (const sum of sums) {
    if (chosen.length === most || sum.votes < least) break;
    if (!chosen.some((other) => Math.abs(other.bucket - sum.bucket) <= 1)) chosen.push(sum);
  }
  return chosen.map(({ bucket, votes }) => ({
    start: Math.max(0, bucket * BUCKET - SLACK),
    end: Math.min(text.ids.length, (bucket + 1) * BUCKET + pattern.ids.length + SLACK),
    votes,
  }));
}

type Vote = (place: number, weight: number) => void;

function voteFor(text: WordIndex, pattern: Pattern, at: number, vote: Vote): void {
  const id = pattern.ids[at] ?? UNKNOWN;
  if (id === UNKNOWN) return;
  const count = countOf(text, id);
  const weight = pattern.weights[at] ?? 0;
  if (count <= RARE) eachPlace(text, id, (place) => vote(place, weight));
  const next = pattern.ids[at + 1] ?? UNKNOWN;
  if (next === UNKNOWN) return;
  const both = weight + (pattern.weights[at + 1] ?? 0);
  const isFirstRarer = count <= countOf(text, next);
  if (Math.min(count, countOf(text, next)) > MOST_PLACES) return;
  eachPlace(text, isFirstRarer ? id : next, (found) => {
    const place = isFirstRarer ? found : found - 1;
    if (text.ids[place] === id && text.ids[place + 1] === next) vote(place, both);
  });
}

function eachPlace({ from, places }: WordIndex, id: number, work: (place: number) => void): void {
  for (let at = from[id] ?? 0; at < (from[id + 1] ?? 0); at += 1) work(places[at] ?? 0);
}

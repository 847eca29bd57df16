// Idea: where a pattern's rarer words and pairs of words stand in the text, they vote for the place at which the
// pattern would begin; the places with the most votes are looked at closely. Cost: the pattern's words times a bound.
// Source: seed and vote, as in searching sequences (FASTA).

import type { WordIndex } from '../prepare-text';
import { countOf, type Pattern, UNKNOWN } from './pattern';

/** Words of a text, `start` to `end` (excluded), in which a pattern may lie. */
export type Window = { readonly start: number; readonly end: number };

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

/** The windows of a text that fit a pattern best, `most` of them, best first. */
export function findWindows(text: WordIndex, pattern: Pattern, most: number): Window[] {
  const votes = new Map<number, number>();
  const vote = (place: number, at: number, weight: number) => {
    const isSelected = at >= pattern.firstWord && at < pattern.endWord;
    const bucket = Math.floor((place - at) / BUCKET);
    votes.set(bucket, (votes.get(bucket) ?? 0) + (isSelected ? weight * SELECTED : weight));
  };
  for (let at = 0; at < pattern.ids.length; at += 1) voteFor(text, pattern, at, vote);
  const sums = [...votes].map(([bucket, weight]) => ({
    bucket,
    weight: weight + ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0)) * 0.75,
  }));
  sums.sort((a, b) => b.weight - a.weight);
  const chosen: number[] = [];
  for (const { bucket, weight } of sums) {
    if (chosen.length === most || weight < (sums[0]?.weight ?? 0) * LEAST_SHARE) break;
    if (!chosen.some((other) => Math.abs(other - bucket) <= 1)) chosen.push(bucket);
  }
  return chosen.map((bucket) => ({
    start: Math.max(0, bucket * BUCKET - SLACK),
    end: Math.min(text.ids.length, (bucket + 1) * BUCKET + pattern.ids.length + SLACK),
  }));
}

type Vote = (place: number, at: number, weight: number) => void;

function voteFor(text: WordIndex, pattern: Pattern, at: number, vote: Vote): void {
  const id = pattern.ids[at] ?? UNKNOWN;
  if (id === UNKNOWN) return;
  const count = countOf(text, id);
  const weight = pattern.weights[at] ?? 0;
  if (count <= RARE) eachPlace(text, id, (place) => vote(place, at, weight));
  const next = pattern.ids[at + 1] ?? UNKNOWN;
  if (next === UNKNOWN) return;
  const both = weight + (pattern.weights[at + 1] ?? 0);
  const isFirstRarer = count <= countOf(text, next);
  if (Math.min(count, countOf(text, next)) > MOST_PLACES) return;
  eachPlace(text, isFirstRarer ? id : next, (found) => {
    const place = isFirstRarer ? found : found - 1;
    if (text.ids[place] === id && text.ids[place + 1] === next) vote(place, at, both);
  });
}

function eachPlace({ from, places }: WordIndex, id: number, work: (place: number) => void): void {
  for (let at = from[id] ?? 0; at < (from[id + 1] ?? 0); at += 1) work(places[at] ?? 0);
}

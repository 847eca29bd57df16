import type { GermanRule } from '../rule-scores';

/** Words `[start, end)` of a unit. */
export type Piece = readonly [start: number, end: number];

/** The pieces of what a cue says is said, and the rule that found them. */
export type ClauseContent = { readonly pieces: readonly Piece[]; readonly rule: GermanRule };

import type { Unit } from './reading/unit';

/** What stands before a unit: the unit right before it, and the last one that quotes somebody. */
export type Context = { readonly before?: Unit; readonly earlier?: Unit };

/** How far back, in UTF-16 units, who spoke is still on the reader's mind. */
const EARLIER_REACH = 400;

/** Whether somebody spoke shortly before a unit. */
export function isWithinReach(unit: Unit, { earlier }: Context): boolean {
  return earlier !== undefined && unit.start - earlier.end < EARLIER_REACH;
}

/** Whether the unit right before, in the same paragraph, quotes somebody. */
export function isNextToSpeech(unit: Unit, { before, earlier }: Context): boolean {
  return before !== undefined && before === earlier && before.paragraph === unit.paragraph;
}

/** The unit right before, when it quotes nobody; else undefined. */
export function plainBefore({ before, earlier }: Context): Unit | undefined {
  return before === earlier ? undefined : before;
}

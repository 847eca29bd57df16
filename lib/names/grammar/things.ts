import type { Word } from '../reading/word';

/** Last words of places. */
export const PLACE_ENDS = new Set(
  'Street Avenue Road Park Airport Stadium Arena Bridge River Lake Mountain Mountains Island Islands Valley Beach Bay County City Square Tower Hall House Hill Boulevard Drive Lane Highway Creek Springs Station'.split(
    ' ',
  ),
);
/** Last words of other things with names. */
export const OTHER_ENDS = new Set(
  'Award Awards Prize Cup Act Bill Act Championship Championships Festival Show Series War Day Week Open League Bowl Games Tour Prix Grand Amendment Agreement Treaty Protocol Edition Trophy Medal Center'.split(
    ' ',
  ),
);

/** Whether an English word says that the name before it is a thing or place: "Cup", "Street". */
export function isThing(word: Word): boolean {
  return PLACE_ENDS.has(word.text) || OTHER_ENDS.has(word.text);
}

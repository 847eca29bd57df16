// Idea: the index holds every word folded once (ä as a, ß as ss). What people type for an umlaut, "ae" or "ä" or "a",
// is multiplied on the side of the query, where there are a handful of words. Cost: at most MAX_SPELLINGS for a word.
// Source: own; rewriting "ae" in the index, too, would make "Israel" and "Isral", "neue" and "neu" one word.
import { fold } from '../text/fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** An umlaut, or how it is typed without one. After these letters "ue" is none: "neue", "blaue", "Quelle". */
const UMLAUT = /[äöü]|ae|oe|(?<![aeoq])ue/g;
const MAX_SPELLINGS = 16;

/** The words of a folded text, in order. */
export function wordsOfFolded(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** The words of a text as the index has them, in order: folded runs of letters and figures. */
export function wordsOf(text: string): string[] {
  return wordsOfFolded(fold(text));
}

/** Each word of a search in the spellings that it may have in the index, the likeliest first. */
export function spelledWordsOf(text: string): (readonly string[])[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+/gu);
  return (words ?? []).map(spellingsOf).filter((spellings) => spellings.length > 0);
}

/** How one word may stand in the index: `gärten` and `gaerten` both as `garten` and `gaerten`. Empty without a letter. */
export function spellingsOf(word: string): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase();
  let forms = [''];
  let place = 0;
  for (const match of lower.matchAll(UMLAUT)) {
    const plain = fold(match[0]).charAt(0);
    const before = lower.slice(place, match.index);
    const ends = forms.length * 2 > MAX_SPELLINGS ? [plain] : [plain, `${plain}e`];
    // What was typed comes first.
    if (match[0].length === 2) ends.reverse();
    forms = forms.flatMap((form) => ends.map((end) => form + before + end));
    place = match.index + match[0].length;
  }
  const rest = lower.slice(place);
  return [...new Set(forms.map((form) => wordsOf(form + rest).join('')))].filter((form) => form !== '');
}

import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import { sharedWords, wordsOf } from '../metadata/words-of';

/** A lead shares this much of its words with the description (or the other way round, where one is cut short). */
const AGREED = 0.8;
/** How many paragraphs after the title are looked at. */
const REACH = 12;

/**
 * Finds the lead that extraction lost: a paragraph near the title that says what the page's description says.
 * It stands in the page's header, so Readability often drops it. Undefined when there is none.
 */
export function findLead(
  paragraphs: readonly Paragraph[],
  start: number,
  descriptions: readonly string[],
): Paragraph | undefined {
  for (let index = start; index < Math.min(paragraphs.length, start + REACH); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.isHidden || paragraph.length < 40 || linkShare(paragraph) > 0.5) continue;
    if (paragraph.box === 'caption' || paragraph.box === 'related') continue;
    const { text } = joinText([paragraph]);
    if (descriptions.some((description) => isSameText(text, description))) return paragraph;
  }
  return undefined;
}

function isSameText(text: string, description: string): boolean {
  if (wordsOf(description).length < 5) return false;
  return (
    sharedWords(text, description) >= AGREED ||
    (sharedWords(description, text) >= 0.9 && description.length > text.length * 0.3)
  );
}

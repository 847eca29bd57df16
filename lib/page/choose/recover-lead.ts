import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import { lettersOf, sharedWords, wordsOf } from '../metadata/words-of';

/** A lead shares this much of its words with the description (or the other way round, where one is cut short). */
const AGREED = 0.8;
/** How many paragraphs after the title are looked at. */
const REACH = 14;
const SHORTEST = 40;

const LEAD_WORDS =
  /(?:^|[\s_-])(?:lead|lede|intro|introduction|teaser|standfirst|subtitle|sub-?headline|dek|deck|vorspann|abstract|excerpt|entry-summary|summary|anleser|einleitung|chapeau|entradilla|ingress|perex)(?:$|[\s_-])/i;

/**
 * Finds the lead that extraction lost: a paragraph just below the title that says what the page's description
 * says, or whose class calls it a lead. It stands in the page's header, so Readability often drops it.
 * Undefined when there is none.
 */
export function findLead(
  paragraphs: readonly Paragraph[],
  start: number,
  title: string,
  descriptions: readonly string[],
): Paragraph | undefined {
  const said = descriptions.filter((description) => !isTitle(description, title));
  const near = paragraphs.slice(start, start + REACH).filter((paragraph) => canBeLead(paragraph, title));
  const texts = near.map((paragraph) => joinText([paragraph]).text);
  const agreed = near.findIndex((_, index) =>
    said.some((description) => isSameText(texts[index] ?? '', description)),
  );
  return near[agreed] ?? near.find(isCalledLead);
}

function canBeLead(paragraph: Paragraph, title: string): boolean {
  if (paragraph.isHidden || paragraph.length < SHORTEST || linkShare(paragraph) > 0.5) return false;
  if (paragraph.box === 'caption' || paragraph.box === 'related' || paragraph.level === 1) return false;
  const { text } = joinText([paragraph]);
  const letters = lettersOf(text);
  return (
    !isTitle(text, title) &&
    (!letters.includes(lettersOf(title)) || letters.length > lettersOf(title).length * 2)
  );
}

function isTitle(text: string, title: string): boolean {
  return sharedWords(text, title) > 0.7 && sharedWords(title, text) > 0.7;
}

function isCalledLead({ element, box }: Paragraph): boolean {
  if (box) return false;
  const parent = element.parentElement;
  const names = [element, ...(parent && parent.childElementCount <= 2 ? [parent] : [])];
  return names.some((one) => LEAD_WORDS.test(one.getAttribute('class') ?? ''));
}

function isSameText(text: string, description: string): boolean {
  if (wordsOf(description).length < 5) return false;
  if (sharedWords(text, description) >= AGREED) return true;
  return sharedWords(description, text) >= 0.9 && description.length > text.length * 0.3;
}

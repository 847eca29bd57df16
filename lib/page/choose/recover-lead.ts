import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';
import { lettersOf, sharedWords, wordsOf } from '../metadata/words-of';

/** A lead shares this much of its words with the description (or the other way round, where one is cut short). */
const AGREED = 0.8;
/** How many paragraphs after the title are looked at. */
const REACH = 40;
/** How many paragraphs of the text are looked at. */
const BELOW = 3;
const SHORTEST = 40;
const LONGEST = 1_500;

const LEAD_WORDS =
  /(?:^|[\s_-])(?:lead|lede|intro|introduction|teaser|standfirst|subtitle|sub-?headline|dek|deck|vorspann|abstract|excerpt|entry-summary|summary|anleser|einleitung|chapeau|entradilla|ingress|perex)(?:$|[\s_-])/i;

/** Where a lead may stand: `from` the title to the first text that was kept, `to`. */
export type LeadPlace = { readonly from: number; readonly to: number };

/**
 * Finds the lead that extraction lost: a paragraph below the title that says what the page's description says, or
 * whose class calls it a lead, or that stands alone between title and text and is a sentence. It stands in the
 * page's header, so Readability often drops it. Undefined when there is none.
 */
export function findLead(
  paragraphs: readonly Paragraph[],
  { from, to }: LeadPlace,
  { title, descriptions }: Pick<Metadata, 'title' | 'descriptions'>,
): Paragraph | undefined {
  const said = descriptions.filter((description) => !isTitle(description, title.text));
  const near = paragraphs
    .slice(from, Math.min(from + REACH, Math.max(to, from) + BELOW))
    .filter((paragraph) => canBeLead(paragraph, title.text));
  const texts = near.map((paragraph) => joinText([paragraph]).text);
  const agreed = near.findIndex((_, index) =>
    said.some((description) => isSameText(texts[index] ?? '', description)),
  );
  return near[agreed] ?? near.find(isCalledLead);
}

function canBeLead(paragraph: Paragraph, title: string): boolean {
  if (
    paragraph.isHidden ||
    paragraph.length < SHORTEST ||
    paragraph.length > LONGEST ||
    linkShare(paragraph) > 0.5
  )
    return false;
  if (paragraph.box === 'caption' || paragraph.box === 'related' || paragraph.level === 1) return false;
  const { text } = joinText([paragraph]);
  if (paragraph.kind === 'heading' && sharedWords(text, title) > 0.4) return false;
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

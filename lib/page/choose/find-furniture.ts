import type { LeftOutReason } from '../../article';
import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';
import { lettersOf } from '../metadata/words-of';
import { isDateLine } from './date-line';
import { LONGEST_RULE, TEXT_RULES } from './furniture-rules';

/** From this length on (letters), a paragraph that stands there twice is a repetition. */
const REPETITION = 40;
/** The first paragraph of this length begins the text; what repeats the title above it is furniture. */
const FIRST_TEXT = 120;
/** So many paragraphs are looked at before the page gets a turn. */
const SLICE = 400;

/** What is known of the page, whose repetition is no text of the article. */
export type Known = Pick<Metadata, 'title' | 'byline'> & {
  /** The part of a paragraph that belongs to the article, where that is not all of it. */
  readonly ownOf: ReadonlyMap<Paragraph, Paragraph>;
};

type Page = {
  readonly paragraphs: readonly Paragraph[];
  readonly texts: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly firstText: number;
  readonly title: string;
  readonly byline: readonly string[];
  readonly authors: readonly string[];
};

/** The paragraphs (in the page's order) to leave out of the article, each with its reason. Linear in the text. */
export async function findFurniture(
  paragraphs: readonly Paragraph[],
  { title, byline, ownOf }: Known,
  rest: () => Promise<void>,
): Promise<Map<Paragraph, LeftOutReason>> {
  const texts: string[] = [];
  for (const paragraph of paragraphs) {
    if (texts.length % SLICE === SLICE - 1) await rest();
    texts.push(joinText([ownOf.get(paragraph) ?? paragraph]).text);
  }
  const page: Page = {
    paragraphs,
    texts,
    places: firstPlaces(texts),
    firstText: paragraphs.findIndex(({ kind, length }) => kind !== 'heading' && length > FIRST_TEXT),
    title: lettersOf(title.text),
    byline,
    authors: byline.map(lettersOf),
  };
  const reasons = new Map<Paragraph, LeftOutReason>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % SLICE === SLICE - 1) await rest();
    const reason = findReason(page, paragraph, index);
    if (reason) reasons.set(paragraph, reason);
  }
  dropLists(paragraphs, reasons);
  dropLastHeadings(paragraphs, reasons);
  return reasons;
}

function firstPlaces(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  texts.forEach((text, index) => {
    if (!places.has(text)) places.set(text, index);
  });
  return places;
}

function findReason(page: Page, paragraph: Paragraph, index: number): LeftOutReason | undefined {
  const text = page.texts[index] ?? '';
  if (isRepetition(page, paragraph, index)) return 'aside';
  if (index >= page.paragraphs.length - 5 && isBio(text, page.byline)) return 'author-box';
  if (text.length > LONGEST_RULE) return undefined;
  const isAbove = index <= page.firstText;
  if (isLoneDate(paragraph, text, isAbove)) return 'date-line';
  const rule = TEXT_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text));
  if (rule) return rule.reason;
  const letters = lettersOf(text);
  if (letters === '' || isTitle(letters, page.title, isAbove)) return 'other';
  if (isByline(text, letters, page.authors)) return 'author-box';
  const isLink = linkShare(paragraph) > 0.9 && paragraph.kind !== 'heading' && paragraph.length < 200;
  return isLink ? 'related' : undefined;
}

/** In tables and lists numbers are content, and as a subhead a date may order the text. */
function isLoneDate({ kind, element }: Paragraph, text: string, isAbove: boolean): boolean {
  if (kind === 'item' || element.tagName === 'TD' || element.tagName === 'TH') return false;
  return (kind !== 'heading' || isAbove) && isDateLine(text);
}

/** The title again, or a part of it above the text. */
function isTitle(letters: string, title: string, isAbove: boolean): boolean {
  if (letters === title) return true;
  return (
    isAbove &&
    letters.length > 8 &&
    (title.includes(letters) || (letters.includes(title) && letters.length < title.length * 1.6))
  );
}

/** A line that holds nothing but the authors, with "von" or a place. */
function isByline(text: string, letters: string, authors: readonly string[]): boolean {
  if (text.length > 120 || authors.length === 0) return false;
  let rest = letters;
  for (const author of authors) rest = rest.replace(author, '');
  return rest !== letters && rest.length < 14;
}

/** "Anna Muster ist Redakteurin ..." below the text. */
function isBio(text: string, byline: readonly string[]): boolean {
  return byline.some(
    (name) =>
      text.length < 700 &&
      text.startsWith(name) &&
      /^[\s,]+(?:ist|war|arbeitet|schreibt|is|was|writes|works|covers|reports|has|joined|,)/.test(
        text.slice(name.length),
      ),
  );
}

/** The links below a heading such as "More stories", up to the next running text. */
function dropLists(paragraphs: readonly Paragraph[], reasons: Map<Paragraph, LeftOutReason>): void {
  let reason: LeftOutReason | undefined;
  for (const paragraph of paragraphs) {
    const own = reasons.get(paragraph);
    if (own === 'related' && paragraph.kind !== 'item' && linkShare(paragraph) < 0.5) reason = own;
    else if (reason && !own && linkShare(paragraph) > 0.4) reasons.set(paragraph, reason);
    else if (!own) reason = undefined;
  }
}

const PULLED = /pull|quote|zitat|highlight|blockquote|cita/i;

/** A pull quotation, whose words stand in the text once more, or a paragraph shown a second time. */
function isRepetition({ texts, places }: Page, { kind, element }: Paragraph, index: number): boolean {
  const own = texts[index] ?? '';
  if (own.length < REPETITION || kind === 'heading') return false;
  if ((places.get(own) ?? index) < index) return true;
  const isPulled =
    kind === 'quotation' || PULLED.test(`${element.className} ${element.parentElement?.className}`);
  if (!isPulled || own.length > LONGEST_RULE) return false;
  const words = own.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return texts.some((other) => other.length > own.length && other.includes(words));
}

/** A heading with nothing below it introduced something that is gone. */
function dropLastHeadings(paragraphs: readonly Paragraph[], reasons: Map<Paragraph, LeftOutReason>): void {
  for (const paragraph of paragraphs.toReversed()) {
    if (reasons.has(paragraph)) continue;
    if (paragraph.kind !== 'heading') return;
    reasons.set(paragraph, 'related');
  }
}

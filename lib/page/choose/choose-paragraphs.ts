import type { LeftOutReason } from '../../article';
import { isRunningText } from '../copy/choose-boxes';
import { joinText } from '../copy/join-text';
import type { Paragraph } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';
import { lettersOf } from '../metadata/words-of';
import { findFurniture } from './find-furniture';
import { findLead, type LeadPlace } from './recover-lead';
import { findNeighbors, findRoot } from './recover-neighbors';

/** What of a page is the article. */
export type Choice = {
  /** The paragraphs of the page that are in the article -> with only the pieces that belong to it. */
  readonly kept: ReadonlyMap<Paragraph, Paragraph>;
  /** Why a paragraph was dropped after extraction. */
  readonly reasons: ReadonlyMap<Paragraph, LeftOutReason>;
};

/** When Readability kept less than this share of the text around what it kept, it chose the wrong place. */
const TOO_LITTLE = 0.4;
/** An `article` element with this share of the kept text is the page's one article. */
const MAIN_ARTICLE = 0.4;

/**
 * Chooses from the page's paragraphs: 1. what Readability kept, 2. or the page's densest part where it failed,
 * 3. not what stands in other articles, 4. but what was lost in between, 5. less furniture, 6. plus a lost lead.
 */
export async function chooseParagraphs(
  paragraphs: readonly Paragraph[],
  keptTexts: ReadonlySet<Text>,
  metadata: Metadata,
  rest: () => Promise<void>,
): Promise<Choice> {
  const ownOf = findKept(paragraphs, keptTexts);
  const kept = new Set(ownOf.keys());
  for (const paragraph of findDensest(paragraphs, kept)) kept.add(paragraph);
  await rest();
  const titlePlace = placeOfTitle(paragraphs, metadata);
  for (const paragraph of findOtherArticles(paragraphs, kept, paragraphs[titlePlace])) kept.delete(paragraph);
  for (const paragraph of findNeighbors(paragraphs, kept, titlePlace)) kept.add(paragraph);
  const lead = findLead(paragraphs, placeOfLead(paragraphs, kept, titlePlace), metadata);
  await rest();
  const candidates = paragraphs.filter((paragraph) => kept.has(paragraph));
  const reasons = await findFurniture(candidates, { ...metadata, ownOf }, rest);
  for (const paragraph of reasons.keys()) kept.delete(paragraph);
  if (lead) kept.add(lead);
  const chosen = [...kept].map((paragraph) => {
    const own = ownOf.get(paragraph) ?? paragraph;
    return [paragraph, paragraph === lead ? { ...own, kind: 'lead' as const } : own] as const;
  });
  return { kept: new Map(chosen), reasons };
}

/** The paragraphs of which most was kept, each with only the pieces that were. */
function findKept(paragraphs: readonly Paragraph[], keptTexts: ReadonlySet<Text>): Map<Paragraph, Paragraph> {
  const ownOf = new Map<Paragraph, Paragraph>();
  for (const paragraph of paragraphs) {
    const pieces = paragraph.pieces.filter((piece) => piece === 'break' || keptTexts.has(piece));
    if (pieces.length === paragraph.pieces.length) ownOf.set(paragraph, paragraph);
    else if (
      pieces.length > 0 &&
      joinText([{ pieces, kind: 'paragraph' }]).text.length >= paragraph.length / 2
    ) {
      ownOf.set(paragraph, { ...paragraph, pieces });
    }
  }
  return ownOf;
}

/** What stands in other `article` elements than the title, when the title's own holds most of the text. */
function findOtherArticles(
  paragraphs: readonly Paragraph[],
  kept: ReadonlySet<Paragraph>,
  title: Paragraph | undefined,
): Paragraph[] {
  const own = title?.element.closest('article');
  const inOwn = paragraphs.filter((paragraph) => kept.has(paragraph) && own?.contains(paragraph.element));
  if (!own || sumLengths(inOwn) < sumLengths([...kept]) * MAIN_ARTICLE) return [];
  return [...kept].filter(({ element }) => {
    const article = element.closest('article');
    return article && article !== own && !own.contains(article) && !article.contains(own);
  });
}

function sumLengths(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((total, { length }) => total + length, 0);
}

/** All running text of the page's main part, when most of it was missed; empty otherwise. */
function findDensest(paragraphs: readonly Paragraph[], kept: ReadonlySet<Paragraph>): Paragraph[] {
  const running = paragraphs.filter(
    (paragraph) => isRunningText(paragraph) && !paragraph.box && !paragraph.isHidden,
  );
  const root = findRoot(running, new Set(running));
  const inside = running.filter(({ element }) => root?.contains(element));
  const found = inside.filter((paragraph) => kept.has(paragraph));
  return sumLengths(found) < sumLengths(inside) * TOO_LITTLE ? inside : [];
}

/** From a little above the title, which may be an h1 that says it in other words, to the first text. */
function placeOfLead(
  paragraphs: readonly Paragraph[],
  kept: ReadonlySet<Paragraph>,
  title: number,
): LeadPlace {
  const to = paragraphs.findIndex(
    (paragraph, index) => index > title && kept.has(paragraph) && isRunningText(paragraph),
  );
  const start =
    title >= 0 ? title : paragraphs.findLastIndex(({ level }, index) => level === 1 && index < to);
  return { from: Math.max(0, start - 2), to };
}

/** The number of the title's paragraph; -1 when it is not on the page. */
function placeOfTitle(paragraphs: readonly Paragraph[], { title }: Metadata): number {
  const letters = lettersOf(title.text);
  return paragraphs.findIndex((paragraph) =>
    title.heading
      ? title.heading.contains(paragraph.element)
      : paragraph.kind === 'heading' && lettersOf(joinText([paragraph]).text) === letters,
  );
}

import type { LeftOutReason } from '../../article';
import { joinText } from '../copy/join-text';
import type { Paragraph, Piece } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';
import { lettersOf } from '../metadata/words-of';
import { findFilterReason } from './filter-paragraphs';
import { findLead } from './recover-lead';

/** What of a page is the article. */
export type Choice = {
  /** In the page's order, with only the pieces that belong to the article. */
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs of the page that these were made from. */
  readonly kept: Set<Paragraph>;
  readonly reasons: Map<Paragraph, LeftOutReason>;
};

/**
 * Chooses from the page's paragraphs: what Readability kept, less furniture, plus a lost lead.
 */
export function chooseParagraphs(
  paragraphs: readonly Paragraph[],
  keptTexts: ReadonlySet<Text>,
  metadata: Metadata,
): Choice {
  const kept = new Set<Paragraph>();
  const reasons = new Map<Paragraph, LeftOutReason>();
  const pieces = new Map<Paragraph, Piece[]>();
  for (const paragraph of paragraphs) {
    const own = paragraph.pieces.filter((piece) => piece === 'break' || keptTexts.has(piece));
    const text = joinText([{ pieces: own, kind: 'paragraph' }]).text;
    if (text.length < paragraph.length * 0.5) continue;
    const reason = findFilterReason(paragraph, text);
    if (reason) reasons.set(paragraph, reason);
    else if (lettersOf(text) !== lettersOf(metadata.title.text)) {
      kept.add(paragraph);
      pieces.set(paragraph, own);
    }
  }
  const lead = findLead(paragraphs, indexAfterTitle(paragraphs, metadata), metadata.descriptions);
  let leadKind = false;
  if (lead && !kept.has(lead)) {
    kept.add(lead);
    leadKind = true;
  }
  const list: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (!kept.has(paragraph)) continue;
    list.push({
      ...paragraph,
      pieces: pieces.get(paragraph) ?? paragraph.pieces,
      kind: paragraph === lead ? 'lead' : paragraph.kind,
    });
  }
  void leadKind;
  return { paragraphs: list, kept, reasons };
}

function indexAfterTitle(paragraphs: readonly Paragraph[], { title }: Metadata): number {
  const { heading } = title;
  if (!heading) return 0;
  const index = paragraphs.findIndex(({ element }) => heading.contains(element));
  return index < 0 ? 0 : Math.max(0, index - 3);
}

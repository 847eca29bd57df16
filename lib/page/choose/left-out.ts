import type { LeftOut } from '../../article';
import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import type { Choice } from './choose-paragraphs';

/** Shorter paragraphs are labels, not something a reader could miss. */
const SHORTEST = 40;
/** More are never shown. */
const MOST = 300;

export type LeftOutParagraph = LeftOut & { readonly paragraph: Paragraph };

/** Lists the paragraphs that were not taken, with the reason, in the page's order; the page's menus are no paragraphs. */
export function listLeftOut(paragraphs: readonly Paragraph[], { kept, reasons }: Choice): LeftOutParagraph[] {
  const seen = new Map<string, number>();
  const list: LeftOutParagraph[] = [];
  for (const paragraph of paragraphs) {
    if (
      kept.has(paragraph) ||
      paragraph.isHidden ||
      paragraph.length < SHORTEST ||
      linkShare(paragraph) > 0.8
    )
      continue;
    if (list.length >= MOST) break;
    const { text } = joinText([paragraph]);
    const hash = hashOf(text);
    const count = seen.get(hash) ?? 0;
    seen.set(hash, count + 1);
    const reason = paragraph.box ?? reasons.get(paragraph) ?? 'other';
    list.push({ id: `${hash}-${count}`, reason, text, paragraph });
  }
  return list;
}

/** FNV-1a, 32 bits: the id must stay when a page is read again and other paragraphs have come. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

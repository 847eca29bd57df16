import type { Article } from '../../../lib/article';
import type { Places } from './find-marks';

/**
 * The part of the page an article stands in: what holds its first and its last paragraph, and one step more, as
 * late paragraphs often come beside it. Undefined when it is not on the page, or when that is the whole page.
 */
export function regionOf(document: Document, article: Article, map: Places): Node | undefined {
  const [first] = article.blocks;
  const last = article.blocks.at(-1);
  const start = first && map.rangesOf(first)[0];
  const end = last && map.rangesOf(last).at(-1);
  if (!start || !end) return undefined;
  const whole = document.createRange();
  whole.setStart(start.startContainer, start.startOffset);
  whole.setEnd(end.endContainer, end.endOffset);
  const region = whole.commonAncestorContainer.parentElement;
  return region && region !== document.documentElement ? region : undefined;
}

import type { BlockKind, LeftOutReason } from '../../article';

/** A piece of a paragraph: a text node of the live page, or a single line break. */
export type Piece = Text | 'break';

/**
 * One stretch of running text on the live page: what lies between two block boundaries (or two `<br>`).
 * Its text is made by `joinText`; lengths here are in UTF-16 units without collapsed whitespace.
 */
export type Paragraph = {
  pieces: Piece[];
  /** The nearest block element around it. */
  element: Element;
  kind: BlockKind;
  /** Length of the visible text. */
  length: number;
  /** How much of it stands in links. */
  linkLength: number;
  /** Level 1 to 6 of a heading. */
  level: number;
  /** Set when it lies in a box that is removed before extraction. */
  box: LeftOutReason | undefined;
  /** Set when the page hides it (`hidden`, `aria-hidden`, `display: none`). */
  isHidden: boolean;
};

/** Share (0 … 1) of the paragraph's text that stands in links; 0 for one without text. */
export function linkShare(paragraph: Paragraph): number {
  return paragraph.length > 0 ? paragraph.linkLength / paragraph.length : 0;
}

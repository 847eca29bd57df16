import type { Block } from '../../lib/article';

const BLANK_LINE = /\n[^\S\n]*\n/;
const LONGEST_HEADING = 100;

/**
 * The paragraphs of a plain text: what stands between blank lines, white space around it left out. A short line that
 * ends without a mark is a heading, unless it is all there is.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let place = 0;
  for (const piece of text.split(new RegExp(`(${BLANK_LINE.source})`))) {
    const words = piece.trim();
    if (words !== '') {
      const start = place + piece.indexOf(words);
      blocks.push({ start, end: start + words.length, kind: isHeading(words) ? 'heading' : 'paragraph' });
    }
    place += piece.length;
  }
  const [only] = blocks;
  return blocks.length === 1 && only !== undefined ? [{ ...only, kind: 'paragraph' }] : blocks;
}

function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !words.includes('\n') && !/[.!?…:;,"'”“»«)]$/.test(words);
}

import type { Block, BlockKind } from '../../article';
import { runToEnd, type Steps } from '../../text/steps';
import type { Piece } from './paragraph';

/** A run in which text and live node advance together: text `start` is unit `offset` of `node`. */
export type Run = {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
};

export type JoinedText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
};

/** What is joined: pieces of a page, and what kind of block they are. */
type Joined = { readonly pieces: readonly Piece[]; readonly kind: BlockKind };

/** So many pieces are joined in one step. */
const SLICE = 1_000;
/** Everything that is not shown as it stands: white space but for single blanks between words, what is invisible. */
const UNEVEN = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]|^ | $/g;

/**
 * Joins paragraphs to one text, a blank line between them, and notes for every stretch where it came from.
 * White space is collapsed as a browser shows it, no-break spaces become spaces, soft hyphens and zero-width
 * spaces are dropped, a `<br>` becomes a line feed. Cost: linear in the characters.
 */
export function joinText(paragraphs: readonly Joined[]): JoinedText {
  return runToEnd(joinTextInSteps(paragraphs));
}

/** `joinText` with places to pause, a few ms apart. */
export function* joinTextInSteps(paragraphs: readonly Joined[]): Steps<JoinedText> {
  const joiner = new Joiner();
  const blocks: Block[] = [];
  let count = 0;
  for (const [index, { pieces, kind }] of paragraphs.entries()) {
    const start = joiner.beginBlock();
    for (const piece of pieces) {
      if (piece === 'break') joiner.addBreak();
      else joiner.addNode(piece);
      count += 1;
      if (count % SLICE === 0) yield index / paragraphs.length;
    }
    const end = joiner.endBlock();
    if (end > start) blocks.push({ kind, start, end });
  }
  return { text: joiner.text, blocks, runs: joiner.runs };
}

class Joiner {
  text = '';
  readonly runs: Run[] = [];
  #start = 0;
  /** A collapsed white space that is written once more text follows. */
  #space: { node: Text; offset: number } | undefined;
  #isBroken = false;

  beginBlock(): number {
    this.#space = undefined;
    this.#isBroken = false;
    this.#start = this.text.length === 0 ? 0 : this.text.length + 2;
    return this.#start;
  }

  endBlock(): number {
    return Math.max(this.text.length, this.#start);
  }

  addBreak(): void {
    this.#isBroken = true;
    this.#space = undefined;
  }

  addNode(node: Text): void {
    const data = node.data;
    let from = 0;
    UNEVEN.lastIndex = 0;
    for (let found = UNEVEN.exec(data); found; found = UNEVEN.exec(data)) {
      if (found.index > from) this.#write(node, from, data.slice(from, found.index));
      const space = found[0].search(/\s/);
      if (space >= 0) this.#space ??= { node, offset: found.index + space };
      from = UNEVEN.lastIndex;
    }
    if (from < data.length) this.#write(node, from, data.slice(from));
  }

  #write(node: Text, offset: number, words: string): void {
    const isFirst = this.text.length < this.#start || this.text.length === 0;
    if (isFirst && this.#start > 0) this.text += '\n\n';
    else if (!isFirst && this.#isBroken) this.text += '\n';
    else if (!isFirst && this.#space) {
      this.#note(this.#space.node, this.#space.offset, 1);
      this.text += ' ';
    }
    this.#space = undefined;
    this.#isBroken = false;
    this.#note(node, offset, words.length);
    this.text += words;
  }

  #note(node: Text, offset: number, length: number): void {
    const last = this.runs.at(-1);
    const start = this.text.length;
    if (
      last &&
      last.node === node &&
      last.start + last.length === start &&
      last.offset + last.length === offset
    ) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + length };
    } else this.runs.push({ start, length, node, offset });
  }
}

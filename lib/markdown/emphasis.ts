// Idea: a stack of the runs of "*" and "_" that may still be closed, each with what stands behind it. A closing run takes
// the nearest fitting one; what was opened between them and not closed is text.
// Cost: linear. A kind of closing run that found nothing down to some height is not sought below it again, and deeper
// than `MOST_DEPTH` nothing is closed. Source: CommonMark 0.31, "process emphasis" with `openers_bottom`.
import type { MarkdownInline } from './markdown-tree';

/** Emphasis within emphasis. */
const MOST_DEPTH = 8;

/** A run of one sign that may open or close emphasis. */
export type Run = {
  readonly sign: string;
  readonly count: number;
  readonly isOpening: boolean;
  readonly isClosing: boolean;
};

/** `depth`: of the emphasis in a node. */
export type Piece = Run | { readonly node: MarkdownInline; readonly depth: number };

/** An opening run, of which `left` signs are not used yet, and what came after it. The lowest one opens nothing. */
type Frame = { readonly run?: Run; left: number; nodes: MarkdownInline[]; depth: number };

type Stack = {
  readonly frames: Frame[];
  /** By the kind of a closing run: at which height and below nothing fits it. */
  readonly floors: Map<string, number>;
};

/** The run of the sign that stands at a place, with what it may do there by the letters around it. */
export function runOf(text: string, at: number): Run {
  const sign = text[at] ?? '';
  let end = at;
  while (text[end] === sign) end += 1;
  const [before, after] = [letterBefore(text, at), letterAt(text, end)];
  const [isSpaceBefore, isSpaceAfter] = [isSpace(before), isSpace(after)];
  const [isMarkBefore, isMarkAfter] = [isMark(before), isMark(after)];
  const isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore);
  const isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter);
  const isWordy = sign === '_';
  return {
    sign,
    count: end - at,
    isOpening: isLeft && (!isWordy || !isRight || isMarkBefore),
    isClosing: isRight && (!isWordy || !isLeft || isMarkAfter),
  };
}

function letterBefore(text: string, at: number): string {
  const letter = text.slice(Math.max(0, at - 2), at);
  return [...letter].at(-1) ?? '';
}

function letterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isSpace(letter: string): boolean {
  return letter === '' || /\s/.test(letter);
}

function isMark(letter: string): boolean {
  return /[\p{P}\p{S}]/u.test(letter);
}

/** What pieces side by side are when their runs are resolved; texts that touch are one. */
export function resolveEmphasis(pieces: readonly Piece[]): MarkdownInline[] {
  const stack: Stack = { frames: [{ left: 0, nodes: [], depth: 0 }], floors: new Map() };
  for (const piece of pieces) {
    if ('node' in piece) addNode(stack, piece.node, piece.depth);
    else addRun(stack, piece);
  }
  return flattened(stack, 0).nodes;
}

function addNode({ frames }: Stack, node: MarkdownInline, depth: number): void {
  const top = frames.at(-1);
  if (!top) return;
  append(top.nodes, node);
  top.depth = Math.max(top.depth, depth);
}

function addRun(stack: Stack, run: Run): void {
  let left = run.count;
  while (run.isClosing && left > 0) {
    const used = close(stack, run, left);
    if (used === 0) break;
    left -= used;
  }
  if (left === 0) return;
  if (run.isOpening) stack.frames.push({ run, left, nodes: [], depth: 0 });
  else addNode(stack, { kind: 'text', text: run.sign.repeat(left) }, 0);
}

/** Closes the nearest run that fits. Gives how many signs that took: 0, 1 or 2. */
function close(stack: Stack, run: Run, left: number): number {
  const { frames, floors } = stack;
  const kind = `${run.sign}${run.isOpening}${run.count % 3}`;
  const height = heightOf(frames, run, floors.get(kind) ?? 0);
  const frame = frames[height];
  if (height === 0 || !frame || depthFrom(frames, height) >= MOST_DEPTH) {
    floors.set(kind, frames.length - 1);
    return 0;
  }
  const used = left >= 2 && frame.left >= 2 ? 2 : 1;
  const { nodes, depth } = flattened(stack, height);
  frame.left -= used;
  const node: MarkdownInline = { kind: used === 2 ? 'strong' : 'emphasis', children: nodes };
  lower(stack, frame.left > 0 ? height + 1 : height);
  if (frame.left > 0) Object.assign(frame, { nodes: [], depth: 0 });
  addNode(stack, node, depth + 1);
  return used;
}

function lower({ frames, floors }: Stack, height: number): void {
  frames.length = height;
  for (const [kind, floor] of floors) if (floor >= height) floors.set(kind, height - 1);
}

/** The height of the nearest opening run that fits, above `floor`; 0: there is none. */
function heightOf(frames: readonly Frame[], run: Run, floor: number): number {
  for (let height = frames.length - 1; height > floor; height -= 1) {
    const opening = frames[height]?.run;
    if (opening && isFitting(opening, run)) return height;
  }
  return 0;
}

function isFitting(opening: Run, closing: Run): boolean {
  if (opening.sign !== closing.sign) return false;
  // "**a*b**": a run that could do both does not meet one of which it would leave a third.
  if (!opening.isClosing && !closing.isOpening) return true;
  const isThird = (opening.count + closing.count) % 3 === 0;
  return !isThird || (opening.count % 3 === 0 && closing.count % 3 === 0);
}

/** All from a height on as one row: runs above it that were not closed are text. */
function flattened({ frames }: Stack, from: number): { nodes: MarkdownInline[]; depth: number } {
  const [base, ...above] = frames.slice(from);
  if (!base) return { nodes: [], depth: 0 };
  for (const { run, left, nodes } of above) {
    if (run) append(base.nodes, { kind: 'text', text: run.sign.repeat(left) });
    for (const node of nodes) append(base.nodes, node);
  }
  return { nodes: base.nodes, depth: depthFrom(frames, from) };
}

function depthFrom(frames: readonly Frame[], from: number): number {
  return frames.slice(from).reduce((most, { depth }) => Math.max(most, depth), 0);
}

function append(nodes: MarkdownInline[], node: MarkdownInline): void {
  const last = nodes.at(-1);
  if (node.kind === 'text' && last?.kind === 'text') {
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
  } else nodes.push(node);
}

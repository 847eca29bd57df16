// Idea: one pass cuts a paragraph into text, code, breaks, links and runs of "*" and "_"; a link is made when its
// bracket closes; emphasis of what stands side by side is resolved at the end (emphasis.ts).
// Cost: linear. Closing backticks are looked up, not searched; an opening bracket is tried once.
// Source: CommonMark 0.31, "Inlines" and "A parsing strategy"; bare addresses as in GitHub's "autolinks".
import { type Piece, resolveEmphasis, runOf } from './emphasis';
import { addressIn, bareAddressIn, targetIn } from './link-target';
import type { MarkdownInline } from './markdown-tree';

const SPECIAL = /[\\`*_[\]<\n]|!\[|https?:\/\//gi;
const TICKS = /`+/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

type Reading = {
  readonly text: string;
  at: number;
  pieces: Piece[];
  /** Brackets that may still become a link, by their place in `pieces`. */
  open: number[];
  readonly ticks: Map<number, number[]>;
};

/** The pieces of a paragraph's or heading's text; a line break in it is a `break`. */
export function parseInline(text: string): readonly MarkdownInline[] {
  const reading: Reading = { text, at: 0, pieces: [], open: [], ticks: tickRuns(text) };
  while (reading.at < text.length) step(reading);
  return resolveEmphasis(reading.pieces);
}

function step(reading: Reading): void {
  const { text, at } = reading;
  SPECIAL.lastIndex = at;
  const special = SPECIAL.exec(text);
  const next = special?.index ?? text.length;
  if (next > at) write(reading, text.slice(at, next));
  reading.at = next;
  if (!special) return;
  const isRead = READERS[special[0].charAt(0).toLowerCase()]?.(reading);
  if (!isRead) take(reading, special[0].length);
}

/** By the sign that a piece begins with. False: it is text. */
const READERS: Readonly<Record<string, (reading: Reading) => boolean>> = {
  '\\': readEscape,
  '`': readCode,
  '*': readRun,
  _: readRun,
  '[': readOpening,
  '!': readOpening,
  ']': readClosing,
  '<': readAngle,
  h: readBareAddress,
  '\n': readBreak,
};

function write(reading: Reading, text: string): void {
  reading.pieces.push({ node: { kind: 'text', text }, depth: 0 });
}

/** Takes so many units as text. */
function take(reading: Reading, count: number): void {
  write(reading, reading.text.slice(reading.at, reading.at + count));
  reading.at += count;
}

function readEscape(reading: Reading): boolean {
  const next = reading.text[reading.at + 1] ?? '';
  if (next !== '\n' && !ESCAPABLE.test(next)) return false;
  reading.at += 1;
  // The break is one without it, too.
  if (next !== '\n') take(reading, 1);
  return true;
}

function readBreak(reading: Reading): boolean {
  reading.pieces.push({ node: { kind: 'break' }, depth: 0 });
  reading.at += 1;
  return true;
}

/** Places of the runs of backticks by their length, the last one first. */
function tickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const places = runs.get(run.length);
    if (places) places.push(index);
    else runs.set(run.length, [index]);
  }
  for (const places of runs.values()) places.reverse();
  return runs;
}

function readCode(reading: Reading): boolean {
  const { text, at, ticks } = reading;
  TICKS.lastIndex = at;
  const count = TICKS.exec(text)?.[0].length ?? 1;
  const places = ticks.get(count) ?? [];
  while ((places.at(-1) ?? Number.POSITIVE_INFINITY) <= at) places.pop();
  const end = places.at(-1);
  if (end === undefined) {
    take(reading, count);
    return true;
  }
  const code = text.slice(at + count, end).replaceAll('\n', ' ');
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && /\S/.test(code);
  reading.pieces.push({ node: { kind: 'code', text: isPadded ? code.slice(1, -1) : code }, depth: 0 });
  reading.at = end + count;
  return true;
}

function readRun(reading: Reading): boolean {
  const run = runOf(reading.text, reading.at);
  reading.pieces.push(run);
  reading.at += run.count;
  return true;
}

function readOpening(reading: Reading): boolean {
  reading.open.push(reading.pieces.length);
  take(reading, reading.text[reading.at] === '!' ? 2 : 1);
  return true;
}

/** An image is a link to it: nothing is loaded by looking at a note. */
function readClosing(reading: Reading): boolean {
  const bracket = reading.open.pop();
  const target = bracket === undefined ? undefined : targetIn(reading.text, reading.at + 1);
  if (bracket === undefined || !target) return false;
  const inner = reading.pieces.splice(bracket).slice(1);
  pushLink(reading, target.address, inner);
  reading.at = target.end;
  // No link stands in another.
  reading.open = [];
  return true;
}

function readAngle(reading: Reading): boolean {
  const found = addressIn(reading.text, reading.at);
  if (!found) return false;
  pushLink(reading, found.address, [{ node: { kind: 'text', text: found.shown }, depth: 0 }]);
  reading.at = found.end;
  return true;
}

function readBareAddress(reading: Reading): boolean {
  const address = bareAddressIn(reading.text, reading.at);
  if (address === undefined) return false;
  pushLink(reading, address, [{ node: { kind: 'text', text: address }, depth: 0 }]);
  reading.at += address.length;
  return true;
}

function pushLink(reading: Reading, address: string, inner: readonly Piece[]): void {
  const children = withoutLinks(resolveEmphasis(inner));
  const shown: readonly MarkdownInline[] = children.length > 0 ? children : [{ kind: 'text', text: address }];
  reading.pieces.push({ node: { kind: 'link', address, children: shown }, depth: 0 });
}

function withoutLinks(nodes: readonly MarkdownInline[]): MarkdownInline[] {
  return nodes.flatMap((node): readonly MarkdownInline[] => {
    if (node.kind === 'link') return node.children;
    if (node.kind === 'strong' || node.kind === 'emphasis') {
      return [{ ...node, children: withoutLinks(node.children) }];
    }
    return [node];
  });
}

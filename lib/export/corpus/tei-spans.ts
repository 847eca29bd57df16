// Idea: names, quotations and cues are spans that may cross; elements may not. So they are sorted from the outside in, and
// what would cross the end of another is cut there and goes on behind it. A name is never cut: quotations are cut at names.
// Cost: n log n in the spans of a paragraph. Source: own.
import { lowerBound } from '../../text/lower-bound';
import type { Span } from '../../text/span';
import { xmlText } from './xml';

/** A span of the article text that is to be an element, or a part of one. */
export type Marked = Span & {
  readonly tag: string;
  /** The parts of one thing have one key. */
  readonly key: string;
  /** With a space before each. `piece`: which of its pieces this is, from 1; `pieces`: how many there are. */
  readonly attributes: (piece: number, pieces: number) => string;
  /** Never cut; left out where it would be. */
  readonly isWhole: boolean;
};

export type Piece = Span & { readonly of: Marked };

/** The pieces of spans that lie in a part of the text, nested, in reading order. */
export function nestedPieces(marked: readonly Marked[], { start, end }: Span): Piece[] {
  const inside = marked
    .map((of) => ({ start: Math.max(of.start, start), end: Math.min(of.end, end), of }))
    .filter((piece) => piece.start < piece.end)
    .filter(({ of, ...piece }) => !of.isWhole || (piece.start === of.start && piece.end === of.end));
  const whole = keepApart(inside.filter(({ of }) => of.isWhole));
  const cut = inside.filter(({ of }) => !of.isWhole).flatMap((piece) => cutAt(piece, whole));
  return nest([...whole, ...cut]);
}

/** Of names that overlap the first stays. */
function keepApart(pieces: readonly Piece[]): Piece[] {
  let reached = -1;
  return [...pieces].sort(fromOutside).filter((piece) => {
    if (piece.start < reached) return false;
    reached = piece.end;
    return true;
  });
}

/** A piece, cut where it begins or ends within a name. `whole`: names in order, none of which reach into another. */
function cutAt(piece: Piece, whole: readonly Piece[]): Piece[] {
  const { start, end } = piece;
  const [first, last] = [nameAt(start, whole), nameAt(end, whole)];
  const cuts = [
    ...(first && first.start < start && start < first.end && first.end < end ? [first.end] : []),
    ...(last && start < last.start && last.start < end && end < last.end ? [last.start] : []),
  ];
  const edges = [start, ...cuts, end];
  return edges
    .slice(1)
    .map((edge, index) => ({ ...piece, start: edges[index] ?? edge, end: edge }))
    .filter((part) => !isWithin(part, nameAt(part.start, whole)));
}

/** The last name that begins at a place or before it. */
function nameAt(place: number, whole: readonly Piece[]): Piece | undefined {
  return whole[lowerBound(whole.length, (at) => (whole[at]?.start ?? 0) > place) - 1];
}

function isWithin(part: Span, name: Span | undefined): boolean {
  return name !== undefined && part.end <= name.end && part.end - part.start < name.end - name.start;
}

function nest(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort(fromOutside);
  // What was cut off goes on soon behind: few wait at a time.
  const waiting: Piece[] = [];
  const done: Piece[] = [];
  let open: Piece[] = [];
  for (let at = 0; at < sorted.length || waiting.length > 0; ) {
    const [cut, uncut] = [waiting[0], sorted[at]];
    const isCutFirst = cut !== undefined && (uncut === undefined || fromOutside(cut, uncut) < 0);
    const piece = isCutFirst ? waiting.shift() : uncut;
    if (!isCutFirst) at += 1;
    if (piece === undefined) break;
    open = open.filter(({ end }) => end > piece.start);
    const crossed = open.find(({ end }) => end < piece.end);
    if (crossed === undefined) {
      done.push(piece);
      open.push(piece);
      continue;
    }
    const edge = Math.min(...open.map(({ end }) => end).filter((end) => end < piece.end));
    waiting.push({ ...piece, end: edge }, { ...piece, start: edge });
    waiting.sort(fromOutside);
  }
  return done;
}

function fromOutside(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end || Number(a.of.isWhole) - Number(b.of.isWhole);
}

/** Which piece of its thing each is, and how many that has. */
export function numberPieces(
  pieces: readonly Piece[],
): ReadonlyMap<Piece, readonly [piece: number, pieces: number]> {
  const byKey = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const own = byKey.get(piece.of.key);
    if (own) own.push(piece);
    else byKey.set(piece.of.key, [piece]);
  }
  return new Map(
    [...byKey.values()].flatMap((own) => own.map((piece, at) => [piece, [at + 1, own.length]] as const)),
  );
}

/** The text of a span with its elements, as XML. */
export function writeMarked(
  text: string,
  { start, end }: Span,
  pieces: readonly Piece[],
  numbers: ReturnType<typeof numberPieces>,
): string {
  let at = start;
  let written = '';
  const open: Piece[] = [];
  const upTo = (place: number) => {
    for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
      written += `${xmlText(text.slice(at, last.end))}</${last.of.tag}>`;
      at = last.end;
      open.pop();
    }
    written += xmlText(text.slice(at, place));
    at = place;
  };
  for (const piece of pieces) {
    upTo(piece.start);
    written += `<${piece.of.tag}${piece.of.attributes(...(numbers.get(piece) ?? [1, 1]))}>`;
    open.push(piece);
  }
  upTo(end);
  return written;
}

// Idea: the words of a text are looked up among the first words of the names the reader added; where the rest of a
// name follows, it is named there. Cost: linear in the text, however many names were added.
import type { NamedSpan } from '../names/mention';
import { fold } from '../text/fold';
import { isWithin, type Span } from '../text/span';
import { runToEnd, type Steps, within } from '../text/steps';
import { READERS_VERDICT } from './correction';
import type { AddedName } from './corrections';

type Piece = Span & { readonly text: string; readonly folded: string };

type Form = {
  readonly added: AddedName;
  readonly pieces: readonly Piece[];
  /** What stands between its words. */
  readonly gaps: readonly string[];
};

/** Added names by their first word, those of most words first. */
export type AddedForms = ReadonlyMap<string, readonly Form[]>;

const WORD = /[\p{L}\p{N}\p{M}\u00AD]+/gu;
const LETTER_BEFORE_HYPHEN = /[\p{L}\p{N}][-\u2010\u2011]$/u;
const HYPHEN_BEFORE_LETTER = /^[-\u2010\u2011][\p{L}\p{N}]/u;
/** Words up to this length are no genitives. */
const SHORTEST_IN_GENITIVE = 2;

/** Makes the reader's names ready for `findAdded`. */
export function readAddedForms(names: Iterable<AddedName>): AddedForms {
  const forms = new Map<string, Form[]>();
  for (const added of names) {
    const pieces = piecesOf(added.name);
    const first = pieces[0]?.folded;
    if (first === undefined) continue;
    const gaps = pieces.slice(1).map(({ start }, index) => added.name.slice(pieces[index]?.end, start));
    const list = forms.get(first) ?? [];
    list.push({ added, pieces, gaps });
    forms.set(first, list);
  }
  for (const list of forms.values()) list.sort((a, b) => b.pieces.length - a.pieces.length);
  return forms;
}

/** A place that a verdict has settled; `order` of that verdict. */
export type Settled = Span & { readonly order: number };

/** A place where a name stands that the reader added; `order` of that verdict. */
export type Found = NamedSpan & { readonly order: number };

/** So many words are read between two places to pause. */
const PORTION = 5_000;

/** Every place of a text where an added name stands as a whole word or in the genitive, in order and in steps. */
export function* findAdded(text: string, forms: AddedForms, language: string): Steps<Found[]> {
  const pieces = yield* within(readPieces(text), 0, 0.5);
  const found: Found[] = [];
  for (let at = 0, pause = PORTION; at < pieces.length; at += 1) {
    if (at >= pause) {
      yield 0.5 + (0.5 * at) / pieces.length;
      pause = at + PORTION;
    }
    const form = formAt(text, pieces, at, { forms, language });
    if (form === undefined) continue;
    const last = at + form.pieces.length - 1;
    const start = pieces[at]?.start ?? 0;
    const end = pieces[last]?.end ?? start;
    const isPart = HYPHEN_BEFORE_LETTER.test(text.slice(end, end + 2));
    const { kind, order } = form.added;
    const name = { start, end, kind, score: 1, reason: READERS_VERDICT, order };
    found.push(isPart ? { ...name, part: true } : name);
    at = last;
  }
  return found;
}

/**
 * The names of a text with those the reader added. Against a name that the recognizer found the reader's wins, except
 * inside a longer one: "Merkel" leaves "Angela Merkel" whole. What was added before a verdict that settled its place
 * gives way to it.
 */
export function putIn(
  found: readonly Found[],
  names: readonly NamedSpan[],
  settled: readonly Settled[] = [],
): NamedSpan[] {
  const open = dropOverlapping(found, settled, (a, b) => a.order < b.order);
  const kept = dropOverlapping(open, names, isInside);
  const others = dropOverlapping(names, kept, () => true);
  return [...kept.map(({ order: _, ...name }) => name), ...others].sort((a, b) => a.start - b.start);
}

type Search = { readonly forms: AddedForms; readonly language: string };

function formAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { forms, language }: Search,
): Form | undefined {
  const first = pieces[at];
  if (first === undefined || LETTER_BEFORE_HYPHEN.test(text.slice(Math.max(0, first.start - 2), first.start)))
    return undefined;
  const hasGenitive = language !== 'en';
  const stem = hasGenitive ? withoutEnding(first.folded) : undefined;
  return [first.folded, ...(stem === undefined ? [] : [stem])]
    .flatMap((word) => forms.get(word) ?? [])
    .find((form) => isFormAt(text, pieces, at, { form, hasGenitive }));
}

type Question = { readonly form: Form; readonly hasGenitive: boolean };

function isFormAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { form, hasGenitive }: Question,
): boolean {
  const last = form.pieces.length - 1;
  return form.pieces.every((wanted, index) => {
    const piece = pieces[at + index];
    if (piece === undefined || !isCaseOf(wanted.text, piece.text)) return false;
    const gap = index === 0 ? '' : text.slice(pieces[at + index - 1]?.end, piece.start);
    if (index > 0 && !isGapOf(form.gaps[index - 1] ?? '', gap)) return false;
    if (piece.folded === wanted.folded) return true;
    return hasGenitive && index === last && withoutEnding(piece.folded) === wanted.folded;
  });
}

function withoutEnding(folded: string): string | undefined {
  return folded.length > SHORTEST_IN_GENITIVE && folded.endsWith('s') ? folded.slice(0, -1) : undefined;
}

/** A capital stays a capital and an abbreviation in capitals stays one: "Ampel" is not "ampel", "IT" is not "It". */
function isCaseOf(wanted: string, word: string): boolean {
  const isAbbreviation = wanted.length > 1 && wanted === wanted.toUpperCase() && /\p{Lu}/u.test(wanted);
  if (isAbbreviation) return /^\P{Ll}+s?$/u.test(word);
  return !/^\p{Lu}/u.test(wanted) || /^\p{Lu}/u.test(word);
}

/** White space is white space as long as it does not end a paragraph. */
function isGapOf(wanted: string, gap: string): boolean {
  if (wanted.trim() === '') return gap !== '' && gap.trim() === '' && !/\n\s*\n/.test(gap);
  return fold(`x${wanted}x`) === fold(`x${gap}x`);
}

function piecesOf(name: string): Piece[] {
  return runToEnd(readPieces(name));
}

/** The words of a text; each different word is folded once. */
function* readPieces(text: string): Steps<Piece[]> {
  const known = new Map<string, string>();
  const pieces: Piece[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const folded = known.get(word) ?? fold(word);
    known.set(word, folded);
    pieces.push({ start: match.index, end: match.index + word.length, text: word, folded });
    if (pieces.length % PORTION === 0) yield match.index / text.length;
  }
  return pieces;
}

function isInside(inner: Span, outer: Span): boolean {
  return isWithin(inner, outer) && outer.end - outer.start > inner.end - inner.start;
}

/** The spans that do not overlap one of the others for which `isLost` holds. Both in order. */
function dropOverlapping<A extends Span, B extends Span>(
  spans: readonly A[],
  others: readonly B[],
  isLost: (span: A, other: B) => boolean,
): A[] {
  let from = 0;
  return spans.filter((span) => {
    while ((others[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from += 1;
    for (let at = from; (others[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
      const other = others[at];
      if (other !== undefined && isLost(span, other)) return false;
    }
    return true;
  });
}

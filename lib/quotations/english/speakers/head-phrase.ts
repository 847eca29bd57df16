// Idea: what commas cut off is passed over from the verb to the left ("Tim Ley, 25, of the yard, said") until the piece
// that can be a subject; and the subject of a whole sentence is the first piece that can be one, up to its verb.
// Cost: bounded by fixed reaches. Source: own.
import { isCueWord } from '../cues/find-cues';
import {
  CONJUNCTIONS,
  isFiniteVerb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../grammar-words';
import type { Item } from '../read-units';
import { isBorder, isPhraseStart, type Range, trimPhrase } from './noun-phrase';

const REACH = 45;
const PIECES = 6;
const LONGEST_HEAD = 14;

/** A subject, and the name that a further piece between commas gives it ("the director, Tim Ley, said"). */
export type AroundCommas = { readonly range: Range; readonly apposition?: Range };

/** The subject of a verb that stands behind `comma`. */
export function phraseAroundComma(
  items: readonly Item[],
  comma: number,
  floor: number,
): AroundCommas | undefined {
  let found: Range | undefined;
  let named: Range | undefined;
  let to = comma;
  for (let piece = 0; piece < PIECES && to > floor; piece += 1) {
    const from = startOfPiece(items, to, Math.max(floor, comma - REACH));
    const range = headOfPiece(items, { from, to });
    if (range === undefined && found !== undefined && !isRole(items[from] as Item)) break;
    found = range ?? found;
    if (range !== undefined && hasPerson(items, range)) named = range;
    const border = items[from - 1];
    if (border === undefined || !/^[,—–]$/.test(border.text)) break;
    to = from - 1;
  }
  if (found === undefined) return undefined;
  return named === undefined || named === found ? { range: found } : { range: found, apposition: named };
}

function hasPerson(items: readonly Item[], { from, to }: Range): boolean {
  return items.slice(from, to).some(({ mention }) => mention?.kind === 'person');
}

/** "Ley, director of the yard, a small firm, said": a role without an article tells of a name before it. */
function isRole({ kind, text, low }: Item): boolean {
  return kind === 'word' && /^\p{Ll}/u.test(text) && !PREPOSITIONS.has(low) && !SUBORDINATORS.has(low);
}

/** Where the piece between borders begins that ends before an item; not before the least. */
export function startOfPiece(items: readonly Item[], to: number, least: number): number {
  let from = to;
  while (from > least && !isBorder(items[from - 1] as Item)) from -= 1;
  return from;
}

/** The piece between commas as a subject; undefined when it only adds to one ("who runs the yard", "25", "of Kiel"). */
function headOfPiece(items: readonly Item[], piece: Range): Range | undefined {
  const first = items[piece.from];
  if (first === undefined || piece.from >= piece.to) return undefined;
  if (first.kind === 'number' && piece.to - piece.from < 3) return undefined;
  if (
    first.kind === 'word' &&
    (RELATIVES.has(first.low) || SUBORDINATORS.has(first.low) || first.low === 'whose')
  )
    return undefined;
  if (first.kind === 'word' && /^\p{Ll}+(?:ing|ed)$/u.test(first.text)) return undefined;
  const range = trimPhrase(items, piece);
  if (range === undefined || !isPhraseStart(items[range.from] as Item)) return undefined;
  for (let index = range.from; index < range.to; index += 1) {
    const item = items[index] as Item;
    if (item.kind === 'word' && isFiniteVerb(item.low) && !/ed$/.test(item.low)) return undefined;
  }
  return range;
}

/** Who or what the sentence is about: its first noun phrase, up to its verb; looked for before item `limit`. */
export function headOfSentence(items: readonly Item[], limit: number): Range | undefined {
  let from = 0;
  const end = Math.min(limit, REACH);
  while (from < end) {
    let to = from;
    while (to < end && !isBorder(items[to] as Item)) to += 1;
    const head = headOfClause(items, { from, to });
    if (head !== undefined) return head;
    from = to + 1;
  }
  return undefined;
}

/** "Ley shook": a word in small letters right behind a name is its verb, unless it ties or joins. */
function isBehindName(items: readonly Item[], at: number): boolean {
  const { text, low } = items[at] as Item;
  if (items[at - 1]?.kind !== 'name' || !/^\p{Ll}{2}/u.test(text)) return false;
  return !PREPOSITIONS.has(low) && !CONJUNCTIONS.has(low);
}

/** The subject of a clause by itself: up to its verb; undefined when it opens with something else. */
export function headOfClause(items: readonly Item[], clause: Range): Range | undefined {
  const first = items[clause.from];
  if (first === undefined || (first.kind === 'word' && SUBORDINATORS.has(first.low))) return undefined;
  const range = trimPhrase(items, clause);
  if (range === undefined || !isPhraseStart(items[range.from] as Item)) return undefined;
  if (items[range.from]?.kind === 'number' && range.to - range.from === 1) return undefined;
  if (SUBJECT_PRONOUNS.has(items[range.from]?.low ?? '')) return { from: range.from, to: range.from + 1 };
  for (let index = range.from + 1; index < range.to; index += 1) {
    const item = items[index] as Item;
    const isVerb =
      item.kind === 'word' && (isFiniteVerb(item.low) || isCueWord(item) || isBehindName(items, index));
    if (item.kind === 'word' && SUBJECT_PRONOUNS.has(item.low) && item.low !== 'who')
      return { from: index, to: index + 1 };
    if (isVerb || (item.kind === 'word' && RELATIVES.has(item.low))) return { from: range.from, to: index };
  }
  const isShort = range.to - range.from <= LONGEST_HEAD;
  return isShort && !PREPOSITIONS.has(items[range.from]?.low ?? '') ? range : undefined;
}

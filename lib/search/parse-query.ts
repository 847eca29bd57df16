import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { parseDate } from './parse-date';
import type { Query, QueryFault, QueryTerm } from './query';
import { fieldCalled, type QueryField } from './query-fields';
import { spelledWordsOf } from './spellings';

export type { Query, QueryFault, QueryTerm } from './query';

/** A piece between spaces: sign, field, and what stands in quote marks or up to the next space. */
const PIECE =
  /(?<not>[-−–](?=\S))?(?:(?<field>\p{L}+):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?:["“”„«»]|$)|(?<plain>[^\s"“”„«»]+))/gu;

type Piece = Span & {
  readonly isNot: boolean;
  readonly field: QueryField | undefined;
  readonly text: string;
  readonly isQuoted: boolean;
};

function pieceOf(match: RegExpMatchArray): Piece | undefined {
  const { not, field: name, quoted, plain } = match.groups ?? {};
  // A field whose value is yet to be typed.
  if (name === undefined && plain?.endsWith(':') && fieldCalled(plain.slice(0, -1))) return undefined;
  const field = name === undefined ? undefined : fieldCalled(name);
  const value = quoted ?? plain ?? '';
  // A word before a colon that is no field is a word.
  const text = name !== undefined && field === undefined ? `${name}:${value}` : value;
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    isNot: not !== undefined,
    field,
    text,
    isQuoted: quoted !== undefined,
  };
}

function termOf({ start, end, isNot, field, text, isQuoted }: Piece): QueryTerm | undefined {
  const isName = field === 'language' || field === 'collection';
  const words = isName ? [[fold(text)]] : spelledWordsOf(text);
  if (words.length === 0 || text.trim() === '') return undefined;
  const of = field === undefined || field === 'since' || field === 'until' ? 'any' : field;
  return { start, end, field: of, text: text.trim(), words, isWhole: isQuoted, isNot };
}

type Borders = { since?: number; until?: number };

/** Takes a border in time in, the narrower one where there are two. Gives whether it could be read. */
function takeDate(borders: Borders, { field, text }: Piece): boolean {
  const period = parseDate(text);
  if (!period) return false;
  if (field === 'since') borders.since = Math.max(borders.since ?? Number.NEGATIVE_INFINITY, period.from);
  else borders.until = Math.min(borders.until ?? Number.POSITIVE_INFINITY, period.to);
  return true;
}

/**
 * Reads what was typed into the search box. Every word must occur; words in quote marks stand one after the other as
 * whole words; `-` before a term says that it must not occur. Fields: `person: organization: said: outlet: tag: note:
 * title: since: until: in: lang:`, and their German names; any other word before a colon is a word. What cannot be
 * used is told in `faults`, and the rest holds.
 */
export function parseQuery(text: string): Query {
  const terms: QueryTerm[] = [];
  const faults: QueryFault[] = [];
  const borders: Borders = {};
  for (const match of text.matchAll(PIECE)) {
    const piece = pieceOf(match);
    if (!piece || piece.text.trim() === '') continue;
    const { start, end, field } = piece;
    if (field === 'since' || field === 'until') {
      if (!takeDate(borders, piece)) faults.push({ start, end, fault: 'date', text: piece.text });
      continue;
    }
    const term = termOf(piece);
    if (term) terms.push(term);
    else faults.push({ start, end, fault: 'signs', text: piece.text });
  }
  return { terms, ...borders, faults };
}

// A template's text as pieces: words, and tags of three kinds: {{ put }}, {% do %}, {# remark #}. A line with nothing
// but tags that put nothing leaves no line behind. Cost: linear.
import type { Told } from './template';

export type Token = {
  readonly is: 'text' | 'put' | 'do';
  /** Of a tag, what stands between its signs. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
};

type Piece = Omit<Token, 'is'> & { readonly is: Token['is'] | 'remark' };

const ENDS = { '{{': '}}', '{%': '%}', '{#': '#}' } as const;
const KINDS = { '{{': 'put', '{%': 'do', '{#': 'remark' } as const;
const BEGIN = /\{[{%#]/g;

/** Longest tag, in UTF-16 units: of one without an end no more is looked at. */
const LONGEST = 500;

/** Where the tag that begins at `from` ends; words in quote marks may hold its signs. -1: nowhere in sight. */
function endOf(source: string, from: number, end: string): number {
  let quote = '';
  for (let at = from; at < Math.min(source.length, from + LONGEST); at += 1) {
    const letter = source.charAt(at);
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (source.startsWith(end, at)) return at;
    else if (end !== '#}' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === '\n' && end === '}}') return -1;
  }
  return -1;
}

function piecesOf(source: string, firstLine: number, tell: Told): Piece[] {
  const pieces: Piece[] = [];
  let line = firstLine;
  let at = 0;
  const push = (is: Piece['is'], text: string, whole: string) => {
    if (whole !== '') pieces.push({ is, text, line });
    line += whole.split('\n').length - 1;
  };
  for (;;) {
    BEGIN.lastIndex = at;
    const found = BEGIN.exec(source);
    if (!found) break;
    const sign = found[0] as keyof typeof ENDS;
    push('text', source.slice(at, found.index), source.slice(at, found.index));
    const start = found.index + sign.length;
    const end = endOf(source, start, ENDS[sign]);
    if (end === -1) {
      const word = source.slice(found.index).split('\n', 1)[0] ?? sign;
      tell({ line, code: 'unclosed-tag', word: word.slice(0, 40), known: [ENDS[sign]] });
      at = start;
      continue;
    }
    push(KINDS[sign], source.slice(start, end).trim(), source.slice(found.index, end + 2));
    at = end + 2;
  }
  push('text', source.slice(at), source.slice(at));
  return pieces;
}

function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** Whether a line of the template begins after this piece, and whether it ends with the beginning of that one. */
function beginsLine(before: Piece | undefined, isFirst: boolean): boolean {
  if (!before) return true;
  return before.is === 'text' && (/\n[ \t]*$/.test(before.text) || (isFirst && isBlank(before.text)));
}
function endsLine(after: Piece | undefined, isLast: boolean): boolean {
  if (!after) return true;
  return after.is === 'text' && (/^[ \t]*\n/.test(after.text) || (isLast && isBlank(after.text)));
}

/** Lines with nothing but tags that put nothing are taken out of the words before and after them. */
function withoutTagLines(pieces: readonly Piece[]): Piece[] {
  const texts = pieces.map(({ text }) => text);
  const isQuiet = (at: number) => pieces[at]?.is === 'do' || pieces[at]?.is === 'remark';
  for (let at = 0; at < pieces.length; at += 1) {
    if (!isQuiet(at) || isQuiet(at - 1)) continue;
    // Tags side by side are one.
    let last = at;
    while (isQuiet(last + 1)) last += 1;
    const isAlone =
      beginsLine(pieces[at - 1], at === 1) && endsLine(pieces[last + 1], last + 2 === pieces.length);
    if (!isAlone) continue;
    texts[at - 1] = (texts[at - 1] ?? '').replace(/[ \t]*$/, '');
    texts[last + 1] = (texts[last + 1] ?? '').replace(/^[ \t]*\n?/, '');
  }
  return pieces.map((piece, at) => ({ ...piece, text: texts[at] ?? '' }));
}

/** The pieces of a template whose first line is `firstLine`. Tags without an end are told, and left out. */
export function tokensOf(source: string, firstLine: number, tell: Told): Token[] {
  return withoutTagLines(piecesOf(source, firstLine, tell)).flatMap(({ is, text, line }) =>
    is === 'remark' || (is === 'text' && text === '') ? [] : [{ is, text, line }],
  );
}

// The properties at the top of a file. Whatever a template and its values say, what comes out is `key: value` or a list
// below `key:`, each value a plain day, number or word or a quoted string: valid YAML by how it is made. Lines that are
// no property are left out and told. Cost: linear.
import { yamlString } from '../front-matter';
import { itemsOf, plainOf, type Value } from './value';
import type { Writer } from './write-body';

type Piece = string | Value;
type Line = { readonly number: number; readonly pieces: Piece[] };

const KEY = /^([\p{L}_][\p{L}\p{N}_ -]*?)[ \t]*:(?:[ \t]+|$)/u;
const ITEM = /^[ \t]*-(?:[ \t]+|$)/;
/** Words of a template that YAML takes as they are: `true`, `2026`, `clippings`. */
const PLAIN = /^[\p{L}\d](?:[\p{L}\d _./+-]*[\p{L}\d])?$/u;

function isText(piece: Piece | undefined): piece is string {
  return typeof piece === 'string';
}

function plainPiece(piece: Piece): string {
  return isText(piece) ? piece : plainOf(piece);
}

function scalarOf(value: Value): string {
  switch (value.is) {
    case 'nothing':
      return '';
    case 'number':
    case 'truth':
      return plainOf(value);
    case 'date':
    case 'stamp':
      return plainOf(value);
    case 'list':
      return `[${value.items.map(scalarOf).join(', ')}]`;
    default:
      return yamlString(plainOf(value));
  }
}

function literalOf(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text)?.[1]?.replace(/\\(["\\])/g, '$1');
  const single = /^'(.*)'$/s.exec(text)?.[1]?.replaceAll("''", "'");
  return quoted === undefined && single === undefined && PLAIN.test(text)
    ? text
    : yamlString(quoted ?? single ?? text);
}

/** Without the blanks at both ends, and without pieces that are then empty. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1;
  return pieces
    .map((piece, at) => {
      if (!isText(piece)) return piece;
      const start = at === 0 ? piece.trimStart() : piece;
      return at === last ? start.trimEnd() : start;
    })
    .filter((piece) => piece !== '');
}

function splitAtCommas(pieces: readonly Piece[]): Piece[][] {
  const items: Piece[][] = [[]];
  for (const piece of pieces) {
    if (!isText(piece)) items.at(-1)?.push(piece);
    else
      for (const [at, text] of piece.split(',').entries()) {
        if (at > 0) items.push([]);
        items.at(-1)?.push(text);
      }
  }
  return items.map(trimmed).filter((item) => item.length > 0);
}

/** `[clippings, {{tags}}]`: the items, those of values one by one. */
function flowItems(pieces: readonly Piece[]): string[] {
  const inside = pieces.map((piece, at) => {
    if (!isText(piece)) return piece;
    const start = at === 0 ? piece.slice(1) : piece;
    return at === pieces.length - 1 ? start.slice(0, -1) : start;
  });
  return splitAtCommas(inside).flatMap(scalars);
}

/** What stands behind a key or a dash: several for a list. */
function scalars(given: readonly Piece[]): string[] {
  const [first, ...rest] = trimmed(given);
  if (first === undefined) return [];
  if (rest.length === 0) return isText(first) ? [literalOf(first)] : itemsOf(first).map(scalarOf);
  return [literalOrWhole([first, ...rest])];
}

function literalOrWhole(pieces: readonly Piece[]): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const mark = isText(first) ? /^["']/.exec(first)?.[0] : undefined;
  const whole = pieces.map(plainPiece).join('');
  const isQuoted = mark !== undefined && isText(last) && last.endsWith(mark);
  return yamlString(isQuoted ? whole.slice(1, -1) : whole);
}

function isFlow(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return isText(first) && isText(last) && first.startsWith('[') && last.endsWith(']') && last !== '[';
}

function valueText(given: readonly Piece[]): string {
  const pieces = trimmed(given);
  const [first] = pieces;
  if (isFlow(pieces)) return `[${flowItems(pieces).join(', ')}]`;
  if (pieces.length === 1 && first !== undefined && !isText(first)) return scalarOf(first);
  return scalars(pieces)[0] ?? '';
}

type Property = { readonly key: string; readonly value: string; readonly items: string[] };
type Made = { readonly properties: Property[]; readonly keys: Set<string>; readonly left: number[] };

function without(pieces: readonly Piece[], start: RegExp): Piece[] {
  const [first, ...rest] = pieces;
  return isText(first) ? [first.replace(start, ''), ...rest] : [...pieces];
}

function take({ properties, keys, left }: Made, { number, pieces }: Line): void {
  const [first = ''] = pieces;
  if (pieces.every((piece) => isText(piece) && (piece.trim() === '' || /^\s*#/.test(piece)))) return;
  const key = isText(first) ? KEY.exec(first)?.[1] : undefined;
  const last = properties.at(-1);
  if (key !== undefined) {
    // A second one of the same name would make the file unreadable.
    const isNew = !keys.has(key.toLowerCase());
    if (!isNew) left.push(number);
    keys.add(key.toLowerCase());
    properties.push({ key: isNew ? key : '', value: valueText(without(pieces, KEY)), items: [] });
  } else if (isText(first) && ITEM.test(first) && last?.value === '') {
    last.items.push(...scalars(without(pieces, ITEM)));
  } else left.push(number);
}

function written({ key, value, items }: Property): string {
  if (items.length > 0) return [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');
  return value === '' ? `${key}:` : `${key}: ${value}`;
}

/**
 * Takes the properties of a file. `end` gives them between their lines of `---`, or nothing where there are none, and
 * tells in which lines of the template something stood that is no property.
 */
export function propertiesWriter(): Writer & {
  readonly end: () => { readonly text: string; readonly left: readonly number[] };
} {
  const lines: Line[] = [];
  let open: Line | undefined;
  const add = (piece: Piece, number: number) => {
    open ??= { number, pieces: [] };
    open.pieces.push(piece);
  };
  const close = () => {
    if (open) lines.push(open);
    open = undefined;
  };
  return {
    text: (text, line) => {
      for (const [at, piece] of text.split('\n').entries()) {
        if (at > 0) close();
        if (piece !== '') add(piece, line + at);
      }
    },
    put: (value, line) => add(value, line),
    end: () => {
      close();
      const made: Made = { properties: [], keys: new Set(), left: [] };
      for (const line of lines) take(made, line);
      const all = made.properties.filter(({ key }) => key !== '').map(written);
      return { text: all.length === 0 ? '' : `---\n${all.join('\n')}\n---\n`, left: made.left };
    },
  };
}

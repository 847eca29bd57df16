// What a file holds is read like a letter from a stranger: fresh objects, field by field, with caps. A field that is
// missing or of another kind makes the row a bad one; nothing of it is guessed.
import type { EntityKind } from '../names/mention';
import type { Kept } from '../note';
import type { Span } from '../text/span';

export type Fields = Readonly<Record<string, unknown>>;

/** Longest strings that are taken, in UTF-16 units. */
export const LONGEST = {
  id: 200,
  name: 500,
  title: 4_000,
  url: 8_192,
  words: 20_000,
  note: 2_000_000,
  text: 20_000_000,
};

/** The latest time a date can be, in ms since 1970. */
const LATEST = 8_640_000_000_000_000;

/** Why a row is not taken: it is no JSON, a field is missing or of another kind, too long, or no address of the web. */
export type BadReason = 'line' | 'field' | 'long' | 'address';

/** Thrown by the readers of single fields, and caught where a row is read: it is counted as bad. */
export class BadRow extends Error {
  override readonly name = 'BadRow';
  constructor(
    message: string,
    readonly reason: BadReason = 'field',
  ) {
    super(message);
  }
}

/** @throws BadRow */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRow('no record');
  return value as Fields;
}

/** @throws BadRow */
export function textOf(value: unknown, longest: number): string {
  if (typeof value !== 'string') throw new BadRow('no text');
  if (value.length > longest) throw new BadRow('too long a text', 'long');
  return value;
}

/** Text that says something. @throws BadRow */
export function wordOf(value: unknown, longest: number): string {
  const text = textOf(value, longest);
  if (text.trim() === '') throw new BadRow('an empty word');
  return text;
}

/** @throws BadRow */
export function listOf<T>(value: unknown, most: number, read: (one: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new BadRow('no list');
  if (value.length > most) throw new BadRow('too long a list', 'long');
  return value.map((one) => read(one));
}

/** ms since 1970. @throws BadRow */
export function timeOf(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= LATEST)) throw new BadRow('no time');
  return value;
}

/** One of a few words. @throws BadRow */
export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new BadRow(`none of ${choices.join(', ')}`);
  return found;
}

/** A whole number from 0 on. @throws BadRow */
export function wholeOf(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new BadRow('no whole number');
  return value as number;
}

/** A number of 0 … 1. @throws BadRow */
export function shareOf(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new BadRow('no share');
  return value;
}

/** The field under its name when it is there, read by `read`; otherwise no field. @throws BadRow */
export function optional<K extends string, T>(
  fields: Fields,
  name: K,
  read: (value: unknown) => T,
): { readonly [name in K]?: T } {
  const value = fields[name];
  return value === undefined ? {} : ({ [name]: read(value) } as { readonly [name in K]?: T });
}

/** @throws BadRow */
export function kindOf(value: unknown): EntityKind {
  return oneOf(value, ['person', 'organization']);
}

/** A span that ends at `length` at the latest. @throws BadRow */
export function spanOf(value: unknown, length: number): Span {
  const { start, end } = fieldsOf(value);
  const span = { start: wholeOf(start), end: wholeOf(end) };
  if (span.end < span.start || span.end > length) throw new BadRow('no span of the text');
  return span;
}

/** An id or a key. @throws BadRow */
export function idOf(value: unknown, longest: number = LONGEST.id): string {
  const id = wordOf(value, longest);
  // Never a name that an object has by itself, wherever ids should be used as names one day.
  if (id === '__proto__') throw new BadRow('no id');
  return id;
}

/** What every record of the reader's carries. @throws BadRow */
export function keptOf(fields: Fields, longestId: number = LONGEST.id): Kept {
  const { id, created, updated, revision } = fields;
  return {
    id: idOf(id, longestId),
    created: timeOf(created),
    updated: timeOf(updated),
    revision: revision === undefined ? 1 : Math.max(1, wholeOf(revision)),
    ...optional(fields, 'deleted', timeOf),
  };
}

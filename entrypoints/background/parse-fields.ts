import { Refusal } from '../../lib/messages';
import type { EntityKind } from '../../lib/names/mention';

/** Longest address. */
export const MAX_URL = 8_192;
/** Longest name, id or other single field. */
export const MAX_FIELD = 500;
/** Longest words of a quotation. */
export const MAX_WORDS = 20_000;

export type Fields = Readonly<Record<string, unknown>>;

/** What is thrown for what has the wrong shape. */
export function wrong(what: string): Refusal {
  return new Refusal('failed', `unexpected ${what}`);
}

/** The fields of an object. Throws a `Refusal` for anything else. */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what);
  return value as Fields;
}

/** A text, cut at `max` UTF-16 units. Throws a `Refusal` for anything else. */
export function textOf(value: unknown, what: string, max: number): string {
  if (typeof value !== 'string') throw wrong(what);
  return value.length > max ? value.slice(0, max) : value;
}

/** A text that may not be cut: throws a `Refusal` when it is longer than `max` UTF-16 units. */
export function wholeText(value: unknown, what: string, max: number): string {
  if (typeof value !== 'string' || value.length > max) throw wrong(what);
  return value;
}

/** A list of at most `max` pieces, each read by `read`. Throws a `Refusal` for anything else. */
export function listOf<T>(value: unknown, what: string, max: number, read: (piece: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > max) throw wrong(what);
  return value.map(read);
}

/** A person or an organization. Throws a `Refusal` for anything else. */
export function parseKind(value: unknown): EntityKind {
  if (value !== 'person' && value !== 'organization') throw wrong('kind');
  return value;
}

/** A name or an id. Throws a `Refusal` where it is empty or too long. */
export function parseWord(value: unknown): string {
  const word = wholeText(value, 'word', MAX_FIELD);
  if (word === '') throw wrong('word');
  return word;
}

import type { Span } from '../text/span';
import { FIELD_NAMES, fieldCalled, type QueryField } from './query-fields';

/**
 * What is being typed at the caret: a field's value (`value` of `field`), or a word that may become a field's name.
 * The span is what a chosen completion takes the place of.
 */
export type FieldCompletion = Span & {
  readonly value: string;
  readonly field?: QueryField;
  /** Without a field: names of fields that begin so, in the reader's language. */
  readonly names: readonly string[];
};

const LAST = /(?:^|\s)[-−–]?(?:(?<field>\p{L}+):)?(?<value>["“„«][^"“”„«»]*|[^\s"“”„«»:]*)$/u;

/** What can be completed at `caret` (UTF-16 units in `text`); undefined where nothing is being typed. */
export function completeField(
  text: string,
  caret: number,
  language: 'en' | 'de' = 'en',
): FieldCompletion | undefined {
  const match = LAST.exec(text.slice(0, caret));
  if (!match) return undefined;
  const { field: name, value: raw = '' } = match.groups ?? {};
  const field = name === undefined ? undefined : fieldCalled(name);
  if (name !== undefined && field === undefined) return undefined;
  const value = raw.replace(/^["“„«]/, '');
  if (field) return { start: caret - raw.length, end: caret, value, field, names: [] };
  if (value === '' || value !== raw) return undefined;
  const names = FIELD_NAMES.flatMap((one) => one[language].slice(0, 1)).filter((one) =>
    one.startsWith(value.toLowerCase()),
  );
  return names.length > 0 ? { start: caret - raw.length, end: caret, value, names } : undefined;
}

/** A value as it stands behind a field's colon: in quote marks where it holds more than letters and figures. */
export function fieldValue(value: string): string {
  return /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replace(/["“”„«»]/g, ' ')}"`;
}

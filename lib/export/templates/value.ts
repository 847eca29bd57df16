import { localDay } from '../day';
import type { ExportLabels } from '../labels';

/**
 * What a name of a template stands for. `text`: words of page or reader, on one line. `words`: with paragraphs.
 * `note`: the Markdown of a note. `markup`: Markdown that a filter made of escaped words; `plain` without its signs.
 * `date`: a day or a time as clocks showed it (`2026-03-01`, `2026-03-01T09:05:00`),
 * of which the day is put; `stamp`: one that is put as it is.
 */
export type Value =
  | { readonly is: 'nothing' }
  | { readonly is: 'text' | 'words' | 'note' | 'address' | 'date' | 'stamp'; readonly text: string }
  | { readonly is: 'markup'; readonly text: string; readonly plain: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'truth'; readonly truth: boolean }
  | { readonly is: 'list'; readonly items: readonly Value[] }
  | RecordValue;

/** Something with names of its own. Put as it is, it says `plain`. */
export type RecordValue = {
  readonly is: 'record';
  readonly plain: string;
  /** Undefined: it has no such name. */
  readonly get: (name: string) => Value | undefined;
};

/** What is known besides the article. */
export type Surroundings = {
  /** Of headings and other words that are added. */
  readonly labels: ExportLabels;
  /** Of days in words, BCP 47. */
  readonly language: string;
  /** When the export is made, ms since 1970. */
  readonly made: number;
};

export const NOTHING: Value = { is: 'nothing' };

/** A value on one line; nothing for undefined and for empty words. */
export function textValue(text: string | undefined): Value {
  return text === undefined || text.trim() === '' ? NOTHING : { is: 'text', text };
}

/** A list of values on one line each. */
export function listValue(texts: readonly string[]): Value {
  return { is: 'list', items: texts.map(textValue).filter(({ is }) => is !== 'nothing') };
}

/** A time (ms since 1970) as the reader's clock showed it. */
export function timeValue(time: number): Value {
  const date = new Date(time);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return {
    is: 'date',
    text: `${localDay(time)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`,
  };
}

/** Number of something. */
export function numberValue(number: number): Value {
  return { is: 'number', number };
}

/** Whether a value is anything: no words, no items, 0 and "false" are not. */
export function isAnything(value: Value): boolean {
  switch (value.is) {
    case 'nothing':
      return false;
    case 'number':
      return value.number !== 0;
    case 'truth':
      return value.truth;
    case 'list':
      return value.items.length > 0;
    case 'record':
      return true;
    default:
      return value.text.trim() !== '';
  }
}

/** The items of a list; of anything else itself, of nothing none. */
export function itemsOf(value: Value): readonly Value[] {
  if (value.is === 'list') return value.items;
  return isAnything(value) ? [value] : [];
}

/** A value as plain words, as properties and file names take it. Items are joined by commas. */
export function plainOf(value: Value): string {
  switch (value.is) {
    case 'nothing':
      return '';
    case 'number':
      return String(value.number);
    case 'truth':
      return String(value.truth);
    case 'list':
      return value.items.map(plainOf).join(', ');
    case 'record':
    case 'markup':
      return value.plain;
    case 'date':
      return value.text.slice(0, 10);
    default:
      return value.text;
  }
}

/** The same value with its words changed; what has no words becomes text. */
export function withWords(value: Value, change: (text: string) => string): Value {
  switch (value.is) {
    case 'nothing':
      return value;
    case 'list':
      return { is: 'list', items: value.items.map((item) => withWords(item, change)) };
    case 'words':
    case 'note':
      return { is: value.is, text: change(value.text) };
    default:
      return textValue(change(plainOf(value)));
  }
}

import type { EntityKind } from '../../names/mention';
import type { HighlightColor } from '../../note';
import { type BadReason, BadRow, type Fields, LONGEST, textOf } from '../fields';

/** Programs whose notes can be taken in. */
export type ForeignForm = 'hypothesis' | 'clipper' | 'annotations' | 'readwise';

/** Words of a page, told by themselves and what stood around them. */
export type ForeignQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where they began in the page's text, UTF-16 units; 0 when it is not told. */
  readonly start: number;
};

/** A note of another program, as far as it is understood. */
export type ForeignNote = {
  /** Of the page. */
  readonly url: string;
  readonly title?: string;
  /** What its program knows it by, so that taking in again finds it; undefined where it has none. */
  readonly id?: string;
  readonly quote?: ForeignQuote;
  /** Whom it is about, where it is about no words. */
  readonly about?: { readonly name: string; readonly kind: EntityKind };
  readonly text: string;
  readonly tags: readonly string[];
  readonly color?: HighlightColor;
  /** ms since 1970; undefined where it is not told. */
  readonly created?: number;
  readonly updated?: number;
};

export type ForeignNotes = {
  readonly from: ForeignForm;
  readonly notes: readonly ForeignNote[];
  readonly bad: number;
  /** The first that could not be read. */
  readonly examples: readonly { readonly reason: BadReason; readonly line: string }[];
};

const MOST = 500_000;
const MOST_TAGS = 200;
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 200;

function lineOf(item: unknown): string {
  return (JSON.stringify(item) ?? '').slice(0, EXAMPLE_LENGTH);
}

/** What `read` makes of each item; one that it refuses is counted, and the others come. */
export function readNotes(
  from: ForeignForm,
  items: readonly unknown[],
  read: (item: unknown) => ForeignNote | readonly ForeignNote[],
): ForeignNotes {
  const notes: ForeignNote[] = [];
  const examples: { readonly reason: BadReason; readonly line: string }[] = [];
  let bad = 0;
  for (const item of items.slice(0, MOST)) {
    try {
      notes.push(...[read(item)].flat());
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      bad += 1;
      if (examples.length < EXAMPLES) examples.push({ reason: error.reason, line: lineOf(item) });
    }
  }
  return { from, notes, bad: bad + Math.max(0, items.length - MOST), examples };
}

/** An address of the web: no other page can be told by its address. @throws BadRow */
export function pageAddress(value: unknown): string {
  const url = textOf(value, LONGEST.url).trim();
  if (!/^https?:\/\/./i.test(url)) throw new BadRow('no address of the web', 'address');
  return url;
}

/** Whether a value is an object with fields, so that it can be asked for them. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or the one value as a list; nothing for undefined. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Words where there are some; a value of another kind is none. @throws BadRow when they are too long */
export function wordsIn(value: unknown, longest: number): string {
  return typeof value === 'string' ? textOf(value, longest) : '';
}

/** Tags without what is no word. */
export function tagsIn(value: unknown): string[] {
  return asList(value)
    .slice(0, MOST_TAGS)
    .map((tag) => wordsIn(tag, LONGEST.name).trim())
    .filter((tag) => tag !== '');
}

/** The first words of a title, which may be given as a list. */
export function titleIn(value: unknown): { readonly title?: string } {
  const title = wordsIn(asList(value)[0], LONGEST.title).trim();
  return title === '' ? {} : { title };
}

/** A time under its name, ms since 1970, from a date or a number; nothing when it is none. */
export function timeIn<K extends 'created' | 'updated'>(
  name: K,
  value: unknown,
): { readonly [k in K]?: number } {
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return time > 0 && time <= 8_640_000_000_000_000 ? ({ [name]: time } as { readonly [k in K]: number }) : {};
}

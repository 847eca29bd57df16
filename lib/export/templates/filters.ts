// What can be done to a value. They change words before these are escaped, so none can let markup through but `raw`,
// which says so. No patterns, only words: nothing can take long.
import { escapeBlock, escapeInline } from '../escape-markdown';
import { obsidianTag, yamlString } from '../front-matter';
import { linkTarget } from '../markdown';
import { oneLine, plainText } from '../plain-text';
import { formatMoment } from './date-pattern';
import {
  isAnything,
  itemsOf,
  listValue,
  numberValue,
  plainOf,
  type Surroundings,
  textValue,
  type Value,
  withWords,
} from './value';

export type Filter = {
  readonly run: (value: Value, inputs: readonly string[], around: Surroundings) => Value;
  /** How many words it takes; at most. */
  readonly takes?: readonly [least: number, most: number];
  readonly numbers?: true;
  /** A list remains one of the same things. */
  readonly keepsItems?: true;
  readonly makesList?: true;
};

/** Signs that end or change a wikilink, or would be read as HTML outside of Obsidian. */
const NOT_IN_WIKILINK = /[[\]|#^<>*`\\\n$]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|([~=%])(?=\1)/gu;

/** Words as a wikilink leads to them. */
export function wikiWords(text: string): string {
  return oneLine(text.replace(NOT_IN_WIKILINK, ' '));
}

function markup(text: string, plain: string): Value {
  return { is: 'markup', text, plain };
}

/** Of each item of a list, or of the value itself. */
function each(value: Value, change: (item: Value) => Value): Value {
  return value.is === 'list' ? { is: 'list', items: value.items.map(change) } : change(value);
}

function words(change: (text: string, inputs: readonly string[]) => string): Filter['run'] {
  return (value, inputs) => withWords(value, (text) => change(text, inputs));
}

function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function quoted(text: string, language: string): string {
  if (/^\s*["„“»«‚‘]/.test(text)) return text;
  return /^de\b/i.test(language) ? `„${text}“` : `“${text}”`;
}

function dated(value: Value, [pattern = 'YYYY-MM-DD']: readonly string[], { language }: Surroundings): Value {
  const moment = value.is === 'date' || value.is === 'text' ? value.text : '';
  const made = formatMoment(moment, pattern, language);
  if (made === undefined) return value;
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/.test(made)
    ? { is: 'stamp', text: made }
    : textValue(made);
}

function joined(value: Value, [between = ', ']: readonly string[]): Value {
  const items = itemsOf(value);
  const plain = items.map(plainOf).join(between);
  if (items.some(({ is }) => is === 'markup')) {
    const text = items.map((item) => (item.is === 'markup' ? item.text : escapeInline(plainOf(item))));
    return markup(text.join(between), plain);
  }
  return between.includes('\n') ? { is: 'words', text: plain } : textValue(plain);
}

function sliced(value: Value, inputs: readonly string[]): Value {
  const [from, to] = inputs.map(Number);
  if (value.is === 'list') return { is: 'list', items: value.items.slice(from, to) };
  return withWords(value, (text) => [...text].slice(from, to).join(''));
}

function bulleted(value: Value): Value {
  const items = itemsOf(value).filter(isAnything);
  const lines = items.map((item) => `- ${item.is === 'markup' ? item.text : escapeInline(plainOf(item))}`);
  return markup(lines.join('\n'), items.map(plainOf).join(', '));
}

function linked(value: Value, [shown]: readonly string[]): Value {
  const address = plainOf(value);
  if (!/^https?:/i.test(address)) return textValue(shown ?? address);
  return markup(`[${escapeInline(shown ?? address)}](${linkTarget(address)})`, address);
}

function unique(value: Value): Value {
  if (value.is !== 'list') return value;
  const seen = new Set<string>();
  const isNew = (item: Value) => !seen.has(plainOf(item)) && seen.add(plainOf(item));
  return { is: 'list', items: value.items.filter(isNew) };
}

function sorted(value: Value, _: readonly string[], { language }: Surroundings): Value {
  if (value.is !== 'list') return value;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return { is: 'list', items: [...value.items].sort((a, b) => compare(plainOf(a), plainOf(b))) };
}

/** Every filter by its name. Those that Obsidian's clipper has, too, are called as there. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  date: { run: dated, takes: [0, 1] },
  upper: { run: words((text) => text.toLocaleUpperCase()) },
  lower: { run: words((text) => text.toLocaleLowerCase()) },
  capitalize: { run: words((text) => text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase())) },
  trim: { run: words((text) => text.trim()) },
  replace: {
    run: words((text, [from = '', to = '']) => (from === '' ? text : text.replaceAll(from, () => to))),
    takes: [1, 2],
  },
  slice: { run: sliced, takes: [1, 2], numbers: true, keepsItems: true },
  first: { run: (value) => itemsOf(value)[0] ?? { is: 'nothing' } },
  last: { run: (value) => itemsOf(value).at(-1) ?? { is: 'nothing' } },
  length: {
    run: (value) => numberValue(value.is === 'list' ? value.items.length : [...plainOf(value)].length),
  },
  unique: { run: unique, keepsItems: true },
  sort: { run: sorted, keepsItems: true },
  reverse: {
    run: (value) => (value.is === 'list' ? { is: 'list', items: value.items.toReversed() } : value),
    keepsItems: true,
  },
  join: { run: joined, takes: [0, 1] },
  split: {
    run: (value, [at = ',']) => listValue(plainOf(value).split(at === '' ? ',' : at)),
    takes: [0, 1],
    makesList: true,
  },
  default: { run: (value, [other = '']) => (isAnything(value) ? value : textValue(other)), takes: [1, 1] },
  list: { run: bulleted },
  blockquote: {
    run: (value) => markup(escapeBlock(itemsOf(value).map(plainOf).join('\n\n'), '> '), plainOf(value)),
  },
  quote: { run: (value, _, { language }) => withWords(value, (text) => quoted(text, language)) },
  wikilink: {
    run: (value) =>
      each(value, (item) => {
        const name = wikiWords(plainOf(item));
        return name === '' ? item : markup(`[[${name}]]`, `[[${name}]]`);
      }),
  },
  link: { run: linked, takes: [0, 1] },
  hashtag: {
    run: (value) =>
      each(value, (item) => {
        const tag = obsidianTag(plainOf(item));
        return tag === '' ? item : markup(`#${escapeInline(tag)}`, `#${tag}`);
      }),
  },
  slug: { run: words(slug) },
  kebab: { run: words(slug) },
  yaml: { run: (value) => markup(yamlString(plainOf(value)), plainOf(value)) },
  raw: { run: (value) => markup(plainText(plainOf(value)), plainOf(value)) },
};

// Values among the Markdown of a template. What stands alone in its line keeps its paragraphs, and what stands before it
// (`> `, the indent of a list) is put before each of its lines; within a line everything is one line. Words are escaped
// by where they stand: as text, in a link's target, in a wikilink. Cost: linear.
import { escapeBlock, escapeInline } from '../escape-markdown';
import { linkTarget } from '../markdown';
import { noteMarkdown } from '../note-markdown';
import { plainText } from '../plain-text';
import { wikiWords } from './filters';
import { isAnything, plainOf, type Value } from './value';

/** What takes a template's own words and its values, in their order. `line`: of the template, from 1. */
export type Writer = {
  readonly text: (text: string, line: number) => void;
  readonly put: (value: Value, line: number) => void;
};

/** Notes stand below headings of this level at least. */
const NOTE_LEVEL = 3;
const HEADING = /(?:^|\n)(#{1,6})\s[^\n]*(?=\n|$)/g;
/** Quotation marks, indents and the sign of a list entry before the value. */
const LINE_PREFIX = /^([\s>]*)((?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?)?$/;
/** Stands for a value in the line so far, so that none is taken for words of the template. */
const VALUE = '\uFFFC';

function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text);
}

/** Ends that would mean something together with what stands beside them. */
function withEdges(escaped: string): string {
  return escaped
    .replace(/^[=%]|(?<!\\)[=%]$/g, '\\$&')
    .replace(/<$/, '&lt;')
    .replace(/&$/, '&amp;');
}

function asNumber(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A bare address stays one; signs that could begin emphasis or a formula are written by their numbers. */
function bareAddress(url: string): string {
  return linkTarget(url)
    .replace(/[*~$„“”«»]/g, (sign) => encodeURIComponent(sign).replace(/^[*~]$/, asNumber))
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '%5F');
}

/** In the target of a link or in a tag of HTML; at its beginning nothing but addresses of the web. */
function inTarget(text: string, line: string): string {
  const isFirst = /(?:\]\(|<|["'=])\s*$/.test(line);
  return isFirst && /^\s*[a-z][a-z0-9+.-]*:/i.test(text) && !isWebAddress(text) ? '' : linkTarget(text);
}

/** Words in the middle of a line can begin neither a list nor a quotation. */
function amidLine(escaped: string): string {
  return escaped.replace(/^\\([>+-])/, '$1').replace(/^(\d{1,9})\\([.)])/, '$1$2');
}

function textIn(plain: string, line: string): string {
  const escaped = withEdges(escapeInline(plain));
  return LINE_PREFIX.test(line) ? escaped : amidLine(escaped);
}

/** A value within a line, `line` being what stands before it. */
function inline(value: Value, line: string): string {
  const plain = plainOf(value);
  if (/\[\[[^\]\n]*$/.test(line)) return wikiWords(plain);
  if (/\]\([^)\n]*$|<[^>\s][^>\n]*$|<$/.test(line)) return inTarget(plain, line);
  switch (value.is) {
    case 'list':
      return value.items.map((item) => inline(item, line)).join(', ');
    case 'markup':
      return value.text.includes('\n') ? textIn(plain, line) : value.text;
    case 'address':
      return isWebAddress(plain) ? bareAddress(plain) : textIn(plain, line);
    default:
      return textIn(plain, line);
  }
}

/** The lines of a value that stands alone; undefined when it is of one line anyhow. */
function blockOf(value: Value, level: number): readonly string[] | undefined {
  switch (value.is) {
    case 'note':
      return noteMarkdown(value.text, level).split('\n');
    case 'words':
      return escapeBlock(value.text).split('\n');
    case 'markup':
      return value.text.includes('\n') ? plainText(value.text).split('\n') : undefined;
    default:
      return undefined;
  }
}

function continued(prefix: RegExpExecArray): string {
  return (prefix[1] ?? '') + ' '.repeat(prefix[2]?.length ?? 0);
}

type Body = {
  readonly parts: string[];
  /** Of the template, since the last line break. */
  line: string;
  /** Line breaks that the output ends with, 2 at its beginning. */
  breaks: number;
  level: number;
  /** Alone in its line if nothing follows there. */
  pending: { readonly value: Value; readonly prefix: RegExpExecArray } | undefined;
  /** A note ended the line: an empty one must follow. */
  isAfterNote: boolean;
};

function emit(body: Body, text: string): void {
  if (text === '') return;
  body.parts.push(text);
  const trailing = /\n*$/.exec(text)?.[0].length ?? 0;
  body.breaks = trailing === text.length ? body.breaks + trailing : trailing;
}

function settle(body: Body, isAlone: boolean): void {
  const { pending } = body;
  if (!pending) return;
  body.pending = undefined;
  const lines = isAlone ? blockOf(pending.value, Math.max(body.level, NOTE_LEVEL)) : undefined;
  if (lines) {
    const after = continued(pending.prefix);
    emit(body, lines.map((line, at) => (at === 0 ? line : (after + line).trimEnd())).join('\n'));
    body.isAfterNote = pending.value.is === 'note' && lines.join('') !== '';
  } else emit(body, inline(pending.value, body.line));
  body.line += VALUE;
}

function writeText(body: Body, text: string): void {
  if (text === '') return;
  settle(body, text.startsWith('\n'));
  let words = text.replace(/\n{3,}/g, '\n\n');
  if (body.isAfterNote && /^\n[\s>]*[^\s>]/.test(words) && !/^\n[ \t>]*\n/.test(words)) words = `\n${words}`;
  body.isAfterNote = false;
  while (body.breaks >= 2 && words.startsWith('\n')) words = words.slice(1);
  if (body.breaks === 1) words = words.replace(/^\n+/, '\n');
  for (const [, signs = ''] of words.matchAll(HEADING)) body.level = signs.length;
  const last = words.lastIndexOf('\n');
  body.line = last === -1 ? body.line + words : words.slice(last + 1);
  emit(body, words);
}

/** Takes the Markdown of a file. `end` gives it, ending in one line break. */
export function bodyWriter(): Writer & { readonly end: () => string } {
  const body: Body = { parts: [], line: '', breaks: 2, level: 0, pending: undefined, isAfterNote: false };
  return {
    text: (text) => writeText(body, text),
    put: (value) => {
      if (!isAnything(value) && value.is !== 'number' && value.is !== 'truth') return;
      settle(body, false);
      const prefix = LINE_PREFIX.exec(body.line);
      if (prefix && blockOf(value, NOTE_LEVEL)) body.pending = { value, prefix };
      else {
        emit(body, inline(value, body.line));
        body.line += VALUE;
      }
    },
    end: () => {
      settle(body, true);
      const made = body.parts.join('').trimEnd();
      return made === '' ? '' : `${made}\n`;
    },
  };
}

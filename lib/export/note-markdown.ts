// Notes are Markdown and are exported as they were written. Only what would reach out of the note is changed: headings go
// below the note's own, code that is not closed is closed, and what could take in or change the text behind it (HTML and
// its comments, underlines that make headings, link definitions, Obsidian's comments and formulas without an end) is text.
// Code by fences is told from text line by line, so only where it cannot be mistaken. Within list entries it ends with
// the entry at the latest; a fence of which it is not sure whether it is in one is text.
// Cost: linear. Source: CommonMark 0.31, "Fenced code blocks", "HTML blocks", "List items".
import { plainText } from './plain-text';

/** A fence; one of backticks has none behind it. It is moved to the line's beginning, where everyone reads it as one. */
const FENCE = /^(\s*)(`{3,}(?=[^`]*$)|~{3,})/;
const LIST = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ ]+|$)/;
/** A list that may begin right below a line of text. */
const INTERRUPTING = /^ {0,3}(?:[-*+]|1[.)])[ ]+\S/;
const HEADING = /^([\s>]*)(#{1,6})(?=\s|$)/;
const UNDERLINE = /^([\s>]*)([-=]+)(?=\s*$)/;
/** The end of a link definition's name; a footnote's may stay. */
const DEFINITION = /(?<!\[\^[^\]\s]{1,40})\]:/g;
/** A tag, comment or template may begin; "a < b" and addresses in angle brackets are none. */
const TAG = /<(?![\s\d=]|$|(?:https?:\/\/|mailto:)[^\s<>`]*>)/gi;
/** Obsidian: without a second one they go on to the end of the file. */
const OPEN_ENDED = ['%%', '$$'] as const;

type Written = {
  readonly level: number;
  /** Of the file, as many of them as do not come in pairs in this note. */
  readonly unpaired: readonly string[];
  /** The fence that is open. */
  fence?: string;
  /** The column from which on a line is surely of the last list entry; undefined: there is no list. */
  entry?: number | undefined;
  isAfterBlank: boolean;
  /** Whether each line since the last empty one has closed its own code, so that code in this one is surely code. */
  isPlain: boolean;
};

/**
 * A note's Markdown to stand below a heading of `level` (1 … 6). `prefix` stands before each line (`> `). Empty for
 * a note without words.
 */
export function noteMarkdown(text: string, level: number, prefix = ''): string {
  const plain = plainText(text)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  if (plain === '') return '';
  const unpaired = OPEN_ENDED.filter((sign) => plain.split(sign).length % 2 === 0);
  const written: Written = { level, unpaired, isAfterBlank: true, isPlain: true };
  const lines = plain.split('\n').map((line) => lineOf(line, written));
  if (written.fence !== undefined) lines.push(written.fence);
  return lines.map((line) => (prefix + line).trimEnd()).join('\n');
}

function lineOf(line: string, written: Written): string {
  if (written.fence !== undefined) {
    if (!isClosing(line.trim(), written.fence)) return line;
    delete written.fence;
    return line.trim();
  }
  written.entry = entryOf(line, written);
  const isBlank = line.trim() === '';
  written.isAfterBlank = isBlank;
  if (isBlank) written.isPlain = true;
  const [, indent = '', fence] = FENCE.exec(line) ?? [];
  if (fence === undefined) return piecesOf(withoutHeading(line, written), written);
  if (indent === '' || written.entry === undefined) {
    Object.assign(written, { fence, entry: undefined, isAfterBlank: true, isPlain: true });
    return line.slice(indent.length);
  }
  const isInEntry = !indent.includes('\t') && indent.length >= written.entry;
  return piecesOf(isInEntry ? line : `${indent}\\${line.slice(indent.length)}`, written);
}

function entryOf(line: string, { entry, isAfterBlank }: Written): number | undefined {
  if (line.trim() === '') return entry;
  // An underline loses its meaning, and with it that of an empty entry.
  const mark = UNDERLINE.test(line) ? undefined : LIST.exec(line)?.[0];
  if (mark !== undefined) {
    const isSure = isAfterBlank || Number.isFinite(entry) || INTERRUPTING.test(line);
    return isSure && !mark.includes('\t') ? mark.length : Number.POSITIVE_INFINITY;
  }
  if (/^\s/.test(line)) return entry;
  // Below an entry without an empty line a line may still be of it.
  return entry === undefined || isAfterBlank ? undefined : Number.POSITIVE_INFINITY;
}

function withoutHeading(line: string, { level }: Written): string {
  return line
    .replace(
      HEADING,
      (_, lead: string, signs: string) => lead + '#'.repeat(Math.min(6, level + signs.length)),
    )
    .replace(UNDERLINE, '$1\\$2');
}

function isClosing(line: string, fence: string): boolean {
  return line.startsWith(fence) && line === fence.charAt(0).repeat(line.length);
}

/** The line with its text made harmless and its code as it is. */
function piecesOf(line: string, written: Written): string {
  let made = '';
  let at = 0;
  for (const [start, end] of written.isPlain ? codeIn(line, written) : []) {
    made += harmless(line.slice(at, start), written) + line.slice(start, end);
    at = end;
  }
  if (!written.isPlain) return harmless(line, written);
  return made + harmless(line.slice(at), written);
}

/** Where code begins and ends in a line; none where backticks remain, as these may end in another line. */
function codeIn(line: string, written: Written): [number, number][] {
  const runs = [...line.matchAll(/\\.|`+/g)].filter(({ 0: run }) => run.startsWith('`'));
  const spans: [number, number][] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [open, close] = [runs[at], runs[at + 1]];
    if (open?.[0].length !== close?.[0].length || !open || !close) {
      written.isPlain = false;
      return [];
    }
    spans.push([open.index, close.index + close[0].length]);
  }
  return spans;
}

function harmless(text: string, { unpaired }: Written): string {
  const plain = text.replace(TAG, '&lt;').replace(DEFINITION, '\\]:');
  return unpaired.reduce(
    (made, sign) => made.replaceAll(sign, [...sign].map((letter) => `\\${letter}`).join('')),
    plain,
  );
}

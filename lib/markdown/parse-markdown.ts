// Idea: blocks line by line, quotations and items by taking their mark off and reading what is left in the same way;
// then the pieces of each line (parse-inline.ts). A safe subset of CommonMark, and what is no part of it stays text as it
// was typed: HTML, tables, rules, entities, link definitions, code by indentation. Two things differ because readers
// expect them to: a line break that was typed is one, and two spaces are enough to nest a list.
// Cost: linear; containers deeper than `MOST_DEPTH` stay text. Source: CommonMark 0.31.
//
// Own, although a well-kept library is the rule. Measured (November 2026, minified, gzip): marked 18's lexer 15.3 KB,
// micromark with its tree 16.5 KB, markdown-it 15 41.7 KB, this 3.4 KB, and it goes into every page. marked overflows
// the stack at 2,000 nested ">", and needs more than 15 s for 4,000 nested entries or 260 KB of "> a" above "b"; micromark
// needs 4.4 s for 64 KB of "[a](" and more than 15 s for the entries. markdown-it is well-behaved, but the largest. Notes
// also come from imports, and must not stop the page they are shown in. And much of what they read (HTML, tables, rules,
// definitions, entities) would have to be turned back into the text it was. All of CommonMark's emphasis is kept.
import type { MarkdownBlock, MarkdownItem } from './markdown-tree';
import { parseInline } from './parse-inline';

/** Quotations and lists within one another. */
const MOST_DEPTH = 10;

const FENCE = /^[ ]*(`{3,}|~{3,})([^`]*)$/;
const HEADING = /^[ ]*(#{1,6})[ \t]+(?=\S)/;
const QUOTATION = /^[ ]*>[ ]?/;
const MARK = /^([ ]*)([-*+]|(\d{1,9})[.)])(?:([ \t]+)(?=\S)|[ \t]*$)/;
/** Looks like the beginning of a list, but separates: shown as it is. */
const RULE = /^[ ]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;

type Mark = {
  /** Of bullets the bullet, of numbers what stands behind them: another one begins another list. */
  readonly sign: string;
  readonly start?: number;
  /** Columns before the mark, and before what follows it. */
  readonly indent: number;
  readonly content: number;
  readonly isEmpty: boolean;
};

/** Lines that are read from `at` on. */
type Reading = { readonly lines: readonly string[]; readonly depth: number; at: number };

/** The blocks of a text in Markdown, in order; of a text without words none. */
export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(withoutLeadingTabs);
  return parseLines(lines, 0);
}

function parseLines(lines: readonly string[], depth: number): MarkdownBlock[] {
  const reading: Reading = { lines, depth, at: 0 };
  const blocks: MarkdownBlock[] = [];
  while (reading.at < lines.length) {
    if (isBlank(lineAt(reading))) reading.at += 1;
    else blocks.push(nextBlock(reading));
  }
  return blocks;
}

function nextBlock(reading: Reading): MarkdownBlock {
  const line = lineAt(reading);
  if (FENCE.test(line)) return readCode(reading);
  if (HEADING.test(line)) return readHeading(reading);
  if (reading.depth < MOST_DEPTH) {
    if (QUOTATION.test(line)) return readQuotation(reading);
    const mark = markOf(line);
    if (mark) return readList(reading, mark);
  }
  return readParagraph(reading);
}

/** Code that is not closed reaches to the last line with words. */
function readCode(reading: Reading): MarkdownBlock {
  const [, fence = ''] = FENCE.exec(lineAt(reading)) ?? [];
  const indent = indentOf(lineAt(reading));
  const begin = reading.at + 1;
  for (reading.at = begin; reading.at < reading.lines.length; reading.at += 1) {
    if (isClosing(lineAt(reading).trim(), fence)) break;
  }
  const isClosed = reading.at < reading.lines.length;
  const code = reading.lines.slice(begin, reading.at).map((line) => outdented(line, indent));
  while (!isClosed && isBlank(code.at(-1) ?? 'none')) code.pop();
  reading.at += 1;
  return { kind: 'code', text: code.join('\n') };
}

function isClosing(line: string, fence: string): boolean {
  return line.startsWith(fence) && line === fence.charAt(0).repeat(line.length);
}

function readHeading(reading: Reading): MarkdownBlock {
  const line = lineAt(reading);
  const [mark = '', signs = ''] = HEADING.exec(line) ?? [];
  reading.at += 1;
  return {
    kind: 'heading',
    level: signs.length,
    children: parseInline(withoutClosingSigns(line.slice(mark.length).trimEnd())),
  };
}

/** "Title ##" is "Title"; "C#" stays. */
function withoutClosingSigns(title: string): string {
  let end = title.length;
  while (end > 0 && title[end - 1] === '#') end -= 1;
  return end > 0 && /[ \t]/.test(title[end - 1] ?? '') ? title.slice(0, end).trimEnd() : title;
}

function readQuotation(reading: Reading): MarkdownBlock {
  const inner: string[] = [];
  for (; reading.at < reading.lines.length; reading.at += 1) {
    const line = lineAt(reading);
    const mark = QUOTATION.exec(line);
    if (mark) inner.push(withoutLeadingTabs(line.slice(mark[0].length)));
    else if (isGoingOn(line, inner.at(-1))) inner.push(line);
    else break;
  }
  return { kind: 'quotation', children: parseLines(inner, reading.depth + 1) };
}

function readList(reading: Reading, first: Mark): MarkdownBlock {
  const items: MarkdownItem[] = [];
  for (;;) {
    const mark = reading.at < reading.lines.length ? markOf(lineAt(reading)) : undefined;
    if (mark?.sign !== first.sign) break;
    items.push(readItem(reading, mark));
  }
  return { kind: 'list', ...(first.start !== undefined && { start: first.start }), items };
}

/** Reads an item and the blank lines behind it. */
function readItem(reading: Reading, mark: Mark): MarkdownItem {
  const inner = [lineAt(reading).slice(mark.content)];
  const nested = Math.min(mark.content, mark.indent + 2);
  let isOpen = !mark.isEmpty;
  for (reading.at += 1; reading.at < reading.lines.length; reading.at += 1) {
    const line = lineAt(reading);
    if (isBlank(line)) isOpen = false;
    else if (indentOf(line) >= nested) isOpen = true;
    else if (!isOpen || markOf(line) || !isGoingOn(line, inner.at(-1))) break;
    inner.push(outdented(line, mark.content));
  }
  return { kind: 'item', children: parseLines(inner, reading.depth + 1) };
}

function readParagraph(reading: Reading): MarkdownBlock {
  const lines = [lineAt(reading)];
  for (reading.at += 1; reading.at < reading.lines.length; reading.at += 1) {
    const line = lineAt(reading);
    if (isBlank(line) || isBeginning(line, reading.depth)) break;
    lines.push(line);
  }
  return { kind: 'paragraph', children: parseInline(lines.map((line) => line.trim()).join('\n')) };
}

/** Whether a line without the container's mark still belongs to the paragraph in it. */
function isGoingOn(line: string, before: string | undefined): boolean {
  if (before === undefined || isBlank(before) || isBlank(line)) return false;
  return !isBeginning(line, 0) && !FENCE.test(before) && !HEADING.test(before);
}

/** Whether a block begins here even right below a paragraph. "1945. Then" below one is its next line. */
function isBeginning(line: string, depth: number): boolean {
  if (FENCE.test(line) || HEADING.test(line)) return true;
  if (depth >= MOST_DEPTH) return false;
  if (QUOTATION.test(line)) return true;
  const mark = markOf(line);
  return mark !== undefined && !mark.isEmpty && (mark.start ?? 1) === 1;
}

function markOf(line: string): Mark | undefined {
  const match = MARK.exec(line);
  if (!match || RULE.test(line)) return undefined;
  const [, before = '', mark = '', number, space] = match;
  const indent = before.length;
  return {
    sign: mark.slice(-1),
    ...(number !== undefined && { start: Number(number) }),
    indent,
    content: indent + mark.length + (space?.length ?? 1),
    isEmpty: space === undefined,
  };
}

function lineAt({ lines, at }: Reading): string {
  return lines[at] ?? '';
}

function isBlank(line: string): boolean {
  return !/\S/.test(line);
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function outdented(line: string, columns: number): string {
  return line.slice(Math.min(columns, indentOf(line)));
}

/** A tab in front counts up to the next column that is a multiple of four. */
function withoutLeadingTabs(line: string): string {
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (!lead.includes('\t')) return line;
  const columns = [...lead].reduce((column, each) => column + (each === '\t' ? 4 - (column % 4) : 1), 0);
  return ' '.repeat(columns) + line.slice(lead.length);
}

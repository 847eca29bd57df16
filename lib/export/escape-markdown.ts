// Text of a page or of the reader must stay text in every reader of Markdown: CommonMark, GitHub's, Obsidian's with
// wikilinks, tags, highlights, comments, block ids and formulas, and older ones that know no escaped "<". So a "<" that
// could begin a tag becomes an entity, everything else that could begin something is escaped by a backslash.
// Cost: linear. Source: CommonMark 0.31 (ASCII punctuation may be escaped), Obsidian's and Python-Markdown's syntax.

import { plainText } from './plain-text';

/** Begins something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]~|$^]/g;
/** An entity would be read as its character. */
const ENTITY = /&(?=#?\w+;)/g;
/** A tag, autolink, comment or template may begin; "a < b" may not. */
const TAG = /<(?![\s\d=]|$)/g;
/** Obsidian: ==highlight==, %%comment%%. */
const DOUBLED = /([=%])(?=\1)|(?<=([=%]))\2/g;
/** Obsidian: a tag. */
const HASH = /(^|[\s(,;"'])#/g;
/** Heading, quotation, list, rule, setext underline. */
const LINE_START = /^([#>+=-]|:(?=\s))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

function escapeLine(line: string): string {
  return line
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(ENTITY, '&amp;')
    .replace(TAG, '&lt;')
    .replace(DOUBLED, '\\$&')
    .replace(HASH, '$1\\#')
    .replace(LINE_START, '\\$1')
    .replace(NUMBERED, '$1\\$2');
}

/** The text in one line, to stand inside a line of Markdown. */
export function escapeInline(text: string): string {
  return escapeLine(plainText(text).replace(/\s+/g, ' '));
}

/** The text as paragraphs; line breaks within a paragraph are kept. `prefix` stands before each line (`> `). */
export function escapeBlock(text: string, prefix = ''): string {
  return plainText(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(escapeLine)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => prefix + line).join('\\\n'))
    .join(`\n${prefix.trimEnd()}\n`);
}

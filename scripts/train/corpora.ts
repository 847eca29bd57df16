// Reads what the tagger learns from: records with offsets, token tables, and the project's own marked articles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TAG_KINDS } from '../../lib/names/tagger/labels';
import type { Span } from '../../lib/text/span';
import { readTableSentence } from '../evaluate/token-table';

export type MarkedName = Span & { readonly kind: number };
/** `product`: the product's guideline; `plain`: names only, institutions and offices are not marked. */
export type Guideline = 'product' | 'plain';
export type MarkedDocument = {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly guideline: Guideline;
};

const LETTERS: Record<string, number> = { p: 0, o: 1, i: 2, l: 3, x: 4 };
const TAGS: Record<string, number> = { PER: 0, ORG: 1, LOC: 3 };
const OTHER = TAG_KINDS.indexOf('other');

export function readRecords(path: string): MarkedDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, mentions } = JSON.parse(line) as {
        id: string;
        text: string;
        mentions: { start: number; end: number; kind: string }[];
      };
      const names = mentions.map(({ start, end, kind }) => ({
        start,
        end,
        kind: TAG_KINDS.indexOf(kind as (typeof TAG_KINDS)[number]),
      }));
      return { id, text, names: names.sort((a, b) => a.start - b.start), guideline: 'product' as const };
    });
}

/** The project's own articles: `[p:Mark Rutte]`, one after another under `=== Title`. */
export function readMarked(folder: string): MarkedDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((article, number) => parseMarked(article.trim(), `${file}#${number}`)),
    );
}

function parseMarked(article: string, id: string): MarkedDocument {
  const names: MarkedName[] = [];
  let text = '';
  let from = 0;
  const split = article.replace(/\n/, '\n\n');
  for (const match of split.matchAll(/\[([polix]):([^\][\n]+)\]/g)) {
    text += plainText(split.slice(from, match.index), id);
    const name = match[2] as string;
    if (name.trim() !== name) throw new Error(`${id}: a mark has spaces at its border: "${match[0]}"`);
    names.push({
      start: text.length,
      end: text.length + name.length,
      kind: LETTERS[match[1] as string] as number,
    });
    text += name;
    from = match.index + match[0].length;
  }
  return { id, text: text + plainText(split.slice(from), id), names, guideline: 'product' };
}

/** Text between marks; throws when a bracket is left in it. */
function plainText(text: string, id: string): string {
  const at = text.search(/[[\]]/);
  if (at === -1) return text;
  throw new Error(`${id}: a mark is malformed or empty: "${text.slice(Math.max(0, at - 20), at + 40)}"`);
}

/** Sentences of a token table; each is a document of its own unless the table marks documents. */
export function readTable(path: string): MarkedDocument[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '' && !block.startsWith('-DOCSTART-'))
    .map((block, number) => {
      const { text, names: tagged } = readTableSentence(block);
      const names = tagged.map(({ start, end, tag }) => ({ start, end, kind: TAGS[tag] ?? OTHER }));
      return { id: `${path}#${number}`, text, names, guideline: 'plain' as const };
    });
}

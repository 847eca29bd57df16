import type { Article, Block, BlockKind } from '../../lib/article';
import type { Correction, NamedParty } from '../../lib/entities/correction';
import {
  type Fields,
  fieldsOf,
  listOf,
  MAX_FIELD,
  MAX_URL,
  MAX_WORDS,
  parseKind,
  parseWord,
  textOf,
  wholeText,
  wrong,
} from './parse-fields';

/**
 * What page sessions send is read like a letter from a stranger: a page that took over its process could have
 * written it. Fresh objects, field by field, with caps; what is merely too long is cut, what has the wrong shape
 * is refused.
 */
const MAX_TEXT = 20_000_000;
const MAX_BLOCKS = 200_000;
const MAX_TITLE = 2_000;
const MAX_NAMES = 50;
const MAX_NAME = 120;

const BLOCK_KINDS: ReadonlySet<unknown> = new Set<BlockKind>([
  'lead',
  'heading',
  'paragraph',
  'item',
  'quotation',
]);

function optional(value: unknown, what: string, max: number): string | undefined {
  return value === undefined ? undefined : textOf(value, what, max);
}

function parseBlock(value: unknown, length: number): Block {
  const { start, end, kind } = fieldsOf(value, 'block');
  if (!Number.isInteger(start) || !Number.isInteger(end) || !BLOCK_KINDS.has(kind)) throw wrong('block');
  const block = { start: start as number, end: end as number, kind: kind as BlockKind };
  if (block.start < 0 || block.end < block.start || block.end > length) throw wrong('block');
  return block;
}

/** An article as a page session sent it. Throws a `Refusal` when its shape is wrong or its text is too long. */
export function parseArticle(value: unknown): Article {
  const fields = fieldsOf(value, 'article');
  const text = wholeText(fields.text, 'text', MAX_TEXT);
  const { byline } = fields;
  if (!Array.isArray(byline)) throw wrong('byline');
  const canonical = optional(fields.canonical, 'canonical', MAX_URL);
  const site = optional(fields.site, 'site', MAX_FIELD);
  const published = optional(fields.published, 'published', MAX_FIELD);
  return {
    url: wholeText(fields.url, 'url', MAX_URL),
    ...(canonical !== undefined && { canonical }),
    title: textOf(fields.title, 'title', MAX_TITLE),
    byline: byline.slice(0, MAX_NAMES).map((name) => textOf(name, 'byline', MAX_FIELD)),
    ...(site !== undefined && { site }),
    ...(published !== undefined && { published }),
    publishedCertain: fields.publishedCertain === true,
    language: textOf(fields.language, 'language', 20),
    text,
    blocks: listOf(fields.blocks, 'blocks', MAX_BLOCKS, (block) => parseBlock(block, text.length)),
  };
}

/** A name to be looked for in every article: some letters on one line. */
function parseName(value: string): string {
  const name = value.replace(/\s+/g, ' ').trim();
  if (name.length > MAX_NAME || !/[\p{L}\p{N}]/u.test(name)) throw wrong('name');
  return name;
}

function parseParty(value: unknown): NamedParty {
  const { name, kind } = fieldsOf(value, 'party');
  return { name: parseWord(name), kind: parseKind(kind) };
}

function parseOnQuotation({ verdict, article, words, to }: Fields): Correction {
  const about = {
    article: wholeText(article, 'article', MAX_URL),
    words: wholeText(words, 'words', MAX_WORDS),
  };
  if (about.words.trim() === '') throw wrong('words');
  if (verdict === 'unquote') return { verdict, ...about };
  return { verdict: 'attribute', ...about, ...(to !== undefined && { to: parseParty(to) }) };
}

/** A verdict on a name or on a quotation. */
export function parseCorrection(value: unknown): Correction {
  const fields = fieldsOf(value, 'correction');
  if (fields.verdict === 'attribute' || fields.verdict === 'unquote') return parseOnQuotation(fields);
  const about = { name: parseWord(fields.name), kind: parseKind(fields.kind) };
  if (fields.verdict === 'reject') return { verdict: 'reject', ...about };
  if (fields.verdict === 'retype') return { verdict: 'retype', ...about, to: parseKind(fields.to) };
  if (fields.verdict === 'add') return { verdict: 'add', ...about, name: parseName(about.name) };
  throw wrong('verdict');
}

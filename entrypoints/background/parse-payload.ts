import type { Article, Block, BlockKind } from '../../lib/article';
import type { Correction, NamedParty } from '../../lib/entities/correction';
import { Refusal } from '../../lib/messages';
import type { EntityKind } from '../../lib/names/mention';
import type { NoteDraft, NoteSubject } from '../../lib/note';

/**
 * What page sessions send is read like a letter from a stranger: a page that took over its process could have
 * written it. Fresh objects, field by field, with caps; what is merely too long is cut, what has the wrong shape
 * is refused.
 */
const MAX_TEXT = 20_000_000;
const MAX_BLOCKS = 200_000;
const MAX_URL = 8_192;
const MAX_TITLE = 2_000;
const MAX_FIELD = 500;
const MAX_NAMES = 50;
const MAX_NAME = 120;
const MAX_NOTE = 500_000;
const MAX_WORDS = 20_000;

const BLOCK_KINDS: ReadonlySet<unknown> = new Set<BlockKind>([
  'lead',
  'heading',
  'paragraph',
  'item',
  'quotation',
]);

type Fields = Readonly<Record<string, unknown>>;

function wrong(what: string): Refusal {
  return new Refusal('failed', `unexpected ${what}`);
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what);
  return value as Fields;
}

function textOf(value: unknown, what: string, max: number): string {
  if (typeof value !== 'string') throw wrong(what);
  return value.length > max ? value.slice(0, max) : value;
}

function wholeText(value: unknown, what: string, max: number): string {
  if (typeof value !== 'string' || value.length > max) throw wrong(what);
  return value;
}

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
  const { blocks, byline } = fields;
  if (!Array.isArray(blocks) || blocks.length > MAX_BLOCKS) throw wrong('blocks');
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
    blocks: blocks.map((block) => parseBlock(block, text.length)),
  };
}

function parseKind(value: unknown): EntityKind {
  if (value !== 'person' && value !== 'organization') throw wrong('kind');
  return value;
}

/** A name or an id, as a page session sent it. */
export function parseWord(value: unknown): string {
  const word = wholeText(value, 'word', MAX_FIELD);
  if (word === '') throw wrong('word');
  return word;
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

function parseSubject(value: unknown): NoteSubject {
  const { on, name, kind } = fieldsOf(value, 'subject');
  if (on === 'article') return { on: 'article' };
  if (on === 'entity') return { on: 'entity', name: parseWord(name), kind: parseKind(kind) };
  throw wrong('subject');
}

/** A note's words are never cut: too long is refused, so that the card keeps them. */
export function parseNoteDraft(value: unknown): NoteDraft {
  const fields = fieldsOf(value, 'note');
  if (fields.base !== undefined && !Number.isInteger(fields.base)) throw wrong('base');
  return {
    ...(fields.id !== undefined && { id: parseWord(fields.id) }),
    ...(fields.base !== undefined && { base: fields.base as number }),
    article: parseWord(fields.article),
    subject: parseSubject(fields.subject),
    text: wholeText(fields.text, 'note text', MAX_NOTE),
  };
}

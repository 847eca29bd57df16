// Notes as page sessions send them, read as strictly as the rest (parse-payload.ts). The reader's words are never
// cut: too long is refused, so that the card keeps them.
import type { Anchoring, OrphanReason } from '../../lib/anchoring/anchor';
import type { Selector } from '../../lib/anchoring/selector';
import {
  HIGHLIGHT_COLORS,
  type HighlightColor,
  type NoteAct,
  type NoteDraft,
  type NoteLink,
  type NoteSubject,
  type Passage,
  type Placement,
} from '../../lib/note';
import type { Span } from '../../lib/text/span';
import {
  type Fields,
  fieldsOf,
  listOf,
  MAX_FIELD,
  MAX_WORDS,
  parseKind,
  parseWord,
  textOf,
  wholeText,
  wrong,
} from './parse-fields';

const MAX_NOTE = 500_000;
const MAX_TAGS = 100;
const MAX_PASSAGE = 500_000;
const MAX_CONTEXT = 2_000;
const MAX_PARAGRAPH = 10_000;
const MAX_PLACEMENTS = 10_000;

const REASONS: ReadonlySet<unknown> = new Set<OrphanReason>(['gone', 'changed', 'ambiguous', 'refused']);

function placeOf(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw wrong(what);
  return value;
}

function spanOf(fields: Fields): Span {
  const span = { start: placeOf(fields.start, 'start'), end: placeOf(fields.end, 'end') };
  if (span.end < span.start) throw wrong('span');
  return span;
}

function parseSelector(value: unknown): Selector {
  const fields = fieldsOf(value, 'selector');
  const exact = wholeText(fields.exact, 'words', MAX_PASSAGE);
  if (exact.trim() === '') throw wrong('words');
  return {
    exact,
    prefix: wholeText(fields.prefix, 'prefix', MAX_CONTEXT),
    suffix: wholeText(fields.suffix, 'suffix', MAX_CONTEXT),
    ...spanOf(fields),
  };
}

function parsePassage(value: unknown): Passage {
  const { selector, paragraph } = fieldsOf(value, 'passage');
  return {
    selector: parseSelector(selector),
    paragraph: textOf(paragraph, 'paragraph', MAX_PARAGRAPH),
  };
}

function parseLink(value: unknown): NoteLink {
  const { to, name, kind, words } = fieldsOf(value, 'link');
  if (to === 'entity') return { to, name: parseWord(name), kind: parseKind(kind) };
  if (to === 'quotation') return { to, words: wholeText(words, 'words', MAX_WORDS) };
  throw wrong('link');
}

function parseSubject(value: unknown): NoteSubject {
  const { on, name, kind, passage, link } = fieldsOf(value, 'subject');
  if (on === 'article') return { on };
  if (on === 'entity') return { on, name: parseWord(name), kind: parseKind(kind) };
  if (on !== 'passage') throw wrong('subject');
  return { on, passage: parsePassage(passage), ...(link !== undefined && { link: parseLink(link) }) };
}

function parseColor(value: unknown): HighlightColor {
  const color = HIGHLIGHT_COLORS.find((one) => one === value);
  if (color === undefined) throw wrong('color');
  return color;
}

/** A note to be saved. */
export function parseNoteDraft(value: unknown): NoteDraft {
  const { id, base, article, subject, text, color, tags, unlink } = fieldsOf(value, 'note');
  return {
    ...(id !== undefined && { id: parseWord(id) }),
    ...(base !== undefined && { base: placeOf(base, 'base') }),
    article: parseWord(article),
    subject: parseSubject(subject),
    text: wholeText(text, 'note text', MAX_NOTE),
    ...(color !== undefined && { color: parseColor(color) }),
    ...(tags !== undefined && {
      tags: listOf(tags, 'tags', MAX_TAGS, (tag) => wholeText(tag, 'tag', MAX_FIELD)),
    }),
    ...(unlink === true && { unlink }),
  };
}

/** An act on notes. */
export function parseNoteAct(value: unknown): NoteAct {
  const fields = fieldsOf(value, 'act');
  switch (fields.do) {
    case 'save':
      return { do: 'save', draft: parseNoteDraft(fields.draft) };
    case 'remove':
    case 'restore':
      return { do: fields.do, id: parseWord(fields.id) };
    case 'attach':
      return { do: 'attach', id: parseWord(fields.id), passage: parsePassage(fields.passage) };
    case 'refuse':
      return { do: 'refuse', id: parseWord(fields.id), words: wholeText(fields.words, 'words', MAX_PASSAGE) };
    case 'undo':
    case 'redo':
      return { do: fields.do, article: parseWord(fields.article) };
    default:
      throw wrong('act');
  }
}

function parseAnchoring(value: unknown): Anchoring {
  const fields = fieldsOf(value, 'anchoring');
  const { state, score, reason } = fields;
  if (state === 'orphan') {
    if (!REASONS.has(reason)) throw wrong('reason');
    return { state, reason: reason as OrphanReason };
  }
  if (state !== 'certain' && state !== 'likely') throw wrong('state');
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) throw wrong('score');
  return { state, score, ...spanOf(fields) };
}

function parsePlacement(value: unknown): Placement {
  const { id, article, anchoring, words, seen } = fieldsOf(value, 'placement');
  return {
    id: parseWord(id),
    article: parseWord(article),
    anchoring: parseAnchoring(anchoring),
    ...(words !== undefined && { words: textOf(words, 'words', MAX_WORDS) }),
    seen: placeOf(seen, 'time'),
  };
}

/** Where notes stand in a page. */
export function parsePlacements(value: unknown): readonly Placement[] {
  return listOf(value, 'placements', MAX_PLACEMENTS, parsePlacement);
}

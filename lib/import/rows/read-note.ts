import type { Selector } from '../../anchoring/selector';
import { HIGHLIGHT_COLORS, type NoteLink, type NoteSubject, type Passage } from '../../note';
import type { Draft, StoredNote, StoredPage } from '../../store/rows/records';
import {
  BadRow,
  type Fields,
  fieldsOf,
  idOf,
  keptOf,
  kindOf,
  LONGEST,
  listOf,
  oneOf,
  optional,
  spanOf,
  textOf,
  timeOf,
  wholeOf,
  wordOf,
} from '../fields';
import { readEarlier } from './read-article';

const MOST_WORDS = 1_000;

function readSelector(value: unknown): Selector {
  const { exact, prefix, suffix } = fieldsOf(value);
  return {
    ...spanOf(value, Number.MAX_SAFE_INTEGER),
    exact: textOf(exact, LONGEST.note),
    prefix: textOf(prefix, LONGEST.words),
    suffix: textOf(suffix, LONGEST.words),
  };
}

function readPassage(value: unknown): Passage {
  const { selector, paragraph } = fieldsOf(value);
  return { selector: readSelector(selector), paragraph: textOf(paragraph, LONGEST.words) };
}

function readLink(value: unknown): NoteLink {
  const { to, name, kind, words } = fieldsOf(value);
  if (to === 'quotation') return { to, words: wordOf(words, LONGEST.words) };
  if (to === 'entity') return { to, name: wordOf(name, LONGEST.name), kind: kindOf(kind) };
  throw new BadRow('an unknown link');
}

function readSubject(value: unknown): NoteSubject {
  const fields = fieldsOf(value);
  const { on, name, kind, passage } = fields;
  if (on === 'article') return { on };
  if (on === 'entity') return { on, name: wordOf(name, LONGEST.name), kind: kindOf(kind) };
  if (on === 'passage') return { on, passage: readPassage(passage), ...optional(fields, 'link', readLink) };
  throw new BadRow('an unknown subject');
}

function readTags(value: unknown): string[] {
  return listOf(value, MOST_WORDS, (tag) => textOf(tag, LONGEST.name));
}

/** What stays of a note that was cleared out of the trash: that there was one. */
function readBare(fields: Fields): StoredNote {
  const article = idOf(fields.article);
  return { ...keptOf(fields), article, subject: { on: 'article' }, text: '', purged: true };
}

/** A note. @throws BadRow */
export function readNote(value: unknown): StoredNote {
  const fields = fieldsOf(value);
  if (fields.purged === true && fields.deleted !== undefined) return readBare(fields);
  const words = (one: unknown) => textOf(one, LONGEST.note);
  return {
    ...keptOf(fields),
    article: idOf(fields.article),
    subject: readSubject(fields.subject),
    text: words(fields.text),
    ...optional(fields, 'color', (color) => oneOf(color, HIGHLIGHT_COLORS)),
    ...optional(fields, 'tags', readTags),
    ...optional(fields, 'formerly', (list) => listOf(list, MOST_WORDS, readPassage)),
    ...optional(fields, 'refused', (list) => listOf(list, MOST_WORDS, words)),
    ...optional(fields, 'earlier', (list) => listOf(list, MOST_WORDS, readEarlier)),
    ...optional(fields, 'worded', wholeOf),
    ...(fields.withArticle === true && { withArticle: true as const }),
  };
}

/** What was being written. @throws BadRow */
export function readDraft(value: unknown): Draft {
  const fields = fieldsOf(value);
  return {
    key: idOf(fields.key, LONGEST.url),
    text: textOf(fields.text, LONGEST.note),
    ...optional(fields, 'base', wholeOf),
    updated: timeOf(fields.updated),
  };
}

/** That a page shows an article, too, because the reader said so. @throws BadRow */
export function readPage(value: unknown): StoredPage {
  const fields = fieldsOf(value);
  return {
    ...keptOf(fields, LONGEST.url),
    article: idOf(fields.article),
    ...optional(fields, 'from', idOf),
    moved: listOf(fields.moved, 100_000, idOf),
    ...optional(fields, 'tags', readTags),
    ...(fields.summary === true && { summary: true as const }),
  };
}

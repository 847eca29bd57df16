import type { BlockKind } from '../../article';
import type { EarlierText } from '../../note';
import type { EditedSummary, StoredArticle, StoredText } from '../../store/rows/records';
import {
  BadRow,
  type Fields,
  fieldsOf,
  idOf,
  keptOf,
  LONGEST,
  listOf,
  oneOf,
  optional,
  spanOf,
  textOf,
  timeOf,
  wordOf,
} from '../fields';

const KINDS: readonly BlockKind[] = ['lead', 'heading', 'paragraph', 'item', 'quotation'];
const MOST_BLOCKS = 200_000;
const MOST_WORDS = 1_000;

/** Words that a later save replaced. @throws BadRow */
export function readEarlier(value: unknown): EarlierText {
  const { text, updated } = fieldsOf(value);
  return { text: textOf(text, LONGEST.note), updated: timeOf(updated) };
}

function readSummary(value: unknown): EditedSummary {
  const fields = fieldsOf(value);
  return {
    text: textOf(fields.text, LONGEST.note),
    updated: timeOf(fields.updated),
    ...optional(fields, 'earlier', (list) => listOf(list, MOST_WORDS, readEarlier)),
  };
}

/** An address of the web: nothing else is ever made a link of. */
function webAddress(value: unknown): string {
  const url = wordOf(value, LONGEST.url);
  if (!/^(https?|file):/i.test(url)) throw new BadRow('no address of the web', 'address');
  return url;
}

/** What stays of an article that was cleared out of the trash: that there was one. */
function readBare(fields: Fields): StoredArticle {
  const content = { url: '', title: '', byline: [], publishedCertain: false, language: 'und', tags: [] };
  return { ...keptOf(fields), ...content, key: '', opened: 0, purged: true };
}

/** The head of an article, with what the reader added to it. @throws BadRow */
export function readArticle(value: unknown): StoredArticle {
  const fields = fieldsOf(value);
  const kept = keptOf(fields);
  if (fields.purged === true && kept.deleted !== undefined) return readBare(fields);
  const name = (one: unknown) => textOf(one, LONGEST.name);
  return {
    ...kept,
    url: webAddress(fields.url),
    ...optional(fields, 'canonical', webAddress),
    title: textOf(fields.title, LONGEST.title),
    byline: listOf(fields.byline, MOST_WORDS, name),
    ...optional(fields, 'site', name),
    ...optional(fields, 'published', name),
    publishedCertain: fields.publishedCertain === true,
    language: textOf(fields.language, 20),
    key: idOf(fields.key, LONGEST.url),
    ...optional(fields, 'keptAt', timeOf),
    tags: listOf(fields.tags, MOST_WORDS, name),
    ...optional(fields, 'collections', (ids) => listOf(ids, MOST_WORDS, (id) => idOf(id))),
    ...optional(fields, 'summary', readSummary),
    opened: timeOf(fields.opened ?? kept.updated),
    ...optional(fields, 'passing', timeOf),
    ...(fields.joined === true && { joined: true as const }),
  };
}

/** The text of an article, with its blocks. @throws BadRow */
export function readText(value: unknown): StoredText {
  const { id, text: raw, blocks } = fieldsOf(value);
  const text = textOf(raw, LONGEST.text);
  const readBlock = (block: unknown) => ({
    ...spanOf(block, text.length),
    kind: oneOf(fieldsOf(block).kind, KINDS),
  });
  return { id: idOf(id), text, blocks: listOf(blocks, MOST_BLOCKS, readBlock) };
}

// Notes of other programs as a backup, so that they are previewed, taken in and undone like one. A page that is not here
// becomes an article with the words that were quoted from it, until it is read. Ids are made from what the notes say, so
// that taking them in again finds them.
import { articleKey, siteOf } from '../../article-url';
import { BACKUP_VERSION } from '../../import/backup-format';
import type { ForeignNote, ForeignNotes } from '../../import/foreign/foreign-notes';
import { type Backup, noRows } from '../../import/read-backup';
import type { Kept, NoteSubject } from '../../note';
import { backupOf } from '../backup/batches';
import { distinctTags } from '../rows/distinct-tags';
import type { StoredArticle, StoredNote, StoredText } from '../rows/records';
import { Sha256 } from '../snapshots/sha-256';

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** An id made of words: a UUID of version 8, of their SHA-256. */
function idOfWords(...words: readonly string[]): string {
  const hash = new Sha256();
  hash.update(new TextEncoder().encode(JSON.stringify(words)));
  const hex = hash.digest();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

/** Our own ids come back as they are; what Hypothesis and others call a note is made one. */
function noteId({ from }: ForeignNotes, { id, url, quote, text, created }: ForeignNote): string {
  if (id === undefined) return idOfWords(from, url, quote?.exact ?? '', text, String(created ?? ''));
  return UUID.exec(id)?.[0].toLowerCase() ?? idOfWords(from, id);
}

function keptOf(
  id: string,
  { created, updated = created }: Pick<ForeignNote, 'created' | 'updated'>,
  now: number,
): Kept {
  const begun = Math.min(created ?? now, now);
  return { id, created: begun, updated: Math.max(begun, Math.min(updated ?? begun, now)), revision: 1 };
}

function subjectOf({ quote, about }: ForeignNote): NoteSubject {
  if (!quote) return about ? { on: 'entity', ...about } : { on: 'article' };
  const { exact, prefix, suffix, start } = quote;
  const selector = { exact, prefix, suffix, start, end: start + exact.length };
  return { on: 'passage', passage: { selector, paragraph: `${prefix}${exact}${suffix}`.trim() } };
}

function noteOf(notes: ForeignNotes, note: ForeignNote, article: string, now: number): StoredNote {
  const { text, color, quote } = note;
  const tags = distinctTags(note.tags);
  return {
    ...keptOf(noteId(notes, note), note, now),
    article,
    subject: subjectOf(note),
    text,
    ...(quote && { color: color ?? 'yellow' }),
    ...(tags.length > 0 && { tags }),
  };
}

/** Host and path, for a page whose title is not told. */
function addressWords(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : decoded(pathname)}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function articleOf(key: string, notes: readonly ForeignNote[], now: number): StoredArticle {
  const url = notes[0]?.url ?? key;
  const first = notes.reduce((least, { created = now }) => Math.min(least, created), now);
  return {
    ...keptOf(idOfWords('page', key), { created: first, updated: first }, now),
    url,
    title: notes.find(({ title }) => title)?.title ?? addressWords(url),
    byline: [],
    site: siteOf(url),
    publishedCertain: false,
    language: 'und',
    key,
    keptAt: first,
    tags: [],
    opened: first,
  };
}

/** What was quoted, each passage once, as paragraphs. */
function textOf(id: string, notes: readonly ForeignNote[]): StoredText {
  const quotes = [...new Set(notes.flatMap(({ quote }) => (quote ? [quote.exact.trim()] : [])))];
  let text = '';
  const blocks = quotes.map((quote) => {
    const start = text === '' ? 0 : text.length + 2;
    text += text === '' ? quote : `\n\n${quote}`;
    return { kind: 'paragraph' as const, start, end: text.length };
  });
  return { id, text, blocks };
}

/** Notes of another program, as what would be taken in. `now`: for those that do not say when they were made. */
export function foreignBackup(given: ForeignNotes, now: number = Date.now()): Backup {
  const rows = noRows();
  const pages = new Map<string, ForeignNote[]>();
  let bad = given.bad;
  for (const note of given.notes) {
    if (!URL.canParse(note.url)) bad += 1;
    else {
      const key = articleKey(note.url);
      const ofPage = pages.get(key);
      if (ofPage) ofPage.push(note);
      else pages.set(key, [note]);
    }
  }
  for (const [key, notes] of pages) {
    const article = articleOf(key, notes, now);
    rows.articles.push(article);
    rows.texts.push(textOf(article.id, notes));
    for (const note of notes) rows.notes.push(noteOf(given, note, article.id, now));
  }
  const examples = given.examples.map((one) => ({ table: 'notes' as const, ...one }));
  const head = {
    version: BACKUP_VERSION,
    made: Number.NaN,
    bad: { ...(bad > 0 && { notes: bad }) },
    examples,
  };
  return { ...backupOf(rows, head), byWords: true };
}

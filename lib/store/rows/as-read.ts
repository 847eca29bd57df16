import type { Note } from '../../note';
import type { ArticleRecord, StoredArticle, StoredNote, StoredText } from './records';

/** The note without what only the store needs to know. */
export function asNote({ withArticle: _, ...note }: StoredNote): Note {
  return note;
}

/** The article with its text, without what only the store needs to know. */
export function asRecord(
  { passing: _, ...head }: StoredArticle,
  text: StoredText | undefined,
): ArticleRecord {
  return { ...head, text: text?.text ?? '', blocks: text?.blocks ?? [] };
}

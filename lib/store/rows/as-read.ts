import type { Analysis } from '../../analysis';
import type { Note } from '../../note';
import type { ArticleRecord, StoredArticle, StoredNote, StoredText } from './records';

/** The note without what only the store needs to know. */
export function asNote({ withArticle: _with, worded: _worded, purged: _purged, ...note }: StoredNote): Note {
  return note;
}

/** The article with its text, without what only the store needs to know. */
export function asRecord(
  { passing: _, ...head }: StoredArticle,
  text: StoredText | undefined,
): ArticleRecord {
  return { ...head, text: text?.text ?? '', blocks: text?.blocks ?? [] };
}

/** Engines up to the third kept only what they were sure of, and did not say how sure: shown without being asked for. */
const SCORE_OF_OLD = 0.7;

/** The analysis as the present form has it. One of an older engine is read until its article is opened again. */
export function asAnalysis(stored: Analysis): Analysis {
  const isOfOld = stored.quotations.some((quotation) => quotation.score === undefined);
  if (!isOfOld) return stored;
  const quotations = stored.quotations.map((old) => ({ ...old, score: SCORE_OF_OLD, reason: '' }));
  return { ...stored, quotations };
}

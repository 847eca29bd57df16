import type { Uuid } from '../../lib/note';
import type { Span } from '../../lib/text/span';
import type { NoteOps } from '../notes/use-note-writing';
import type { WritingStore } from '../notes/writing';
import type { SummarySentence } from './SummarySentences';

/** The summary's sentences with their words and places. */
export function summarySentences(text: string, summary: readonly Span[]): (SummarySentence & Span)[] {
  return summary.map(({ start, end }) => ({
    id: `${start}-${end}`,
    start,
    end,
    text: text.slice(start, end),
  }));
}

/** Stores the reader's own summary; undefined goes back to the automatic one. */
export type EditSummary = (
  id: Uuid,
  text: string | undefined,
  seen?: { readonly updated: number | undefined },
) => Promise<{ readonly summary: { readonly updated: number } | undefined }>;

/** Edits the reader's own summary, and keeps what is being written. */
export type SummaryOps = Pick<NoteOps, 'loadDraft' | 'saveDraft' | 'dropDraft'> & {
  /** `seen`: the version of the reader's summary that the writer began from. */
  readonly editSummary: EditSummary;
};

/** Where the reader's own summary of an article is kept. An emptied one is the automatic one again. */
export function summaryWriting(ops: SummaryOps, article: Uuid): WritingStore {
  const key = `summary ${article}`;
  return {
    loadDraft: () => ops.loadDraft(key),
    saveDraft: (text, base) => ops.saveDraft(key, text, base),
    dropDraft: () => ops.dropDraft(key),
    save: async (text, base) => {
      const words = text.trim() === '' ? undefined : text;
      return (await ops.editSummary(article, words, { updated: base })).summary?.updated;
    },
  };
}

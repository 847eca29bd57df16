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

type SummaryOps = Pick<NoteOps, 'loadDraft' | 'saveDraft' | 'dropDraft'> & {
  readonly editSummary: (id: Uuid, text: string | undefined) => Promise<unknown>;
};

/** Where the reader's own summary of an article is kept. An emptied one is the automatic one again. */
export function summaryWriting(ops: SummaryOps, article: Uuid): WritingStore {
  const key = `summary ${article}`;
  return {
    loadDraft: () => ops.loadDraft(key),
    saveDraft: (text, base) => ops.saveDraft(key, text, base),
    dropDraft: () => ops.dropDraft(key),
    save: async (text) => {
      await ops.editSummary(article, text.trim() === '' ? undefined : text);
      return undefined;
    },
  };
}

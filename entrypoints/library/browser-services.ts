import type { ArticleItem } from '../../components/library/library-items';
import type { Subscribe } from '../../components/state/use-watched';
import { listNotes, type NoteCursor } from '../../lib/store/all-notes';
import { loadAnalysis } from '../../lib/store/analyses';
import { editSummary, loadArticle, removeArticle, restoreArticle, setTags } from '../../lib/store/articles';
import { watch } from '../../lib/store/db';
import { dropDraft, loadDraft, saveDraft } from '../../lib/store/drafts';
import { type Cursor, listArticles, listNames, loadTags } from '../../lib/store/library';
import { notesOf, removeNote, restoreNote, saveNote } from '../../lib/store/notes';
import { copyMarkdown, exportAll, exportArticle } from './export-files';
import type { ArticleListing, LibraryServices, ListWish, NotesListing } from './services';

const PAGE = 50;

type ItemSource = Omit<ArticleItem, 'notes' | 'keptAt'> & {
  readonly keptAt?: number;
  readonly created: number;
};

function itemOf(article: ItemSource, notes: number): ArticleItem {
  const { id, title, site, published, language, keptAt, created } = article;
  return { id, title, site, published, language, keptAt: keptAt ?? created, notes };
}

/** So many pages one after the other, each from where the last one ended. */
async function readPages<Row, Place>(
  pages: number,
  read: (before: Place | undefined) => Promise<{ rows: readonly Row[]; next: Place | undefined }>,
): Promise<{ rows: Row[]; hasMore: boolean }> {
  const rows: Row[] = [];
  let before: Place | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { rows: found, next } = await read(before);
    rows.push(...found);
    before = next;
    if (next === undefined) break;
  }
  return { rows, hasMore: before !== undefined };
}

async function loadListing({ query, name, pages }: ListWish, signal: AbortSignal): Promise<ArticleListing> {
  const { rows, hasMore } = await readPages(pages, (before: Cursor | undefined) =>
    listArticles({ limit: PAGE, before, query, name, signal }),
  );
  return { articles: rows.map((row) => itemOf(row, row.notes)), hasMore };
}

async function loadNotes(pages: number): Promise<NotesListing> {
  const { rows, hasMore } = await readPages(pages, (before: NoteCursor | undefined) =>
    listNotes({ limit: PAGE, before }),
  );
  return { notes: rows.map(({ note, article }) => ({ note, article: itemOf(article, 0) })), hasMore };
}

/** A live query that stops reading when nobody watches any longer. */
function watching<T>(query: (signal: AbortSignal) => Promise<T>): Subscribe<T> {
  return (onValue, onError) => {
    const end = new AbortController();
    const stop = watch(
      () => query(end.signal),
      (value) => !end.signal.aborted && onValue(value),
      (error) => !end.signal.aborted && onError(error),
    );
    return () => {
      end.abort();
      stop();
    };
  };
}

/** The library's own ways to the store. */
export function libraryServices(): LibraryServices {
  return {
    watchArticles: (wish) => watching((signal) => loadListing(wish, signal)),
    watchNames: (kind) => watching((signal) => listNames(kind, signal)),
    watchAllNotes: (pages) => watching(() => loadNotes(pages)),
    watchArticle: (id) => watching(() => loadArticle(id)),
    watchAnalysis: (id) => watching(() => loadAnalysis(id)),
    watchNotes: (id) => watching(() => notesOf(id)),
    removeArticle,
    restoreArticle,
    saveNote,
    removeNote,
    restoreNote,
    editSummary,
    setTags,
    loadTags,
    loadDraft,
    saveDraft,
    dropDraft,
    exportArticle,
    copyMarkdown,
    copyText: (text) => navigator.clipboard.writeText(text),
    exportAll,
    reload: () => location.reload(),
  };
}

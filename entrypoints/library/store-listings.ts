import type { ArticleItem } from '../../components/library/library-items';
import { isLetThrough } from '../../components/notes/note-filter';
import { listNotes, type NoteCursor } from '../../lib/store/all-notes';
import type { ArticleHead } from '../../lib/store/articles';
import { listTrash, TRASH_MS, type TrashCursor, type TrashPage } from '../../lib/store/trash';
import type { NotesListing, NotesWish, Trashed, TrashListing } from './services';

const PAGE = 50;

type ItemSource = Omit<ArticleItem, 'notes' | 'keptAt'> & {
  readonly keptAt?: number;
  readonly created: number;
};

/** What lists show of an article. `notes`: how many it has. */
export function itemOf(article: ItemSource, notes: number): ArticleItem {
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

/** The notes that the filter lets through, page after page. @throws StoreError */
export async function loadNotes({ pages, filter }: NotesWish): Promise<NotesListing> {
  const { rows, hasMore } = await readPages(pages, (before: NoteCursor | undefined) =>
    listNotes({
      limit: PAGE,
      before,
      ...(filter.by !== 'all' && { isWanted: (note, placement) => isLetThrough(filter, note, placement) }),
    }),
  );
  const notes = rows.map(({ note, article, placement }) => ({
    note,
    article: itemOf(article, 0),
    placement,
  }));
  return { notes, hasMore };
}

function trashedOf({ notes, articles }: TrashPage): Trashed[] {
  const items: Trashed[] = [];
  const times = (deleted = 0) => ({ deleted, ends: deleted + TRASH_MS });
  const of = (article?: ArticleHead) => ({ title: article?.title ?? '', language: article?.language });
  for (const { note, article } of notes)
    items.push({ id: note.id, ...times(note.deleted), ...of(article), kind: 'note', note });
  for (const { article, notes: count } of articles) {
    const { id, site, deleted } = article;
    items.push({ id, ...times(deleted), ...of(article), kind: 'article', site, notes: count });
  }
  return items.sort((a, b) => b.deleted - a.deleted);
}

/** What is in the trash, last deleted first, page after page. @throws StoreError */
export async function loadTrash(pages: number): Promise<TrashListing> {
  const { rows, hasMore } = await readPages(pages, async (before: TrashCursor | undefined) => {
    const page = await listTrash({ limit: PAGE, before });
    return { rows: trashedOf(page), next: page.next };
  });
  return { items: rows, hasMore };
}

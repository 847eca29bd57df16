import type { Uuid } from '../../note';
import type { Tables } from '../db';
import type { StoredPage } from '../rows/records';

/** Pages that show the article by the reader's word, those of articles that were joined to a joined one included. */
export async function joinedPages(tables: Pick<Tables, 'pages'>, article: Uuid): Promise<StoredPage[]> {
  const found = new Map<string, StoredPage>();
  const queue = [article];
  for (let into = queue.pop(); into !== undefined; into = queue.pop()) {
    const pages = await tables.pages.where('article').equals(into).toArray();
    for (const page of pages) {
      if (page.deleted !== undefined || found.has(page.id)) continue;
      found.set(page.id, page);
      if (page.from !== undefined) queue.push(page.from);
    }
  }
  return [...found.values()];
}

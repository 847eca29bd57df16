import { sendToPage } from '../../../lib/messages';
import type { Uuid } from '../../../lib/note';
import { listOpenPages } from './open-pages';

/** Every open page of these articles takes its notes in anew, but for the tab they came from. */
export async function tellPages(articles: ReadonlySet<Uuid>, except?: number): Promise<void> {
  const pages = await listOpenPages();
  const others = pages.filter(
    ({ tabId, article }) => article !== undefined && articles.has(article) && tabId !== except,
  );
  await Promise.all(others.map(({ tabId }) => sendToPage(tabId, 'takeNotes', null)));
}

import { browser } from 'wxt/browser';
import type { Uuid } from '../../../lib/note';

/**
 * Which tabs hold a marked page, and of which article. The worker sleeps and forgets; `storage.session` lasts as
 * long as the browser runs, is never written to disk, and has one key a tab, so that events do not overwrite
 * each other.
 */
export type OpenPage = { readonly tabId: number; readonly article: Uuid | undefined };

const PREFIX = 'page:';

export async function rememberPage(page: OpenPage): Promise<void> {
  await browser.storage.session.set({ [PREFIX + page.tabId]: page.article ?? '' });
}

export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Every tab with a marked page. */
export async function listOpenPages(): Promise<OpenPage[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, article]) =>
    key.startsWith(PREFIX)
      ? [
          {
            tabId: Number(key.slice(PREFIX.length)),
            article: typeof article === 'string' && article ? article : undefined,
          },
        ]
      : [],
  );
}

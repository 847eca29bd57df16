import type { Uuid } from '../../../lib/note';
import type { BackgroundServices } from '../services';
import { forgetPage, listOpenPages, type OpenPage, rememberPage } from './open-pages';
import { showButton } from './toolbar';

type BadgeServices = Pick<BackgroundServices, 'loadSettings'> & {
  readonly store: Pick<BackgroundServices['store'], 'countNotes'>;
};

async function countFor(services: BadgeServices, article: Uuid | undefined): Promise<number> {
  if (article === undefined || !(await services.loadSettings()).badge) return 0;
  return services.store.countNotes(article).catch(() => 0);
}

async function show(services: BadgeServices, page: OpenPage): Promise<void> {
  await showButton(page.tabId, { marked: true, notes: await countFor(services, page.article) });
}

/** A page session says how its page stands now. */
export async function followPage(
  services: BadgeServices,
  tabId: number,
  page: { readonly marked: boolean; readonly article: Uuid | undefined },
): Promise<void> {
  if (!page.marked) {
    await forgetPage(tabId);
    await showButton(tabId, { marked: false, notes: 0 });
    return;
  }
  const open = { tabId, article: page.article };
  await rememberPage(open);
  await show(services, open);
}

/** Counts anew for every tab, or for those that show one article. */
export async function recount(services: BadgeServices, article?: Uuid): Promise<void> {
  const pages = await listOpenPages();
  await Promise.all(
    pages
      .filter((page) => article === undefined || page.article === article)
      .map((page) => show(services, page)),
  );
}

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export const MARK_MENU = 'mark-page';
export const NAME_MENU = 'name-selection';
export const HIGHLIGHT_MENU = 'highlight-selection';

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The entries in the page's context menu. The browser keeps them: to be called at install and update. */
export async function createMenus(): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  contextMenus.create({
    id: MARK_MENU,
    title: i18n.t('menu_markPage'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: PAGES,
  });
  contextMenus.create({
    id: HIGHLIGHT_MENU,
    title: i18n.t('menu_highlightSelection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
  // The browser puts the selected words in the place of %s.
  contextMenus.create({
    id: NAME_MENU,
    title: i18n.t('menu_nameSelection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

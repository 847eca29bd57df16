import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export const MARK_MENU = 'mark-page';

/** The one entry in the page's context menu. The browser keeps it: to be called at install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MARK_MENU,
    title: i18n.t('menu_markPage'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

import { browser } from 'wxt/browser';

type Sidebar = { readonly sidebarAction?: { readonly open: () => Promise<void> } };

/** Opens the side panel beside a page. Rejects where the browser wants a press in a page of the extension's own. */
export function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
}

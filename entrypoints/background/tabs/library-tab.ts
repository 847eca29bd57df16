import { browser } from 'wxt/browser';

/** Address of the library; at a person or organization if one is named. */
function libraryAddress(name: string | undefined): string {
  const page = browser.runtime.getURL('/library.html');
  return name === undefined ? page : `${page}#name=${encodeURIComponent(name)}`;
}

async function findLibraryTab(page: string): Promise<{ id: number; window: number } | undefined> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] }).catch(() => []);
  const open = contexts.find((each) => each.documentUrl?.startsWith(page) && each.tabId >= 0);
  return open && { id: open.tabId, window: open.windowId };
}

/** Shows the library: in the tab where it is open already, else in a new one. */
export async function openLibrary(name: string | undefined): Promise<void> {
  const url = libraryAddress(name);
  const open = await findLibraryTab(libraryAddress(undefined));
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, name === undefined ? { active: true } : { active: true, url });
  await browser.windows.update(open.window, { focused: true });
}

import { browser } from 'wxt/browser';

/**
 * Private windows store nothing, unless the reader asks for one article to be saved. The wish holds for that
 * article in that tab, as long as the browser runs.
 */
const PREFIX = 'consent:';

export async function allowStoring(tabId: number, key: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: key });
}

export async function mayStore(tabId: number, key: string): Promise<boolean> {
  return (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId] === key;
}

export async function forgetConsent(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

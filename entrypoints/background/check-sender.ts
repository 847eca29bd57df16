import { siteOf } from '../../lib/article-url';
import { Refusal, type Sender } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import { mayStore } from './private-consent';
import type { BackgroundServices } from './services';

type Addressed = { readonly store: Pick<BackgroundServices['store'], 'addressesOf'> };

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/** A page session speaks for the site it runs in, and for no other. Throws a `Refusal`. */
export function checkSite(sender: Sender, url: string): void {
  if (sender.from === 'page-session' && originOf(sender.url) !== originOf(url)) {
    throw new Refusal('failed', 'article of another site');
  }
}

/**
 * The same for the key of an article, which leaves `www` and the scheme out and may be that of a subdomain. Throws a
 * `Refusal`.
 */
export function checkKey(sender: Sender, key: string): void {
  if (sender.from === 'own-page') return;
  const domainOf = (url: string) =>
    URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;
  if (domainOf(sender.url) !== domainOf(key)) throw new Refusal('failed', 'article of another site');
}

/** What a private window may not write, as it would outlive the window. Throws a `Refusal`. */
export function refuseInPrivate(sender: Sender): void {
  if (sender.tab?.incognito) throw new Refusal('private-window');
}

/** Whether in this private window the reader asked for the article to be kept. */
async function isAsked(sender: Sender, addresses: readonly string[]): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  const asked = await Promise.all(addresses.map((address) => mayStore(tabId, address)));
  return asked.includes(true);
}

/**
 * A page session reads and writes what is kept about the articles of its own site, those that the reader joined
 * their pages to included. From a private window nothing is written, unless the reader asked for that article to be
 * kept. Throws a `Refusal`.
 */
export async function checkArticle(
  { store }: Addressed,
  sender: Sender,
  article: Uuid,
  { isWriting }: { readonly isWriting: boolean },
): Promise<void> {
  if (sender.from === 'own-page') return;
  const addresses = await store.addressesOf(article);
  if (addresses.length === 0) throw new Refusal('failed', 'unknown article');
  if (!addresses.some((address) => siteOf(address) === siteOf(sender.url))) {
    throw new Refusal('failed', 'article of another site');
  }
  if (isWriting && sender.tab?.incognito && !(await isAsked(sender, addresses))) {
    throw new Refusal('private-window');
  }
}

import type { RefusalCode } from '../../../lib/messages';

/** Hosts that Chromium or Firefox keep every extension out of. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'addons.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'accounts.firefox.com',
  'accounts-static.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'install.mozilla.org',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

const OPEN_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'file:']);

/** What the browser says when it will not let a script in, and what that means. First match counts. */
const WORDINGS: readonly (readonly [RegExp, RefusalCode])[] = [
  [/no tab with id|invalid tab id|tab was closed|frame with id 0 was removed|no frame with id/i, 'page-gone'],
  [/context invalidated/i, 'outdated'],
  [/error page|gallery cannot be scripted|extensionssettings policy/i, 'restricted-page'],
  [/cannot access an? \S*:\/\/ url|cannot access a chrome|cannot be scripted/i, 'restricted-page'],
];

/** Whether the browser keeps every extension out of an address: its own pages, its stores, its accounts. */
export function isClosed(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return !OPEN_SCHEMES.has(protocol) || CLOSED_HOSTS.has(hostname);
}

/**
 * Why a page session could not be put into a tab. `url` is undefined where the browser does not show it;
 * `byReader`: the reader pressed something that grants the tab (button, shortcut, menu), so that permission
 * cannot be what is missing.
 */
export function injectionRefusal(failure: {
  readonly message: string;
  readonly url: string | undefined;
  readonly byReader: boolean;
}): RefusalCode {
  const known = WORDINGS.find(([wording]) => wording.test(failure.message));
  if (known) return known[1];
  if (failure.url !== undefined && failure.url !== '' && isClosed(failure.url)) return 'restricted-page';
  if (/permission|cannot access/i.test(failure.message)) {
    return failure.byReader ? 'restricted-page' : 'no-permission';
  }
  return 'failed';
}

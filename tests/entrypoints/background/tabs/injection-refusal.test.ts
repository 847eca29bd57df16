import { describe, expect, it } from 'vitest';
import { injectionRefusal } from '../../../../entrypoints/background/tabs/injection-refusal';

const NEEDS_HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

describe('injectionRefusal', () => {
  it.each([
    ['a browser page', 'Cannot access a chrome:// URL', 'chrome://settings', true, 'restricted-page'],
    [
      'a page of another extension',
      'Cannot access a chrome-extension:// URL of different extension',
      undefined,
      true,
      'restricted-page',
    ],
    [
      'the store',
      'The extensions gallery cannot be scripted.',
      'https://chromewebstore.google.com/',
      true,
      'restricted-page',
    ],
    [
      'a page the company closed',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      undefined,
      true,
      'restricted-page',
    ],
    [
      'an error page',
      'Frame with ID 0 is showing error page',
      'https://down.example/',
      true,
      'restricted-page',
    ],
    ['the source of a page', NEEDS_HOST, 'view-source:https://news.example/', true, 'restricted-page'],
    ['about:blank', NEEDS_HOST, 'about:blank', true, 'restricted-page'],
    [
      'Firefox: a closed page after the button was pressed',
      'Missing host permission for the tab',
      undefined,
      true,
      'restricted-page',
    ],
    [
      'Firefox: the store',
      'Missing host permission for the tab',
      'https://addons.mozilla.org/de/firefox/',
      false,
      'restricted-page',
    ],
    ['no activeTab, asked from the panel', NEEDS_HOST, 'https://news.example/', false, 'no-permission'],
    ['Firefox: the same', 'Missing host permission for the tab', undefined, false, 'no-permission'],
    ['a closed tab', 'No tab with id: 7', undefined, true, 'page-gone'],
    ['a tab that was left', 'Frame with ID 0 was removed.', 'https://news.example/', true, 'page-gone'],
    ['anything else', 'Could not load file', 'https://news.example/', true, 'failed'],
  ])('%s', (_what, message, url, byReader, expected) => {
    expect(injectionRefusal({ message, url, byReader })).toBe(expected);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  parseSettings,
  saveSettings,
  watchSettings,
} from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('parseSettings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['words', 'dark'],
    ['a list', [1, 2]],
    ['damaged fields', { kinds: 'all', language: 'fr', palette: 3, colors: null, sites: 'x', badge: 'yes' }],
  ])('takes the defaults for %s', (_what, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is sound beside what is damaged', () => {
    const stored = {
      kinds: { person: false, organization: 'x' },
      language: 'de',
      colors: { person: '#A1B2C3', organization: 'red; }', quotation: 7, extra: '#000000' },
      sites: ['https://example.org/*', 5],
      unknown: true,
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      kinds: { person: false, organization: true, quotation: true },
      language: 'de',
      colors: { person: '#A1B2C3' },
      sites: ['https://example.org/*'],
    });
  });
});

describe('stored settings', () => {
  it('change some fields and keep the rest', async () => {
    await saveSettings({ badge: false });
    await saveSettings({ palette: 'dark' });
    await changeSettings(({ sites }) => ({ sites: [...sites, 'https://example.org/*'] }));
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      badge: false,
      palette: 'dark',
      sites: ['https://example.org/*'],
    });
  });

  it('lose nothing when two pages change them at once', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, work: () => Promise<unknown>) => {
      last = last.then(work);
      return last;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    await Promise.all([saveSettings({ badge: false }), saveSettings({ language: 'en' })]);
    vi.unstubAllGlobals();
    expect(await loadSettings()).toMatchObject({ badge: false, language: 'en' });
  });

  it('are watched until the signal ends it', async () => {
    const ending = new AbortController();
    const seen = vi.fn();
    watchSettings(seen, ending.signal);
    await saveSettings({ badge: false });
    await fakeBrowser.storage.local.set({ other: 1 });
    ending.abort();
    await saveSettings({ badge: true });
    expect(seen.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, badge: false }]]);
  });
});

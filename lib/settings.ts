import { browser } from 'wxt/browser';

/** What the reader may choose. Kept in `storage.local`; every field has a default. */
export type Settings = {
  /** Which kinds are marked in the page. */
  readonly kinds: { readonly person: boolean; readonly organization: boolean; readonly quotation: boolean };
  /** Language the names are read in: `auto` takes the article's own. */
  readonly language: 'auto' | 'de' | 'en';
  /** `auto` measures the page's background. */
  readonly palette: 'auto' | 'light' | 'dark';
  /** The reader's own colours as `#rrggbb`; where none is set the theme's stand. */
  readonly colors: { readonly person?: string; readonly organization?: string; readonly quotation?: string };
  /** Origins where articles are marked by themselves, as match patterns (`https://example.org/*`). */
  readonly sites: readonly string[];
  /** Show the number of notes on the toolbar button. */
  readonly badge: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  kinds: { person: true, organization: true, quotation: false },
  language: 'auto',
  palette: 'auto',
  colors: {},
  sites: [],
  badge: true,
};

const KEY = 'settings';

/** The reader's settings; fields that are missing or damaged take their default. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...DEFAULT_SETTINGS, ...(typeof stored === 'object' && stored !== null ? stored : {}) };
}

/** Changes some fields and keeps the rest. Gives the settings as they are now. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

import type { OptionsServices } from '../../../entrypoints/options/services';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import type { CorrectionRecord } from '../../../lib/store/corrections';
import { fakeSafety } from '../fake-safety';
import { Live } from '../popup/fake-services';

export type FakeOptions = OptionsServices & {
  readonly kept: () => Settings;
  readonly granted: Set<string>;
  /** What the reader answers when the browser asks. */
  answer: boolean;
  /** Thrown by the next changes until it is undefined again. */
  failure: Error | undefined;
  readonly calls: string[];
};

/** Options over settings in memory and a browser that grants what is asked, unless told otherwise. */
export function fakeOptions(
  start: Partial<Settings> = {},
  more: Partial<OptionsServices> = {},
  given: readonly CorrectionRecord[] = [],
): FakeOptions {
  const corrections = new Live(given);
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  const granted = new Set(settings.sites);
  const calls: string[] = [];
  const fake: FakeOptions = {
    kept: () => settings,
    granted,
    calls,
    answer: true,
    failure: undefined,
    loadSettings: async () => settings,
    changeSettings: async (change) => {
      if (fake.failure) throw fake.failure;
      settings = { ...settings, ...change(settings) };
      return settings;
    },
    watchSettings: () => () => undefined,
    requestSite: async (pattern) => {
      calls.push(`request ${pattern}`);
      if (fake.answer) granted.add(pattern);
      return fake.answer;
    },
    releaseSite: async (pattern) => {
      calls.push(`release ${pattern}`);
      granted.delete(pattern);
    },
    isGranted: async (pattern) => granted.has(pattern),
    watchGranted: () => () => undefined,
    loadShortcuts: async () => [
      { name: '_execute_action', description: '', keys: '' },
      { name: 'mark-page', description: 'Mark the names in this article', keys: 'Alt+Shift+M' },
    ],
    openShortcuts: async () => calls.push('shortcuts'),
    watchCorrections: corrections.subscribe,
    removeCorrections: async (ids) => {
      if (fake.failure) throw fake.failure;
      calls.push(`remove ${ids.length}`);
      corrections.set(corrections.value.filter(({ id }) => !ids.includes(id)));
    },
    restoreCorrections: async (ids) => {
      calls.push(`restore ${ids.length}`);
      corrections.set(
        given.filter(({ id }) => ids.includes(id) || corrections.value.some((one) => one.id === id)),
      );
    },
    takeInCorrections: async (file) => {
      const text = await file.text();
      calls.push(`take in ${text}`);
      return text === 'new' ? ['i1', 'i2'] : text === 'known' ? [] : undefined;
    },
    watchSize: (onValue) => {
      onValue({ articles: 3, notes: 1, bytes: 2_400_000 });
      return () => undefined;
    },
    ...fakeSafety(calls),
    deleteAll: async () => calls.push('delete all'),
    reload: () => void calls.push('reload'),
    permissions: ['activeTab', 'storage'],
    version: '0.1.0',
    ...more,
  };
  return fake;
}

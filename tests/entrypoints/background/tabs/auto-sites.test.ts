import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addSites,
  alignAutoSites,
  isOneSite,
  removeSites,
} from '../../../../entrypoints/background/tabs/auto-sites';
import { loadSettings, saveSettings } from '../../../../lib/settings';
import { type FakeExtension, fakeExtension } from '../fake-extension';

const ONE = 'https://one.example/*';
const TWO = 'https://two.example/*';

let fake: FakeExtension;
beforeEach(() => {
  fake = fakeExtension();
});
afterEach(() => vi.restoreAllMocks());

const registered = () => fake.scripts.get('randnotiz-auto')?.matches;

describe('isOneSite', () => {
  it.each([
    [ONE, true],
    ['*://one.example/*', true],
    ['*://*/*', false],
    ['https://*/*', false],
    ['*://*.example/*', false],
    ['<all_urls>', false],
    ['file:///*', false],
  ])('%s: %s', (pattern, expected) => {
    expect(isOneSite(pattern)).toBe(expected);
  });
});

describe('alignAutoSites', () => {
  it('registers the sites that are both wished and granted', async () => {
    fake.granted.add(ONE);
    await saveSettings({ sites: [ONE, TWO] });
    await alignAutoSites();
    expect(registered()).toEqual([ONE]);
    expect((await loadSettings()).sites).toEqual([ONE, TWO]);
  });

  it('changes what is registered, also when asked twice at once', async () => {
    fake.granted.add(ONE).add(TWO);
    await saveSettings({ sites: [ONE] });
    await Promise.all([alignAutoSites(), alignAutoSites()]);
    await saveSettings({ sites: [ONE, TWO] });
    await alignAutoSites();
    expect(registered()).toEqual([ONE, TWO]);
  });

  it('registers nothing where nothing is allowed', async () => {
    fake.granted.add(ONE);
    await saveSettings({ sites: [ONE] });
    await alignAutoSites();
    await saveSettings({ sites: [] });
    await alignAutoSites();
    expect(registered()).toBeUndefined();
  });
});

describe('permissions', () => {
  it('a new one writes the wish down, although the popup that asked is closed', async () => {
    fake.granted.add(ONE);
    await addSites([ONE]);
    expect([(await loadSettings()).sites, registered()]).toEqual([[ONE], [ONE]]);
  });

  it('one for every site is no wish for any', async () => {
    await addSites(['*://*/*']);
    expect((await loadSettings()).sites).toEqual([]);
  });

  it('one that goes takes its site along', async () => {
    fake.granted.add(ONE).add(TWO);
    await saveSettings({ sites: [ONE, TWO] });
    fake.granted.delete(ONE);
    await removeSites([ONE]);
    expect([(await loadSettings()).sites, registered()]).toEqual([[TWO], [TWO]]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPage, recount } from '../../../../entrypoints/background/tabs/badge';
import { listOpenPages } from '../../../../entrypoints/background/tabs/open-pages';
import { badgeText } from '../../../../entrypoints/background/tabs/toolbar';
import { DEFAULT_SETTINGS } from '../../../../lib/settings';
import { type FakeExtension, fakeExtension } from '../fake-extension';
import { fakeServices } from '../fake-services';

let fake: FakeExtension;
beforeEach(() => {
  fake = fakeExtension();
});
afterEach(() => vi.restoreAllMocks());

describe('badgeText', () => {
  it.each([
    [{ marked: true, notes: 3 }, '3'],
    [{ marked: true, notes: 0 }, ''],
    [{ marked: true, notes: 1234 }, '999'],
    [{ marked: false, notes: 3 }, ''],
  ])('%o: "%s"', (button, expected) => {
    expect(badgeText(button)).toBe(expected);
  });
});

describe('the button', () => {
  it('shows the mark and the number of notes', async () => {
    await followPage(fakeServices(), 7, { marked: true, article: 'a1' });
    expect(fake.buttons.get(7)).toEqual({ icon: '/icon/on-16.png', badge: '2' });
  });

  it('is grey again when the marks are gone', async () => {
    await followPage(fakeServices(), 7, { marked: true, article: 'a1' });
    await followPage(fakeServices(), 7, { marked: false, article: undefined });
    expect(fake.buttons.get(7)).toEqual({ icon: '/icon/off-16.png', badge: '' });
    expect(await listOpenPages()).toEqual([]);
  });

  it('counts nothing when the reader wants no badge, or nothing is stored', async () => {
    const quiet = fakeServices({}, { loadSettings: async () => ({ ...DEFAULT_SETTINGS, badge: false }) });
    await followPage(quiet, 7, { marked: true, article: 'a1' });
    await followPage(fakeServices(), 8, { marked: true, article: undefined });
    expect([fake.buttons.get(7)?.badge, fake.buttons.get(8)?.badge]).toEqual(['', '']);
  });

  it('counts anew in every tab of the article that changed', async () => {
    await followPage(fakeServices(), 7, { marked: true, article: 'a1' });
    await followPage(fakeServices(), 8, { marked: true, article: 'a2' });
    await recount(fakeServices({ countNotes: async () => 5 }), 'a1');
    expect([fake.buttons.get(7)?.badge, fake.buttons.get(8)?.badge]).toEqual(['5', '2']);
  });
});

import { browser } from 'wxt/browser';
import { changeSettings, loadSettings } from '../../lib/settings';

/** Whether the site is marked by itself: the reader chose it and the browser allows it. */
export async function isAlwaysMarked(pattern: string): Promise<boolean> {
  const { sites } = await loadSettings();
  return sites.includes(pattern) && (await browser.permissions.contains({ origins: [pattern] }));
}

function remember(pattern: string): Promise<unknown> {
  return changeSettings(({ sites }) => ({ sites: [...sites.filter((site) => site !== pattern), pattern] }));
}

function forget(pattern: string): Promise<unknown> {
  return changeSettings(({ sites }) => ({ sites: sites.filter((site) => site !== pattern) }));
}

/**
 * Chooses the site, or no longer. Chrome's prompt closes the popup, and what stands after it here never runs: so
 * the site is remembered before, and the background goes on when the permission arrives. Firefox asks only in the
 * same turn as the click: there both begin at once.
 */
export async function setAlwaysMarked(pattern: string, isOn: boolean): Promise<boolean> {
  const origins = [pattern];
  if (!isOn) {
    await Promise.all([forget(pattern), browser.permissions.remove({ origins })]);
    return false;
  }
  const remembered = remember(pattern);
  if (!import.meta.env.FIREFOX) await remembered;
  const isGranted = await browser.permissions.request({ origins });
  await remembered;
  if (!isGranted) await forget(pattern);
  return isGranted;
}

import { browser } from 'wxt/browser';
import { changeSettings, loadSettings } from '../../../lib/settings';

/** The one registered script: the page session, by itself, on the sites the reader allowed. */
const SCRIPT = 'randnotiz-auto';
const PAGE_SESSION = 'content-scripts/content.js';

/** Patterns for every host are a browser's own "on all sites", not a site the reader named. */
export function isOneSite(pattern: string): boolean {
  return /^(https?|\*):\/\/[^*/]+\/\*$/.test(pattern);
}

async function isGranted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false; // not a pattern at all
  }
}

async function grantedSites(): Promise<string[]> {
  const { sites } = await loadSettings();
  const isIn = await Promise.all(sites.map(isGranted));
  return sites.filter((_site, index) => isIn[index]);
}

async function register(matches: string[]): Promise<void> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js: [PAGE_SESSION], runAt: 'document_idle' as const };
  if (registered.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

let running: Promise<void> = Promise.resolve();

/**
 * Brings the registered script in line with settings and permissions. One after the other: the worker's start,
 * a new permission and changed settings often come together.
 */
export function alignAutoSites(): Promise<void> {
  running = running.catch(() => undefined).then(async () => register(await grantedSites()));
  return running;
}

/**
 * A permission came: its site is marked by itself from now on. The popup that asked may be closed by the
 * browser's prompt, so the wish is written down here.
 */
export async function addSites(origins: readonly string[]): Promise<void> {
  const named = origins.filter(isOneSite);
  if (named.length > 0) {
    await changeSettings(({ sites }) => ({ sites: [...new Set([...sites, ...named])] }));
  }
  await alignAutoSites();
}

/** A permission went, wherever the reader took it back: its site leaves the settings, too. */
export async function removeSites(origins: readonly string[]): Promise<void> {
  const { sites } = await loadSettings();
  const isIn = await Promise.all(sites.map(isGranted));
  const gone = new Set([...origins, ...sites.filter((_site, index) => !isIn[index])]);
  if (sites.some((site) => gone.has(site))) {
    await changeSettings((settings) => ({ sites: settings.sites.filter((site) => !gone.has(site)) }));
  }
  await alignAutoSites();
}

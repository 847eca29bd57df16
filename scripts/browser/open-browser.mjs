import { PlainError } from '../run-command.mjs';
import { openChromium } from './chromium.mjs';
import { findBrowser } from './find-browser.mjs';
import { openFirefox } from './firefox.mjs';

/**
 * Starts a real browser with the built extension loaded and a profile of its own. Chromium and Firefox answer to the
 * same names: `openPage`, `extensionPage`, `pressAction`, `popup`, `closePopup`, `panel`, `badge`, `download`,
 * `setScheme`, `forceColors`, `stopBackground`, `updateExtension`, `problems`, `requests`, `exited`, `close`, `kill`; their views to
 * `eval`, `waitFor`, `click`, `type`, `press`, `text`, `screenshot`, `navigate`, `reload`, `close`.
 *
 * @param {object} options
 * @param {'chromium' | 'firefox'} options.kind
 * @param {string} [options.extension] folder of the build; without one the browser is plain
 * @param {boolean} [options.headless]
 * @param {boolean} [options.offline] every request but those to loopback meets a dead proxy
 * @param {'en' | 'de'} [options.locale] language of the browser
 * @param {'light' | 'dark'} [options.scheme]
 * @param {{ width: number, height: number }} [options.size]
 * @param {string} [options.profileFolder] a folder that outlives the run, instead of a fresh one
 * @param {Record<string, string>} [options.env] more of the environment
 * @param {string[] | Record<string, unknown>} [options.more] more switches of Chromium, or preferences of Firefox
 */
export function openBrowser({ kind, ...options }) {
  const path = findBrowser(kind);
  if (!path) throw new PlainError(`${kind === 'chromium' ? 'Chromium' : 'Firefox'} is not on this machine.`);
  const defaults = {
    headless: true,
    offline: true,
    locale: 'en',
    scheme: 'light',
    size: { width: 1200, height: 900 },
  };
  return (kind === 'chromium' ? openChromium : openFirefox)({ path, ...defaults, ...options });
}

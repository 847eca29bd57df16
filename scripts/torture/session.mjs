import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser/open-browser.mjs';
import { buildOf } from '../browser/product.mjs';
import { PowerCut } from './power-cut.mjs';

/** Where a browser keeps the databases and the storage of extensions, below its profile. */
const DATABASES = {
  chromium: ['Default/IndexedDB', 'Default/Local Extension Settings', 'Default/WebStorage'],
  firefox: ['storage'],
};

/** Firefox prints what was logged in quotes and escaped: pages tell nothing that could be. */
const MARK = 'torture:';
const TOLD = /torture:([^"\s]+)/;
const FIREFOX_ID = 'randnotiz@randnotiz.example';

/** So that a browser that was killed many times starts as usual, with the extension's data where they were. */
const MORE = {
  chromium: ['--hide-crash-restore-bubble', '--no-sandbox'],
  firefox: {
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.sessionstore.resume_from_crash': false,
    // A temporary add-on counts as uninstalled when the browser has ended.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({
      [FIREFOX_ID]: '7d2f4c1e-5a60-4f0b-9c3e-2b8a1d6e9f47',
    }),
  },
};

/** One profile that outlives the kills of its browser. */
export class Session {
  constructor({ kind, library }) {
    this.kind = kind;
    this.folder = mkdtempSync(join(tmpdir(), `randnotiz-torture-${kind}-`));
    this.profileFolder = join(this.folder, 'profile');
    mkdirSync(this.profileFolder);
    if (library) {
      const roots = DATABASES[kind].map((path) => join(this.profileFolder, path));
      this.powerCut = new PowerCut({ library, roots, states: join(this.folder, 'states') });
    }
  }

  /** Starts the browser again and gives a page of the extension. `onLine` gets what that page tells. */
  async start(onLine) {
    this.powerCut?.begin();
    const { kind, profileFolder } = this;
    const extension = buildOf(kind);
    this.browser = await openBrowser({
      kind,
      extension,
      profileFolder,
      more: MORE[kind],
      ...(this.powerCut && { env: this.powerCut.env }),
    });
    this.browser.onConsoleLine((line) => {
      const [, told] = line.match(TOLD) ?? [];
      if (told) onLine(JSON.parse(decodeURIComponent(told)));
    });
    this.page = await this.browser.extensionPage('library.html');
    return this.page;
  }

  get mark() {
    return MARK;
  }

  /** Kills the browser, and cuts the power if that is wanted: with `random` some of what was not synced stays. */
  async kill(random) {
    await this.browser.kill();
    this.browser = undefined;
    this.powerCut?.cut(random);
  }

  /** Closes the browser as a reader does. */
  async close() {
    await this.browser?.close();
    this.browser = undefined;
  }

  /** Kills the browser and begins anew, with a profile in which nothing was. */
  async renew() {
    await this.browser.kill();
    this.browser = undefined;
    rmSync(this.profileFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    mkdirSync(this.profileFolder);
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awaitDownload } from './downloads.mjs';
import { firefoxPreferences, schemePreferences } from './firefox-preferences.mjs';
import { FirefoxView, keyEvents } from './firefox-view.mjs';
import { killGroup } from './kill-group.mjs';
import { connectMarionette } from './marionette.mjs';
import { makeProfile } from './profile.mjs';
import { sleep, until } from './wait.mjs';

// Firefox driven through Marionette with system access: the extension is installed as a temporary add-on and its
// toolbar button pressed by the browser's own code for it, which grants activeTab and opens the real popup.

/** Starts Firefox with the extension of `options.extension` loaded; see open-browser.mjs for what it gives. */
export async function openFirefox({
  path,
  extension,
  profileFolder,
  env,
  more = {},
  headless,
  size,
  ...looks
}) {
  const profile = makeProfile(path, profileFolder);
  const { locale } = looks;
  const downloads = join(profile.folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  rmSync(join(profile.folder, PORT_FILE), { force: true });
  writeFileSync(join(profile.folder, 'user.js'), firefoxPreferences({ ...looks, downloads, more }));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile.folder];
  const child = spawn(path, [...args, ...(headless ? ['--headless'] : [])], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      MOZ_HEADLESS_WIDTH: String(size.width),
      MOZ_HEADLESS_HEIGHT: String(size.height),
      ...env,
    },
    detached: process.platform !== 'win32', // Ctrl-C reaches this script alone, which then closes the browser
  });
  const exited = new Promise((done) => child.once('exit', done));
  const browser = new Firefox({ child, exited, profile, extension, downloads });
  try {
    await Promise.race([
      browser.start(locale),
      exited.then((code) => Promise.reject(new Error(`Firefox ended (${code})`))),
    ]);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** Where Firefox writes on which port it can be driven. */
const PORT_FILE = 'MarionetteActivePort';

class Firefox {
  kind = 'firefox';
  consoleLines = [];
  lineTakers = [];

  constructor({ child, exited, profile, extension, downloads }) {
    Object.assign(this, { child, exited, profile, extension, downloads });
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      this.consoleLines.push(...lines);
      for (const line of lines) for (const take of this.lineTakers) take(line);
    });
  }

  async start(locale) {
    const portFile = join(this.profile.folder, PORT_FILE);
    await until(() => existsSync(portFile), { what: 'Firefox to start', timeout: 60_000 });
    // The file is there before anybody listens at the port.
    const connect = () => connectMarionette(Number(readFileSync(portFile, 'utf8')));
    this.marionette = await until(connect, { what: 'Firefox to listen', timeout: 30_000 });
    const session = await this.marionette.send('WebDriver:NewSession', { capabilities: {} });
    this.version = `Firefox/${session.capabilities.browserVersion}`;
    await this.marionette.send('WebDriver:SetTimeouts', { script: 60_000 });
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.watchRequests();
    // Before the extension is installed, because it reads its words then; no language pack is needed.
    await this.chrome(
      'Services.locale.availableLocales = [arg, "en-US"]; Services.locale.requestedLocales = [arg];',
      locale,
    );
    if (this.extension) await this.loadExtension();
  }

  /** Runs the body of a function in the browser's own process: `win` is its window, `arg` the JSON argument. */
  chrome = async (body, arg) => {
    const script = `const [arg, done] = arguments;
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      (async () => {${body}\n})().then(
        (value) => done({ value: JSON.stringify(value ?? null) }),
        (error) => done({ error: String(error) + ' ' + String(error?.stack ?? '') }),
      );`;
    const { value } = await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [arg ?? null],
      sandbox: 'system',
      newSandbox: true,
    });
    if (value.error) throw new Error(value.error);
    return JSON.parse(value.value);
  };

  watchRequests() {
    return this.chrome(`
      const log = (win.randnotizRequests = []);
      win.randnotizObserver = {
        observe(subject) {
          const channel = subject.QueryInterface(Ci.nsIHttpChannel);
          const principal = channel.loadInfo.triggeringPrincipal;
          const where = (principal.addonPolicy ?? principal.contentScriptAddonPolicy)?.id
            ?? (principal.isSystemPrincipal ? 'browser' : 'page');
          log.push({ where, url: channel.URI.spec.slice(0, 300), host: channel.URI.host });
        },
      };
      Services.obs.addObserver(win.randnotizObserver, 'http-on-modify-request');`);
  }

  async loadExtension() {
    const { value } = await this.marionette.send('Addon:Install', { path: this.extension, temporary: true });
    this.extensionId = value;
    const host = await this.chrome(
      `const policy = WebExtensionPolicy.getByID(arg);
      await policy.readyPromise;
      return policy.mozExtensionHostname;`,
      value,
    );
    this.base = `moz-extension://${host}/`;
    await until(
      () => this.chrome(`${OF_EXTENSION} return extension.backgroundState !== 'starting';`, value),
      {
        what: 'the background to start',
      },
    );
    await sleep(300); // registrations of its first turn (menus, scripts) are on their way
  }

  /** Sets light or dark for what is open and what will be. */
  setScheme(scheme) {
    return this.chrome(
      'for (const [name, value] of Object.entries(arg)) Services.prefs.setIntPref(name, value);',
      schemePreferences(scheme),
    );
  }

  /** Lets the system's few colors take the place of every page's, or ends that. */
  forceColors(isForced) {
    return this.chrome(
      `Services.prefs.setIntPref('browser.display.document_color_use', arg);`,
      isForced ? 2 : 0,
    );
  }

  async openPage(url) {
    const browserId = await this.chrome(
      `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = win.gBrowser.addTab(arg, { triggeringPrincipal });
      win.gBrowser.selectedTab = tab;
      return tab.linkedBrowser.browserId;`,
      url,
    );
    const finder = `[...win.gBrowser.browsers].find((browser) => browser.browserId === ${browserId})`;
    const page = new FirefoxView({ chrome: this.chrome, finder, url });
    if (url.startsWith('about:')) await page.waitInChrome();
    else await page.waitUntilLoaded(url);
    return page;
  }

  extensionPage(file) {
    return this.openPage(this.base + file);
  }

  async pressAction(page) {
    await page.activate();
    await this.chrome(
      `${OF_EXTENSION}
      // A second press would only close a popup that is still open.
      for (const panel of win.document.querySelectorAll('panel[type=arrow]')) if (panel.state === 'open') panel.hidePopup();
      await button.triggerAction(win);`,
      this.extensionId,
    );
    return this.popup();
  }

  /** Presses keys in the browser's window: the browser's own and the extension's shortcuts see them. */
  pressShortcut(_page, keys) {
    return this.chrome(`
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(win);
      ${keyEvents(keys, 'win')}`);
  }

  async popup() {
    const finder = `[...win.document.querySelectorAll('browser.webextension-popup-browser')]
      .find((browser) => browser.currentURI?.spec.startsWith('${this.base}') && browser.closest('panel')?.state === 'open')`;
    const popup = new FirefoxView({ chrome: this.chrome, finder, url: `${this.base}popup.html` });
    await popup.waitFor(
      'document.readyState === "complete" && location.pathname === "/popup.html"',
      undefined,
      {
        what: 'the popup',
      },
    );
    return popup;
  }

  async closePopup(popup) {
    await this.chrome(`(${popup.finder})?.closest('panel')?.hidePopup();`);
    await until(() => popup.isGone(), { what: 'the popup to close' });
  }

  async panel() {
    const finder = `(() => {
      const inner = win.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      return inner?.currentURI?.spec.startsWith('${this.base}') ? inner : undefined;
    })()`;
    const panel = new FirefoxView({ chrome: this.chrome, finder, url: `${this.base}sidepanel.html` });
    await panel.waitFor(
      'document.readyState === "complete" && location.pathname === "/sidepanel.html"',
      undefined,
      {
        what: 'the sidebar',
      },
    );
    return panel;
  }

  closePanel() {
    return this.chrome('win.SidebarController.hide();');
  }

  badge() {
    return this.chrome(
      `${OF_EXTENSION} return button.action.getContextData(win.gBrowser.selectedTab).badgeText ?? '';`,
      this.extensionId,
    );
  }

  stopBackground() {
    return this.chrome(
      `${OF_EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      this.extensionId,
    );
  }

  updateExtension() {
    return this.loadExtension();
  }

  download(fits) {
    return awaitDownload(this.downloads, fits);
  }

  /** Errors of the extension and of the pages it was used on. */
  async problems() {
    const scripts = await this.chrome(
      `return Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & 1) && !(message.flags & 8))
        .map(({ sourceName, errorMessage, lineNumber }) => ({ where: sourceName + ':' + lineNumber, text: errorMessage }))
        .filter(({ where, text }) => /moz-extension:|127\\.0\\.0\\.1/.test(where + text));`,
    );
    const lines = this.consoleLines.filter(
      (line) => /^console\.(error|warn|assert)/.test(line) && !/RSLoader/.test(line),
    );
    return [...scripts, ...lines.map((text) => ({ where: 'console', text }))];
  }

  async requests() {
    const all = await this.chrome('return win.randnotizRequests;');
    return all.filter(({ where, host }) => where !== 'browser' && !/^(127(\.\d+){3}|localhost)$/.test(host));
  }

  /** Calls back with each line that a page logs to its console. */
  onConsoleLine(take) {
    this.lineTakers.push(take);
  }

  /** Ends it as a crash does: nothing is said to it, and nothing is written any more. */
  async kill() {
    await killGroup(this.child, this.exited);
    this.marionette?.end();
  }

  async close() {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const timer = setTimeout(() => this.child.kill('SIGKILL'), 8000);
      if (this.marionette) this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      else this.child.kill('SIGKILL');
      await this.exited;
      clearTimeout(timer);
    }
    this.marionette?.end();
    this.profile.remove();
  }
}

/** Source text that names the extension with the id `arg` and its toolbar button. */
const OF_EXTENSION = `
  const extension = WebExtensionPolicy.getByID(arg).extension;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;

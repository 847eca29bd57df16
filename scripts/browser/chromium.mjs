import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChromiumView } from './chromium-view.mjs';
import { connectDevTools } from './devtools.mjs';
import { awaitDownload } from './downloads.mjs';
import { killGroup } from './kill-group.mjs';
import { makeProfile } from './profile.mjs';
import { sleep, until } from './wait.mjs';

// Chromium driven through its own protocol: the extension is loaded by `Extensions.loadUnpacked` and its toolbar button
// pressed by `Extensions.triggerAction`, which grants activeTab and opens the real popup, with a window or without.

/** Every switch a run needs. Offline, every request but those to loopback goes to a proxy that is not there. */
function switches({ folder, headless, offline, locale, size, more }) {
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${folder}`,
    `--window-size=${size.width},${size.height}`,
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(offline ? ['--proxy-server=127.0.0.1:9'] : []),
    ...(headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
    ...more,
    'about:blank',
  ];
}

/** Starts Chromium with the extension of `options.extension` loaded; see open-browser.mjs for what it gives. */
export async function openChromium({ path, extension, profileFolder, env, more = [], scheme, ...looks }) {
  const profile = makeProfile(path, profileFolder);
  const child = spawn(path, switches({ folder: profile.folder, more, ...looks }), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANGUAGE: looks.locale, ...env },
    detached: process.platform !== 'win32', // Ctrl-C reaches this script alone, which then closes the browser
  });
  const exited = new Promise((done) => child.once('exit', done));
  const browser = new Chromium({ child, exited, profile, extension, scheme });
  try {
    await Promise.race([
      browser.start(),
      exited.then((code) => Promise.reject(new Error(`Chromium ended (${code})`))),
    ]);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

class Chromium {
  kind = 'chromium';
  views = new Map();
  foundProblems = [];
  leavingRequests = [];

  constructor({ child, exited, profile, extension, scheme }) {
    Object.assign(this, { child, exited, profile, extension, scheme });
    this.devtools = connectDevTools(child);
    this.downloads = join(profile.folder, 'downloads');
  }

  async start() {
    const { send } = this.devtools;
    this.version = (await send('Browser.getVersion')).product;
    this.watchTargets();
    await send('Target.setDiscoverTargets', { discover: true });
    await send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [
        { type: 'browser', exclude: true },
        { type: 'tab', exclude: true },
        { type: 'browser_ui', exclude: true },
        {},
      ],
    });
    mkdirSync(this.downloads, { recursive: true });
    await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    if (this.extension) await this.loadExtension();
    this.firstTab = await this.view(
      (info) => info.type === 'page' && info.url === 'about:blank',
      'the first tab',
    );
  }

  watchTargets() {
    const { listen, send } = this.devtools;
    listen('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
      this.views.set(sessionId, new ChromiumView({ devtools: this.devtools, sessionId, info: targetInfo }));
      for (const domain of ['Runtime', 'Network', 'Log', 'Page'])
        send(`${domain}.enable`, {}, sessionId).catch(() => {});
      if (targetInfo.type === 'page') this.emulateScheme(sessionId);
      if (waitingForDebugger) send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
    });
    listen('Target.detachedFromTarget', ({ sessionId }) => {
      const view = this.views.get(sessionId);
      if (view) view.isClosed = true;
      this.views.delete(sessionId);
    });
    listen('Target.targetInfoChanged', ({ targetInfo }) => {
      for (const view of this.views.values())
        if (view.info.targetId === targetInfo.targetId) view.info = targetInfo;
    });
    this.watchProblems();
    listen('Network.requestWillBeSent', ({ request }, sessionId) => {
      if (!isLeaving(request.url)) return;
      this.leavingRequests.push({ where: this.nameOf(sessionId), url: request.url.slice(0, 300) });
    });
  }

  watchProblems() {
    const { listen } = this.devtools;
    const note = (sessionId, text, level = 'error') => {
      if (level === 'error') this.foundProblems.push({ where: this.nameOf(sessionId), text });
    };
    listen('Runtime.exceptionThrown', ({ exceptionDetails }, sessionId) =>
      note(sessionId, exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    listen('Runtime.consoleAPICalled', ({ type, args }, sessionId) => {
      const text = args.map((arg) => arg.value ?? arg.description ?? arg.type).join(' ');
      if (['error', 'warning', 'assert'].includes(type)) note(sessionId, `console.${type}: ${text}`);
    });
    listen('Log.entryAdded', ({ entry }, sessionId) =>
      note(sessionId, `${entry.source}: ${entry.text} ${entry.url ?? ''}`, entry.level),
    );
  }

  nameOf(sessionId) {
    const info = this.views.get(sessionId)?.info;
    return info ? `${info.type} ${info.url}` : 'unknown';
  }

  emulateScheme(sessionId) {
    const features = [
      { name: 'prefers-color-scheme', value: this.scheme },
      ...(this.hasForcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
    ];
    this.devtools.send('Emulation.setEmulatedMedia', { features }, sessionId).catch(() => {});
  }

  /** The newest view that fits, waited for. */
  view(fits, what, timeout = 15_000) {
    return until(() => [...this.views.values()].reverse().find((view) => fits(view.info)), { what, timeout });
  }

  async loadExtension() {
    const { id } = await this.devtools.send('Extensions.loadUnpacked', { path: this.extension });
    this.extensionId = id;
    this.base = `chrome-extension://${id}/`;
    const worker = await this.worker();
    await worker.waitFor('Boolean(globalThis.chrome?.runtime?.id)', undefined, {
      what: 'the background to start',
    });
    await sleep(150); // registrations of its first turn (menus, scripts) are on their way
  }

  /** The background's view; waited for when it is just starting. */
  worker() {
    return this.view(
      (info) => info.type === 'service_worker' && info.url.startsWith(this.base),
      'the service worker',
    );
  }

  /** Lets the system's few colors take the place of every page's, or ends that. */
  async forceColors(isForced) {
    this.hasForcedColors = isForced;
    await this.setScheme(this.scheme);
  }

  /** Sets light or dark for what is open and what will be. */
  async setScheme(scheme) {
    this.scheme = scheme;
    for (const view of this.views.values()) if (view.info.type === 'page') this.emulateScheme(view.sessionId);
  }

  /** Opens an address in a tab in front and waits until it is loaded. */
  async openPage(url) {
    const { targetId } = await this.devtools.send('Target.createTarget', { url: 'about:blank' });
    const page = await this.view((info) => info.targetId === targetId, `a tab for ${url}`);
    await page.navigate(url);
    return page;
  }

  /** Opens a page of the extension (`library.html`) in a tab. */
  extensionPage(file) {
    return this.openPage(this.base + file);
  }

  /** Presses the toolbar button over a tab and gives the popup. */
  async pressAction(page) {
    await page.activate();
    const { targetInfos } = await this.devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((info) => info.url === page.url) ?? targetInfos[0];
    await this.devtools.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId });
    return this.popup();
  }

  /** Presses keys in a tab: the browser's own and the extension's shortcuts see them. */
  pressShortcut(page, keys) {
    return page.press(keys);
  }

  /** The open popup, waited for. */
  async popup() {
    const popup = await this.view(
      (info) => info.type === 'page' && info.url.startsWith(`${this.base}popup.html`),
      'the popup',
    );
    await popup.waitUntilLoaded();
    this.emulateScheme(popup.sessionId);
    return popup;
  }

  /** Closes the popup. */
  async closePopup(popup) {
    if (!popup.isClosed) await popup.close().catch(() => {});
  }

  /** The open side panel, waited for. */
  async panel() {
    const panel = await this.view(
      (info) => info.url.startsWith(`${this.base}sidepanel.html`),
      'the side panel',
    );
    await panel.waitUntilLoaded();
    return panel;
  }

  closePanel(panel) {
    return panel.close();
  }

  /** What stands on the toolbar button of the active tab. */
  async badge() {
    const worker = await this.worker();
    return worker.eval(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
  }

  /** Ends the background, as the browser does when it has been idle. */
  async stopBackground() {
    const worker = [...this.views.values()].find((view) => view.info.type === 'service_worker');
    if (!worker) return;
    await this.devtools.send('Target.closeTarget', { targetId: worker.info.targetId });
    // While a debugger is attached it would live on.
    await this.devtools.send('Target.detachFromTarget', { sessionId: worker.sessionId }).catch(() => {});
    await until(() => worker.isClosed, { what: 'the background to stop' });
  }

  /** Loads the extension again over itself, as an update does under open pages. */
  async updateExtension() {
    // A background held by the debugger would keep the old version from leaving.
    await this.stopBackground();
    await this.loadExtension();
  }

  /** Limits what the extension may store, in bytes; undefined takes the limit away. */
  async limitStorage(bytes) {
    const view = [...this.views.values()].find(
      ({ info }) => info.type === 'page' && info.url.startsWith(this.base),
    );
    const origin = this.base.replace(/\/$/, '');
    const limit = { origin, ...(bytes !== undefined && { quotaSize: bytes }) };
    await view.send('Storage.overrideQuotaForOrigin', limit);
  }

  /** The file that the browser has saved as the newest download: `{ name, bytes }`. */
  download(fits) {
    return awaitDownload(this.downloads, fits);
  }

  /** Errors and warnings in the console of any page, of the extension's pages and of its background. */
  async problems() {
    return [...this.foundProblems];
  }

  /** Every request that was to leave the machine. */
  async requests() {
    return [...this.leavingRequests];
  }

  /** Calls back with each line that a page logs to its console. */
  onConsoleLine(take) {
    this.devtools.listen('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'log') take(args.map(({ value }) => String(value)).join(' '));
    });
  }

  /** Ends it as a crash does: nothing is said to it, and nothing is written any more. */
  kill() {
    return killGroup(this.child, this.exited);
  }

  async close() {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.devtools.send('Browser.close').catch(() => {});
      const timer = setTimeout(() => this.child.kill('SIGKILL'), 5000);
      await this.exited;
      clearTimeout(timer);
    }
    this.profile.remove();
  }
}

function isLeaving(address) {
  if (!/^(https?|wss?|ftp):/.test(address)) return false;
  return !/^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(address).hostname);
}

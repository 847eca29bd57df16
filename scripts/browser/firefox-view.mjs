import { PlainError } from '../run-command.mjs';
import { BrowserView } from './browser-view.mjs';
import { isLoaded, locate } from './in-page.mjs';
import { ShadowView } from './shadow-view.mjs';
import { sleep, until } from './wait.mjs';

const LETTER = /^[a-z]$/i;

/**
 * One document of Firefox that can be driven: a tab, the popup, the sidebar. `finder` is source text that gives its
 * `<browser>` element in the browser's own window, asked anew each time because a popup's is swapped while it opens.
 */
export class FirefoxView extends BrowserView {
  constructor({ chrome, finder, url }) {
    super();
    this.chrome = chrome;
    this.finder = finder;
    this.url = url;
  }

  /** Runs a function (with one JSON argument) or an expression in the document and gives its JSON result. */
  eval(code, arg) {
    const expression =
      typeof code === 'function' ? `(${code})(${arg === undefined ? '' : JSON.stringify(arg)})` : code;
    return this.runScript(`(async () => (${expression}\n))().then(
      (value) => giveResult(JSON.stringify(value ?? null)),
      (error) => giveError(String(error?.message ?? error)),
    )`);
  }

  /** Runs the text of a library in the document. */
  loadScript(source) {
    return this.runScript(`${source}\n;giveResult('null')`);
  }

  runScript(source) {
    // A sandbox over the page's own window: no policy of the page forbids it, and the page's names are seen as they are.
    return this.inFrame(`
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return new Promise((resolve, reject) => {
        Cu.exportFunction((value) => resolve(JSON.parse(value)), sandbox, { defineAs: 'giveResult' });
        Cu.exportFunction((text) => reject(new Error(text)), sandbox, { defineAs: 'giveError' });
        Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);
      });`);
  }

  /** Runs the body of a function in the process of the document, with the browser's rights; `content` is its window. */
  async inFrame(body, { timeout = 20_000 } = {}) {
    const answer = await this.chrome(
      `const frame = ${this.finder};
      if (!frame) return { error: 'there is no such view' };
      const manager = frame.messageManager;
      const name = 'randnotiz:' + Math.random();
      return await new Promise((resolve) => {
        win.setTimeout(() => resolve({ error: 'the view did not answer' }), arg.timeout);
        manager.addMessageListener(name, function take(message) {
          manager.removeMessageListener(name, take);
          resolve(message.data);
        });
        const source = '{ const run = async () => {' + arg.body + '\\n};' +
          'run().then((value) => sendAsyncMessage("' + name + '", { value: JSON.stringify(value ?? null) }),' +
          '(error) => sendAsyncMessage("' + name + '", { error: String(error?.message ?? error) })); }';
        manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
      });`,
      { body, timeout },
    );
    if (answer.error) throw new Error(answer.error);
    return JSON.parse(answer.value);
  }

  /** A click with the browser's own mouse events, which count as the reader's. */
  async clickAt({ x, y }) {
    await this.mouse(['mousemove', 'mousedown', 'mouseup'], { x, y }).catch((error) => {
      // The click itself may close a popup before it is answered.
      if (!/no such view|did not answer/.test(error.message)) throw error;
    });
  }

  /** A real drag of the mouse from one point of the view to another. */
  async drag(from, to) {
    await this.mouse(['mousemove', 'mousedown'], from);
    for (const share of [0.3, 0.7, 1]) {
      const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      await this.mouse(['mousemove'], point, 1);
    }
    await this.mouse(['mouseup'], to);
  }

  hoverAt({ x, y }) {
    return this.mouse(['mousemove'], { x, y });
  }

  mouse(types, { x, y }, held = 0) {
    return this.inFrame(
      `for (const type of ${JSON.stringify(types)}) {
        const clickCount = type === 'mousemove' ? 0 : 1;
        const buttons = type === 'mousedown' ? 1 : ${held};
        // Newer versions have the first, older ones the second.
        if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(type, ${x}, ${y}, { clickCount, buttons });
        else content.windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, clickCount, 0, false, 0.5, 1, true, false, buttons);
      }`,
      { timeout: 3000 },
    );
  }

  /** Puts text in the place of what a field holds, as typed. */
  async type(locator, text) {
    await this.waitForElement(locator);
    await this.eval(`(() => {
      const field = (${locate})(${JSON.stringify(locator)});
      field.focus();
      field.select?.();
      return document.execCommand('insertText', false, ${JSON.stringify(text)});
    })()`);
  }

  /** Types text where the focus is. */
  async insertText(text) {
    await this.inFrame(`
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(content);
      for (const key of ${JSON.stringify(text)}) {
        const event = new content.KeyboardEvent('', key === '\\n' ? { key: 'Enter', code: 'Enter' } : { key });
        tip.keydown(event);
        tip.keyup(event);
      }`);
  }

  /** Presses a key in the document. */
  async press(keys) {
    // Without the window's focus a sidebar hears keys, and its buttons do nothing.
    await this.chrome(`(${this.finder})?.focus();`);
    return this.inFrame(`
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(content);
      ${keyEvents(keys, 'content')}`);
  }

  text() {
    return this.eval('document.body.innerText');
  }

  /** PNG of what is seen, or with `full` of the whole document. */
  async screenshot({ full = false } = {}) {
    const size = await this.eval(
      full
        ? '({ width: innerWidth, height: document.documentElement.scrollHeight })'
        : '({ width: innerWidth, height: innerHeight })',
    );
    const data = await this.chrome(
      `const global = (${this.finder}).browsingContext.currentWindowGlobal;
      const rect = arg.full ? new DOMRect(0, 0, arg.width, arg.height) : null;
      const bitmap = await global.drawSnapshot(rect, 1, 'white');
      const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];`,
      { ...size, full },
    );
    return Buffer.from(data, 'base64');
  }

  async navigate(url) {
    const before = await this.eval('location.href');
    await this.chrome(
      `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      (${this.finder}).browsingContext.loadURI(Services.io.newURI(arg), { triggeringPrincipal });`,
      url,
    );
    this.url = url;
    await this.waitUntilLoaded(url, before);
  }

  async reload() {
    await this.eval('(window.__beforeReload = true)');
    await this.chrome(`(${this.finder}).reload();`);
    await this.waitFor('!window.__beforeReload && document.readyState === "complete"', undefined, {
      what: 'the reload',
    });
    await sleep(50);
  }

  /** Waits until an address, or the one it leads on to, is loaded. Throws when nothing answers. */
  async waitUntilLoaded(url, before) {
    const look = async () => {
      const shown = await this.chrome(
        `return (${this.finder})?.browsingContext.currentWindowGlobal?.documentURI?.spec;`,
      );
      if (/^about:(net|cert)error/.test(shown)) return 'failed';
      return this.eval(isLoaded, { url, before });
    };
    const state = await until(look, { what: `${url ?? this.url} to load`, timeout: 45_000 });
    if (state === 'failed') throw new PlainError(`${url} could not be opened.`);
  }

  /** Waits for one of the browser's own pages, in which nothing can be run. */
  waitInChrome() {
    const isLoaded = `const frame = ${this.finder};
      return frame.currentURI.spec === arg && !frame.webProgress.isLoadingDocument;`;
    return until(() => this.chrome(isLoaded, this.url), { what: `${this.url} to load` });
  }

  /** Lays the document out in another width, in pixels; undefined: as wide as the window. */
  setWidth(width) {
    return this.chrome(`(${this.finder}).style.maxWidth = arg;`, width === undefined ? '' : `${width}px`);
  }

  /** Brings the tab to the front. */
  activate() {
    return this.chrome(
      `const tab = win.gBrowser.getTabForBrowser(${this.finder}); if (tab) win.gBrowser.selectedTab = tab;`,
    );
  }

  /** Whether the view is no longer there. */
  async isGone() {
    return !(await this.chrome(`return Boolean(${this.finder});`));
  }

  /** Text inside every shadow root, closed ones too. */
  shadowTexts() {
    return this.inFrame(`
      const found = [];
      const textIn = (node) => node.nodeType === 3 ? node.nodeValue
        : /^(style|script)$/i.test(node.nodeName) ? '' : [...node.childNodes].map(textIn).join(' ');
      const walk = (root) => {
        for (const element of root.querySelectorAll('*')) {
          const inner = element.openOrClosedShadowRoot;
          if (!inner) continue;
          found.push({ host: element.localName, mode: inner.mode, text: textIn(inner).replace(/\\s+/g, ' ').trim() });
          walk(inner);
        }
      };
      walk(content.document);
      return found;`);
  }

  /** What stands in a closed shadow root, as a view; see `ShadowView`. */
  inShadow(css) {
    return new ShadowView({ view: this, css });
  }

  evalInShadow(css, expression) {
    return this.inFrame(`
      const setTimeout = content.setTimeout.bind(content);
      const rootsIn = (root) => [...root.querySelectorAll('*')].flatMap((element) => {
        const inner = element.openOrClosedShadowRoot;
        return inner ? [inner, ...rootsIn(inner)] : [];
      });
      const wanted = rootsIn(content.document)
        .find((root) => root.mode === 'closed' && root.querySelector(${JSON.stringify(css)}));
      if (!wanted) throw new Error('no closed root with ' + ${JSON.stringify(css)});
      const document = wanted;
      return await (${expression}\n);`);
  }

  async close() {
    await this.chrome(
      `const tab = win.gBrowser.getTabForBrowser(${this.finder}); if (tab) win.gBrowser.removeTab(tab);`,
    );
  }
}

/** Source text that presses keys through a text input processor named `tip`. */
export function keyEvents(keys, window) {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const modifiers = parts.map((name) => ({ Ctrl: 'Control' })[name] ?? name);
  const isLetter = LETTER.test(key);
  const event = {
    key: key === 'Space' ? ' ' : isLetter && !modifiers.includes('Shift') ? key.toLowerCase() : key,
    code: isLetter ? `Key${key.toUpperCase()}` : key,
    ...(isLetter && { keyCode: key.toUpperCase().charCodeAt(0) }),
  };
  return `
    const modifiers = ${JSON.stringify(modifiers)}.map((key) => new ${window}.KeyboardEvent('', { key }));
    for (const modifier of modifiers) tip.keydown(modifier);
    const event = new ${window}.KeyboardEvent('', ${JSON.stringify(event)});
    tip.keydown(event);
    tip.keyup(event);
    for (const modifier of modifiers.reverse()) tip.keyup(modifier);`;
}

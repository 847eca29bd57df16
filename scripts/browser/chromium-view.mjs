import { PlainError } from '../run-command.mjs';
import { BrowserView } from './browser-view.mjs';
import { isLoaded, locate } from './in-page.mjs';
import { ShadowView } from './shadow-view.mjs';
import { until } from './wait.mjs';

const MODIFIERS = { Alt: 1, Ctrl: 2, Meta: 4, Shift: 8 };
const KEY_CODES = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Space: 32,
  ArrowDown: 40,
  ArrowUp: 38,
  ArrowLeft: 37,
  ArrowRight: 39,
  Home: 36,
  End: 35,
  Backspace: 8,
  Delete: 46,
};

/** One document of Chromium that can be driven: a tab, the popup, the side panel. */
export class ChromiumView extends BrowserView {
  constructor({ devtools, sessionId, info }) {
    super();
    this.devtools = devtools;
    this.sessionId = sessionId;
    this.info = info;
    this.isClosed = false;
  }

  get url() {
    return this.info.url;
  }

  send(method, params) {
    return this.devtools.send(method, params, this.sessionId);
  }

  /** Runs a function (with one JSON argument) or an expression there and gives its JSON result. */
  async eval(code, arg) {
    return (await this.evaluate(sourceOf(code, arg), { returnByValue: true })).value ?? null;
  }

  /** Runs the text of a library in the document. */
  loadScript(source) {
    return this.evaluate(source);
  }

  async evaluate(expression, options = {}) {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, ...options });
    if (answer.exceptionDetails) {
      const { exception, text } = answer.exceptionDetails;
      throw new Error(exception?.description ?? text);
    }
    return answer.result;
  }

  /** A real click at a point of the view. */
  async clickAt({ x, y }) {
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }).catch(
        (error) => {
          // The click itself may close a popup before it is answered.
          if (!/closed|not found/i.test(error.message)) throw error;
        },
      );
    }
  }

  /** A real drag of the mouse from one point of the view to another. */
  async drag(from, to) {
    const mouse = (type, point, buttons) =>
      this.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', buttons, clickCount: 1 });
    await mouse('mousePressed', from, 1);
    for (const share of [0.3, 0.7, 1]) {
      await mouse(
        'mouseMoved',
        { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
        1,
      );
    }
    await mouse('mouseReleased', to, 0);
  }

  /** Moves the mouse to a point of the view. */
  hoverAt({ x, y }) {
    return this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  /** Puts text in the place of what a field holds, as typed. */
  async type(locator, text) {
    await this.waitForElement(locator);
    await this.eval(
      `(() => { const field = (${locate})(${JSON.stringify(locator)}); field.focus(); field.select?.(); })()`,
    );
    await this.insertText(text);
  }

  /** Types text where the focus is. */
  insertText(text) {
    return this.send('Input.insertText', { text });
  }

  /** Presses keys, for example `Escape` or `Alt+Shift+M`; the browser's own and the extension's shortcuts see them. */
  async press(keys) {
    const parts = keys.split('+');
    const key = parts.pop() ?? '';
    const modifiers = parts.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
    const isLetter = /^[a-z]$/i.test(key);
    const code = isLetter ? `Key${key.toUpperCase()}` : key;
    const windowsVirtualKeyCode = isLetter ? key.toUpperCase().charCodeAt(0) : (KEY_CODES[key] ?? 0);
    const text = key === 'Enter' ? '\r' : key === 'Space' ? ' ' : undefined;
    const event = {
      modifiers,
      key: key === 'Space' ? ' ' : key,
      code,
      windowsVirtualKeyCode,
      nativeVirtualKeyCode: windowsVirtualKeyCode,
    };
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...event,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => {});
  }

  text() {
    return this.eval('document.body.innerText');
  }

  /** PNG of what is seen, or with `full` of the whole document. */
  async screenshot({ full = false } = {}) {
    const { data } = await this.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: full,
    });
    return Buffer.from(data, 'base64');
  }

  /** Goes to an address and waits until it, or the one it leads on to, is loaded. Throws when nothing answers. */
  async navigate(url) {
    const before = await this.eval('location.href');
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new PlainError(`${url} could not be opened (${errorText}).`);
    await this.waitUntilLoaded(url, before);
  }

  async reload() {
    await this.eval('(window.__beforeReload = true)');
    await this.send('Page.reload');
    await this.waitFor('!window.__beforeReload && document.readyState === "complete"', undefined, {
      what: 'the reload',
    });
  }

  waitUntilLoaded(url, before) {
    return this.waitFor(isLoaded, { url, before }, { what: `${url ?? this.url} to load`, timeout: 45_000 });
  }

  /** Lays the document out in another width, in pixels; undefined: as wide as the window. */
  setWidth(width = 0) {
    const metrics = { width, height: 0, deviceScaleFactor: 0, mobile: false };
    return this.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  /** Brings the tab to the front. */
  activate() {
    return this.send('Page.bringToFront');
  }

  /** Whether the view is no longer there. */
  async isGone() {
    return this.isClosed;
  }

  /** Text inside every shadow root, closed ones too. */
  async shadowTexts() {
    const { root } = await this.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = [];
    collectShadows(root, found);
    return found;
  }

  /** What stands in a closed shadow root, as a view; see `ShadowView`. */
  inShadow(css) {
    return new ShadowView({ view: this, css });
  }

  async evalInShadow(css, expression) {
    for (const { mode, nodeId } of await this.shadowTexts()) {
      if (mode !== 'closed') continue;
      const { object } = await this.send('DOM.resolveNode', { nodeId });
      const answer = await this.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `async function () {
          const document = this;
          return document.querySelector(${JSON.stringify(css)}) ? { value: await (${expression}\n) } : {};
        }`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
      if ('value' in answer.result.value) return answer.result.value.value ?? null;
    }
    throw new Error(`no closed root with ${css}`);
  }

  async close() {
    await this.devtools.send('Target.closeTarget', { targetId: this.info.targetId });
    await until(() => this.isClosed, { what: `${this.url} to close` });
  }
}

function sourceOf(code, arg) {
  if (typeof code !== 'function') return code;
  return `(${code})(${arg === undefined ? '' : JSON.stringify(arg)})`;
}

function collectShadows(node, found) {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType !== 'user-agent') {
      found.push({
        host: node.nodeName.toLowerCase(),
        mode: root.shadowRootType,
        text: textIn(root),
        nodeId: root.nodeId,
      });
    }
    collectShadows(root, found);
  }
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    collectShadows(child, found);
  }
}

function textIn(node) {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  const own = node.nodeType === 3 ? node.nodeValue : '';
  return [own, ...(node.children ?? []).map(textIn)].join(' ').replace(/\s+/g, ' ').trim();
}

import { BrowserView } from './browser-view.mjs';

/**
 * What stands in a closed shadow root of a page, driven as a document: `document` is the root in what is run there.
 * The root is the first one of the page in which `css` finds something, looked for anew each time.
 */
export class ShadowView extends BrowserView {
  constructor({ view, css }) {
    super();
    this.view = view;
    this.css = css;
  }

  get url() {
    return `${this.view.url} (${this.css})`;
  }

  /** Runs a function (with one JSON argument) or an expression there; throws while there is no such root. */
  eval(code, arg) {
    const expression =
      typeof code === 'function' ? `(${code})(${arg === undefined ? '' : JSON.stringify(arg)})` : code;
    return this.view.evalInShadow(this.css, expression);
  }

  /** Whether the root is there. */
  isOpen() {
    return this.eval('true').catch(() => false);
  }

  clickAt(point) {
    return this.view.clickAt(point);
  }

  hoverAt(point) {
    return this.view.hoverAt(point);
  }

  press(keys) {
    return this.view.press(keys);
  }

  /** Puts text in the place of what a field holds, as typed: by a click into it and the keys of the page. */
  async type(locator, text) {
    await this.click(locator);
    await this.view.insertText(text);
  }
}

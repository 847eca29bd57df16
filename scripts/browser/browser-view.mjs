import { edgesOfWords, locate, pointOfElement } from './in-page.mjs';
import { until } from './wait.mjs';

/** What a driven document of either browser can do by means of its `eval`, `clickAt` and `url`. */
export class BrowserView {
  /** Waits until a function gives something truthy there, and gives it. */
  waitFor(code, arg, { what = 'a condition in the page', timeout } = {}) {
    return until(() => this.eval(code, arg), { what, ...(timeout && { timeout }) });
  }

  /** Waits until an element can be seen (see `locate`). */
  waitForElement(locator, options = {}) {
    return this.waitFor(`Boolean((${locate})(${JSON.stringify(locator)}))`, undefined, {
      what: `an element ${JSON.stringify(locator)} in ${this.url}`,
      ...options,
    });
  }

  /** Whether an element can be seen now. */
  has(locator) {
    return this.eval(`Boolean((${locate})(${JSON.stringify(locator)}))`);
  }

  /** The text of an element. */
  async textOf(locator) {
    await this.waitForElement(locator);
    return this.eval(`(${locate})(${JSON.stringify(locator)}).innerText`);
  }

  /** A real drag over words, from the first to the last of them, as a reader selects with the mouse. */
  async select(words) {
    const what = `the words “${words}” in ${this.url}`;
    const { from, to } = await this.waitFor(edgesOfWords, words, { what });
    await this.drag(from, to);
  }

  /** A real click in the middle of an element, which is waited for until it stands still. */
  async click(locator) {
    const source = `(${pointOfElement})((${locate})(${JSON.stringify(locator)}))`;
    const what = `an element to press: ${JSON.stringify(locator)} in ${this.url}`;
    let before;
    const findStill = async () => {
      const now = await this.eval(source);
      const isStill = now && before && now.x === before.x && now.y === before.y;
      before = now;
      return isStill ? now : undefined;
    };
    await this.clickAt(await until(findStill, { what }));
  }
}

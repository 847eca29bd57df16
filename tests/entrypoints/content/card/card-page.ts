import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageHost } from '../../../../entrypoints/content/page-host';
import type { PageServices } from '../../../../entrypoints/content/page-services';
import { speak } from '../../../components/speak';
import { drawPages } from '../fake-page';

export const SENDER = { from: 'own-page', url: '' } as const;

export type CardPage = {
  /** The root of the last card that was opened: closed, and so only seen here. */
  readonly shadow: ShadowRoot | undefined;
  /** Marks the page; that ends with the test. */
  readonly mark: (services: PageServices) => Promise<PageHost>;
};

/** A page of this HTML for each test of the file. Its timers wait for `vi`, unless they are to be real. */
export function useCardPage(html: string, { hasFakeTimers = true } = {}): CardPage {
  let shadow: ShadowRoot | undefined;
  const hosts: PageHost[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    speak('en');
    drawPages();
    if (hasFakeTimers) vi.useFakeTimers();
    document.body.innerHTML = html;
    shadow = undefined;
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      shadow = attach.call(this, init);
      expect(init.mode).toBe('closed');
      return shadow;
    });
  });
  afterEach(() => {
    for (const host of hosts.splice(0)) host.stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  return {
    get shadow() {
      return shadow;
    },
    mark: async (services) => {
      const host = new PageHost(services);
      hosts.push(host);
      await host.handlers.mark({ anyway: false, keep: true, private: false }, SENDER);
      return host;
    },
  };
}

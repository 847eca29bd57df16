import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.mjs';
import { buildOf, wordsOf } from '../../scripts/browser/product.mjs';
import { serve } from '../../scripts/browser/serve.mjs';
import type { Browser, BrowserKind, Problem } from './browser-types';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

export type Run = {
  /** The browser with the extension; started before the first test of the group, closed after the last. */
  readonly browser: Browser;
  /** Address of the loopback server. */
  readonly origin: string;
  readonly say: (key: string, ...values: string[]) => string;
  /** Problems and leaving requests so far, less what the page itself does without the extension. */
  findTrouble(): Promise<readonly Problem[]>;
};

type Page = string | { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

export type RunOptions = {
  readonly kind: BrowserKind;
  readonly pages?: Readonly<Record<string, Page>>;
  readonly folder?: string;
  readonly locale?: 'en' | 'de';
  readonly scheme?: 'light' | 'dark';
};

/** A real browser and a loopback server for one group of tests. Its fields may be read inside tests only. */
export function useBrowser({ kind, pages = {}, folder, locale = 'en', scheme = 'light' }: RunOptions): Run {
  let browser: Browser | undefined;
  let server: { readonly origin: string; close(): void } | undefined;
  const say = wordsOf(locale);

  beforeAll(async () => {
    server = await serve({ folder, pages });
    browser = (await openBrowser({ kind, extension: buildOf(kind), locale, scheme })) as unknown as Browser;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const started = () => {
    if (!browser || !server) throw new Error('the browser is not started yet');
    return { browser, origin: server.origin };
  };
  return {
    get browser() {
      return started().browser;
    },
    get origin() {
      return started().origin;
    },
    say,
    async findTrouble() {
      const { browser } = started();
      const problems = await browser.problems();
      const requests = await browser.requests();
      return [
        ...problems.filter(({ text }) => !ofTheSampleItself(text)),
        ...requests.map(({ where, url }) => ({ where, text: `asked for ${url}` })),
      ];
    },
  };
}

/** The sample's own scripts miss an advertising library that was not saved with it. */
function ofTheSampleItself(text: string): boolean {
  return /googletag is not defined/.test(text);
}

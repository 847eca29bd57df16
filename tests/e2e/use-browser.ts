import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
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

type Served = string | { readonly body: string; readonly headers?: Readonly<Record<string, string>> };
/** A function is asked at each request: what it serves may change. */
type Page = Served | (() => Served);

export type RunOptions = {
  readonly kind: BrowserKind;
  readonly pages?: Readonly<Record<string, Page>>;
  readonly folder?: string;
  readonly locale?: 'en' | 'de';
  readonly scheme?: 'light' | 'dark';
  /** Permissions to take out of the build. */
  readonly without?: readonly string[];
  /** Files of the build to cut to half their length. */
  readonly cutShort?: readonly string[];
  /** Keys move a caret through the page, as readers without a mouse have it. */
  readonly caret?: boolean;
};

const CARET: Readonly<Record<BrowserKind, string[] | Record<string, unknown>>> = {
  chromium: ['--enable-caret-browsing'],
  firefox: { 'accessibility.browsewithcaret': true },
};

/** A real browser and a loopback server for one group of tests. Its fields may be read inside tests only. */
export function useBrowser({
  kind,
  pages = {},
  folder,
  locale = 'en',
  scheme = 'light',
  without = [],
  cutShort = [],
  caret = false,
}: RunOptions): Run {
  let browser: Browser | undefined;
  let server: { readonly origin: string; close(): void } | undefined;
  const say = wordsOf(locale);

  beforeAll(async () => {
    server = await serve({ folder, pages });
    const isChanged = without.length + cutShort.length > 0;
    const extension = isChanged ? copyChanged(buildOf(kind), without, cutShort) : buildOf(kind);
    const more = caret ? { more: CARET[kind] } : {};
    browser = (await openBrowser({ kind, extension, locale, scheme, ...more })) as unknown as Browser;
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
        ...problems.filter(({ text }) => !isHarmless(text)),
        ...requests.map(({ where, url }) => ({ where, text: `asked for ${url}` })),
      ];
    },
  };
}

/** A copy of a build with fewer permissions and shorter files, in the folder of builds. */
function copyChanged(build: string, permissions: readonly string[], cutShort: readonly string[]): string {
  const copy = [build, 'without', ...permissions, ...cutShort.map((path) => basename(path))].join('-');
  cpSync(build, copy, { recursive: true });
  for (const path of cutShort) {
    const bytes = readFileSync(`${copy}/${path}`);
    writeFileSync(`${copy}/${path}`, bytes.subarray(0, bytes.length / 2));
  }
  const file = `${copy}/manifest.json`;
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const left = manifest.permissions.filter((name: string) => !permissions.includes(name));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: left }));
  return copy;
}

/**
 * What is no fault of the extension's: the sample's own scripts miss an advertising library that was not saved with it,
 * and Firefox notes each question that a page had asked the extension when it was closed or left.
 */
function isHarmless(text: string): boolean {
  return /googletag is not defined|Promise (?:resolved|rejected) after context unloaded/.test(text);
}

export type BrowserKind = 'chromium' | 'firefox';

/** Where something is on a page: a CSS selector, or a role with an accessible name (whole, or a part of it). */
export type Locator = {
  readonly css?: string;
  readonly role?: string;
  readonly name?: string | { readonly has: string };
  readonly within?: string;
  readonly index?: number;
};

export type Point = { readonly x: number; readonly y: number };
export type Problem = { readonly where: string; readonly text: string };
export type Painted = Readonly<
  Record<string, readonly { readonly text: string; readonly block: string; readonly connected: boolean }[]>
>;

type Waiting = { readonly what?: string; readonly timeout?: number };
// biome-ignore lint/suspicious/noExplicitAny: the argument goes through JSON, and the function says what it takes
type InPage<R> = ((arg: any) => R | Promise<R>) | string;

/** What can be done with a document and with what stands in a closed shadow root of one. */
type Driven = {
  readonly url: string;
  eval<R = unknown>(code: InPage<R>, arg?: unknown): Promise<R>;
  waitFor<R = unknown>(code: InPage<R>, arg?: unknown, options?: Waiting): Promise<R>;
  waitForElement(locator: Locator, options?: Waiting): Promise<unknown>;
  has(locator: Locator): Promise<boolean>;
  textOf(locator: Locator): Promise<string>;
  click(locator: Locator): Promise<void>;
  clickAt(point: Point): Promise<void>;
  hoverAt(point: Point): Promise<unknown>;
  type(locator: Locator, text: string): Promise<void>;
  press(keys: string): Promise<unknown>;
};

/** A closed shadow root of a page. See scripts/browser/shadow-view.mjs. */
export type Shadow = Driven & { isOpen(): Promise<boolean> };

/** One document of a browser: a tab, the popup, the side panel. See scripts/browser. */
export type View = Driven & {
  loadScript(source: string): Promise<unknown>;
  /** Selects words by dragging the mouse over them. */
  select(words: string): Promise<void>;
  insertText(text: string): Promise<unknown>;
  /** The closed root in which the selector finds something. */
  inShadow(css: string): Shadow;
  text(): Promise<string>;
  screenshot(options?: { readonly full?: boolean }): Promise<Buffer>;
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Lays the document out in another width, in pixels; undefined: as wide as the window. */
  setWidth(width?: number): Promise<unknown>;
  activate(): Promise<unknown>;
  isGone(): Promise<boolean>;
  shadowTexts(): Promise<readonly { readonly host: string; readonly mode: string; readonly text: string }[]>;
  close(): Promise<void>;
};

/** A real browser with the extension in it. See scripts/browser/open-browser.mjs. */
export type Browser = {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly base: string;
  openPage(url: string): Promise<View>;
  extensionPage(file: string): Promise<View>;
  pressAction(page: View): Promise<View>;
  pressShortcut(page: View, keys: string): Promise<unknown>;
  popup(): Promise<View>;
  closePopup(popup: View): Promise<void>;
  panel(): Promise<View>;
  closePanel(panel: View): Promise<unknown>;
  badge(): Promise<string>;
  setScheme(scheme: 'light' | 'dark'): Promise<unknown>;
  forceColors(isForced: boolean): Promise<unknown>;
  stopBackground(): Promise<unknown>;
  updateExtension(): Promise<unknown>;
  limitStorage(bytes: number | undefined): Promise<unknown>;
  download(fits?: (name: string) => boolean): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  problems(): Promise<readonly Problem[]>;
  requests(): Promise<readonly { readonly where: string; readonly url: string }[]>;
  close(): Promise<void>;
};

import { browser } from 'wxt/browser';
import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Correction } from './entities/correction';
import type { ModelFault } from './names/tagger/model-file';
import type { HighlightColor, Kept, Note, NoteAct, NoteDraft, NoteOutcome, Placement, Uuid } from './note';
import type { PageChange, PageState, Place, Progress, RefusalCode } from './page-state';
import type { Settings } from './settings';

export type { PageChange, PageState, Place, Progress, RefusalCode, Standing } from './page-state';

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly detail?: string };

export type AnalyzeReply = {
  readonly analysis: Analysis;
  /** Undefined when nothing is stored (private window, or `unsaved` says why). */
  readonly articleId?: Uuid;
  readonly unsaved?: RefusalCode;
  /** A model for names could not be used: rules found them, less surely. */
  readonly modelFault?: ModelFault;
  readonly noteCount: number;
  readonly private: boolean;
  readonly settings: Settings;
};

/** Content script -> background, and extension pages -> background. One function per message. */
export type ToBackground = {
  /** Injects the page session into a tab and marks it. `anyway`: also when it does not look like an article. */
  markTab(input: { tabId: number; anyway?: boolean }): PageState;
  /** Erases everything in the tab and ends its session. */
  unmarkTab(input: { tabId: number }): null;
  /** The article of a page session: analyzed, and recorded unless the window is private. */
  analyze(input: { article: Article; keep: boolean }): AnalyzeReply;
  /** The page of a session is left or its session over: nobody waits for its analysis any more. */
  cancelAnalysis(input: null): null;
  /** Saves a private window's article because the reader asked for it. */
  saveAnyway(input: { tabId: number }): PageState;
  /** The reader's verdict on an entity: kept, and applied at once to every open session. Gives its id for undoing. */
  correct(input: { correction: Correction }): { id: Uuid };
  /** Undoes a verdict just given, again in every open session; what it took the place of holds again. */
  undoCorrection(input: { id: Uuid }): null;
  /** Takes verdicts back that the reader has long given, in every open session. `restoreCorrections` undoes it. */
  removeCorrections(input: { ids: readonly Uuid[] }): null;
  restoreCorrections(input: { ids: readonly Uuid[] }): null;
  /** Takes in verdicts that an export holds. Gives the ids of those that are new here. */
  takeInCorrections(input: { corrections: readonly (Correction & Kept)[] }): { ids: readonly Uuid[] };
  /** A note written in the page's card. `conflict`: other words were saved meanwhile, and are kept beside these. */
  saveNote(input: { draft: NoteDraft }): { id: Uuid; revision: number; conflict: boolean };
  /** What the reader wrote about one person or organization in this article, for the card; newest last. */
  notesAbout(input: { article: Uuid; name: string }): readonly Note[];
  /**
   * One act on notes, once: the same `command` again gets the first answer. Every open session of the article takes
   * the notes in anew.
   */
  actOnNote(input: { command: Uuid; act: NoteAct }): NoteOutcome;
  /** All notes of an article, oldest first, for the page session that paints them. */
  notesOf(input: { article: Uuid }): readonly Note[];
  /** Every tag of the library once, in the order of the alphabet: to complete what the reader types. */
  listTags(input: null): readonly string[];
  /** Where the passages of an article's notes stand in its page now, for panel and library. */
  placeNotes(input: { article: Uuid; placements: readonly Placement[] }): null;
  /** Notes of an article were changed in an extension page: its open pages take them in, the badge counts anew. */
  notesChanged(input: { article: Uuid }): null;
  /** Opens the library, at a person or organization if one is named. */
  openLibrary(input: { name?: string }): null;
  /** Opens the side panel beside the sender's page. Refused where the browser asks for a press in a page of its own. */
  openPanel(input: null): null;
  /** A page session changed: heard by the background and, through `watchPages`, by side panels. */
  pageChanged(input: { change: PageChange }): null;
};

/** Extension pages and background -> the page session of a tab. */
export type ToPage = {
  mark(input: { anyway: boolean; keep: boolean; private: boolean }): PageState;
  state(input: null): PageState;
  unmark(input: null): null;
  /** Scrolls there and flashes. False when the place is no longer on the page. */
  reveal(input: { place: Place }): boolean;
  /** Takes a left-out paragraph back in, or out again; the article is analyzed anew. */
  takeBack(input: { id: string; into: boolean }): PageState;
  /** Opens the card that asks what the selection names. `text`: as the browser gives it. Refused on unmarked pages. */
  nameSelection(input: { text: string }): null;
  /** Notes of the article changed elsewhere: takes them in anew. */
  takeNotes(input: null): null;
  /** Highlights the selected words, or opens the toolbar there when no color is given. `text`: as the browser gives it. */
  highlightSelection(input: { text: string; color?: HighlightColor }): null;
  /** Asks the reader to select the words an orphan belongs to, and attaches it there. False: no such note. */
  reattach(input: { note: Uuid }): boolean;
  /** The reader's answer about a note's likely place: it belongs there, or not. False: it stands at none now. */
  answerLikely(input: { note: Uuid; yes: boolean }): boolean;
  /** Corrections or settings changed: analyze and paint anew. */
  refresh(input: null): PageState;
};

/** An expected refusal: thrown by a handler, it arrives at the sender as a `Reply` with its code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly detail?: string,
  ) {
    super(detail ?? code);
  }
}

/** Who sent a message: an own page (popup, panel, library, options) or the page session of a tab. */
export type Sender = {
  readonly from: 'own-page' | 'page-session';
  readonly url: string;
  readonly tab?: { readonly id: number; readonly url?: string; readonly incognito: boolean };
};

type Input<T, K extends keyof T> = T[K] extends (input: infer I) => unknown ? I : never;
type Value<T, K extends keyof T> = T[K] extends (input: never) => infer V ? V : never;

/** One function for each message of a direction. What it throws becomes a refusal. */
export type Handlers<T> = {
  readonly [K in keyof T]: (input: Input<T, K>, sender: Sender) => Value<T, K> | Promise<Value<T, K>>;
};

/**
 * What crosses: input and reply as one JSON string. In Chromium that costs the same as objects; in Firefox
 * thousands of small objects (an article's mentions) take a fifth of the time. It also keeps the rule that only
 * JSON-safe data is sent, and lets a message be measured before it is parsed.
 */
type Wire = { readonly to: 'background' | 'page'; readonly name: string; readonly body: string };

/** Longest message read, in UTF-16 units: an article of 20 MB with its blocks. */
export const MAX_BODY = 48_000_000;

/** What a page session may ask; everything else is for the extension's own pages. */
const FROM_PAGE_SESSIONS: ReadonlySet<string> = new Set<keyof ToBackground>([
  'analyze',
  'cancelAnalysis',
  'correct',
  'undoCorrection',
  'saveNote',
  'notesAbout',
  'actOnNote',
  'notesOf',
  'placeNotes',
  'listTags',
  'openLibrary',
  'openPanel',
  'pageChanged',
]);

const STORE_CODES: Readonly<Record<string, RefusalCode>> = {
  full: 'storage-full',
  denied: 'storage-denied',
  outdated: 'outdated',
  lost: 'data-lost',
};

/** The code for whatever a handler threw: a refusal's own, the store's kinds translated, else `failed`. */
export function refusalCodeOf(error: unknown): RefusalCode {
  if (error instanceof Refusal) return error.code;
  // Told by its shape: the page session must not carry the store with it.
  const kind = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : undefined;
  return (typeof kind === 'string' ? STORE_CODES[kind] : undefined) ?? 'failed';
}

function refuse(code: RefusalCode, detail?: string): Reply<never> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True when the extension was updated or removed under this context: nothing can be sent any more. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true; // Firefox: a dead object
  }
}

/** From this length on, in UTF-16 units, packing and handing over are two tasks: each blocks a page by itself. */
const LONG = 200_000;

/** A value as the string that crosses. A page gets a turn before a long one is handed to the browser. */
async function pack(value: unknown): Promise<string> {
  const packed = JSON.stringify(value);
  if (packed.length > LONG) await new Promise((resolve) => setTimeout(resolve));
  return packed;
}

async function send<V>(
  isPage: boolean,
  wire: Wire,
  deliver: (wire: Wire) => Promise<unknown>,
): Promise<Reply<V>> {
  try {
    if (isOutdated()) return refuse('outdated');
    const answer = await deliver(wire);
    // No answer: the receiver went away while it worked.
    if (typeof answer !== 'string') return refuse(isPage ? 'page-gone' : 'failed', 'no answer');
    return JSON.parse(answer) as Reply<V>;
  } catch (error) {
    const detail = messageOf(error);
    if (isOutdated() || /context invalidated|dead object/i.test(detail)) return refuse('outdated', detail);
    return refuse(isPage ? 'page-gone' : 'failed', detail);
  }
}

/** Asks the background. Never rejects. */
export async function sendToBackground<K extends keyof ToBackground>(
  name: K,
  input: Input<ToBackground, K>,
): Promise<Reply<Value<ToBackground, K>>> {
  const body = await pack(input);
  return send(false, { to: 'background', name, body }, (wire) => browser.runtime.sendMessage(wire));
}

/** Asks the page session of a tab; `page-gone` when there is none. Never rejects. */
export async function sendToPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  input: Input<ToPage, K>,
): Promise<Reply<Value<ToPage, K>>> {
  const body = await pack(input);
  return send(true, { to: 'page', name, body }, (wire) =>
    browser.tabs.sendMessage(tabId, wire, { frameId: 0 }),
  );
}

function isWire(message: unknown): message is Wire {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name, body } = message as Partial<Record<keyof Wire, unknown>>;
  return (to === 'background' || to === 'page') && typeof name === 'string' && typeof body === 'string';
}

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Undefined for anyone who is not this extension. */
function senderOf(raw: RawSender): Sender | undefined {
  if (raw.id !== browser.runtime.id) return undefined;
  const url = raw.url ?? '';
  // An own page may stand in a tab, too; a page session says the address of the page it runs in.
  const from = raw.tab && !url.startsWith(browser.runtime.getURL('/')) ? 'page-session' : 'own-page';
  const { tab } = raw;
  return tab?.id === undefined
    ? { from, url }
    : {
        from,
        url,
        tab: { id: tab.id, incognito: tab.incognito, ...(tab.url !== undefined && { url: tab.url }) },
      };
}

type AnyHandler = (input: unknown, sender: Sender) => unknown;

async function answer(handler: AnyHandler | undefined, wire: Wire, sender: Sender): Promise<Reply<unknown>> {
  if (!handler) return refuse('failed', `unknown message: ${wire.name}`);
  if (wire.body.length > MAX_BODY) return refuse('failed', `message too long: ${wire.name}`);
  try {
    return { ok: true, value: await handler(JSON.parse(wire.body), sender) };
  } catch (error) {
    const detail = error instanceof Refusal ? error.detail : messageOf(error);
    return refuse(refusalCodeOf(error), detail);
  }
}

function listen<T>(
  to: Wire['to'],
  handlers: Handlers<T>,
  isAllowed: (name: string, sender: Sender) => boolean,
) {
  const table = new Map(Object.entries(handlers as Record<string, AnyHandler>));
  const listener = (message: unknown, raw: RawSender, respond: (answer: string) => void): boolean => {
    if (!isWire(message) || message.to !== to) return false;
    const sender = senderOf(raw);
    if (!sender) return false;
    const reply = isAllowed(message.name, sender)
      ? answer(table.get(message.name), message, sender)
      : Promise.resolve(refuse('failed', `not for page sessions: ${message.name}`));
    void reply.then(pack).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // A page that outlived its extension has nothing left to unsubscribe from.
    if (!isOutdated()) browser.runtime.onMessage.removeListener(listener);
  };
}

/** Answers in the background. To be called in the worker's first turn, so that no message wakes it in vain. */
export function handleInBackground(handlers: Handlers<ToBackground>): void {
  listen(
    'background',
    handlers,
    (name, sender) => sender.from === 'own-page' || FROM_PAGE_SESSIONS.has(name),
  );
}

/** Answers in a page session until the signal ends it. */
export function handleInPage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  const stop = listen('page', handlers, (_name, sender) => sender.from === 'own-page');
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Tells an own page (the side panel) the state of a page session after each change, until the signal ends it.
 * Asks the page for it, except where only `at` has changed.
 */
export function watchPages(
  onChange: (change: { readonly tabId: number; readonly state: PageState }) => void,
  signal: AbortSignal,
): void {
  const known = new Map<number, PageState>();
  const follow = async (tabId: number, { what, url, at }: PageChange): Promise<void> => {
    let state = known.get(tabId);
    if (state && what === 'moved' && state.url === url) {
      const { at: _, ...rest } = state;
      state = { ...rest, ...(at && { at }) };
    } else {
      const reply = await sendToPage(tabId, 'state', null);
      state = reply.ok ? reply.value : undefined;
    }
    if (!state || signal.aborted) return;
    known.set(tabId, state);
    onChange({ tabId, state });
  };
  const listener = (message: unknown, raw: RawSender): boolean => {
    if (!isWire(message) || message.to !== 'background' || message.name !== 'pageChanged') return false;
    const tab = senderOf(raw)?.tab;
    if (tab && message.body.length <= MAX_BODY) {
      const { change } = JSON.parse(message.body) as Input<ToBackground, 'pageChanged'>;
      void follow(tab.id, change);
    }
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

const PROGRESS = 'progress';

/** Tells the own pages that are open how far an analysis is. Nobody need be listening. */
export function tellProgress(progress: Progress): void {
  const wire: Wire = { to: 'background', name: PROGRESS, body: JSON.stringify(progress) };
  void browser.runtime.sendMessage(wire).catch(() => undefined);
}

/** Tells an own page (popup, side panel) of analyses that take a while, until the signal ends it. */
export function watchProgress(onProgress: (progress: Progress) => void, signal: AbortSignal): void {
  const listener = (message: unknown, raw: RawSender): boolean => {
    if (!isWire(message) || message.name !== PROGRESS || senderOf(raw)?.from !== 'own-page') return false;
    onProgress(JSON.parse(message.body) as Progress);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

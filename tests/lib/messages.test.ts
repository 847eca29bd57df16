import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Handlers,
  handleInBackground,
  handleInPage,
  MAX_BODY,
  type PageState,
  Refusal,
  refusalCodeOf,
  sendToBackground,
  sendToPage,
  type ToBackground,
  type ToPage,
  watchPages,
} from '../../lib/messages';

const OWN = { id: 'test-extension-id' };
const POPUP = { ...OWN, url: 'chrome-extension://test-extension-id/popup.html' };
const LIBRARY = {
  ...OWN,
  url: 'chrome-extension://test-extension-id/library.html',
  tab: { id: 3, incognito: false },
};
const PAGE = {
  ...OWN,
  url: 'https://news.example/a',
  tab: { id: 7, incognito: true, url: 'https://news.example/a' },
};

const STATE: PageState = {
  url: 'https://news.example/a',
  verdict: { kind: 'article', reasons: [] },
  marked: true,
  private: false,
  leftOut: [],
  takenBack: [],
};

/** Handlers of which a test gives those it needs; any other call is a mistake. */
function handlersWith<T>(given: Partial<Handlers<T>>): Handlers<T> {
  return given as Handlers<T>;
}

async function deliver(to: string, name: string, input: unknown, sender: object): Promise<unknown> {
  let answered: unknown;
  const answer = new Promise<string>((resolve) => {
    answered = fakeBrowser.runtime.onMessage.trigger(
      { to, name, body: JSON.stringify(input) },
      sender as never,
      resolve as never,
    );
  });
  const results = (await answered) as unknown[];
  return results.includes(true) ? JSON.parse(await answer) : 'not answered';
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('answers', () => {
  it('gives the value of the handler', async () => {
    handleInBackground(
      handlersWith<ToBackground>({ markTab: ({ tabId }) => ({ ...STATE, url: `tab ${tabId}` }) }),
    );
    expect(await deliver('background', 'markTab', { tabId: 5 }, POPUP)).toMatchObject({
      ok: true,
      value: { url: 'tab 5' },
    });
  });

  it.each([
    ['a refusal', new Refusal('restricted-page', 'chrome://'), 'restricted-page'],
    ['a full store', Object.assign(new Error('quota'), { kind: 'full' }), 'storage-full'],
    ['a closed store', Object.assign(new Error('private'), { kind: 'denied' }), 'storage-denied'],
    ['a lost store', Object.assign(new Error('empty'), { kind: 'lost' }), 'data-lost'],
    ['a newer store', Object.assign(new Error('version'), { kind: 'outdated' }), 'outdated'],
    ['a missing record', Object.assign(new Error('gone'), { kind: 'missing' }), 'failed'],
    ['a bug', new TypeError('x is undefined'), 'failed'],
  ])('turns %s into its code', async (_what, error, code) => {
    handleInBackground(
      handlersWith<ToBackground>({
        unmarkTab: () => {
          throw error;
        },
      }),
    );
    expect(await deliver('background', 'unmarkTab', { tabId: 1 }, POPUP)).toMatchObject({ ok: false, code });
    expect(refusalCodeOf(error)).toBe(code);
  });

  it('says which message it does not know', async () => {
    handleInBackground(handlersWith<ToBackground>({}));
    expect(await deliver('background', '__proto__', null, POPUP)).toMatchObject({
      ok: false,
      code: 'failed',
    });
  });

  it('reads no message that is too long', async () => {
    const respond = vi.fn();
    handleInBackground(handlersWith<ToBackground>({ unmarkTab: () => null }));
    await fakeBrowser.runtime.onMessage.trigger(
      { to: 'background', name: 'unmarkTab', body: ' '.repeat(MAX_BODY + 1) },
      POPUP as never,
      respond as never,
    );
    await vi.waitFor(() => expect(respond).toHaveBeenCalled());
    expect(respond.mock.calls[0]?.[0]).toContain('too long');
  });
});

describe('who may ask', () => {
  beforeEach(() =>
    handleInBackground(
      handlersWith<ToBackground>({
        markTab: () => STATE,
        openLibrary: () => null,
        pageChanged: (_input, sender) => {
          expect(sender).toEqual({
            from: 'page-session',
            url: PAGE.url,
            tab: { id: 7, incognito: true, url: PAGE.url },
          });
          return null;
        },
      }),
    ),
  );

  it.each([
    ['the popup may mark a tab', 'markTab', POPUP, { ok: true }],
    ['an own page in a tab may, too', 'markTab', LIBRARY, { ok: true }],
    ['a page session may not', 'markTab', PAGE, { ok: false, code: 'failed' }],
    ['a page session may open the library', 'openLibrary', PAGE, { ok: true }],
    ['a page session tells its state with its tab', 'pageChanged', PAGE, { ok: true }],
  ])('%s', async (_what, name, sender, expected) => {
    expect(await deliver('background', name, {}, sender)).toMatchObject(expected);
  });

  it.each([
    ['another extension', { ...POPUP, id: 'someone-else' }],
    ['nobody known', {}],
  ])('%s gets no answer', async (_what, sender) => {
    expect(await deliver('background', 'markTab', {}, sender)).toBe('not answered');
  });

  it('a page session takes nothing from another page session', async () => {
    handleInPage(handlersWith<ToPage>({ unmark: () => null }), new AbortController().signal);
    expect(await deliver('page', 'unmark', null, PAGE)).toMatchObject({ ok: false });
    expect(await deliver('page', 'unmark', null, POPUP)).toMatchObject({ ok: true });
  });

  it.each([
    ['words', 'hello'],
    ['nothing', null],
    ['another shape', { type: 'randnotiz' }],
  ])('leaves foreign messages alone: %s', async (_what, message) => {
    const results = await fakeBrowser.runtime.onMessage.trigger(message, POPUP as never, vi.fn() as never);
    expect(results).not.toContain(true);
  });
});

describe('sending', () => {
  it('reaches the handler and brings its answer back', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (wire: unknown) => {
      expect(wire).toEqual({ to: 'background', name: 'openLibrary', body: '{"name":"Rutte"}' });
      return '{"ok":true,"value":null}' as never;
    });
    expect(await sendToBackground('openLibrary', { name: 'Rutte' })).toEqual({ ok: true, value: null });
  });

  it.each([
    ['Extension context invalidated.', 'outdated'],
    ["can't access dead object", 'outdated'],
    ['Message length exceeded maximum allowed length.', 'failed'],
  ])('turns "%s" into %s', async (message, code) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(message));
    expect(await sendToBackground('openLibrary', {})).toMatchObject({ ok: false, code });
  });

  it('knows an extension that was updated under the page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await sendToBackground('openLibrary', {})).toEqual({ ok: false, code: 'outdated' });
  });

  it.each([
    [
      'no session in the tab',
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    ],
    ['a page that left while it was asked', () => Promise.resolve(undefined)],
  ])('is told of %s', async (_what, send) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
    expect(await sendToPage(4, 'unmark', null)).toMatchObject({ ok: false, code: 'page-gone' });
  });
});

describe('ending', () => {
  it('stops answering in a page', async () => {
    const ending = new AbortController();
    handleInPage(handlersWith<ToPage>({ unmark: () => null }), ending.signal);
    ending.abort();
    expect(await deliver('page', 'unmark', null, POPUP)).toBe('not answered');
  });

  it('tells a panel of changes until it is closed', async () => {
    const ending = new AbortController();
    const seen: unknown[] = [];
    const ask = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockImplementation((async () => JSON.stringify({ ok: true, value: STATE })) as never);
    watchPages(({ tabId, state }) => seen.push([tabId, state.verdict.kind, state.at]), ending.signal);
    const change = { what: 'painted', url: STATE.url, marked: true };
    const tell = async (more: object, sender: object) => {
      await deliver('background', 'pageChanged', { change: { ...change, ...more } }, sender);
      await new Promise((resolve) => setTimeout(resolve));
    };
    await tell({}, PAGE);
    await tell({ what: 'moved', at: { mention: 3 } }, PAGE);
    await tell({}, POPUP);
    ending.abort();
    await tell({}, PAGE);
    expect(seen).toEqual([
      [7, 'article', undefined],
      [7, 'article', { mention: 3 }],
    ]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

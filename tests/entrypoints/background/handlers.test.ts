import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { rememberPage } from '../../../entrypoints/background/tabs/open-pages';
import type { PageState, Sender } from '../../../lib/messages';
import { type FakeExtension, fakeExtension } from './fake-extension';
import { ARTICLE, fakeServices } from './fake-services';

const PAGE: Sender = { from: 'page-session', url: ARTICLE.url, tab: { id: 7, incognito: false } };
const PRIVATE: Sender = { ...PAGE, tab: { id: 7, incognito: true } };
const STRANGER: Sender = { ...PAGE, url: 'https://evil.example/' };
const POPUP: Sender = { from: 'own-page', url: 'chrome-extension://test-extension-id/popup.html' };
const PANEL: Sender = { from: 'own-page', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const REJECT = { verdict: 'reject', name: 'Krise', kind: 'person' } as const;

let fake: FakeExtension;
beforeEach(() => {
  fake = fakeExtension();
});
afterEach(() => vi.restoreAllMocks());

describe('private windows', () => {
  it('store nothing', async () => {
    const services = fakeServices();
    const reply = await createHandlers(services).analyze({ article: ARTICLE, keep: true }, PRIVATE);
    expect(reply).toMatchObject({ private: true, noteCount: 0 });
    expect(services.store.recordArticle).not.toHaveBeenCalled();
  });

  it('store the one article the reader asks for', async () => {
    const services = fakeServices();
    const handlers = createHandlers(services);
    const state: PageState = {
      url: ARTICLE.url,
      verdict: { kind: 'article', reasons: [] },
      marked: true,
      private: true,
      article: ARTICLE,
      leftOut: [],
      takenBack: [],
    };
    fake.answer.mockReturnValue({ ok: true, value: state });
    await handlers.saveAnyway({ tabId: 7 }, POPUP);
    expect(fake.answer).toHaveBeenLastCalledWith(7, 'mark', { anyway: true, keep: true, private: false });

    expect(await handlers.analyze({ article: ARTICLE, keep: true }, PRIVATE)).toMatchObject({
      articleId: 'a1',
    });
    const other = { ...ARTICLE, url: 'https://news.example/b' };
    expect(await handlers.analyze({ article: other, keep: true }, PRIVATE)).toMatchObject({ private: true });
  });

  it('keep no verdicts, as those would outlive the window', async () => {
    const { correct } = createHandlers(fakeServices());
    await expect(async () => correct({ correction: REJECT }, PRIVATE)).rejects.toMatchObject({
      code: 'private-window',
    });
  });
});

describe('a page session', () => {
  it('speaks only for its own site', async () => {
    const handlers = createHandlers(fakeServices());
    await expect(handlers.analyze({ article: ARTICLE, keep: true }, STRANGER)).rejects.toThrow(
      'another site',
    );
    const correction = { verdict: 'unquote', article: ARTICLE.url, words: 'Nie wieder' } as const;
    await expect(handlers.correct({ correction }, STRANGER)).rejects.toThrow('another site');
    expect(await handlers.correct({ correction }, PAGE)).toEqual({ id: 'c1' });
  });

  it('has a verdict applied in every marked tab, and undone there', async () => {
    const services = fakeServices();
    const handlers = createHandlers(services);
    fake.answer.mockReturnValue({ ok: true, value: null });
    await rememberPage({ tabId: 7, article: 'a1' });
    await rememberPage({ tabId: 8, article: undefined });
    expect(await handlers.correct({ correction: REJECT }, PAGE)).toEqual({ id: 'c1' });
    await vi.waitFor(() => expect(fake.answer).toHaveBeenCalledTimes(2));
    await handlers.undoCorrection({ id: 'c1' }, PAGE);
    expect(services.store.undoCorrection).toHaveBeenCalledWith('c1');
    await vi.waitFor(() => expect(fake.answer).toHaveBeenCalledTimes(4));
    expect(new Set(fake.answer.mock.calls.map(([tab, name]) => `${tab} ${name}`))).toEqual(
      new Set(['7 refresh', '8 refresh']),
    );
  });

  it('has the side panel opened beside its page, at once, and is told where that is refused', async () => {
    const open = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { sidePanel: { open } });
    const { openPanel } = createHandlers(fakeServices());
    const opened = openPanel(null, PAGE);
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    expect(await opened).toBeNull();
    const sidebar = vi.fn(async () =>
      Promise.reject(new Error('may only be called from a user input handler')),
    );
    Object.assign(fakeBrowser, { sidebarAction: { open: sidebar } });
    await expect(openPanel(null, PAGE)).rejects.toThrow('user input');
  });

  it('colors the button of its tab', async () => {
    const { pageChanged } = createHandlers(fakeServices());
    const change = { what: 'painted', url: ARTICLE.url, marked: true, articleId: 'a1' } as const;
    await pageChanged({ change }, PAGE);
    expect(fake.buttons.get(7)).toEqual({ icon: '/icon/on-16.png', badge: '2' });
  });
});

describe('markTab', () => {
  it.each([
    ['the popup: the button was pressed, so the page is closed to all', POPUP, 'restricted-page'],
    ['the panel: the permission is missing', PANEL, 'no-permission'],
  ])('from %s', async (_what, sender, code) => {
    fake.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    const { markTab } = createHandlers(fakeServices());
    await expect(async () => markTab({ tabId: 7 }, sender)).rejects.toMatchObject({ code });
  });
});

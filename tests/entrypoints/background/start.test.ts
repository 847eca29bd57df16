import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../entrypoints/background/start';
import { speak } from '../../components/speak';
import { type FakeExtension, fakeExtension } from './fake-extension';
import { fakeServices } from './fake-services';

type Listener = (...given: unknown[]) => unknown;
type Event = { addListener: ReturnType<typeof vi.fn> };

let fake: FakeExtension;
beforeEach(() => {
  fake = fakeExtension();
  speak('en');
});
afterEach(() => vi.restoreAllMocks());

function listenerOf(event: unknown): Listener {
  const [call] = (event as Event).addListener.mock.calls;
  if (!call) throw new Error('nothing listens');
  return call[0] as Listener;
}

/** A page session that marks, or refuses to. */
function answerWith(marked: boolean): void {
  const state = { marked, verdict: { kind: marked ? 'article' : 'no', reasons: [] } };
  fake.answer.mockImplementation((_tab, name) =>
    name === 'state' ? { ok: true, value: { marked: false } } : { ok: true, value: state },
  );
}

describe('startBackground', () => {
  it('listens to everything in its first turn', () => {
    startBackground(fakeServices());
    const { commands, contextMenus, permissions, runtime } = fakeBrowser;
    for (const event of [
      commands.onCommand,
      contextMenus.onClicked,
      permissions.onAdded,
      permissions.onRemoved,
    ]) {
      expect((event as unknown as Event).addListener).toHaveBeenCalledTimes(1);
    }
    expect(runtime.onMessage.hasListeners()).toBe(true);
    expect(runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
    expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  });

  it('puts its entries into the context menu at install', async () => {
    startBackground(fakeServices());
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(fakeBrowser.contextMenus.create).toHaveBeenCalledTimes(3));
    expect(fakeBrowser.contextMenus.create).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Mark the names in this article, or remove the marks' }),
    );
    expect(fakeBrowser.contextMenus.create).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Mark “%s” as a name', contexts: ['selection'] }),
    );
  });

  it.each([
    ['the shortcut', () => listenerOf(fakeBrowser.commands.onCommand)('mark-page', { id: 7 })],
    [
      'the menu',
      () => listenerOf(fakeBrowser.contextMenus.onClicked)({ menuItemId: 'mark-page' }, { id: 7 }),
    ],
  ])('%s marks without a popup', async (_what, press) => {
    startBackground(fakeServices());
    answerWith(true);
    press();
    await vi.waitFor(() => expect(fake.answer).toHaveBeenCalledTimes(2));
    await Promise.resolve();
    expect(fake.openPopup).not.toHaveBeenCalled();
  });

  it.each([
    ['the shortcut', '', () => listenerOf(fakeBrowser.commands.onCommand)('name-selection', { id: 7 })],
    [
      'the menu',
      'Kogler',
      () =>
        listenerOf(fakeBrowser.contextMenus.onClicked)(
          { menuItemId: 'name-selection', selectionText: 'Kogler' },
          { id: 7 },
        ),
    ],
  ])('%s asks what the selection names, and marks the page first', async (_what, text, press) => {
    startBackground(fakeServices());
    const asked: string[] = [];
    fake.answer.mockImplementation((_tab, name, input) => {
      asked.push(`${name} ${JSON.stringify(input)}`);
      const isMarked = asked.some((each) => each.startsWith('mark '));
      if (name === 'mark') return { ok: true, value: { marked: true } };
      return isMarked ? { ok: true, value: null } : { ok: false, code: 'no-text' };
    });
    press();
    const question = `nameSelection ${JSON.stringify({ text })}`;
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(asked).toEqual([question, 'mark {"anyway":true,"keep":true,"private":false}', question]);
    await Promise.resolve();
    expect(fake.openPopup).not.toHaveBeenCalled();
  });

  it.each([
    [
      'the shortcut',
      { text: '' },
      () => listenerOf(fakeBrowser.commands.onCommand)('highlight-selection', { id: 7 }),
    ],
    [
      'the menu',
      { text: 'Kogler', color: 'yellow' },
      () =>
        listenerOf(fakeBrowser.contextMenus.onClicked)(
          { menuItemId: 'highlight-selection', selectionText: 'Kogler' },
          { id: 7 },
        ),
    ],
  ])(
    '%s highlights the selection, and marks the page first, also one that is no article',
    async (_what, input, press) => {
      startBackground(fakeServices());
      const asked: string[] = [];
      fake.answer.mockImplementation((_tab, name, given) => {
        asked.push(`${name} ${JSON.stringify(given)}`);
        const isMarked = asked.some((each) => each.startsWith('mark '));
        if (name === 'mark') return { ok: true, value: { marked: true } };
        return isMarked ? { ok: true, value: null } : { ok: false, code: 'no-text' };
      });
      press();
      const question = `highlightSelection ${JSON.stringify(input)}`;
      await vi.waitFor(() => expect(asked).toHaveLength(3));
      expect(asked).toEqual([question, 'mark {"anyway":true,"keep":true,"private":false}', question]);
    },
  );

  it.each([
    ['is no article', () => answerWith(false)],
    [
      'may not be read',
      () => fake.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL')),
    ],
  ])('the popup explains a page that %s', async (_what, prepare) => {
    startBackground(fakeServices());
    prepare();
    listenerOf(fakeBrowser.commands.onCommand)('mark-page', { id: 7 });
    await vi.waitFor(() => expect(fake.openPopup).toHaveBeenCalledTimes(1));
  });
});

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The parts of the browser that the fake one lacks, as far as the background uses them. */
export type FakeExtension = {
  readonly granted: Set<string>;
  readonly scripts: Map<string, { matches: string[] }>;
  readonly buttons: Map<number, { icon?: string; badge?: string }>;
  readonly executeScript: ReturnType<typeof vi.fn>;
  /** What page sessions answer, by tab and message. */
  readonly answer: ReturnType<typeof vi.fn<(tabId: number, name: string, input: unknown) => unknown>>;
  readonly openPopup: ReturnType<typeof vi.fn>;
};

const NO_SESSION = 'Could not establish connection. Receiving end does not exist.';

function buttonOf(fake: FakeExtension, tabId: number) {
  const button = fake.buttons.get(tabId) ?? {};
  fake.buttons.set(tabId, button);
  return button;
}

function fakeAction(fake: FakeExtension) {
  return {
    setIcon: vi.fn(async ({ tabId, path }: { tabId: number; path: Record<string, string> }) => {
      buttonOf(fake, tabId).icon = path['16'] ?? '';
    }),
    setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => {
      buttonOf(fake, tabId).badge = text;
    }),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    openPopup: fake.openPopup,
  };
}

function fakeScripting(fake: FakeExtension) {
  type Script = { id: string; matches: string[] };
  const put = async (scripts: Script[]) => {
    for (const script of scripts) fake.scripts.set(script.id, script);
  };
  return {
    executeScript: fake.executeScript,
    getRegisteredContentScripts: vi.fn(async () => [...fake.scripts.values()]),
    registerContentScripts: vi.fn(async (scripts: Script[]) => {
      if (scripts.some(({ id }) => fake.scripts.has(id))) throw new Error('Duplicate script ID');
      await put(scripts);
    }),
    updateContentScripts: vi.fn(put),
    unregisterContentScripts: vi.fn(async () => fake.scripts.clear()),
  };
}

function fakePermissions(fake: FakeExtension) {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  return {
    contains: vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((each) => fake.granted.has(each)),
    ),
    onAdded: event(),
    onRemoved: event(),
  };
}

/** Puts fakes in place until `vi.unstubAllGlobals` and `fakeBrowser.reset`. */
export function fakeExtension(): FakeExtension {
  fakeBrowser.reset();
  const fake: FakeExtension = {
    granted: new Set(),
    scripts: new Map(),
    buttons: new Map(),
    executeScript: vi.fn(async () => []),
    answer: vi.fn(() => undefined),
    openPopup: vi.fn(async () => undefined),
  };
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  Object.assign(fakeBrowser, {
    action: fakeAction(fake),
    scripting: fakeScripting(fake),
    permissions: fakePermissions(fake),
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn(), onClicked: event() },
    commands: { onCommand: event() },
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    incognito: false,
    url: 'https://news.example/a',
  })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    wire: { name: string; body: string },
  ) => {
    const answer = fake.answer(tabId, wire.name, JSON.parse(wire.body));
    if (answer === undefined) throw new Error(NO_SESSION);
    return JSON.stringify(answer);
  }) as never);
  return fake;
}

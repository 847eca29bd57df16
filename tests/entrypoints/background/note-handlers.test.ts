import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteHandlers } from '../../../entrypoints/background/note-handlers';
import { allowStoring } from '../../../entrypoints/background/private-consent';
import { rememberPage } from '../../../entrypoints/background/tabs/open-pages';
import type { Sender } from '../../../lib/messages';
import type { NoteAct, NoteOutcome } from '../../../lib/note';
import { type FakeExtension, fakeExtension } from './fake-extension';
import { ARTICLE, fakeServices, NOTE } from './fake-services';

const PAGE: Sender = { from: 'page-session', url: ARTICLE.url, tab: { id: 7, incognito: false } };
const PRIVATE: Sender = { ...PAGE, tab: { id: 7, incognito: true } };
const STRANGER: Sender = { ...PAGE, url: 'https://evil.example/' };
const PANEL: Sender = { from: 'own-page', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const DRAFT = { article: 'a1', subject: NOTE.subject, text: 'Notiz' };
const PASSAGE = {
  selector: { exact: 'w', prefix: '', suffix: '', start: 0, end: 1 },
  paragraph: 'w',
};
const PLACED = { id: 'n1', article: 'a1', anchoring: { state: 'orphan', reason: 'gone' }, seen: 1 } as const;
const SAVE: NoteAct = { do: 'save', draft: DRAFT };

const ACTS: readonly NoteAct[] = [
  SAVE,
  { do: 'remove', id: 'n1' },
  { do: 'restore', id: 'n1' },
  { do: 'attach', id: 'n1', passage: PASSAGE },
  { do: 'refuse', id: 'n1', words: 'w' },
  { do: 'undo', article: 'a1' },
  { do: 'redo', article: 'a1' },
];

let fake: FakeExtension;
beforeEach(() => {
  fake = fakeExtension();
  fake.answer.mockReturnValue({ ok: true, value: null });
});
afterEach(() => vi.restoreAllMocks());

function told(): string[] {
  return fake.answer.mock.calls.map(([tab, name]) => `${tab} ${name}`).sort();
}

/** What was told before a change of an article that only this tab shows: nothing is on its way any more then. */
async function toldBefore(tab: string): Promise<string[]> {
  await rememberPage({ tabId: Number(tab), article: 'other' });
  await noteHandlers(fakeServices()).notesChanged({ article: 'other' }, PANEL);
  const last = `${tab} takeNotes`;
  await vi.waitFor(() => expect(told()).toContain(last));
  return told().filter((one) => one !== last);
}

describe('a page session', () => {
  it.each(ACTS)('acts on notes of its own article: $do', async (act) => {
    const services = fakeServices();
    const outcome = await noteHandlers(services).actOnNote({ command: 'c1', act }, PAGE);
    expect(outcome).toEqual({ note: NOTE, conflict: false, step: 'edit' });
    expect(services.store.actOnNote).toHaveBeenCalledWith('c1', act);
  });

  it.each(ACTS)('acts on no article of another site: $do', async (act) => {
    const services = fakeServices();
    await expect(noteHandlers(services).actOnNote({ command: 'c1', act }, STRANGER)).rejects.toThrow(
      'another site',
    );
    expect(services.store.actOnNote).not.toHaveBeenCalled();
  });

  it('does not reach a note of another site by an article of its own', async () => {
    const addressesOf = async (article: string) => [article === 'a1' ? ARTICLE.url : 'https://bank.example/'];
    const services = fakeServices({ addressesOf, loadNote: async () => ({ ...NOTE, article: 'a9' }) });
    const handlers = noteHandlers(services);
    const draft = { ...DRAFT, id: 'n1' };
    await expect(handlers.actOnNote({ command: 'c1', act: { do: 'save', draft } }, PAGE)).rejects.toThrow(
      'another site',
    );
    await expect(handlers.saveNote({ draft }, PAGE)).rejects.toThrow('another site');
    expect(services.store.actOnNote).not.toHaveBeenCalled();
    expect(services.store.saveNote).not.toHaveBeenCalled();
  });

  it('acts on no note that is not there', async () => {
    const handlers = noteHandlers(
      fakeServices({ loadNote: async () => undefined, addressesOf: async () => [] }),
    );
    const act = { do: 'remove', id: 'n1' } as const;
    await expect(handlers.actOnNote({ command: 'c1', act }, PAGE)).rejects.toThrow('unknown note');
    await expect(handlers.actOnNote({ command: 'c1', act: SAVE }, PAGE)).rejects.toThrow('unknown article');
  });

  it.each([
    ['with www and without TLS', 'http://www.news.example/print/a', true],
    ['of a page that the reader joined to the article', 'https://other.example/b', true],
    ['of its host for telephones', 'https://m.news.example/a', true],
    ['in an AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/a', true],
    ['of another one in an AMP cache', 'https://x.cdn.ampproject.org/c/s/x.example/a', false],
    ['of a subdomain', 'https://shop.news.example/', false],
    ['that only ends alike', 'https://evilnews.example/', false],
    ['without an address', 'about:blank', false],
  ])('is of the site %s: %s %s', async (_what, url, isOwn) => {
    const services = fakeServices({
      addressesOf: async () => ['https://news.example/a', 'https://other.example/b'],
    });
    const asked = noteHandlers(services).notesOf({ article: 'a1' }, { ...PAGE, url });
    if (isOwn) expect(await asked).toEqual([]);
    else await expect(asked).rejects.toThrow('another site');
  });

  it('reads notes, places them and completes tags', async () => {
    const services = fakeServices({ notesOf: async () => [NOTE] });
    const handlers = noteHandlers(services);
    expect(await handlers.notesOf({ article: 'a1' }, PAGE)).toEqual([NOTE]);
    await handlers.placeNotes({ article: 'a1', placements: [PLACED] }, PAGE);
    expect(services.store.placeNotes).toHaveBeenCalledWith('a1', [PLACED]);
    expect(await handlers.listTags(null, PAGE)).toEqual(['Meer']);
    for (const strange of [
      () => handlers.notesOf({ article: 'a1' }, STRANGER),
      () => handlers.notesAbout({ article: 'a1', name: 'X' }, STRANGER),
      () => handlers.placeNotes({ article: 'a1', placements: [PLACED] }, STRANGER),
    ]) {
      await expect(strange).rejects.toThrow('another site');
    }
  });

  it('reads the notes about one name', async () => {
    const others = [
      { ...NOTE, id: 'n2', subject: { on: 'article' } as const },
      { ...NOTE, id: 'n3', subject: { on: 'entity', name: 'Nato', kind: 'organization' } as const },
    ];
    const services = fakeServices({ notesOf: async () => [NOTE, ...others] });
    const about = { article: 'a1', name: 'Mark Rutte' };
    expect(await noteHandlers(services).notesAbout(about, PAGE)).toEqual([NOTE]);
  });

  it('saves a note and has the badge count anew', async () => {
    const services = fakeServices();
    await rememberPage({ tabId: 7, article: 'a1' });
    expect(await noteHandlers(services).saveNote({ draft: DRAFT }, PAGE)).toEqual({
      id: 'n1',
      revision: 1,
      conflict: false,
    });
    await vi.waitFor(() => expect(fake.buttons.get(7)?.badge).toBe('2'));
  });

  it('hands on what the store refuses', async () => {
    const full = Object.assign(new Error('no room'), { kind: 'full' });
    const services = fakeServices({ actOnNote: async () => Promise.reject(full) });
    await rememberPage({ tabId: 8, article: 'a1' });
    await expect(noteHandlers(services).actOnNote({ command: 'c1', act: SAVE }, PAGE)).rejects.toBe(full);
    expect(await toldBefore('9')).toEqual([]);
  });
});

describe('a private window', () => {
  it.each(ACTS)('writes nothing: $do', async (act) => {
    const services = fakeServices();
    const acted = noteHandlers(services).actOnNote({ command: 'c1', act }, PRIVATE);
    await expect(acted).rejects.toMatchObject({ code: 'private-window' });
    expect(services.store.actOnNote).not.toHaveBeenCalled();
  });

  it('places no notes and saves none', async () => {
    const handlers = noteHandlers(fakeServices());
    const placed = handlers.placeNotes({ article: 'a1', placements: [PLACED] }, PRIVATE);
    await expect(placed).rejects.toMatchObject({ code: 'private-window' });
    await expect(handlers.saveNote({ draft: DRAFT }, PRIVATE)).rejects.toMatchObject({
      code: 'private-window',
    });
  });

  it('writes on the one article that the reader asked to be kept', async () => {
    await allowStoring(7, ARTICLE.url);
    const handlers = noteHandlers(fakeServices());
    expect(await handlers.actOnNote({ command: 'c1', act: SAVE }, PRIVATE)).toMatchObject({ note: NOTE });
    const elsewhere = { ...PRIVATE, tab: { id: 9, incognito: true } };
    await expect(handlers.actOnNote({ command: 'c1', act: SAVE }, elsewhere)).rejects.toMatchObject({
      code: 'private-window',
    });
  });
});

describe('other open pages of the article', () => {
  beforeEach(async () => {
    await rememberPage({ tabId: 7, article: 'a1' });
    await rememberPage({ tabId: 8, article: 'a1' });
    await rememberPage({ tabId: 9, article: 'a2' });
    await rememberPage({ tabId: 10, article: undefined });
  });

  it('take the notes in after an act, but not the page that acted', async () => {
    await noteHandlers(fakeServices()).actOnNote({ command: 'c1', act: SAVE }, PAGE);
    await vi.waitFor(() => expect(told()).toEqual(['8 takeNotes']));
  });

  it('also those of the article that the note went to', async () => {
    const moved: NoteOutcome = { note: { ...NOTE, article: 'a2' }, conflict: false };
    await noteHandlers(fakeServices({ actOnNote: async () => moved })).actOnNote(
      { command: 'c1', act: SAVE },
      PAGE,
    );
    await vi.waitFor(() => expect(told()).toEqual(['8 takeNotes', '9 takeNotes']));
  });

  it('all of them after a change in an extension page, and the badges count anew', async () => {
    await noteHandlers(fakeServices()).notesChanged({ article: 'a1' }, PANEL);
    await vi.waitFor(() => expect(told()).toEqual(['7 takeNotes', '8 takeNotes']));
    await vi.waitFor(() => expect([7, 8].map((tab) => fake.buttons.get(tab)?.badge)).toEqual(['2', '2']));
  });

  it.each([
    ['also those that were opened before their page was joined to it', async () => ['a2'], ['7', '8', '9']],
    ['even if nobody knows which were joined', () => Promise.reject(new Error('lost')), ['7', '8']],
  ])('%s', async (_what, joinedTo, tabs) => {
    await noteHandlers(fakeServices({ joinedTo })).notesChanged({ article: 'a1' }, PANEL);
    await vi.waitFor(() => expect(told()).toEqual(tabs.map((tab) => `${tab} takeNotes`)));
    const badges = () => tabs.map((tab) => fake.buttons.get(Number(tab))?.badge);
    await vi.waitFor(() => expect(badges()).toEqual(tabs.map(() => '2')));
  });

  it('hear nothing when there was nothing to undo', async () => {
    const services = fakeServices({ actOnNote: async () => ({ conflict: false }) });
    const act = { do: 'undo', article: 'a1' } as const;
    expect(await noteHandlers(services).actOnNote({ command: 'c1', act }, PAGE)).toEqual({ conflict: false });
    expect(await toldBefore('9')).toEqual([]);
  });
});

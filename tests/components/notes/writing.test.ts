import { describe, expect, test, vi } from 'vitest';
import { Writing, type WritingStore, type WritingView } from '../../../components/notes/writing';

function fakeStore(over: Partial<WritingStore> = {}) {
  const calls: string[] = [];
  const store: WritingStore = {
    loadDraft: async () => undefined,
    saveDraft: async (text, base) => calls.push(`draft "${text}" on ${base}`),
    dropDraft: async () => calls.push('drop draft'),
    save: async (text, base) => {
      calls.push(`save "${text}" on ${base}`);
      return (base ?? 0) + 1;
    },
    ...over,
  };
  return { calls, store };
}

function begin(store: WritingStore, stored = { text: '', revision: undefined as number | undefined }) {
  const views: WritingView[] = [];
  const writing = new Writing(stored, store, (view) => views.push(view));
  return { writing, views, states: () => views.map((view) => view.state.kind) };
}

const wait = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

describe('writing', () => {
  test('drafts at once, saves after a pause, and drops the draft', async () => {
    const { store, calls } = fakeStore();
    const { writing, states } = begin(store);
    writing.write('Ein Wort');
    await wait();
    expect(calls).toEqual(['draft "Ein Wort" on undefined']);
    await wait(700);
    expect(calls).toEqual(['draft "Ein Wort" on undefined', 'save "Ein Wort" on undefined', 'drop draft']);
    expect(states()).toEqual(['saving', 'saved']);
  });

  test('what is changed beside the text while a save goes on is saved after it', async () => {
    const confirm: (() => void)[] = [];
    const { store, calls } = fakeStore({
      save: (text, base) => {
        calls.push(`save "${text}" on ${base}`);
        return new Promise((resolve) => confirm.push(() => resolve((base ?? 0) + 1)));
      },
    });
    const { writing, states } = begin(store, { text: 'Ein Wort', revision: 4 });
    void writing.touch();
    void writing.touch();
    await wait();
    expect(calls).toEqual(['save "Ein Wort" on 4']);
    confirm[0]?.();
    await wait();
    expect(calls.at(-1)).toBe('save "Ein Wort" on 5');
    expect(states().at(-1)).toBe('saving');
    confirm[1]?.();
    await wait();
    expect(states().at(-1)).toBe('saved');
  });

  test('says saved only after the store has confirmed it', async () => {
    let confirm: (revision: number) => void = () => undefined;
    const { store } = fakeStore({ save: () => new Promise((resolve) => (confirm = resolve)) });
    const { writing, states } = begin(store);
    writing.write('x');
    void writing.flush();
    await wait();
    expect(states()).toEqual(['saving']);
    confirm(1);
    await wait();
    expect(states()).toEqual(['saving', 'saved']);
  });

  test('keeps the words and says why when it could not save; trying again saves them', async () => {
    const reason = new Error('full');
    const save = vi.fn<WritingStore['save']>().mockRejectedValueOnce(reason).mockResolvedValue(1);
    const { store } = fakeStore({ save });
    const { writing, views } = begin(store);
    writing.write('Bleibt stehen');
    await writing.flush();
    expect(views.at(-1)).toEqual({ text: 'Bleibt stehen', state: { kind: 'not-saved', reason } });
    await writing.flush();
    expect(views.at(-1)).toEqual({ text: 'Bleibt stehen', state: { kind: 'saved' } });
  });

  test('saves the newest words when more was typed during a save', async () => {
    const { store, calls } = fakeStore({
      save: async (text, base) => {
        await wait(20);
        calls.push(`save "${text}" on ${base}`);
        return (base ?? 0) + 1;
      },
    });
    const { writing, views } = begin(store, { text: 'alt', revision: 4 });
    writing.write('eins');
    const first = writing.flush();
    await wait();
    writing.write('eins zwei');
    await first;
    await wait(50);
    expect(calls.filter((call) => call.startsWith('save'))).toEqual([
      'save "eins" on 4',
      'save "eins zwei" on 5',
    ]);
    expect(views.at(-1)).toEqual({ text: 'eins zwei', state: { kind: 'saved' } });
  });

  test('takes up a draft that a closed window left, from the revision it began at', async () => {
    const { store, calls } = fakeStore({ loadDraft: async () => ({ text: 'Entwurf', base: 2 }) });
    const { writing, views } = begin(store, { text: 'gespeichert', revision: 3 });
    await writing.start();
    expect(calls).toEqual(['save "Entwurf" on 2', 'drop draft']);
    expect(views.at(-1)).toEqual({ text: 'Entwurf', state: { kind: 'saved' } });
  });

  test('drops a draft that says what is stored anyway', async () => {
    const { store, calls } = fakeStore({ loadDraft: async () => ({ text: 'gleich', base: 1 }) });
    const { writing, views } = begin(store, { text: 'gleich', revision: 1 });
    await writing.start();
    expect(calls).toEqual(['drop draft']);
    expect(views).toEqual([]);
  });

  test('another window shows its words here, but never over words not yet saved', async () => {
    const { store } = fakeStore();
    const { writing } = begin(store, { text: 'eins', revision: 1 });
    writing.adopt({ text: 'zwei', revision: 2 });
    expect(writing.view.text).toBe('zwei');
    writing.write('meins');
    writing.adopt({ text: 'drei', revision: 3 });
    expect(writing.view.text).toBe('meins');
    writing.end();
    await wait();
  });

  test('saves what waits when it ends, and reports nothing more', async () => {
    const { store, calls } = fakeStore();
    const { writing, states } = begin(store);
    writing.write('zuletzt');
    writing.end();
    await wait();
    expect(calls).toContain('save "zuletzt" on undefined');
    expect(states()).toEqual(['saving']);
  });
});

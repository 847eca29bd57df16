import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteWriting, PAUSE, type Written } from '../../../../entrypoints/content/notes/note-writing';
import type { Reply } from '../../../../lib/messages';
import type { NoteOutcome } from '../../../../lib/note';

const SUBJECT = { on: 'article' } as const;

function begin(base: number | undefined) {
  const saved: { text: string; base: number | undefined }[] = [];
  let revision = base ?? 0;
  const answer: { now: () => Promise<Reply<NoteOutcome>> } = {
    now: async () => {
      revision += 1;
      return { ok: true, value: { note: { revision } as never, conflict: false } };
    },
  };
  const save = vi.fn((written: Written, from: number | undefined) => {
    saved.push({ text: written.text, base: from });
    return answer.now();
  });
  const writing = new NoteWriting('n1', { subject: SUBJECT, text: '' }, base, save);
  const states: string[] = [];
  writing.listen((state) => states.push(state.is));
  return { writing, saved, answer, states };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('NoteWriting', () => {
  it('saves after a pause in the typing, each time with the revision before', async () => {
    const { writing, saved, states } = begin(1);
    for (const text of ['G', 'Ge', 'Ged']) writing.change({ text });
    await vi.advanceTimersByTimeAsync(PAUSE);
    writing.change({ text: 'Gedanke' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(saved).toEqual([
      { text: 'Ged', base: 1 },
      { text: 'Gedanke', base: 2 },
    ]);
    expect(states.slice(-3)).toEqual(['open', 'saving', 'saved']);
  });

  it('saves every few seconds while one goes on typing', async () => {
    const { writing, saved } = begin(1);
    for (let key = 0; key < 20; key += 1) {
      writing.change({ text: 'x'.repeat(key + 1) });
      await vi.advanceTimersByTimeAsync(PAUSE / 2);
    }
    expect(saved.length).toBeGreaterThanOrEqual(2);
  });

  it('a new note is saved by the first flush, even without words', async () => {
    const { writing, saved } = begin(undefined);
    expect(writing.isOpen).toBe(true);
    expect(await writing.flush()).toBe(true);
    expect(saved).toEqual([{ text: '', base: undefined }]);
  });

  it('keeps what cannot be saved and saves it when asked again', async () => {
    const { writing, saved, answer, states } = begin(1);
    const works = answer.now;
    answer.now = async () => ({ ok: false, code: 'storage-full' });
    writing.change({ text: 'Gedanke' });
    expect(await writing.flush()).toBe(false);
    expect(writing.state).toEqual({ is: 'failed', code: 'storage-full' });
    expect(writing.written.text).toBe('Gedanke');
    answer.now = works;
    expect(await writing.flush()).toBe(true);
    expect(saved.at(-1)).toEqual({ text: 'Gedanke', base: 1 });
    expect(states.at(-1)).toBe('saved');
  });

  it('sends what was typed during a save after it, never beside it', async () => {
    const { writing, saved, answer } = begin(1);
    const works = answer.now;
    let release = () => {};
    answer.now = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return works();
    };
    writing.change({ text: 'eins' });
    const first = writing.flush();
    writing.change({ text: 'zwei' });
    void writing.flush();
    expect(saved).toHaveLength(1);
    answer.now = works;
    release();
    await first;
    expect(saved).toEqual([
      { text: 'eins', base: 1 },
      { text: 'zwei', base: 2 },
    ]);
  });

  it('takes words from elsewhere only when none are open here', () => {
    const { writing } = begin(1);
    writing.adopt({ subject: SUBJECT, text: 'anderswo' }, 2);
    expect(writing.written.text).toBe('anderswo');
    writing.change({ text: 'hier' });
    writing.adopt({ subject: SUBJECT, text: 'noch woanders' }, 3);
    expect(writing.written.text).toBe('hier');
  });

  it('tells of a conflict', async () => {
    const { writing, answer } = begin(1);
    answer.now = async () => ({ ok: true, value: { note: { revision: 4 } as never, conflict: true } });
    writing.change({ text: 'hier' });
    await writing.flush();
    expect(writing.state).toEqual({ is: 'saved', conflict: true });
  });
});

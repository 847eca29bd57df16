import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HIGHLIGHT_COLORS, type Note, type NoteAct, type Passage } from '../../../lib/note';
import { recordArticle } from '../../../lib/store/articles';
import { readTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import { actOnNote, historyOf, loadNote } from '../../../lib/store/notes';
import { type Random, seededRandom } from '../names/tagger/seeded-random';
import { madeUpArticle } from './made-up';

const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);
const ACTS = 40;
const IDS = ['n1', 'n2', '__proto__'];

const WORDS = ['Moor', 'Ebbe', '😀', 'Straße', '', 'naïve', '<b>'];
const passageAt = (words: string): Passage => ({
  selector: { exact: words, prefix: 'vor ', suffix: ' nach', start: 4, end: 4 + words.length },
  paragraph: `vor ${words} nach`,
});

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;

/** An act as a window may send it; its `base` is right, late or missing. */
async function randomAct(random: Random, article: string): Promise<NoteAct> {
  const id = pick(random, IDS);
  const old = await loadNote(id);
  const kind = pick(random, [
    'save',
    'save',
    'save',
    'remove',
    'restore',
    'attach',
    'refuse',
    'undo',
    'undo',
    'redo',
  ] as const);
  if (kind === 'undo' || kind === 'redo') return { do: kind, article };
  if (kind === 'save' || !old) {
    const base = pick(random, [
      old?.revision,
      old?.revision,
      Math.max(1, (old?.revision ?? 1) - 1),
      undefined,
    ]);
    const draft = {
      id,
      article,
      subject: { on: 'passage', passage: passageAt(pick(random, ['Watt', 'Deich'])) },
      text: random(2) === 0 && old ? old.text : [pick(random, WORDS), pick(random, WORDS)].join(' '),
      ...(base !== undefined && { base }),
      ...(random(3) === 0 && { color: pick(random, HIGHLIGHT_COLORS) }),
      ...(random(3) === 0 && { tags: [pick(random, WORDS), pick(random, WORDS)] }),
    } as const;
    return { do: 'save', draft };
  }
  if (kind === 'attach')
    return { do: 'attach', id, passage: passageAt(pick(random, ['Priel', 'Hallig', 'Watt'])) };
  if (kind === 'refuse') return { do: 'refuse', id, words: pick(random, ['Priel', 'Hallig']) };
  return { do: kind, id };
}

type View = Readonly<Record<string, unknown>>;

/** The notes as the reader sees them: those that are not deleted, without times and revisions. */
async function view(): Promise<View> {
  const notes = await readTables(['notes'], (tables) => tables.notes.toArray());
  return Object.fromEntries(
    notes
      .filter(({ deleted }) => deleted === undefined)
      .map(({ created: _c, updated: _u, revision: _r, worded: _w, earlier = [], ...rest }) => [
        `note ${rest.id}`,
        { ...rest, earlier: earlier.map(({ text }) => text) },
      ]),
  );
}

/** What undo and redo must do, told simply: a list of states, and a place in it. */
class Model {
  states: View[] = [{}];
  at = 0;

  acted(state: View): void {
    this.states = [...this.states.slice(0, this.at + 1), state];
    this.at += 1;
  }

  moved(by: 1 | -1): boolean {
    const next = this.at + by;
    if (next < 0 || next >= this.states.length) return false;
    this.at = next;
    return true;
  }

  get now(): View {
    return this.states[this.at] ?? {};
  }
}

let clock = Date.parse('2026-05-01T10:00:00Z');
afterEach(() => vi.restoreAllMocks());

async function run(random: Random, article: string): Promise<Model> {
  const model = new Model();
  let commands = 0;
  for (let turn = 0; turn < ACTS; turn += 1) {
    clock += 11_000;
    commands += 1;
    const act = await randomAct(random, article);
    const command = `command ${commands}`;
    const outcome = await actOnNote(command, act).catch((error) => error.kind);
    if (outcome === 'missing') continue;
    if (random(5) === 0) expect(await actOnNote(command, act)).toEqual(outcome);
    const isMove = act.do === 'undo' || act.do === 'redo';
    if (isMove) {
      const isDone = model.moved(act.do === 'undo' ? -1 : 1);
      expect(outcome.step !== undefined).toBe(isDone);
    } else if (outcome.step !== undefined) model.acted(await view());
    expect(await view()).toEqual(model.now);
    expect((await historyOf(article)).undo === undefined).toBe(model.at === 0);
    expect((await historyOf(article)).redo === undefined).toBe(model.at === model.states.length - 1);
  }
  return model;
}

async function all(article: string, act: 'undo' | 'redo'): Promise<number> {
  for (let count = 0; ; count += 1) {
    clock += 11_000;
    const { step } = await actOnNote(`${act} ${clock}`, { do: act, article });
    if (step === undefined) return count;
  }
}

/** Revisions only grow, whatever is done. */
async function revisions(): Promise<number[]> {
  const notes = await Promise.all(IDS.map((id) => loadNote(id)));
  return notes.map((note: Note | undefined) => note?.revision ?? 0);
}

describe('acts in any order', () => {
  test.each(SEEDS)('undone to the start, done again to the end: seed %i', async (seed) => {
    vi.spyOn(Date, 'now').mockImplementation(() => clock);
    await deleteEverything();
    const { id: article } = await recordArticle(madeUpArticle(), { keep: true });
    const model = await run(seededRandom(seed), article);
    const before = await revisions();
    await all(article, 'redo');
    const end = model.states.at(-1);
    expect(await view()).toEqual(end);
    expect(await all(article, 'undo')).toBe(model.states.length - 1);
    expect(await view()).toEqual({});
    expect(await all(article, 'redo')).toBe(model.states.length - 1);
    expect(await view()).toEqual(end);
    const after = await revisions();
    for (const [index, revision] of before.entries()) expect(after[index]).toBeGreaterThanOrEqual(revision);
  });
});

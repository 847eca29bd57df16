// The steps of an article: the acts on its notes in the order of their ids, those that were taken back at the end.
// Undo takes back the last one that stands, redo does the first one again that was taken back. A new act drops what
// was taken back. They are in the database, so that they outlive the window and the browser.
import type { NoteHistory, StepKind, Uuid } from '../../note';
import type { Tables } from '../db';
import { isSame } from '../rows/is-same';
import type { StoredNote, StoredStep } from '../rows/records';

type Steps = Pick<Tables, 'steps'>;

/** How many steps an article keeps; fewer, but some, where notes are so long that steps would fill the disk. */
const MAX_STEPS = 200;
const MIN_STEPS = 10;
const MAX_UNITS = 40_000_000;

/** Saves of one note within this time from the first are one step: they are one stretch of typing. */
const TYPING_MS = 10_000;

export type NewStep = {
  readonly kind: StepKind;
  readonly before: StoredNote | undefined;
  readonly after: StoredNote;
};

/** Newest first. */
function stepsOf({ steps }: Steps, article: Uuid) {
  return steps.where('article').equals(article).reverse();
}

/** The last step that stands. */
export function lastDone(tables: Steps, article: Uuid): Promise<StoredStep | undefined> {
  return stepsOf(tables, article)
    .filter(({ undone }) => !undone)
    .first();
}

/** The steps that were taken back, the last of the article first: the one to be done again stands at the end. */
async function undoneSteps(tables: Steps, article: Uuid): Promise<StoredStep[]> {
  const newest = stepsOf(tables, article);
  return (await newest.until(({ undone }) => !undone).toArray()).filter(({ undone }) => undone);
}

/** The step that was taken back before all others that were. */
export async function firstUndone(tables: Steps, article: Uuid): Promise<StoredStep | undefined> {
  return (await undoneSteps(tables, article)).at(-1);
}

/** What undo and redo would do. */
export async function readHistory(tables: Steps, article: Uuid): Promise<NoteHistory> {
  const undo = (await lastDone(tables, article))?.kind;
  const redo = (await firstUndone(tables, article))?.kind;
  return { ...(undo && { undo }), ...(redo && { redo }) };
}

/** Forgets what was taken back. */
async function dropUndone(tables: Steps, article: Uuid): Promise<void> {
  const undone = await undoneSteps(tables, article);
  if (undone.length > 0) await tables.steps.bulkDelete(undone.flatMap(({ id }) => id ?? []));
}

function isTyping({ kind, before, after }: NewStep | StoredStep): boolean {
  if (kind !== 'edit' || !before || before.text === after.text) return false;
  return (['subject', 'color', 'tags', 'earlier'] as const).every((field) =>
    isSame(before[field], after[field]),
  );
}

/** Whether a step goes on with the typing of the one before. */
function isContinued(last: StoredStep, step: NewStep, now: number): boolean {
  if (!isTyping(last) || !isTyping(step) || last.note !== step.after.id) return false;
  return last.after.revision === step.before?.revision && now >= last.at && now - last.at < TYPING_MS;
}

/** Adds a step, or makes it part of the last one; the oldest ones go. */
export async function addStep(tables: Steps, step: NewStep, now: number): Promise<void> {
  const { kind, before, after } = step;
  const { article } = after;
  await dropUndone(tables, article);
  const last = await lastDone(tables, article);
  if (last && isContinued(last, step, now)) {
    await tables.steps.put({ ...last, after });
    return;
  }
  await tables.steps.add({ article, note: after.id, at: now, kind, ...(before && { before }), after });
  const keys = await tables.steps.where('article').equals(article).primaryKeys();
  const units = after.text.length + (before?.text.length ?? 0);
  const kept = Math.max(MIN_STEPS, Math.min(MAX_STEPS, Math.floor(MAX_UNITS / Math.max(1, units))));
  if (keys.length > kept) await tables.steps.bulkDelete(keys.slice(0, keys.length - kept));
}

/** Marks a step as taken back, or as standing again. */
export async function markStep({ steps }: Steps, step: StoredStep, isUndone: boolean): Promise<void> {
  const { undone: _, ...plain } = step;
  await steps.put(isUndone ? { ...plain, undone: true } : plain);
}

/** The words of a note at a revision; undefined where no step tells. */
export async function textAt(tables: Steps, note: StoredNote, revision: number): Promise<string | undefined> {
  let text: string | undefined;
  await stepsOf(tables, note.article)
    .until(({ note: of, before, after }) => {
      if (of !== note.id) return false;
      text = [after, before].find((one) => one?.revision === revision)?.text;
      return text !== undefined || (before?.revision ?? 0) < revision;
    }, true)
    .toArray();
  return text;
}

/** Steps follow notes that move to another article. What was taken back is forgotten on both sides. */
export async function moveSteps(
  tables: Steps,
  notes: ReadonlySet<Uuid>,
  from: Uuid,
  to: Uuid,
): Promise<void> {
  if (from === to) return;
  await dropUndone(tables, from);
  await dropUndone(tables, to);
  const moving = await stepsOf(tables, from)
    .filter(({ note }) => notes.has(note))
    .toArray();
  await tables.steps.bulkPut(moving.map((step) => ({ ...step, article: to })));
}

import type { NoteAct, NoteOutcome, Uuid } from '../../note';
import type { Tables } from '../db';

type Commands = Pick<Tables, 'commands'>;

/** After this time nobody repeats a command any more. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

/** How many old commands one act clears away. */
const CLEARED = 200;

/** An outcome without words that the command itself holds, so that typing is not stored twice. */
type Answer = { readonly outcome: NoteOutcome; readonly isOfDraft?: true };

/** What was answered to a command that was carried out before. */
export async function answerTo(
  { commands }: Commands,
  command: Uuid,
  act: NoteAct,
): Promise<NoteOutcome | undefined> {
  const stored = await commands.get(command);
  if (stored === undefined) return undefined;
  const { outcome, isOfDraft } = stored.answer as Answer;
  if (!isOfDraft || !outcome.note || act.do !== 'save') return outcome;
  return { ...outcome, note: { ...outcome.note, text: act.draft.text } };
}

/** Remembers the answer to a command, and forgets old ones. */
export async function keepAnswer(
  { commands }: Commands,
  command: { readonly id: Uuid; readonly act: NoteAct },
  outcome: NoteOutcome,
  now: number,
): Promise<void> {
  const { id, act } = command;
  const isOfDraft = act.do === 'save' && outcome.note?.text === act.draft.text;
  const answer: Answer =
    isOfDraft && outcome.note
      ? { outcome: { ...outcome, note: { ...outcome.note, text: '' } }, isOfDraft }
      : { outcome };
  await commands.put({ id, at: now, answer });
  await commands
    .where('at')
    .below(now - KEPT_MS)
    .limit(CLEARED)
    .delete();
}

/** The id of the note that an answer holds. */
export function noteOfAnswer(answer: unknown): Uuid | undefined {
  return (answer as Answer).outcome.note?.id;
}

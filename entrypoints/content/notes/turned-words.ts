import type { Reply } from '../../../lib/messages';
import type { StepKind } from '../../../lib/note';
import { type CardWords, noteRefusalWords } from '../card/card-words';
import type { PassageWords } from './passage-words';

/** How undo or redo ended: what was done, that there was nothing to do, or why not. */
export function turnedWords(
  which: 'undo' | 'redo',
  reply: Reply<StepKind | undefined>,
  words: PassageWords,
  cardWords: CardWords,
): string {
  if (!reply.ok) return noteRefusalWords(cardWords, reply.code);
  const { value: step } = reply;
  const isUndo = which === 'undo';
  if (step === undefined) return isUndo ? words.nothingUndone : words.nothingRedone;
  return isUndo ? words.undone(words.steps[step]) : words.redone(words.steps[step]);
}

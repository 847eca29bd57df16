// Idea: a participle or infinitive is a cue when its auxiliary stands before it in its clause, or right behind it where
// the verb is last. Cost: linear in the clause. Source: own.

import { setOf } from '../../../text/set-of';
import { isQuoted, lowerAt, type Word } from '../grammar/word';
import type { Clause } from './clause';

/** "hat erklärt". */
const PERFECT = setOf('hat hatte haben hatten habe hätten hätte');
/** "wurde erklärt", "ist geplant". */
const PASSIVE = setOf('wird werden wurde wurden ist sind war waren sei seien werde worden');
/** "will erklären". */
const MODALS = setOf(`
  will wollte wollen wollten kann konnte können konnten muss musste müssen mussten möchte möchten soll sollte darf
  durfte`);
/** How further forms of modals and of "werden" begin: "könnte", "würden". */
const MODAL_BEGINNING = /^(?:könn|müss|soll|dürf|woll|würd|wird|werd)/;
/** What may stand behind the last verb of a clause: "dass er das erklärt und …", "erklärt haben". */
const BEHIND_LAST_VERB = setOf('und oder als wie haben werden zu');

/** The place of the auxiliary of a participle; undefined when it has none in its clause. */
export function findAuxiliaryOfParticiple(clause: Clause, at: number): number | undefined {
  return findAuxiliary(clause, at, (lower) => PERFECT.has(lower) || PASSIVE.has(lower));
}

/** The place of the modal of an infinitive; undefined when it has none in its clause. */
export function findModal(clause: Clause, at: number): number | undefined {
  return findAuxiliary(clause, at, (lower) => MODALS.has(lower));
}

/** Whether a word is an auxiliary of the passive: "wurde". */
export function isPassiveAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && PASSIVE.has(word.lower);
}

/** Whether a word is a modal in a common form: "will". */
export function isModal(word: Word | undefined): boolean {
  return word !== undefined && MODALS.has(word.lower);
}

/** "könnte er drohen", "will die Stadt ankündigen": a plural form that is an infinitive, as a modal stands before it. */
export function isBehindModal({ words, segment }: Clause, at: number): boolean {
  if (at < segment.end - 1 || !words[at]?.lower.endsWith('en')) return false;
  for (let index = at - 1; index >= segment.start; index -= 1) {
    const word = words[index];
    if (word !== undefined && !isQuoted(word) && (isModal(word) || MODAL_BEGINNING.test(word.lower)))
      return true;
  }
  return false;
}

function findAuxiliary(
  { words, segment }: Clause,
  at: number,
  isOne: (lower: string) => boolean,
): number | undefined {
  const isAuxiliary = (word: Word | undefined) => word !== undefined && !isQuoted(word) && isOne(word.lower);
  const behind = words[at + 1]?.lower === 'worden' ? at + 2 : at + 1;
  if (behind < segment.end && isAuxiliary(words[behind])) return behind;
  const isLast =
    behind >= segment.end || isQuoted(words[behind]) || BEHIND_LAST_VERB.has(lowerAt(words, behind));
  if (!isLast) return undefined;
  for (let index = at - 1; index >= segment.start; index -= 1) if (isAuxiliary(words[index])) return index;
  return undefined;
}

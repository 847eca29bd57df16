import type { Correction, NameCorrection, NamedParty } from '../../entities/correction';
import type { EntityKind } from '../../names/mention';
import { fold } from '../../text/fold';
import type { CorrectionRecord } from './records';

/** Whether a verdict is on a name rather than on a quotation. */
export function isOnName<C extends Correction>(correction: C): correction is C & NameCorrection {
  return correction.verdict !== 'attribute' && correction.verdict !== 'unquote';
}

/** Field by field, so that nothing else of what was handed over is stored. */
export function plainCorrection(correction: Correction): Correction {
  switch (correction.verdict) {
    case 'attribute': {
      const { verdict, article, words, to } = correction;
      return { verdict, article, words, ...(to && { to: plainParty(to) }) };
    }
    case 'unquote': {
      const { verdict, article, words } = correction;
      return { verdict, article, words };
    }
    case 'retype': {
      const { verdict, name, kind, to } = correction;
      return { verdict, name, kind, to };
    }
    default: {
      const { verdict, name, kind } = correction;
      return { verdict, name, kind };
    }
  }
}

function plainParty({ name, kind }: NamedParty): NamedParty {
  return { name, kind };
}

/** What a verdict is on: a name, or some words of one article. Equal for all verdicts on the same. */
export function subjectOf(correction: Correction): string {
  return isOnName(correction)
    ? `name ${fold(correction.name)}`
    : `words ${correction.article} ${fold(correction.words)}`;
}

/**
 * Whether the new verdict takes the place of the old one: the same naming, the way back from a retyping, a rejection
 * of what the name is to be now, or another kind for a name that is only there because the reader added it; and of
 * words, any verdict on the same words.
 */
export function isReplacedBy(old: CorrectionRecord, next: Correction): boolean {
  if (old.deleted !== undefined || subjectOf(old) !== subjectOf(next)) return false;
  if (!isOnName(old) || !isOnName(next) || old.kind === next.kind) return true;
  if (old.verdict === 'reject') return old.kind === kindAfter(next);
  if (old.verdict === 'add') return next.verdict === 'add';
  return next.verdict === 'retype' && old.to === next.kind;
}

/** A name that is only there because the reader added it stays added when it gets another kind. */
export function followingOn(replaced: readonly CorrectionRecord[], next: Correction): Correction {
  const isAdded = replaced.some(({ verdict }) => verdict === 'add');
  return isAdded && next.verdict === 'retype' ? { verdict: 'add', name: next.name, kind: next.to } : next;
}

/** Whether two verdicts say the same of the same. */
export function isEqual(a: Correction, b: Correction): boolean {
  return outcomeOf(a) === outcomeOf(b);
}

/** Whether a verdict that is stored says something of the same words, or of the same name and kind. */
export function isSpokenFor(living: readonly CorrectionRecord[], given: Correction): boolean {
  const subject = subjectOf(given);
  return living.some(
    (one) => subjectOf(one) === subject && (!isOnName(one) || !isOnName(given) || one.kind === given.kind),
  );
}

/** Where the verdict leaves a name: the kind it is from now on, undefined for none. */
function kindAfter(correction: NameCorrection): EntityKind | undefined {
  if (correction.verdict === 'reject') return undefined;
  return correction.verdict === 'retype' ? correction.to : correction.kind;
}

function outcomeOf(correction: Correction): string {
  const { verdict } = correction;
  if (isOnName(correction)) {
    return JSON.stringify([verdict, correction.name, correction.kind, kindAfter(correction)]);
  }
  const to = correction.verdict === 'attribute' ? correction.to : undefined;
  return JSON.stringify([verdict, correction.article, correction.words, to?.name, to?.kind]);
}

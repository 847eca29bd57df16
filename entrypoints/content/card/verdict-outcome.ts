import type { Correction } from '../../../lib/entities/correction';
import type { Uuid } from '../../../lib/note';
import { build, buildButton } from './build';
import type { CardServices } from './card-services';
import { type CardWords, correctionRefusalWords } from './card-words';

/** What came of a verdict, with its undoing. */
export type VerdictOutcome = {
  readonly element: HTMLElement;
  readonly give: (correction: Correction) => Promise<void>;
};

function takenWords(words: CardWords, correction: Correction): string {
  switch (correction.verdict) {
    case 'reject':
      return words.rejected(correction.name);
    case 'retype':
      return words.nowIs[correction.to](correction.name);
    case 'add':
      return words.nowIs[correction.kind](correction.name);
    case 'unquote':
      return words.unquoted;
    case 'attribute':
      return correction.to ? words.saidBy(correction.to.name) : words.saidByNobody;
  }
}

function undoneWords(words: CardWords, correction: Correction): string {
  return 'name' in correction ? words.undone(correction.name) : words.quotationUndone;
}

/** `onChange` is told whether a verdict stands now: then none is asked for, and the focus is on its undoing. */
export function createVerdictOutcome(
  document: Document,
  services: CardServices,
  onChange: (isTaken: boolean) => void,
): VerdictOutcome {
  const { words } = services;
  const status = build(document, 'p', { class: 'status', role: 'status' });
  const undo = buildButton(document, words.undo, () => void takeBack());
  const element = build(document, 'div', { class: 'done' }, status, undo);
  let taken: { readonly id: Uuid; readonly correction: Correction } | undefined;

  const show = (said: string, isBad: boolean) => {
    status.textContent = said;
    status.toggleAttribute('data-bad', isBad);
    element.hidden = said === '';
    undo.hidden = taken === undefined;
  };
  const give = async (correction: Correction) => {
    const reply = await services.correct(correction);
    if (reply.ok) taken = { id: reply.value.id, correction };
    show(reply.ok ? takenWords(words, correction) : correctionRefusalWords(words, reply.code), !reply.ok);
    if (!reply.ok) return;
    onChange(true);
    undo.focus();
  };
  const takeBack = async () => {
    if (taken === undefined) return;
    const { id, correction } = taken;
    const reply = await services.undoCorrection(id);
    if (reply.ok) taken = undefined;
    show(reply.ok ? undoneWords(words, correction) : correctionRefusalWords(words, reply.code), !reply.ok);
    if (reply.ok) onChange(false);
  };
  show('', false);
  return { element, give };
}

import type { Correction } from '../../../lib/entities/correction';
import { build, buildButton } from './build';
import type { CardServices, CardSubject } from './card-services';
import { type CardWords, correctionRefusalWords } from './card-words';

function takenWords(words: CardWords, correction: Correction): string {
  const { name, verdict, kind } = correction;
  if (verdict === 'reject') return words.rejected(name);
  return words.nowIs[verdict === 'retype' ? correction.to : kind](name);
}

/** The reader's verdicts on the name, each with its undoing. */
export function createVerdictPart(
  document: Document,
  subject: CardSubject,
  services: CardServices,
): HTMLElement {
  const { name, kind } = subject;
  const { words } = services;
  const status = build(document, 'p', { class: 'status', role: 'status' });
  const undo = buildButton(document, words.undo, () => void takeBack());
  const done = build(document, 'div', { class: 'done' }, status, undo);
  let taken: string | undefined;

  const show = (said: string, isBad: boolean) => {
    status.textContent = said;
    status.toggleAttribute('data-bad', isBad);
    done.hidden = said === '';
    undo.hidden = taken === undefined;
    for (const button of verdicts) button.hidden = taken !== undefined;
  };
  const give = async (correction: Correction) => {
    const reply = await services.correct(correction);
    if (reply.ok) taken = reply.value.id;
    show(reply.ok ? takenWords(words, correction) : correctionRefusalWords(words, reply.code), !reply.ok);
    if (reply.ok) undo.focus();
  };
  const takeBack = async () => {
    if (taken === undefined) return;
    const reply = await services.undoCorrection(taken);
    if (reply.ok) taken = undefined;
    show(reply.ok ? words.undone(name) : correctionRefusalWords(words, reply.code), !reply.ok);
    if (reply.ok) verdicts[0]?.focus();
  };
  const other = kind === 'person' ? 'organization' : 'person';
  const verdicts = [
    buildButton(document, words.isNot[kind], () => void give({ verdict: 'reject', name, kind })),
    buildButton(document, words.is[other], () => void give({ verdict: 'retype', name, kind, to: other })),
  ];
  show('', false);
  const actions = build(document, 'div', { class: 'actions' }, ...verdicts);
  return build(document, 'div', { class: 'part' }, done, actions);
}

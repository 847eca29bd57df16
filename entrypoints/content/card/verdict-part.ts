import { i18n } from '#i18n';
import type { Correction } from '../../../lib/entities/correction';
import { build, buildButton } from './build';
import type { CardServices, CardSubject } from './card-services';
import { correctionRefusalWords } from './card-words';

function rejectWords({ kind }: CardSubject): string {
  return kind === 'person' ? i18n.t('card_notPerson') : i18n.t('card_notOrganization');
}

function retypeWords({ kind }: CardSubject): string {
  return kind === 'person' ? i18n.t('card_isOrganization') : i18n.t('card_isPerson');
}

function takenWords(correction: Correction): string {
  const { name } = correction;
  if (correction.verdict === 'reject') return i18n.t('card_rejected', [name]);
  return correction.to === 'person'
    ? i18n.t('card_nowPerson', [name])
    : i18n.t('card_nowOrganization', [name]);
}

/** The reader's verdicts on the name, each with its undoing. */
export function createVerdictPart(
  document: Document,
  subject: CardSubject,
  services: CardServices,
): HTMLElement {
  const { name, kind } = subject;
  const words = build(document, 'p', { class: 'status', role: 'status' });
  const undo = buildButton(document, i18n.t('common_undo'), () => void takeBack());
  const done = build(document, 'div', { class: 'done' }, words, undo);
  let taken: string | undefined;

  const show = (said: string, isBad: boolean) => {
    words.textContent = said;
    words.toggleAttribute('data-bad', isBad);
    done.hidden = said === '';
    undo.hidden = taken === undefined;
    for (const button of verdicts) button.hidden = taken !== undefined;
  };
  const give = async (correction: Correction) => {
    const reply = await services.correct(correction);
    if (reply.ok) taken = reply.value.id;
    show(reply.ok ? takenWords(correction) : correctionRefusalWords(reply.code), !reply.ok);
    if (reply.ok) undo.focus();
  };
  const takeBack = async () => {
    if (taken === undefined) return;
    const reply = await services.undoCorrection(taken);
    if (reply.ok) taken = undefined;
    show(reply.ok ? i18n.t('card_undone', [name]) : correctionRefusalWords(reply.code), !reply.ok);
    if (reply.ok) verdicts[0]?.focus();
  };
  const other = kind === 'person' ? 'organization' : 'person';
  const verdicts = [
    buildButton(document, rejectWords(subject), () => void give({ verdict: 'reject', name, kind })),
    buildButton(
      document,
      retypeWords(subject),
      () => void give({ verdict: 'retype', name, kind, to: other }),
    ),
  ];
  show('', false);
  const actions = build(document, 'div', { class: 'actions' }, ...verdicts);
  return build(document, 'div', { class: 'part' }, done, actions);
}

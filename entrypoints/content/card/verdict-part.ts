import { build, buildButton } from './build';
import type { CardServices, CardSubject } from './card-services';
import { createVerdictOutcome } from './verdict-outcome';

/** The reader's verdicts on the name, each with its undoing. */
export function createVerdictPart(
  document: Document,
  subject: CardSubject,
  services: CardServices,
): HTMLElement {
  const { name, kind } = subject;
  const { words } = services;
  const outcome = createVerdictOutcome(document, services, (isTaken) => {
    for (const button of verdicts) button.hidden = isTaken;
    if (!isTaken) verdicts[0]?.focus();
  });
  const other = kind === 'person' ? 'organization' : 'person';
  const verdicts = [
    buildButton(document, words.isNot[kind], () => void outcome.give({ verdict: 'reject', name, kind })),
    buildButton(
      document,
      words.is[other],
      () => void outcome.give({ verdict: 'retype', name, kind, to: other }),
    ),
  ];
  const actions = build(document, 'div', { class: 'actions' }, ...verdicts);
  return build(document, 'div', { class: 'part' }, outcome.element, actions);
}

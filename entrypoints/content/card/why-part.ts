import type { Why } from '../../../lib/reason-words';
import { build, buildButton } from './build';
import type { CardWords } from './card-words';

/** On demand, why the mention that the card stands at is marked. */
export type WhyPart = { readonly element: HTMLElement; readonly show: (why: Why | undefined) => void };

export function createWhyPart(document: Document, words: CardWords): WhyPart {
  const answer = build(document, 'p', { class: 'because', id: 'because' });
  const question = buildButton(
    document,
    words.why,
    () => {
      answer.hidden = !answer.hidden;
      question.setAttribute('aria-expanded', String(!answer.hidden));
    },
    { class: 'why', 'aria-expanded': 'false', 'aria-controls': 'because' },
  );
  answer.hidden = true;
  const element = build(document, 'div', {}, question, answer);
  return {
    element,
    show: (why) => {
      element.hidden = why === undefined;
      answer.textContent = why ? words.becauseOf(why) : '';
    },
  };
}

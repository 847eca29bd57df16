import { build, buildButton } from './build';

/** On demand, why the mark that the card stands at is there. */
export type WhyPart = {
  readonly element: HTMLElement;
  /** `answer`: undefined where there is no mark. */
  readonly show: (answer: string | undefined) => void;
};

export function createWhyPart(document: Document, question: string): WhyPart {
  const said = build(document, 'p', { class: 'because', id: 'because' });
  const button = buildButton(
    document,
    question,
    () => {
      said.hidden = !said.hidden;
      button.setAttribute('aria-expanded', String(!said.hidden));
    },
    { class: 'why', 'aria-expanded': 'false', 'aria-controls': 'because' },
  );
  said.hidden = true;
  const element = build(document, 'div', {}, button, said);
  return {
    element,
    show: (answer) => {
      element.hidden = answer === undefined;
      said.textContent = answer ?? '';
    },
  };
}

import { build, buildIconButton } from './build';

/** "3 / 12" with a way on and a way back. */
export type Steps = {
  readonly element: HTMLElement;
  readonly count: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
};

/** Builds them; they say nothing until `showSteps`. */
export function createSteps(
  document: Document,
  words: { readonly previous: string; readonly next: string },
  onStep: (step: 1 | -1) => void,
): Steps {
  const previous = buildIconButton(document, 'previous', words.previous, () => onStep(-1));
  const next = buildIconButton(document, 'next', words.next, () => onStep(1));
  const count = build(document, 'span', { class: 'count', role: 'status' });
  const element = build(document, 'div', { class: 'steps' }, previous, count, next);
  return { element, count, buttons: [previous, next] };
}

/** `at` counts from 1; undefined when it stands at none of them. Not there at all where there are none. */
export function showSteps(
  { element, count, buttons }: Steps,
  {
    at,
    of,
    label,
  }: {
    readonly at: number | undefined;
    readonly of: number;
    readonly label: (at: string, of: string) => string;
  },
): void {
  const place = String(at ?? '–');
  element.hidden = of === 0;
  count.textContent = `${place} / ${of}`;
  count.setAttribute('aria-label', label(place, String(of)));
  for (const button of buttons) button.disabled = of < 2;
}

import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../lib/note';
import type { PassageWords } from '../notes/passage-words';
import { build, buildSwatch, hasFocus } from './build';

/** The five colors of a note, one of them chosen. */
export type ColorsPart = {
  readonly element: HTMLElement;
  readonly show: (color: HighlightColor | undefined) => void;
  /** Moves the choice; false when the focus is not in it. */
  readonly move: (step: 1 | -1) => boolean;
};

/** Builds it: a group of radio buttons, of which one is in the tab order. */
export function createColorsPart(
  document: Document,
  words: Pick<PassageWords, 'color' | 'colors'>,
  onChoose: (color: HighlightColor) => void,
): ColorsPart {
  const name = build(document, 'span', { class: 'kind' });
  const buttons = HIGHLIGHT_COLORS.map((color) => {
    const button = buildSwatch(document, color, words.colors[color], () => onChoose(color));
    button.setAttribute('role', 'radio');
    button.title = words.colors[color];
    return button;
  });
  const group = build(
    document,
    'div',
    { class: 'swatches', role: 'radiogroup', 'aria-label': words.color },
    ...buttons,
  );
  const show = (chosen: HighlightColor | undefined) => {
    for (const [index, button] of buttons.entries()) {
      const isChosen = HIGHLIGHT_COLORS[index] === chosen;
      button.setAttribute('aria-checked', String(isChosen));
      button.tabIndex = isChosen || (chosen === undefined && index === 0) ? 0 : -1;
    }
    name.textContent = chosen ? words.colors[chosen] : '';
  };
  const move = (step: 1 | -1): boolean => {
    const at = buttons.findIndex((button) => hasFocus(button));
    const to = (at + step + buttons.length) % buttons.length;
    const color = HIGHLIGHT_COLORS[to];
    if (at === -1 || !color) return false;
    buttons[to]?.focus();
    onChoose(color);
    return true;
  };
  return { element: build(document, 'div', { class: 'line colors' }, group, name), show, move };
}

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/note';
import { colorWords } from '../words/color-words';

export type ColorChoiceProps = {
  readonly chosen: HighlightColor;
  readonly onChoose: (color: HighlightColor) => void;
};

/** The five colors by name; arrow keys go from one to the next. The name of the chosen one stands beside them. */
export function ColorChoice({ chosen, onChoose }: ColorChoiceProps) {
  const id = useId();
  return (
    <fieldset class="color-choice">
      <legend class="unseen">{i18n.t('color_choice')}</legend>
      {HIGHLIGHT_COLORS.map((color) => (
        <label key={color} class="color-choice__one" title={colorWords(color)}>
          <input
            type="radio"
            class="color-choice__radio"
            name={id}
            checked={color === chosen}
            onChange={() => onChoose(color)}
          />
          <span class={`color-mark color-mark--${color}`} aria-hidden="true" />
          <span class="color-choice__name unseen">{colorWords(color)}</span>
        </label>
      ))}
      <span class="color-choice__chosen" aria-hidden="true">
        {colorWords(chosen)}
      </span>
    </fieldset>
  );
}

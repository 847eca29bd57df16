import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChosenFormat } from './export-ops';
import { formatGroups } from './format-list';

export type FormatChoiceProps = {
  readonly chosen: ChosenFormat;
  readonly onChoose: (format: ChosenFormat) => void;
  /** The whole library is exported. */
  readonly isWhole: boolean;
  /** What can be set for the chosen format; stands right below it. */
  readonly children: ComponentChildren;
};

/** All formats by what they are for, one of them chosen. */
export function FormatChoice({ chosen, onChoose, isWhole, children }: FormatChoiceProps) {
  const id = useId();
  return (
    <div class="formats">
      {formatGroups(isWhole).map(({ title, formats }, at) => (
        <fieldset key={title} class="formats__group">
          <legend class="formats__title" id={`${id}-${at}`}>
            {title}
          </legend>
          {formats.map(({ id: format, label, hint }) => (
            <div key={format} class="formats__entry">
              <label class="formats__format">
                <input
                  type="radio"
                  name={id}
                  class="formats__radio"
                  checked={format === chosen}
                  aria-describedby={`${id}-${format}`}
                  onChange={() => onChoose(format)}
                />
                <span class="formats__label">{label}</span>
                <span class="formats__hint" id={`${id}-${format}`}>
                  {hint}
                </span>
              </label>
              {format === chosen && children}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

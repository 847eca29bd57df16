import { useId } from 'preact/hooks';

export type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: string | undefined;
};

/** One of a few: all stand open, one is chosen. */
export function Choice<Value extends string>({ label, value, options, onChoose, hint }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="choice__label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice__option">
          <input
            class="choice__control"
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
      {hint && (
        <p class="choice__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

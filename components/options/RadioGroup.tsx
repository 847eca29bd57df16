import { useId } from 'preact/hooks';

export type RadioGroupProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: string | undefined;
};

/** One of a few: all stand open, one is chosen. */
export function RadioGroup<Value extends string>({
  label,
  value,
  options,
  onChoose,
  hint,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset class="radios" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="radios__label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="radios__option">
          <input
            class="radios__control"
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
        <p class="radios__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

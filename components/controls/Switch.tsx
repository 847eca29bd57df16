import { useId } from 'preact/hooks';

export type SwitchProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly disabled?: boolean;
};

/** On or off, at once. The whole line can be pressed. */
export function Switch({ label, hint, isOn, onSwitch, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch__label">{label}</span>
      {hint && (
        <span class="switch__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        class="switch__control"
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-label={label}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

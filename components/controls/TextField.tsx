import { useId } from 'preact/hooks';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** A search field: the browser gives it a way to be emptied. */
  readonly isSearch?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** The label is read aloud only (a search field whose placeholder says it). */
  readonly isLabelUnseen?: boolean;
};

/** One line of text with its label, hint and error tied together. */
export function TextField(props: TextFieldProps) {
  const { label, value, onText, isSearch = false, hint, error, isLabelUnseen = false } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class={isLabelUnseen ? 'unseen' : 'field__label'} for={id}>
        {label}
      </label>
      <input
        {...(isSearch ? { type: 'search' as const } : { type: 'text' as const })}
        placeholder={props.placeholder}
        disabled={props.disabled}
        onKeyDown={props.onKeyDown}
        spellcheck={false}
        autocomplete="off"
        id={id}
        class="input"
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

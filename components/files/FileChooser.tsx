import { useId, useRef } from 'preact/hooks';
import { Button } from '../controls/Button';

export type FileChooserProps = {
  readonly label: string;
  /** Endings and types as of an input: ".json,.gz". */
  readonly accept: string;
  readonly hint: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
};

/** A button that asks for a file, and what it takes. */
export function FileChooser({ label, accept, hint, isBusy = false, onFile }: FileChooserProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="data-action">
      <Button aria-describedby={id} disabled={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = ''; // The same file may be chosen again.
        }}
      />
      <p class="soft" id={id}>
        {hint}
      </p>
    </div>
  );
}

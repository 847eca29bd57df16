import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';

export type FileChooserProps = {
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
};

/** A button that asks for a backup file, and what it takes. */
export function FileChooser({ hint, isBusy, onFile }: FileChooserProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="data-action">
      <Button aria-describedby={id} disabled={isBusy} onClick={() => input.current?.click()}>
        {i18n.t('backup_takeFile')}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept="application/json,application/gzip,.json,.gz"
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

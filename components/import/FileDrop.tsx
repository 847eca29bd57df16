import type { TargetedDragEvent } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileChooser } from '../files/FileChooser';

const ACCEPTED = '.zip,.json,.jsonld,.gz,.csv,application/zip,application/json,application/gzip,text/csv';

/** Where a file is chosen, or dropped. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const take = (event: TargetedDragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the button in it does the same by keyboard
    <div
      class={isOver ? 'file-drop file-drop--over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <FileChooser
        label={i18n.t('import_choose')}
        accept={ACCEPTED}
        hint={i18n.t(isOver ? 'import_dropNow' : 'import_drop')}
        onFile={onFile}
      />
    </div>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Dialog } from '../../../components/controls/Dialog';
import { TextField } from '../../../components/controls/TextField';

export type NameDialogProps = {
  readonly title: string;
  readonly name: string;
  /** Names that are taken, by other lists. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks for the name of a collection or a saved search. */
export function NameDialog({ title, name, taken, onName, onClose }: NameDialogProps) {
  const [text, setText] = useState(name);
  const cleaned = text.trim().replace(/\s+/g, ' ');
  const isTaken = taken.some((one) => one.toLocaleLowerCase() === cleaned.toLocaleLowerCase());
  const isReady = cleaned !== '' && !isTaken;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common_cancel')}</Button>
          <Button kind="primary" disabled={!isReady} onClick={() => onName(cleaned)}>
            {i18n.t('common_save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onName(cleaned);
        }}
      >
        <TextField
          label={i18n.t('library_listName')}
          value={text}
          onText={setText}
          error={isTaken ? i18n.t('library_listTaken') : undefined}
        />
      </form>
    </Dialog>
  );
}

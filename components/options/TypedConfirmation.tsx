import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';

export type TypedConfirmationProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The word to type; case and blanks around it do not matter. */
  readonly word: string;
  readonly action: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** A question for what cannot be undone: nothing happens until the word is typed. */
export function TypedConfirmation(props: TypedConfirmationProps) {
  const { title, children, word, action, isBusy, onConfirm, onClose } = props;
  const [typed, setTyped] = useState('');
  const isTyped = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const confirm = () => {
    if (isTyped && !isBusy) onConfirm();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common_cancel')}</Button>
          <Button kind="danger" disabled={!isTyped || isBusy} onClick={confirm}>
            {action}
          </Button>
        </>
      }
    >
      <div class="confirmation">
        {children}
        <TextField
          label={i18n.t('options_deleteLabel', [word])}
          value={typed}
          onText={setTyped}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) confirm();
          }}
        />
      </div>
    </Dialog>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';

export type RenameFieldProps = { readonly name: string; readonly onRename: (name: string) => void };

/** Another name for someone, in all lists. */
export function RenameField({ name, onRename }: RenameFieldProps) {
  const [text, setText] = useState(name);
  const wanted = text.trim().replace(/\s+/g, ' ');
  const isIdle = wanted === '' || wanted === name;
  return (
    <form
      class="set-right__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIdle) onRename(wanted);
      }}
    >
      <TextField label={i18n.t('figure_newName')} value={text} onText={setText} />
      <Button type="submit" disabled={isIdle}>
        {i18n.t('figure_rename')}
      </Button>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Dialog } from '../../../components/controls/Dialog';
import { TextField } from '../../../components/controls/TextField';
import { countInWords } from '../../../components/words/count';
import type { Uuid } from '../../../lib/note';
import type { OwnList } from '../lists/list-services';

export type CollectDialogProps = {
  readonly articles: number;
  readonly collections: readonly OwnList[];
  /** Into one that is there, or into a new one of that name. */
  readonly onAdd: (into: { readonly id: Uuid } | { readonly name: string }) => void;
  readonly onTakeOut: (id: Uuid) => void;
  readonly onClose: () => void;
};

/** Puts several articles into a collection, or takes them out of one. */
export function CollectDialog({ articles, collections, onAdd, onTakeOut, onClose }: CollectDialogProps) {
  const [chosen, setChosen] = useState<Uuid | undefined>(collections[0]?.id);
  const [name, setName] = useState('');
  const isNew = chosen === undefined;
  const cleaned = name.trim().replace(/\s+/g, ' ');
  const add = () => onAdd(isNew ? { name: cleaned } : { id: chosen });
  const one = (id: Uuid | undefined, label: string) => (
    <li key={id ?? 'new'}>
      <label class="bulk-tags__one">
        <input type="radio" name="collection" checked={chosen === id} onChange={() => setChosen(id)} />
        {label}
      </label>
    </li>
  );
  return (
    <Dialog
      title={i18n.t('library_collectArticles', [countInWords(articles, 'articles')])}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common_cancel')}</Button>
          <Button disabled={isNew} onClick={() => !isNew && onTakeOut(chosen)}>
            {i18n.t('library_takeOut')}
          </Button>
          <Button kind="primary" disabled={isNew && cleaned === ''} onClick={add}>
            {i18n.t('library_putIn')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNew || cleaned !== '') add();
        }}
      >
        <fieldset>
          <legend class="unseen">{i18n.t('library_collections')}</legend>
          <ul class="bulk-tags__present">
            {collections.map(({ id, name: label }) => one(id, label))}
            {one(undefined, i18n.t('library_newCollection'))}
          </ul>
        </fieldset>
        {isNew && <TextField label={i18n.t('library_listName')} value={name} onText={setName} />}
      </form>
    </Dialog>
  );
}

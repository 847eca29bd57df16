import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Dialog } from '../../../components/controls/Dialog';
import { TagsEditor } from '../../../components/controls/TagsEditor';
import { countInWords } from '../../../components/words/count';

export type TagDialogProps = {
  readonly articles: number;
  /** Every tag of the library. */
  readonly known: readonly string[];
  /** Tags that some of the chosen articles have, as far as it is known; undefined: any may be. */
  readonly present: readonly string[];
  readonly onChange: (added: readonly string[], removed: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Puts tags on several articles and takes tags off them. */
export function TagDialog({ articles, known, present, onChange, onClose }: TagDialogProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const toggle = (tag: string) =>
    setRemoved(removed.includes(tag) ? removed.filter((one) => one !== tag) : [...removed, tag]);
  const isIdle = added.length + removed.length === 0;
  return (
    <Dialog
      title={i18n.t('library_tagArticles', [countInWords(articles, 'articles')])}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common_cancel')}</Button>
          <Button kind="primary" disabled={isIdle} onClick={() => onChange(added, removed)}>
            {i18n.t('library_change')}
          </Button>
        </>
      }
    >
      <div class="bulk-tags">
        <TagsEditor tags={added} known={known} onChange={setAdded} />
        {present.length > 0 && (
          <fieldset>
            <legend class="field__label">{i18n.t('library_tagsTakeOff')}</legend>
            <ul class="bulk-tags__present">
              {present.map((tag) => (
                <li key={tag}>
                  <label class="bulk-tags__one">
                    <input
                      type="checkbox"
                      class="pick__box"
                      checked={removed.includes(tag)}
                      onChange={() => toggle(tag)}
                    />
                    {tag}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
      </div>
    </Dialog>
  );
}

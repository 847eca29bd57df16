import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Dialog } from '../../../components/controls/Dialog';
import { countInWords } from '../../../components/words/count';

export type DeleteListDialogProps = {
  readonly name: string;
  /** How many articles are in it. */
  readonly articles: number;
  readonly onDelete: (how: 'list' | 'with-articles') => void;
  readonly onClose: () => void;
};

/** A collection goes, its articles stay; or they go, too. Both can be undone. */
export function DeleteListDialog({ name, articles, onDelete, onClose }: DeleteListDialogProps) {
  return (
    <Dialog
      title={i18n.t('library_deleteCollection', [name])}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common_cancel')}</Button>
          <Button kind="danger" onClick={() => onDelete('with-articles')}>
            {i18n.t('library_deleteWithArticles', [countInWords(articles, 'articles')])}
          </Button>
          <Button kind="primary" onClick={() => onDelete('list')}>
            {i18n.t('library_deleteListOnly')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('library_deleteCollectionText')}</p>
    </Dialog>
  );
}

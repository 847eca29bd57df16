import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import type { PageState } from '../../../lib/messages';
import type { PageHandle } from '../use-page';
import type { KeptHandle } from './use-kept';

export type NoticesProps = {
  readonly page: PageHandle;
  readonly state: PageState;
  readonly kept: KeptHandle;
  readonly onLibrary: () => void;
};

/** Why the article is marked, but not stored. */
function unsavedWords({ unsaved, private: isPrivate }: PageState): string {
  if (isPrivate) return `${i18n.t('popup_privateTitle')}. ${i18n.t('popup_privateText')}`;
  switch (unsaved) {
    case 'storage-full':
      return `${i18n.t('refused_fullTitle')}. ${i18n.t('refused_fullText')}`;
    case 'storage-denied':
      return `${i18n.t('refused_deniedTitle')}. ${i18n.t('refused_deniedText')}`;
    case 'data-lost':
      return `${i18n.t('refused_lostTitle')}. ${i18n.t('refused_lostText')}`;
    case 'outdated':
      return i18n.t('popup_failOutdated');
    default:
      return i18n.t('popup_failOther');
  }
}

/** What the reader has to know before all else: nothing is stored here, or it could not be stored. */
export function Notices({ page, state, kept, onLibrary }: NoticesProps) {
  return (
    <>
      {state.articleId === undefined && (
        <div class="notice popup__notice" role="status">
          <p>{unsavedWords(state)}</p>
          {state.unsaved === 'data-lost' ? (
            <Button onClick={onLibrary}>{i18n.t('common_openLibrary')}</Button>
          ) : (
            <Button onClick={page.saveAnyway}>
              {i18n.t(state.private ? 'popup_saveAnyway' : 'common_tryAgain')}
            </Button>
          )}
        </div>
      )}
      {kept.reason !== undefined && (
        <p class="notice popup__notice" role="alert">
          {kept.reason}
        </p>
      )}
    </>
  );
}

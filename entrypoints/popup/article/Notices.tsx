import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import type { PageState } from '../../../lib/messages';
import type { PageHandle } from '../use-page';
import type { KeptHandle } from './use-kept';

export type NoticesProps = {
  readonly page: PageHandle;
  readonly state: PageState;
  readonly kept: KeptHandle;
};

/** What the reader has to know before all else: nothing is stored here, or it could not be stored. */
export function Notices({ page, state, kept }: NoticesProps) {
  return (
    <>
      {state.articleId === undefined && (
        <div class="notice popup__notice" role="status">
          {state.private ? (
            <p>
              {i18n.t('popup_privateTitle')}. {i18n.t('popup_privateText')}
            </p>
          ) : (
            <p>{i18n.t('popup_failOther')}</p>
          )}
          <Button onClick={page.saveAnyway}>
            {i18n.t(state.private ? 'popup_saveAnyway' : 'common_tryAgain')}
          </Button>
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

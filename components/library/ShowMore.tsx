import { i18n } from '#i18n';
import { Button } from '../controls/Button';

export type ShowMoreProps = { readonly onMore: () => void };

/** Below a list that goes on. */
export function ShowMore({ onMore }: ShowMoreProps) {
  return (
    <div class="cards__more">
      <Button kind="quiet" onClick={onMore}>
        {i18n.t('library_showMore')}
      </Button>
    </div>
  );
}

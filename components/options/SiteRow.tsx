import { i18n } from '#i18n';
import { Button } from '../controls/Button';

export type SiteRowProps = {
  readonly host: string;
  /** Reached without encryption (`http:`): said, as it is unusual. */
  readonly isUnencrypted: boolean;
  /** False when the permission was withdrawn in the browser's own settings. */
  readonly isGranted: boolean;
  readonly onRemove: () => void;
  readonly onAsk: () => void;
};

/** One site where articles are marked by themselves. */
export function SiteRow({ host, isUnencrypted, isGranted, onRemove, onAsk }: SiteRowProps) {
  return (
    <li class="site-row">
      <span class="site-row__host">
        {host}
        {isUnencrypted && <span class="soft"> {i18n.t('options_siteUnencrypted')}</span>}
        {!isGranted && <span class="site-row__state">{i18n.t('options_siteWithout')}</span>}
      </span>
      {!isGranted && (
        <Button aria-label={i18n.t('options_siteAskOf', [host])} onClick={onAsk}>
          {i18n.t('options_siteAsk')}
        </Button>
      )}
      <Button kind="quiet" aria-label={i18n.t('options_siteRemoveOf', [host])} onClick={onRemove}>
        {i18n.t('options_siteRemove')}
      </Button>
    </li>
  );
}

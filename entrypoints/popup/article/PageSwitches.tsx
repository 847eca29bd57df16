import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Switch } from '../../../components/controls/Switch';
import type { PageState } from '../../../lib/messages';
import type { PopupServices } from '../services';
import type { PageHandle } from '../use-page';
import type { KeptHandle } from './use-kept';
import { useSite } from './use-site';

export type PageSwitchesProps = {
  readonly page: PageHandle;
  readonly state: PageState;
  readonly kept: KeptHandle;
  readonly services: PopupServices;
};

/** The marks on this page, the article in the library, the site by itself. */
export function PageSwitches({ page, state, kept, services }: PageSwitchesProps) {
  const site = useSite(services, state.url);
  return (
    <section class="section" aria-label={i18n.t('popup_tools')}>
      <div class="section__body">
        <Switch
          label={i18n.t('popup_marksOn')}
          isOn={state.marked}
          onSwitch={(isOn) => (isOn ? page.mark(true) : page.unmark())}
        />
        {kept.saved === 'saved' && (
          <div class="switch-line">
            <span>{i18n.t('popup_inLibrary')}</span>
            <Button kind="quiet" onClick={kept.remove}>
              {i18n.t('popup_remove')}
            </Button>
          </div>
        )}
        {site && (
          <Switch
            label={i18n.t('popup_always', [site.host])}
            hint={site.isOn ? undefined : i18n.t('popup_alwaysHint')}
            isOn={site.isOn}
            onSwitch={site.onSwitch}
          />
        )}
      </div>
    </section>
  );
}

import { i18n } from '#i18n';
import { Switch } from '../../components/controls/Switch';
import { Skeleton } from '../../components/feedback/Skeleton';
import { Toast } from '../../components/feedback/Toast';
import { useToast } from '../../components/feedback/use-toast';
import { SaveMark } from '../../components/notes/SaveMark';
import { OptionsSection } from '../../components/options/OptionsSection';
import { PermissionsTable } from '../../components/options/PermissionsTable';
import { Recoverable } from '../../components/recovery/Recoverable';
import { BackupSection } from './BackupSection';
import { CorrectionsSection } from './CorrectionsSection';
import { DataSection } from './DataSection';
import { KeysSection } from './KeysSection';
import { ColorsSection, MarkingSection } from './MarkingSections';
import { SitesSection } from './SitesSection';
import type { OptionsServices } from './services';
import { useSettings } from './use-settings';

/** The options: one column, each subject named in the margin. Every change is kept at once. */
export function App({ services }: { readonly services: OptionsServices }) {
  const { settings, state, hasFailedToLoad, change } = useSettings(services);
  const { show, ...toast } = useToast();
  return (
    <>
      <main class="options">
        <header class="options__head">
          <h1 class="options__title">{i18n.t('options_title')}</h1>
          <SaveMark state={state} />
        </header>
        {hasFailedToLoad && (
          <p class="notice options__notice" role="alert">
            {i18n.t('options_loadFailed')}
          </p>
        )}
        {state.kind === 'not-saved' && (
          <p class="notice options__notice" role="alert">
            {i18n.t('options_saveFailed')}
          </p>
        )}
        {settings ? (
          <>
            <MarkingSection settings={settings} change={change} />
            <ColorsSection settings={settings} change={change} />
            <SitesSection services={services} sites={settings.sites} change={change} show={show} />
            <OptionsSection title={i18n.t('options_toolbar')}>
              <Switch
                label={i18n.t('options_badge')}
                hint={i18n.t('options_badgeHint')}
                isOn={settings.badge}
                onSwitch={(badge) => void change(() => ({ badge }))}
              />
            </OptionsSection>
            <KeysSection services={services} />
            <Recoverable
              ops={services}
              level={3}
              frame={(screen) => <OptionsSection title={i18n.t('common_library')}>{screen}</OptionsSection>}
            >
              <CorrectionsSection services={services} show={show} />
              <BackupSection services={services} settings={settings} change={change} show={show} />
              <DataSection services={services} show={show} />
            </Recoverable>
            <OptionsSection title={i18n.t('options_permissions')}>
              <p class="options__promise">{i18n.t('options_nothingLeaves')}</p>
              <PermissionsTable permissions={services.permissions} />
            </OptionsSection>
          </>
        ) : (
          <Skeleton lines={9} />
        )}
        <footer class="options__foot">
          <a href="/library.html">{i18n.t('common_library')}</a>
          <span>Randnotiz, {i18n.t('options_version', [services.version])}</span>
        </footer>
      </main>
      <Toast {...toast} />
    </>
  );
}

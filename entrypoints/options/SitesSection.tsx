import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { TextField } from '../../components/controls/TextField';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { OptionsSection } from '../../components/options/OptionsSection';
import { SiteRow } from '../../components/options/SiteRow';
import type { OptionsServices } from './services';
import { describePattern, siteOfAddress } from './site-address';
import type { SettingsHandle } from './use-settings';

export type SitesSectionProps = {
  readonly services: OptionsServices;
  readonly sites: readonly string[];
  readonly change: SettingsHandle['change'];
  readonly show: (message: ToastMessage) => void;
};

/** Which of the sites the browser grants at present; undefined until it has answered. */
function useGranted(services: OptionsServices, sites: readonly string[]): ReadonlySet<string> | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const answers = await Promise.all(sites.map((site) => services.isGranted(site).catch(() => false)));
      if (isCurrent) setGranted(new Set(sites.filter((_site, index) => answers[index])));
    };
    void load();
    const stop = services.watchGranted(() => void load());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [services, sites]);
  return granted;
}

/** Sites where articles are marked as they open. The permission is asked from the click and given back on removal. */
export function SitesSection({ services, sites, change, show }: SitesSectionProps) {
  const granted = useGranted(services, sites);
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();

  const request = async (pattern: string) => {
    const { host } = describePattern(pattern);
    // The request must be the first thing after the click: the browser wants the reader's own action.
    const isGiven = await services.requestSite(pattern).catch(() => false);
    if (!isGiven) {
      setError(i18n.t('options_siteRefused', [host]));
      return;
    }
    setError(undefined);
    setAddress('');
    const isKept = await change((settings) => ({ sites: [...new Set([...settings.sites, pattern])] }));
    if (isKept) show({ text: i18n.t('options_siteAdded', [host]) });
  };
  const add = () => {
    const site = siteOfAddress(address);
    if (!site) return setError(i18n.t('options_siteInvalid'));
    if (sites.includes(site.pattern)) return setError(i18n.t('options_siteKnown', [site.host]));
    void request(site.pattern);
  };
  const remove = async (pattern: string) => {
    const { host } = describePattern(pattern);
    const without = (all: readonly string[]) => all.filter((one) => one !== pattern);
    if (!(await change((settings) => ({ sites: without(settings.sites) })))) return;
    await services.releaseSite(pattern).catch(() => undefined);
    show({
      text: i18n.t('options_siteRemoved', [host]),
      undo: () => void request(pattern),
    });
  };

  return (
    <OptionsSection title={i18n.t('options_sites')}>
      <p class="options__text">{i18n.t('options_sitesText')}</p>
      {sites.length === 0 ? (
        <p class="soft">{i18n.t('options_noSites')}</p>
      ) : (
        <ul class="sites" aria-label={i18n.t('options_sites')}>
          {sites.map((pattern) => (
            <SiteRow
              key={pattern}
              {...describePattern(pattern)}
              isGranted={granted?.has(pattern) ?? true}
              onRemove={() => void remove(pattern)}
              onAsk={() => void request(pattern)}
            />
          ))}
        </ul>
      )}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={i18n.t('options_siteLabel')}
          placeholder="news.example.org"
          value={address}
          error={error}
          onText={(text) => {
            setAddress(text);
            setError(undefined);
          }}
        />
        <Button type="submit">{i18n.t('options_siteAdd')}</Button>
      </form>
    </OptionsSection>
  );
}

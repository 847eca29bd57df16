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

/** Which patterns the browser grants at present; undefined until it has answered. */
function useGranted(services: OptionsServices): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    const load = () => void services.loadGranted().then(setGranted, () => setGranted(undefined));
    load();
    return services.watchGranted(load);
  }, [services]);
  return granted;
}

/** Sites where articles are marked as they open. The permission is asked from the click and given back on removal. */
export function SitesSection({ services, sites, change, show }: SitesSectionProps) {
  const granted = useGranted(services);
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();

  const request = async (pattern: string, next: readonly string[]) => {
    const { host } = describePattern(pattern);
    // The request must be the first thing after the click: the browser wants the reader's own action.
    const isGiven = await services.requestSite(pattern).catch(() => false);
    if (!isGiven) {
      setError(i18n.t('options_siteRefused', [host]));
      return;
    }
    setError(undefined);
    setAddress('');
    if (await change({ sites: next })) show({ text: i18n.t('options_siteAdded', [host]) });
  };
  const add = () => {
    const site = siteOfAddress(address);
    if (!site) return setError(i18n.t('options_siteInvalid'));
    if (sites.includes(site.pattern)) return setError(i18n.t('options_siteKnown', [site.host]));
    void request(site.pattern, [...sites, site.pattern]);
  };
  const remove = async (pattern: string) => {
    const { host } = describePattern(pattern);
    if (!(await change({ sites: sites.filter((one) => one !== pattern) }))) return;
    await services.releaseSite(pattern).catch(() => undefined);
    show({
      text: i18n.t('options_siteRemoved', [host]),
      undo: () => void request(pattern, sites),
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
              isGranted={granted?.includes(pattern) ?? true}
              onRemove={() => void remove(pattern)}
              onAsk={() => void request(pattern, sites)}
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

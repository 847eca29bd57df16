import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { TextField } from '../../components/controls/TextField';
import { OptionsSection } from '../../components/options/OptionsSection';
import { SiteRow } from '../../components/options/SiteRow';
import { describePattern } from './site-address';
import { type SitesHandle, type SitesProps, useSites } from './use-sites';

function AddSite({ handle }: { readonly handle: SitesHandle }) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void handle.add(address).then((isAdded) => isAdded && setAddress(''));
      }}
    >
      <TextField
        label={i18n.t('options_siteLabel')}
        placeholder="news.example.org"
        value={address}
        error={handle.error}
        onText={(text) => {
          setAddress(text);
          handle.clearError();
        }}
      />
      <Button type="submit">{i18n.t('options_siteAdd')}</Button>
    </form>
  );
}

/** Sites where articles are marked as they open. */
export function SitesSection(props: SitesProps) {
  const { sites } = props;
  const handle = useSites(props);
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
              isGranted={handle.isGranted(pattern)}
              onRemove={() => handle.remove(pattern)}
              onAsk={() => handle.askAgain(pattern)}
            />
          ))}
        </ul>
      )}
      <AddSite handle={handle} />
    </OptionsSection>
  );
}

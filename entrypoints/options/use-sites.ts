import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/feedback/use-toast';
import type { OptionsServices } from './services';
import { describePattern, siteOfAddress } from './site-address';
import type { SettingsHandle } from './use-settings';

export type SitesProps = {
  readonly services: OptionsServices;
  readonly sites: readonly string[];
  readonly change: SettingsHandle['change'];
  readonly show: (message: ToastMessage) => void;
};

export type SitesHandle = {
  readonly isGranted: (pattern: string) => boolean;
  /** Why the last wish could not be met, in words for the reader. */
  readonly error: string | undefined;
  readonly clearError: () => void;
  /** Adds the site of a typed address. True once the browser has given its permission. */
  readonly add: (address: string) => Promise<boolean>;
  readonly askAgain: (pattern: string) => void;
  readonly remove: (pattern: string) => void;
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

/** Sites where articles are marked by themselves: the permission is asked from the click and given back on removal. */
export function useSites({ services, sites, change, show }: SitesProps): SitesHandle {
  const granted = useGranted(services, sites);
  const [error, setError] = useState<string>();

  const request = async (pattern: string) => {
    const { host } = describePattern(pattern);
    // The request must be the first thing after the click: the browser wants the reader's own action.
    const isGiven = await services.requestSite(pattern).catch(() => false);
    setError(isGiven ? undefined : i18n.t('options_siteRefused', [host]));
    if (!isGiven) return false;
    const isKept = await change((settings) => ({ sites: [...new Set([...settings.sites, pattern])] }));
    if (isKept) show({ text: i18n.t('options_siteAdded', [host]) });
    return true;
  };
  const remove = async (pattern: string) => {
    const { host } = describePattern(pattern);
    const without = (all: readonly string[]) => all.filter((one) => one !== pattern);
    if (!(await change((settings) => ({ sites: without(settings.sites) })))) return;
    await services.releaseSite(pattern).catch(() => undefined);
    show({ text: i18n.t('options_siteRemoved', [host]), undo: () => void request(pattern) });
  };
  return {
    isGranted: (pattern) => granted?.has(pattern) ?? true,
    error,
    clearError: () => setError(undefined),
    add: async (address) => {
      const site = siteOfAddress(address);
      if (site && !sites.includes(site.pattern)) return request(site.pattern);
      setError(site ? i18n.t('options_siteKnown', [site.host]) : i18n.t('options_siteInvalid'));
      return false;
    },
    askAgain: (pattern) => void request(pattern),
    remove: (pattern) => void remove(pattern),
  };
}

import { useEffect, useState } from 'preact/hooks';
import type { PopupServices } from '../services';

export type Site = { readonly pattern: string; readonly host: string };

/** The site a page belongs to; undefined for pages that are on no site (files, the browser's own). */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  // Match patterns know no ports: the permission is for the host.
  const { hostname } = new URL(url);
  return { pattern: `${protocol}//${hostname}/*`, host };
}

export type SiteHandle = Site & { readonly isOn: boolean; readonly onSwitch: (isOn: boolean) => void };

/** Whether the page's site is marked by itself, and the switch for it. */
export function useSite(services: PopupServices, url: string | undefined): SiteHandle | undefined {
  const [isOn, setOn] = useState(false);
  const site = url === undefined ? undefined : siteOf(url);
  const pattern = site?.pattern;
  useEffect(() => {
    if (pattern) services.isAlwaysMarked(pattern).then(setOn, () => setOn(false));
  }, [services, pattern]);
  if (!site) return undefined;
  return {
    ...site,
    isOn,
    onSwitch: (wanted) => {
      setOn(wanted);
      services.setAlwaysMarked(site.pattern, wanted).then(setOn, () => setOn(!wanted));
    },
  };
}

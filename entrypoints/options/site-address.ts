export type SiteAddress = {
  /** Match pattern: every page of this host. Patterns know no ports. */
  readonly pattern: string;
  readonly host: string;
};

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const HOST =
  /^(?:localhost|\[[0-9a-f:]+\]|(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}|\d{1,3}(?:\.\d{1,3}){3})$/u;

/** The site that a typed or pasted address is on (https when it does not say); undefined when it is no address. */
export function siteOfAddress(text: string): SiteAddress | undefined {
  const typed = text.trim();
  const full = SCHEME.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(full)) return undefined;
  const { protocol, hostname } = new URL(full);
  if ((protocol !== 'https:' && protocol !== 'http:') || !HOST.test(hostname)) return undefined;
  return { pattern: `${protocol}//${hostname}/*`, host: hostname };
}

/** A kept pattern as the list shows it. Patterns that are not of one host show as they are. */
export function describePattern(pattern: string): { readonly host: string; readonly isUnencrypted: boolean } {
  const [, scheme, host] = /^(https?|\*):\/\/([^/*]+)\/\*$/.exec(pattern) ?? [];
  return { host: host ?? pattern, isUnencrypted: scheme === 'http' };
}

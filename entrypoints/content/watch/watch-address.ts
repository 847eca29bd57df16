/** Safety net for browsers without the Navigation API, in ms. */
const POLL = 1_000;

type NavigationLike = Pick<EventTarget, 'addEventListener'>;

/** An address without its fragment: jumping inside a page is not leaving it. */
export function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/** Calls back when the document takes another address (fragments aside), until the signal ends it. */
export function watchAddress(window: Window, onChange: (url: string) => void, signal: AbortSignal): void {
  let known = withoutHash(window.location.href);
  const check = () => {
    const url = withoutHash(window.location.href);
    if (url === known) return;
    known = url;
    onChange(url);
  };
  const { navigation } = window as { readonly navigation?: NavigationLike };
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  const timer = setInterval(check, POLL);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

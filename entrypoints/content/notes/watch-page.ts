import { listRoots } from '../../../lib/page/page-roots';
import type { PageServices } from '../page-services';
import { watchLateContent } from '../watch/late-content';

/** Longest wait for a page that is never idle, in ms. */
const LATEST = 3_000;

type Idle = (callback: () => void, options: { readonly timeout: number }) => unknown;

/**
 * Looks again when the page is loaded and idle, when a frame has loaded, and whenever content arrives, also in open
 * shadow roots and frames of the same origin, within the budget of late content. Ends with the signal.
 */
export function watchPage(
  { document, window }: Pick<PageServices, 'document' | 'window'>,
  look: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  const again = () => {
    if (!signal.aborted) void look().catch(() => undefined);
  };
  watchLateContent({ document, region: () => undefined, roots: () => listRoots(document), look, signal });
  const whenIdle = () => {
    const { requestIdleCallback } = window as { readonly requestIdleCallback?: Idle };
    if (requestIdleCallback) requestIdleCallback.call(window, again, { timeout: LATEST });
    else setTimeout(again, LATEST);
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true, signal });
  // The load of a frame does not bubble.
  document.addEventListener(
    'load',
    ({ target }) => target instanceof Element && target.localName === 'iframe' && again(),
    { capture: true, signal },
  );
}

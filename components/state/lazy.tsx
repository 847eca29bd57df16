import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { EmptyState } from '../feedback/EmptyState';
import { Skeleton } from '../feedback/Skeleton';

type Load<Props> = () => Promise<ComponentType<Props>>;
type Loading<Props> = { readonly view?: ComponentType<Props>; readonly hasFailed?: true };

/** The code of a part is gone when the extension was updated under an open page: the new page has its own. */
function reload(): void {
  location.reload();
}

function useLoaded<Props>(load: Load<Props>): Loading<Props> {
  const [loading, setLoading] = useState<Loading<Props>>({});
  useEffect(() => {
    let isWanted = true;
    load().then(
      (view) => isWanted && setLoading({ view }),
      () => isWanted && setLoading({ hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return loading;
}

/** The same component every time it is asked for, so that a part shown a second time is there at once. */
function once<Props>(load: Load<Props>): {
  readonly get: () => ComponentType<Props> | undefined;
  load: Load<Props>;
} {
  const kept: { view?: ComponentType<Props> } = {};
  return {
    get: () => kept.view,
    load: async () => {
      kept.view ??= await load();
      return kept.view;
    },
  };
}

/** `preload` gets the code before the part is shown, so that it is there at once. */
type LazyComponent<Props> = ComponentType<Props> & { readonly preload: () => void };

/**
 * A part of a page whose code is loaded when it is first shown: grey lines after 150 ms, and a way on where the code
 * cannot be loaded. Call it once for each part, outside of components.
 */
export function lazy<Props extends object>(load: Load<Props>): LazyComponent<Props> {
  const part = once(load);
  function LazyPart(props: Props) {
    const { view: loaded, hasFailed } = useLoaded(part.load);
    const View = part.get() ?? loaded;
    if (View) return <View {...props} />;
    if (!hasFailed) return <Skeleton lines={9} />;
    return (
      <EmptyState
        role="alert"
        title={i18n.t('common_partFailedTitle')}
        action={
          <Button kind="primary" onClick={reload}>
            {i18n.t('library_reload')}
          </Button>
        }
      >
        {i18n.t('common_partFailedText')}
      </EmptyState>
    );
  }
  return Object.assign(LazyPart, {
    // Where it fails, showing the part tells.
    preload: () => void part.load().catch(() => undefined),
  });
}

/** Like `lazy`, for what stands above the page: nothing is seen while it is loaded. */
export function lazyDialog<Props extends { readonly onClose: () => void }>(
  load: Load<Props>,
): ComponentType<Props> {
  const part = once(load);
  return function LazyDialog(props: Props) {
    const { view: loaded, hasFailed } = useLoaded(part.load);
    const View = part.get() ?? loaded;
    if (View) return <View {...props} />;
    if (!hasFailed) return null;
    const { onClose } = props;
    return (
      <Dialog
        title={i18n.t('common_partFailedTitle')}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>{i18n.t('common_cancel')}</Button>
            <Button kind="primary" onClick={reload}>
              {i18n.t('library_reload')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('common_partFailedText')}</p>
      </Dialog>
    );
  };
}

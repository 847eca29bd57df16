import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { actFailure } from './lists/act-failure';
import { placeHash } from './place';
import type { LibraryServices } from './services';

export type EmptyLibraryProps = {
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
};

/** Nothing is saved yet: how articles come here, and a library to try things with. */
export function EmptyLibrary({ services, show }: EmptyLibraryProps) {
  const [isBusy, setBusy] = useState(false);
  const takeIn = () => {
    setBusy(true);
    services
      .takeInSample()
      .then(
        () => show({ text: i18n.t('library_sampleTaken') }),
        (error) => show({ text: actFailure(error) }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <EmptyState
      title={i18n.t('library_emptyTitle')}
      action={
        <>
          <Button disabled={isBusy} onClick={takeIn}>
            {i18n.t(isBusy ? 'library_sampleTaking' : 'library_sample')}
          </Button>
          <a class="button button--quiet" href={placeHash({ view: 'import' })}>
            {i18n.t('library_takeInFiles')}
          </a>
        </>
      }
    >
      {i18n.t('library_emptyText')} {i18n.t('library_sampleText')}
    </EmptyState>
  );
}

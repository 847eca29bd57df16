import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { EmptyState } from './EmptyState';

/** A bug, shown as one: what happened, what is safe, what to do next. */
export function FailedPage({
  detail,
  onRetry,
}: {
  readonly detail?: string | undefined;
  readonly onRetry: () => void;
}) {
  return (
    <main>
      <EmptyState
        role="alert"
        headingLevel={1}
        title={i18n.t('common_failedTitle')}
        action={
          <Button kind="primary" onClick={onRetry}>
            {i18n.t('common_tryAgain')}
          </Button>
        }
      >
        {i18n.t('common_failedText')}
      </EmptyState>
      {detail && (
        <details class="failed-detail">
          <summary>{i18n.t('common_details')}</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </main>
  );
}

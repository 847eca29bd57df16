import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { EmptyState } from '../feedback/EmptyState';

export type LibraryFailureProps = {
  /** What the store threw. */
  readonly reason: unknown;
  readonly onRetry: () => void;
  readonly onReload: () => void;
};

const WORDS = {
  denied: ['library_deniedTitle', 'library_deniedText'],
  full: ['library_fullTitle', 'library_fullText'],
  lost: ['refused_lostTitle', 'refused_lostText'],
  outdated: ['library_outdatedTitle', 'library_outdatedText'],
  other: ['library_readTitle', 'library_readText'],
} as const;

function kindOf(reason: unknown): keyof typeof WORDS {
  const kind = typeof reason === 'object' && reason !== null && 'kind' in reason ? reason.kind : undefined;
  return kind === 'denied' || kind === 'full' || kind === 'outdated' || kind === 'lost' ? kind : 'other';
}

/** Why the library cannot be shown: what happened, what is safe, what to do next. */
export function LibraryFailure({ reason, onRetry, onReload }: LibraryFailureProps) {
  const kind = kindOf(reason);
  const [title, text] = WORDS[kind];
  const action: ComponentChildren =
    kind === 'outdated' || kind === 'lost' ? (
      // The library begins with what can be brought back when it is opened anew.
      <Button kind="primary" onClick={onReload}>
        {i18n.t(kind === 'lost' ? 'library_showWaysBack' : 'library_reload')}
      </Button>
    ) : (
      <Button kind="primary" onClick={onRetry}>
        {i18n.t('common_tryAgain')}
      </Button>
    );
  return (
    <div class="failure">
      <EmptyState role="alert" title={i18n.t(title)} action={action}>
        {i18n.t(text)}
      </EmptyState>
      {kind === 'other' && (
        <details class="failed-detail">
          <summary>{i18n.t('common_details')}</summary>
          <pre>{reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason)}</pre>
        </details>
      )}
    </div>
  );
}

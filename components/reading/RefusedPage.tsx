import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EmptyState } from '../feedback/EmptyState';

/** For each refusal: what happened, and what is safe and to do next. */
const WORDS = {
  'restricted-page': ['refused_restrictedTitle', 'refused_restrictedText'],
  'no-permission': ['refused_permissionTitle', 'refused_permissionText'],
  'not-an-article': ['refused_notArticleTitle', 'refused_notArticleText'],
  'no-text': ['refused_noTextTitle', 'refused_noTextText'],
  'page-gone': ['refused_goneTitle', 'refused_goneText'],
  outdated: ['refused_outdatedTitle', 'refused_outdatedText'],
  'storage-full': ['refused_fullTitle', 'refused_fullText'],
  'storage-denied': ['refused_deniedTitle', 'refused_deniedText'],
  'private-window': ['refused_privateTitle', 'refused_privateText'],
  'data-lost': ['refused_lostTitle', 'refused_lostText'],
  failed: ['common_failedTitle', 'common_failedText'],
} as const;

export type Refusal = keyof typeof WORDS;

export type RefusedPageProps = {
  readonly code: Refusal;
  readonly action?: ComponentChildren;
  /** For developers, below a fold. */
  readonly detail?: string | undefined;
};

/** Why there is nothing to see here, as a designed page. */
export function RefusedPage({ code, action, detail }: RefusedPageProps) {
  const [title, text] = WORDS[code];
  return (
    <>
      <EmptyState role="status" headingLevel={1} title={i18n.t(title)} action={action}>
        {i18n.t(text)}
      </EmptyState>
      {code === 'failed' && detail && (
        <details class="failed-detail">
          <summary>{i18n.t('common_details')}</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </>
  );
}

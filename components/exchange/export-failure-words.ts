import { i18n } from '#i18n';
import { failureWords } from '../words/failure-words';
import { ExportFailure } from './export-failure';

/** Why a file was not made: what happened, what is safe, what to do next. */
export function exportFailureWords(error: unknown): string {
  if (error instanceof ExportFailure) {
    switch (error.code) {
      case 'empty':
        return i18n.t('export_empty');
      case 'too-many':
        return i18n.t('export_failedTooMany');
      case 'template':
        return i18n.t('export_failedTemplate');
      default:
        return i18n.t('export_failedTemplateLarge');
    }
  }
  const isOfStore = error instanceof Error && error.name === 'StoreError';
  const isTold = isOfStore && 'kind' in error && (error.kind === 'outdated' || error.kind === 'lost');
  return isTold ? failureWords(error) : i18n.t('export_failed');
}

/** It was cancelled, so nothing failed. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

import { i18n } from '#i18n';
import { failureWords } from '../../../components/words/failure-words';

/** Why an act on articles or lists was not done: what happened, what is safe. */
export function actFailure(reason: unknown): string {
  const kind = typeof reason === 'object' && reason !== null && 'kind' in reason ? reason.kind : undefined;
  if (kind === 'full') return i18n.t('library_actFull');
  return kind === 'outdated' || kind === 'lost' ? failureWords(reason) : i18n.t('library_notSaved');
}

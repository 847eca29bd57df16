import { i18n } from '#i18n';
import type { ModelFault } from '../../lib/names/tagger/model-file';

/** Says that names were found without their model, and what helps; nothing where it was there. */
export function ModelNotice({ fault }: { readonly fault: ModelFault | undefined }) {
  if (fault === undefined) return null;
  return (
    <p class="notice model-notice" role="status">
      {i18n.t(fault === 'newer' ? 'common_modelNewer' : 'common_modelDamaged')}
    </p>
  );
}

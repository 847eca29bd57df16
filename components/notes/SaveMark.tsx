import { i18n } from '#i18n';
import type { SaveState } from './save-state';

/** One word in soft ink: saving, saved, not saved. Read aloud when it ends, not while it goes on. */
export function SaveMark({ state }: { readonly state: SaveState }) {
  return (
    <span class={`save-mark save-mark--${state.kind}`}>
      {state.kind === 'saving' && <span aria-hidden="true">{i18n.t('common_saving')}</span>}
      <span role="status">
        {state.kind === 'saved' && i18n.t('common_saved')}
        {state.kind === 'not-saved' && i18n.t('common_notSaved')}
      </span>
    </span>
  );
}

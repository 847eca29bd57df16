import { i18n } from '#i18n';
import type { NameCorrection } from '../../lib/entities/correction';
import { Button } from '../controls/Button';
import type { NameItem } from './name-items';

export type NameActionsProps = {
  readonly item: NameItem;
  /** Undefined where nothing can be stored. */
  readonly onNote: ((item: NameItem) => void) | undefined;
  readonly onCorrect: (correction: NameCorrection) => void;
};

/** What the reader may do about a name: write a note, or set right what it is. */
export function NameActions({ item, onNote, onCorrect }: NameActionsProps) {
  const { kind, name } = item;
  const isPerson = kind === 'person';
  const to = isPerson ? 'organization' : 'person';
  return (
    <div class="name-actions">
      {onNote && <Button onClick={() => onNote(item)}>{i18n.t('panel_writeNote')}</Button>}
      <Button kind="quiet" onClick={() => onCorrect({ verdict: 'reject', name, kind })}>
        {i18n.t(isPerson ? 'panel_notPerson' : 'panel_notOrganization')}
      </Button>
      <Button kind="quiet" onClick={() => onCorrect({ verdict: 'retype', name, kind, to })}>
        {i18n.t(isPerson ? 'panel_isOrganization' : 'panel_isPerson')}
      </Button>
    </div>
  );
}

import { i18n } from '#i18n';
import type { StepKind } from '../../lib/note';
import { Icon, type IconName } from '../controls/Icon';
import { stepWords } from './history-words';
import type { HistoryHandle } from './use-history';

type StepButtonProps = {
  readonly icon: IconName;
  /** What it does, with the step in it: "Undo: color". */
  readonly label: string;
  readonly step: StepKind;
  readonly onPress: () => void;
};

function StepButton({ icon, label, step, onPress }: StepButtonProps) {
  return (
    <button type="button" class="button button--quiet" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
      <span aria-hidden="true">{stepWords(step)}</span>
    </button>
  );
}

/** Undo and redo, each with the name of what it would take back or do again. Nothing where there is neither. */
export function HistoryButtons({ history }: { readonly history: HistoryHandle }) {
  const { undo, redo, onStep } = history;
  if (undo === undefined && redo === undefined) return null;
  return (
    <div class="history">
      {undo && (
        <StepButton
          icon="undo"
          label={i18n.t('notes_undo', [stepWords(undo)])}
          step={undo}
          onPress={() => onStep('undo')}
        />
      )}
      {redo && (
        <StepButton
          icon="redo"
          label={i18n.t('notes_redo', [stepWords(redo)])}
          step={redo}
          onPress={() => onStep('redo')}
        />
      )}
    </div>
  );
}

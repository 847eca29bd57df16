import { i18n } from '#i18n';
import type { Snapshot } from '../../lib/store/snapshots';
import { Button } from '../controls/Button';
import { FoldedList } from '../lists/FoldedList';
import { formatBytes } from '../options/format-bytes';
import { countInWords } from '../words/count';
import { formatMoment } from '../words/format-date';

export type BackupListProps = {
  readonly backups: readonly Snapshot[];
  readonly isBusy: boolean;
  readonly onRestore: (snapshot: Snapshot) => void;
  /** Undefined: none is offered as a file here. */
  readonly onSave?: ((snapshot: Snapshot) => void) | undefined;
};

const SHOWN = 4;

function facts({ articles, notes, bytes, isWhole, checked }: Snapshot): string {
  const unchanged = checked === undefined ? undefined : formatMoment(checked);
  return [
    countInWords(articles, 'articles'),
    countInWords(notes, 'notes'),
    formatBytes(bytes),
    ...(isWhole ? [] : [i18n.t('backup_withoutTexts')]),
    ...(unchanged ? [i18n.t('backup_checked', [unchanged])] : []),
  ].join(' · ');
}

/** Automatic backups with what is in them, the newest first. */
export function BackupList({ backups, isBusy, onRestore, onSave }: BackupListProps) {
  return (
    <div class="backups">
      <FoldedList
        items={backups}
        shown={SHOWN}
        label={i18n.t('backup_list')}
        keyOf={({ kind, id }) => `${kind} ${id}`}
      >
        {(backup) => {
          const made = formatMoment(backup.made) ?? backup.id;
          const of = backup.isWhole ? made : `${made}, ${i18n.t('backup_withoutTexts')}`;
          return (
            <div class="backup-row">
              <p class="backup-row__facts">
                <span class="backup-row__made">{made}</span>
                <span class="soft">{facts(backup)}</span>
              </p>
              <div class="backup-row__actions">
                <Button
                  kind="quiet"
                  aria-label={i18n.t('backup_restoreOf', [of])}
                  disabled={isBusy}
                  onClick={() => onRestore(backup)}
                >
                  {i18n.t('backup_restore')}
                </Button>
                {onSave && (
                  <Button
                    kind="quiet"
                    aria-label={i18n.t('backup_saveOf', [of])}
                    disabled={isBusy}
                    onClick={() => onSave(backup)}
                  >
                    {i18n.t('backup_save')}
                  </Button>
                )}
              </div>
            </div>
          );
        }}
      </FoldedList>
    </div>
  );
}

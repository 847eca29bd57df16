import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { OptionsSection } from '../../components/options/OptionsSection';
import { RadioGroup } from '../../components/options/RadioGroup';
import { BackupFile } from '../../components/recovery/BackupFile';
import { BackupList } from '../../components/recovery/BackupList';
import { RestoreDialog, sumOfRestore } from '../../components/recovery/RestoreDialog';
import { SavedFile } from '../../components/recovery/SavedFile';
import { useRestore } from '../../components/recovery/use-restore';
import { countInWords } from '../../components/words/count';
import { formatMoment } from '../../components/words/format-date';
import { formatNumber } from '../../components/words/format-number';
import { BACKUP_CHOICES, type Settings } from '../../lib/settings';
import type { BackupFailure } from '../../lib/store/backup-fault';
import type { RestorePreview } from '../../lib/store/restore';
import type { Snapshot } from '../../lib/store/snapshots';
import type { OptionsServices } from './services';
import type { SettingsHandle } from './use-settings';

export type BackupSectionProps = {
  readonly services: OptionsServices;
  readonly settings: Settings;
  readonly change: SettingsHandle['change'];
  readonly show: (message: ToastMessage) => void;
};

const EVERY_WORDS = { 0: 'backup_every0', 1: 'backup_every1', 7: 'backup_every7' } as const;
const REMIND_WORDS = {
  0: 'backup_remind0',
  14: 'backup_remind14',
  30: 'backup_remind30',
  90: 'backup_remind90',
} as const;

type Choice = Pick<BackupSectionProps, 'settings' | 'change'>;

function EveryChoice({ settings, change }: Choice) {
  const { every } = settings.backups;
  return (
    <RadioGroup
      label={i18n.t('backup_every')}
      hint={i18n.t('backup_everyHint')}
      value={String(every)}
      options={BACKUP_CHOICES.every.map((days) => ({
        value: String(days),
        label: i18n.t(EVERY_WORDS[days]),
      }))}
      onChoose={(days) => void change(({ backups }) => ({ backups: { ...backups, every: Number(days) } }))}
    />
  );
}

function KeepChoice({ settings, change }: Choice) {
  const { every, keep } = settings.backups;
  if (every === 0) return null;
  return (
    <RadioGroup
      label={i18n.t('backup_keep')}
      hint={i18n.t('backup_keepHint')}
      value={String(keep)}
      options={BACKUP_CHOICES.keep.map((count) => ({
        value: String(count),
        label: i18n.t('backup_keepNewest', [formatNumber(count)]),
      }))}
      onChoose={(count) => void change(({ backups }) => ({ backups: { ...backups, keep: Number(count) } }))}
    />
  );
}

function RemindChoice({ settings, change }: Choice) {
  return (
    <RadioGroup
      label={i18n.t('backup_remind')}
      hint={i18n.t('backup_remindHint')}
      value={String(settings.remindAfter)}
      options={BACKUP_CHOICES.remindAfter.map((days) => ({
        value: String(days),
        label: i18n.t(REMIND_WORDS[days]),
      }))}
      onChoose={(days) => void change(() => ({ remindAfter: Number(days) }))}
    />
  );
}

/** The words alone are kept twice; the second copy is only worth a line where there is no whole one as new. */
function worthShowing(all: readonly Snapshot[]): readonly Snapshot[] {
  return all.filter((one) => one.isWhole || !all.some(({ isWhole, made }) => isWhole && made >= one.made));
}

function useBackups({ services, show }: Pick<BackupSectionProps, 'services' | 'show'>) {
  const [backups, setBackups] = useState<readonly Snapshot[]>();
  const [fault, setFault] = useState<BackupFailure>();
  const [isMaking, setMaking] = useState(false);
  const load = async () => {
    setBackups(worthShowing(await services.listBackups().catch(() => [])));
    setFault(await services.loadFault().catch(() => undefined));
  };
  useEffect(() => void load(), [services]);
  const make = async () => {
    const made = await services.backUpNow();
    if (!made) return show({ text: i18n.t('backup_busy') });
    const { articles, notes } = made;
    const text = i18n.t('backup_made', [countInWords(articles, 'articles'), countInWords(notes, 'notes')]);
    show({ text });
  };
  const backUpNow = () => {
    setMaking(true);
    make()
      .catch(() => show({ text: i18n.t('backup_notMade') }))
      .then(load)
      .finally(() => setMaking(false));
  };
  const save = (snapshot: Snapshot) => {
    services.saveBackup(snapshot).then(
      (name) => show({ text: i18n.t('popup_exported', [name]) }),
      () => show({ text: i18n.t('restore_broken') }),
    );
  };
  return { backups, fault, isMaking, backUpNow, save };
}

function doneWords(preview: RestorePreview): string {
  const { fresh, different } = sumOfRestore(preview);
  return i18n.t('restore_done', [formatNumber(fresh), formatNumber(different)]);
}

/** Copies that are kept by themselves, files the reader saves, and the way back from both. */
export function BackupSection({ services, settings, change, show }: BackupSectionProps) {
  const { backups, fault, isMaking, backUpNow, save } = useBackups({ services, show });
  const handle = useRestore(services, (preview) => show({ text: doneWords(preview) }));
  const { state } = handle;
  const isBusy = isMaking || handle.isBusy;
  return (
    <OptionsSection title={i18n.t('backup_title')}>
      <p class="options__text">{i18n.t('backup_text')}</p>
      {fault && (
        <p class="notice" role="status">
          {i18n.t('backup_fault', [formatMoment(fault.time) ?? '', fault.detail])}
        </p>
      )}
      <EveryChoice settings={settings} change={change} />
      <KeepChoice settings={settings} change={change} />
      {backups && backups.length > 0 && (
        <BackupList backups={backups} isBusy={isBusy} onRestore={handle.offerBackup} onSave={save} />
      )}
      {backups?.length === 0 && <p class="soft">{i18n.t('backup_none')}</p>}
      <div class="data-action">
        <Button disabled={isBusy} onClick={backUpNow}>
          {i18n.t(isMaking ? 'backup_working' : 'backup_now')}
        </Button>
      </div>
      <BackupFile hint={i18n.t('backup_takeFileHint')} isBusy={isBusy} handle={handle} />
      {state.step === 'reading' && <p role="status">{i18n.t('backup_reading')}</p>}
      {state.step === 'failed' && (
        <p class="notice" role="alert">
          {state.why}
        </p>
      )}
      <RestoreDialog handle={handle} />
      <RemindChoice settings={settings} change={change} />
      <SavedFile ops={services} show={show} />
    </OptionsSection>
  );
}

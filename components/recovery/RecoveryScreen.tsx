import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Loss } from '../../lib/store/recovery';
import type { RestorePreview } from '../../lib/store/restore';
import type { Snapshot } from '../../lib/store/snapshots';
import { Button } from '../controls/Button';
import { TypedConfirmation } from '../options/TypedConfirmation';
import { countInWords } from '../words/count';
import { formatMoment } from '../words/format-date';
import { BackupFile } from './BackupFile';
import { BackupList } from './BackupList';
import { RestoreDialog } from './RestoreDialog';
import type { RecoveryOps } from './safety-ops';
import { useRestore } from './use-restore';

export type RecoveryScreenProps = {
  readonly loss: Loss;
  readonly ops: RecoveryOps;
  /** Looks again whether the library is there. */
  readonly onRetry: () => void;
  /** It was brought back, or begun anew. */
  readonly onDone: () => void;
  /** Of its title: 1 where it is the whole page. */
  readonly level?: 1 | 3 | undefined;
};

function knownWords({ heartbeat }: Loss): string | undefined {
  const when = heartbeat && formatMoment(heartbeat.time);
  if (!heartbeat || !when) return undefined;
  const { articles, notes } = heartbeat;
  return i18n.t('recovery_known', [countInWords(articles, 'articles'), countInWords(notes, 'notes'), when]);
}

function Head({ loss, onRetry, level = 1 }: Pick<RecoveryScreenProps, 'loss' | 'onRetry' | 'level'>) {
  const Title = `h${level}` as const;
  const isDamaged = loss.kind === 'damaged';
  const known = knownWords(loss);
  return (
    <div class="recovery__head" role="alert">
      <Title class="recovery__title">
        {i18n.t(isDamaged ? 'recovery_damagedTitle' : 'refused_lostTitle')}
      </Title>
      <p>{i18n.t(isDamaged ? 'recovery_damagedText' : 'recovery_emptyText')}</p>
      {known && <p class="recovery__known">{known}</p>}
      {isDamaged && (
        <Button kind="primary" onClick={onRetry}>
          {i18n.t('common_tryAgain')}
        </Button>
      )}
    </div>
  );
}

function BeginAnew({ loss, ops, onDone, level = 1 }: RecoveryScreenProps) {
  const Heading = level === 1 ? 'h2' : 'h4';
  const [step, setStep] = useState<'idle' | 'asking' | 'working' | 'failed'>('idle');
  const begin = () => {
    setStep('working');
    ops.startAnew(loss).then(onDone, () => setStep('failed'));
  };
  return (
    <section class="recovery__way">
      <Heading class="recovery__heading">{i18n.t('recovery_anew')}</Heading>
      <div class="data-action">
        <Button kind="danger" onClick={() => setStep('asking')}>
          {i18n.t('recovery_anew')}
        </Button>
        <p class="soft">{i18n.t('recovery_anewText')}</p>
      </div>
      {step === 'failed' && (
        <p class="notice" role="alert">
          {i18n.t('recovery_anewFailed')}
        </p>
      )}
      {(step === 'asking' || step === 'working') && (
        <TypedConfirmation
          title={i18n.t('recovery_anewTitle')}
          word={i18n.t('recovery_anewWord')}
          action={i18n.t('recovery_anew')}
          isBusy={step === 'working'}
          onConfirm={begin}
          onClose={() => setStep('idle')}
        >
          <p>{i18n.t(loss.kind === 'damaged' ? 'recovery_anewDamaged' : 'recovery_anewEmpty')}</p>
        </TypedConfirmation>
      )}
    </section>
  );
}

type DoneProps = Pick<RecoveryScreenProps, 'onDone' | 'level'> & { readonly preview: RestorePreview };

function Done({ preview, onDone, level = 1 }: DoneProps) {
  const Title = `h${level}` as const;
  return (
    <div class="recovery__head" role="status">
      <Title class="recovery__title">{i18n.t('recovery_doneTitle')}</Title>
      <p>
        {i18n.t('recovery_doneText', [
          countInWords(preview.articles.fresh, 'articles'),
          countInWords(preview.notes.fresh, 'notes'),
        ])}
      </p>
      <Button kind="primary" onClick={onDone}>
        {i18n.t('recovery_toLibrary')}
      </Button>
    </div>
  );
}

/** The backups, loaded once; undefined until they are known. */
function useBackups(ops: Pick<RecoveryOps, 'listBackups'>): readonly Snapshot[] | undefined {
  const [backups, setBackups] = useState<readonly Snapshot[]>();
  useEffect(() => {
    ops.listBackups().then(setBackups, () => setBackups([]));
  }, [ops]);
  return backups;
}

/**
 * The library is gone or cannot be read: what is known of it, and the ways back. Nothing is deleted and nothing begun
 * without the reader's word.
 */
export function RecoveryScreen(props: RecoveryScreenProps) {
  const { loss, ops, onRetry, onDone, level = 1 } = props;
  const Heading = level === 1 ? 'h2' : 'h4';
  const [done, setDone] = useState<RestorePreview>();
  const backups = useBackups(ops);
  const handle = useRestore(ops, setDone, loss);
  const { state, isBusy } = handle;
  if (done) return <Done preview={done} onDone={onDone} level={level} />;
  return (
    <div class="recovery">
      <Head loss={loss} onRetry={onRetry} level={level} />
      <p class="recovery__state" role="status">
        {state.step === 'reading' && i18n.t('backup_reading')}
      </p>
      {state.step === 'failed' && (
        <p class="notice" role="alert">
          {state.why}
        </p>
      )}
      <section class="recovery__way">
        <Heading class="recovery__heading">{i18n.t('recovery_fromBackup')}</Heading>
        {backups && backups.length > 0 && (
          <BackupList backups={backups} isBusy={isBusy} onRestore={handle.offerBackup} />
        )}
        {backups?.length === 0 && <p class="soft">{i18n.t('recovery_noBackups')}</p>}
      </section>
      <section class="recovery__way">
        <Heading class="recovery__heading">{i18n.t('recovery_fromFile')}</Heading>
        <BackupFile hint={i18n.t('recovery_fromFileText')} isBusy={isBusy} handle={handle} />
      </section>
      <BeginAnew {...props} />
      <RestoreDialog handle={handle} />
    </div>
  );
}

import '../../../components/import/import.css';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { FileDrop } from '../../../components/import/FileDrop';
import { ImportExamples } from '../../../components/import/ImportExamples';
import { ImportProgress } from '../../../components/import/ImportProgress';
import { ImportTable } from '../../../components/import/ImportTable';
import { intakeWords, sumOf } from '../../../components/import/import-words';
import { countInWords } from '../../../components/words/count';
import { formatNumber } from '../../../components/words/format-number';
import { placeHash } from '../place';
import type { PaneProps, ViewProps } from '../view-props';
import { type ImportHandle, type ImportState, useImport } from './use-import';

export type ImportViewProps = ViewProps & Pick<PaneProps, 'show'>;

type At<Step extends ImportState['step']> = Extract<ImportState, { readonly step: Step }>;
type Acts = Omit<ImportHandle, 'state'>;

function Begin({ state, read }: Acts & { readonly state: At<'idle' | 'refused' | 'undone'> }) {
  return (
    <>
      {state.step === 'refused' && (
        <div class="notice" role="alert">
          <p>
            <bdi>{state.file}</bdi>
          </p>
          <p>{state.why}</p>
        </div>
      )}
      {state.step === 'idle' && state.hasStopped && <p role="status">{i18n.t('import_stopped')}</p>}
      {state.step === 'undone' && (
        <p role="status">
          {state.kept === 0
            ? i18n.t('import_undone')
            : i18n.t('import_undoneKept', [formatNumber(state.kept)])}
        </p>
      )}
      <FileDrop onFile={read} />
    </>
  );
}

function Lists({ offer }: Pick<At<'offered'>, 'offer'>) {
  const { examples } = offer.report;
  return (
    <>
      <ImportExamples title={i18n.t('import_examples')} how="fresh" examples={examples} />
      <ImportExamples
        title={i18n.t('import_conflicts')}
        text={i18n.t('import_conflictsText')}
        how="different"
        examples={examples}
      />
      <ImportExamples
        title={i18n.t('import_bad')}
        text={i18n.t('import_badText')}
        how="bad"
        examples={examples}
      />
    </>
  );
}

function Offered({ state, takeIn, reset }: Acts & { readonly state: At<'offered'> }) {
  const { offer, why, hasStopped } = state;
  const { intake, report } = offer;
  const { counts } = report;
  const comes = sumOf(counts, 'fresh') + sumOf(counts, 'different');
  const isEmpty = comes + sumOf(counts, 'same') + sumOf(counts, 'bad') === 0;
  const title = intakeWords(intake);
  return (
    <section class="import__part">
      <h3 class="import__name">{title}</h3>
      {why && (
        <p class="notice" role="alert">
          {why}
        </p>
      )}
      {hasStopped && <p role="status">{i18n.t('import_stopped')}</p>}
      {isEmpty ? <p>{i18n.t('import_empty')}</p> : <ImportTable label={title} counts={counts} />}
      {!isEmpty && comes === 0 && <p>{i18n.t('import_nothing')}</p>}
      {intake.from !== 'backup' && counts.articles.fresh > 0 && <p class="soft">{i18n.t('import_pages')}</p>}
      <div class="import__actions">
        {comes > 0 && (
          <Button kind="primary" onClick={takeIn}>
            {i18n.t('import_action')}
          </Button>
        )}
        <Button onClick={reset}>{i18n.t(comes > 0 ? 'common_cancel' : 'import_other')}</Button>
      </div>
      <Lists offer={offer} />
    </section>
  );
}

function Done({ state, undo, reset }: Acts & { readonly state: At<'taken' | 'undoing' | 'undo-failed'> }) {
  const { counts } = state.taken;
  const different = sumOf(counts, 'different');
  const isUndoing = state.step === 'undoing';
  return (
    <section class="import__part">
      <div class="import__part" role="status">
        <h3 class="import__name">{i18n.t('import_done')}</h3>
        <p>
          {i18n.t('import_doneText', [
            countInWords(counts.articles.fresh, 'articles'),
            countInWords(counts.notes.fresh, 'notes'),
          ])}
          {different > 0 && ` ${i18n.t('import_doneDifferent', [formatNumber(different)])}`}
        </p>
      </div>
      {state.step === 'undo-failed' && (
        <p class="notice" role="alert">
          {i18n.t('import_undoFailed')}
        </p>
      )}
      <div class="import__actions">
        <a class="button button--primary" href={placeHash({ view: 'articles' })}>
          {i18n.t('import_toArticles')}
        </a>
        {counts.notes.fresh + counts.notes.different > 0 && (
          <a class="button" href={placeHash({ view: 'notes' })}>
            {i18n.t('import_toNotes')}
          </a>
        )}
        <Button disabled={isUndoing} onClick={undo}>
          {i18n.t(isUndoing ? 'import_undoing' : 'import_undo')}
        </Button>
        <Button kind="quiet" disabled={isUndoing} onClick={reset}>
          {i18n.t('import_other')}
        </Button>
      </div>
      <p class="soft">{i18n.t('import_undoHint')}</p>
    </section>
  );
}

function progressWords(state: At<'reading' | 'looking' | 'taking'>): string {
  if (state.step === 'reading') return i18n.t('import_reading', [state.file]);
  return i18n.t(state.step === 'looking' ? 'import_looking' : 'import_taking');
}

function Step({ state, ...acts }: ImportHandle) {
  switch (state.step) {
    case 'reading':
    case 'looking':
    case 'taking':
      return <ImportProgress words={progressWords(state)} share={state.share} onCancel={acts.cancel} />;
    case 'offered':
      return <Offered state={state} {...acts} />;
    case 'taken':
    case 'undoing':
    case 'undo-failed':
      return <Done state={state} {...acts} />;
    default:
      return <Begin state={state} {...acts} />;
  }
}

/** Takes in files: chosen or dropped, looked at, and only then taken in. */
export function ImportView({ services }: ImportViewProps) {
  const handle = useImport(services.importing);
  const isBeginning = ['idle', 'refused', 'undone'].includes(handle.state.step);
  return (
    <div class="import">
      <header class="import__head">
        <h2 class="import__title">{i18n.t('import_title')}</h2>
        {isBeginning && <p>{i18n.t('import_text')}</p>}
      </header>
      <Step {...handle} />
    </div>
  );
}

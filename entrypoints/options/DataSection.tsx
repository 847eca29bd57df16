import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { formatBytes } from '../../components/options/format-bytes';
import { OptionsSection } from '../../components/options/OptionsSection';
import { TypedConfirmation } from '../../components/options/TypedConfirmation';
import { useWatched } from '../../components/state/use-watched';
import { countInWords } from '../../components/words/count';
import { formatNumber } from '../../components/words/format-number';
import type { DataSize, OptionsServices } from './services';

export type DataSectionProps = {
  readonly services: OptionsServices;
  readonly show: (message: ToastMessage) => void;
};

type Work = 'export' | 'delete';

/** Export and deletion, one at a time; how each went is shown as a toast. */
function useDataWork({ services, show }: DataSectionProps) {
  const [work, setWork] = useState<Work>();
  const run = async (kind: Work, job: () => Promise<string>, failed: string) => {
    setWork(kind);
    try {
      show({ text: await job() });
    } catch {
      show({ text: failed });
    } finally {
      setWork(undefined);
    }
  };
  const exportAll = async () => i18n.t('popup_exported', [await services.saveEverything()]);
  const deleteAll = async () => {
    await services.deleteAll();
    return i18n.t('options_deleted');
  };
  return {
    work,
    exportAll: () => run('export', exportAll, i18n.t('popup_exportFailed')),
    deleteAll: () => run('delete', deleteAll, i18n.t('options_deleteFailed')),
  };
}

function SizeList({ size }: { readonly size: DataSize | undefined }) {
  const figure = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? '–' : format(value);
  return (
    <dl class="figures-list">
      <div>
        <dt>{i18n.t('options_dataArticles')}</dt>
        <dd>{figure(size?.articles, formatNumber)}</dd>
      </div>
      <div>
        <dt>{i18n.t('options_dataNotes')}</dt>
        <dd>{figure(size?.notes, formatNumber)}</dd>
      </div>
      <div>
        <dt>{i18n.t('options_dataSize')}</dt>
        <dd>{figure(size?.bytes, formatBytes)}</dd>
      </div>
    </dl>
  );
}

function deleteWords(size: DataSize | undefined): string {
  return i18n.t('options_deleteText', [
    countInWords(size?.articles ?? 0, 'articles'),
    countInWords(size?.notes ?? 0, 'notes'),
  ]);
}

function isOutdated(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'outdated';
}

/** How much is kept, a way to take it along, and a way to be rid of it. */
export function DataSection(props: DataSectionProps) {
  const { services } = props;
  const watched = useWatched(services.watchSize, [services]);
  const { work, exportAll, deleteAll } = useDataWork(props);
  const [isAsking, setAsking] = useState(false);
  return (
    <OptionsSection title={i18n.t('options_data')}>
      <p class="options__text">{i18n.t('options_dataText')}</p>
      {watched.state === 'failed' && (
        <div class="notice" role="alert">
          <p>
            {isOutdated(watched.error)
              ? `${i18n.t('library_outdatedTitle')}. ${i18n.t('library_outdatedText')}`
              : i18n.t('options_dataFailed')}
          </p>
          {isOutdated(watched.error) && <Button onClick={services.reload}>{i18n.t('library_reload')}</Button>}
        </div>
      )}
      <SizeList size={watched.value} />
      <div class="data-action">
        <Button disabled={work !== undefined} onClick={() => void exportAll()}>
          {i18n.t(work === 'export' ? 'options_exporting' : 'options_exportAll')}
        </Button>
        <p class="soft">{i18n.t('options_exportHint')}</p>
      </div>
      <div class="data-action">
        <Button kind="danger" disabled={work !== undefined} onClick={() => setAsking(true)}>
          {i18n.t('options_deleteAll')}
        </Button>
        <p class="soft">{i18n.t('options_deleteHint')}</p>
      </div>
      {isAsking && (
        <TypedConfirmation
          title={i18n.t('options_deleteTitle')}
          word={i18n.t('options_deleteWord')}
          action={i18n.t('options_deleteAll')}
          isBusy={work === 'delete'}
          onConfirm={() => void deleteAll().then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <p>{deleteWords(watched.value)}</p>
        </TypedConfirmation>
      )}
    </OptionsSection>
  );
}

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

/** How much is kept, a way to take it along, and a way to be rid of it. */
export function DataSection({ services, show }: DataSectionProps) {
  const watched = useWatched(services.watchSize, [services]);
  const [work, setWork] = useState<'export' | 'delete'>();
  const [isAsking, setAsking] = useState(false);
  const size = watched.value;

  const run = async (kind: 'export' | 'delete', job: () => Promise<string>, failed: string) => {
    setWork(kind);
    try {
      show({ text: await job() });
    } catch {
      show({ text: failed });
    } finally {
      setWork(undefined);
    }
  };
  const exportAll = () =>
    void run(
      'export',
      async () => i18n.t('popup_exported', [await services.exportAll()]),
      i18n.t('popup_exportFailed'),
    );
  const deleteAll = () =>
    void run(
      'delete',
      async () => {
        await services.deleteAll();
        return i18n.t('options_deleted');
      },
      i18n.t('options_deleteFailed'),
    ).then(() => setAsking(false));

  return (
    <OptionsSection title={i18n.t('options_data')}>
      <p class="options__text">{i18n.t('options_dataText')}</p>
      {watched.state === 'failed' && (
        <p class="notice" role="alert">
          {i18n.t('options_dataFailed')}
        </p>
      )}
      <SizeList size={size} />
      <div class="data-action">
        <Button disabled={work !== undefined} onClick={exportAll}>
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
          onConfirm={deleteAll}
          onClose={() => setAsking(false)}
        >
          <p>
            {i18n.t('options_deleteText', [
              countInWords(size?.articles ?? 0, 'articles'),
              countInWords(size?.notes ?? 0, 'notes'),
            ])}
          </p>
        </TypedConfirmation>
      )}
    </OptionsSection>
  );
}

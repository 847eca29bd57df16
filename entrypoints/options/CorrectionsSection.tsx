import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { TextField } from '../../components/controls/TextField';
import { Skeleton } from '../../components/feedback/Skeleton';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { FileChooser } from '../../components/files/FileChooser';
import { FoldedList } from '../../components/lists/FoldedList';
import { CorrectionRow } from '../../components/options/CorrectionRow';
import { subjectWords, verdictWords } from '../../components/options/correction-words';
import { OptionsSection } from '../../components/options/OptionsSection';
import { useWatched } from '../../components/state/use-watched';
import { countInWords } from '../../components/words/count';
import type { Uuid } from '../../lib/note';
import type { CorrectionRecord } from '../../lib/store/corrections';
import { fold } from '../../lib/text/fold';
import type { OptionsServices } from './services';

export type CorrectionsSectionProps = {
  readonly services: OptionsServices;
  readonly show: (message: ToastMessage) => void;
};

const SHOWN = 8;
/** From so many on one looks for some rather than at all of them. */
const MANY = 12;

type Take = (ids: readonly Uuid[], said: string) => void;

/** Takes verdicts back; the toast is the way to have them again. */
function useTaking({ services, show }: CorrectionsSectionProps): Take {
  const failed = () => show({ text: i18n.t('options_correctionFailed') });
  return (ids, said) => {
    const undo = () => void services.restoreCorrections(ids).catch(failed);
    services.removeCorrections(ids).then(() => show({ text: said, undo }), failed);
  };
}

/** Whole words of a quotation, and whom it was given to. */
function searchedWords(correction: CorrectionRecord): string {
  const subject = 'words' in correction ? correction.words : correction.name;
  return `${subject} ${verdictWords(correction)}`;
}

type ListProps = { readonly all: readonly CorrectionRecord[]; readonly take: Take };

function CorrectionList({ all, take }: ListProps) {
  const [query, setQuery] = useState('');
  const newestFirst = useMemo(() => all.toSorted((a, b) => b.updated - a.updated), [all]);
  const isMany = all.length >= MANY;
  const wanted = isMany ? fold(query) : '';
  const found = newestFirst.filter((one) => fold(searchedWords(one)).includes(wanted));
  return (
    <>
      {isMany && <TextField label={i18n.t('options_correctionsFilter')} value={query} onText={setQuery} />}
      {found.length === 0 ? (
        <p class="soft corrections__none" role="status">
          {i18n.t('options_correctionsNone', [query])}
        </p>
      ) : (
        <div class="corrections">
          <FoldedList
            items={found}
            shown={SHOWN}
            label={i18n.t('options_corrections')}
            keyOf={({ id }) => id}
          >
            {(record) => (
              <CorrectionRow
                correction={record}
                given={record.updated}
                onRemove={() =>
                  take([record.id], i18n.t('options_correctionRemoved', [subjectWords(record)]))
                }
              />
            )}
          </FoldedList>
        </div>
      )}
      <div>
        <Button
          onClick={() =>
            take(
              all.map(({ id }) => id),
              i18n.t('options_correctionsRemoved', [countInWords(all.length, 'corrections')]),
            )
          }
        >
          {i18n.t('options_correctionsRemoveAll')}
        </Button>
      </div>
    </>
  );
}

/** Corrections of a file; the toast says how many came in, and is the way to be without them again. */
function TakeIn({ services, show }: CorrectionsSectionProps) {
  const failed = () => show({ text: i18n.t('options_correctionFailed') });
  const takeIn = async (file: File) => {
    const ids = await services.takeInCorrections(file);
    if (ids === undefined) return show({ text: i18n.t('options_correctionsNoExport') });
    if (ids.length === 0) return show({ text: i18n.t('options_correctionsNothing') });
    show({
      text: i18n.t('options_correctionsImported', [countInWords(ids.length, 'corrections')]),
      undo: () => void services.removeCorrections(ids).catch(failed),
    });
  };
  return (
    <FileChooser
      label={i18n.t('options_correctionsImport')}
      accept=".zip,.json,.gz,application/zip,application/json,application/gzip"
      hint={i18n.t('options_correctionsImportHint')}
      onFile={(file) => void takeIn(file).catch(failed)}
    />
  );
}

/** Every verdict that holds, each to be taken back. */
export function CorrectionsSection(props: CorrectionsSectionProps) {
  const { services } = props;
  const watched = useWatched(services.watchCorrections, [services]);
  const take = useTaking(props);
  const all = watched.value;
  return (
    <OptionsSection title={i18n.t('options_corrections')}>
      <p class="options__text">{i18n.t('options_correctionsText')}</p>
      {watched.state === 'failed' && (
        <p class="notice" role="alert">
          {i18n.t('options_correctionsFailed')}
        </p>
      )}
      {watched.state === 'waiting' && <Skeleton lines={2} />}
      {all?.length === 0 && <p class="soft options__text">{i18n.t('options_noCorrections')}</p>}
      {all && all.length > 0 && <CorrectionList all={all} take={take} />}
      <TakeIn {...props} />
    </OptionsSection>
  );
}

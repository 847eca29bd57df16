import { i18n } from '#i18n';
import { NoteField } from '../notes/NoteField';
import { useWriting } from '../notes/use-writing';
import type { WritingStore } from '../notes/writing';
import type { OwnSummary } from './SummarySection';

export type SummaryEditorProps = {
  readonly id: string;
  /** The words to begin from while there are none of the reader's own. */
  readonly automatic: string;
  readonly edited: OwnSummary | undefined;
  readonly store: WritingStore;
  readonly explain: (reason: unknown) => string;
};

/** The reader's own summary, saved while it is written. */
export function SummaryEditor({ id, automatic, edited, store, explain }: SummaryEditorProps) {
  const writing = useWriting(
    `summary ${id}`,
    { text: edited?.text ?? automatic, revision: edited?.updated },
    store,
  );
  return (
    <div class="section__body">
      <NoteField
        label={<span class="unseen">{i18n.t('popup_summaryLabel')}</span>}
        placeholder={i18n.t('popup_summaryPlaceholder')}
        writing={writing}
        explain={explain}
        earlier={edited?.earlier}
        takesFocus
      />
    </div>
  );
}

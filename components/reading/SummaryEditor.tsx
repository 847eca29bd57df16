import { i18n } from '#i18n';
import { NoteField } from '../notes/NoteField';
import { useWriting } from '../notes/use-writing';
import type { WritingStore } from '../notes/writing';

export type SummaryEditorProps = {
  readonly id: string;
  readonly text: string;
  /** Time of the reader's last own version; undefined while the summary is the automatic one. */
  readonly updated: number | undefined;
  readonly store: WritingStore;
  readonly explain: (reason: unknown) => string;
};

/** The reader's own summary, saved while it is written. */
export function SummaryEditor({ id, text, updated, store, explain }: SummaryEditorProps) {
  const writing = useWriting(`summary ${id}`, { text, revision: updated }, store);
  return (
    <div class="section__body">
      <NoteField
        label={<span class="unseen">{i18n.t('popup_summaryLabel')}</span>}
        placeholder={i18n.t('popup_summaryPlaceholder')}
        writing={writing}
        explain={explain}
        takesFocus
      />
    </div>
  );
}

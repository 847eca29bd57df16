import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EarlierText } from '../../lib/note';
import { Button } from '../controls/Button';
import type { WritingStore } from '../notes/writing';
import { langOf } from '../words/lang-of';
import { SummaryEditor } from './SummaryEditor';
import { type SummarySentence, SummarySentences } from './SummarySentences';

/** The reader's own words; `updated` is also their version. */
export type OwnSummary = {
  readonly text: string;
  readonly updated: number;
  readonly earlier?: readonly EarlierText[];
};

export type SummarySectionProps = {
  /** Which article: with another one the editor closes. */
  readonly id: string;
  readonly sentences: readonly SummarySentence[];
  readonly language?: string | undefined;
  readonly onJump?: ((id: string) => void) | undefined;
  /** The reader's own words, when there are any. */
  readonly edited?: OwnSummary | undefined;
  /** Undefined where nothing can be kept: the summary is only shown. */
  readonly store?: WritingStore | undefined;
  readonly onReset?: (() => void) | undefined;
  readonly explain: (reason: unknown) => string;
};

type OwnWordsProps = {
  readonly text: string;
  readonly language: string | undefined;
};

function OwnWords({ text, language }: OwnWordsProps) {
  return (
    <div class="section__body">
      <p class="words readers-summary" lang={langOf(language)}>
        {text}
      </p>
    </div>
  );
}

/** The summary: found sentences with their places, or the reader's own words, which one press turns back. */
export function SummarySection(props: SummarySectionProps) {
  const { id, sentences, language, onJump, edited, store, onReset, explain } = props;
  const [editing, setEditing] = useState<string>();
  const isEditing = editing === id && store !== undefined;
  const automatic = sentences.map((sentence) => sentence.text).join(' ');
  return (
    <section class="section summary" aria-labelledby="summary-title">
      <div class="section__head">
        <h2 class="section__title" id="summary-title">
          {i18n.t('common_summary')}
        </h2>
        {store && (
          <div class="section__tools">
            <Button
              kind="quiet"
              aria-label={isEditing ? undefined : i18n.t('popup_summaryEdit')}
              onClick={() => setEditing(isEditing ? undefined : id)}
            >
              {isEditing ? i18n.t('common_done') : i18n.t('common_edit')}
            </Button>
          </div>
        )}
      </div>
      {isEditing ? (
        <SummaryEditor id={id} automatic={automatic} edited={edited} store={store} explain={explain} />
      ) : edited ? (
        <OwnWords text={edited.text} language={language} />
      ) : sentences.length > 0 ? (
        <SummarySentences sentences={sentences} language={language} onJump={onJump} />
      ) : (
        <p class="section__body soft">{i18n.t('popup_noSummary')}</p>
      )}
      {edited && onReset && (
        <p class="section__body own-words">
          {i18n.t('popup_summaryOwn')}
          <Button
            kind="quiet"
            onClick={() => {
              setEditing(undefined);
              onReset();
            }}
          >
            {i18n.t('popup_summaryReset')}
          </Button>
        </p>
      )}
    </section>
  );
}

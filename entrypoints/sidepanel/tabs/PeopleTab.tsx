import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../../../components/controls/Choice';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { NameOutline } from '../../../components/names/NameOutline';
import type { NameItem } from '../../../components/names/name-items';
import { LanguageNotice } from '../../../components/reading/LanguageNotice';
import { ModelNotice } from '../../../components/reading/ModelNotice';
import type { NameCorrection } from '../../../lib/entities/correction';
import type { TabContent } from '../ArticlePanel';

export type PeopleTabProps = {
  readonly content: TabContent;
  readonly onNote: ((item: NameItem) => void) | undefined;
};

/** Everyone named, in the order of the article. */
export function PeopleTab({ content, onNote }: PeopleTabProps) {
  const { article, analysis, names, state, services, reveal, show } = content;
  const [order, setOrder] = useState<'name' | 'place'>('name');
  const onCorrect = (correction: NameCorrection) => {
    const failed = () => show({ text: i18n.t('panel_correctFailed') });
    services.correct(correction).then((reply) => {
      if (!reply.ok) return failed();
      show({
        text: i18n.t('panel_corrected', [correction.name]),
        undo: () => void services.undoCorrection(reply.value.id),
      });
    }, failed);
  };
  if (names.length === 0) {
    return (
      <>
        <ModelNotice fault={state.modelFault} />
        <LanguageNotice language={state.readIn} />
        <EmptyState title={i18n.t('popup_noNames')} />
      </>
    );
  }
  return (
    <>
      <ModelNotice fault={state.modelFault} />
      <LanguageNotice language={state.readIn} />
      <div class="panel__tools">
        <Choice
          label={i18n.t('panel_order')}
          options={[
            { id: 'name', label: i18n.t('panel_byName') },
            { id: 'place', label: i18n.t('panel_byPlace') },
          ]}
          chosen={order}
          onChoose={setOrder}
        />
      </div>
      <NameOutline
        article={article}
        analysis={analysis}
        items={names}
        order={order}
        at={state.at && 'mention' in state.at ? state.at.mention : undefined}
        onReveal={({ isInTitle, index }) => reveal(isInTitle ? { titleMention: index } : { mention: index })}
        onNote={onNote}
        onCorrect={onCorrect}
      />
    </>
  );
}

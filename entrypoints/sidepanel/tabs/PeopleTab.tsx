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
import { useCorrecting } from '../use-correcting';

export type PeopleTabProps = {
  readonly content: TabContent;
  readonly onNote: ((item: NameItem) => void) | undefined;
};

/** Everyone named, in the order of the article. */
export function PeopleTab({ content, onNote }: PeopleTabProps) {
  const { article, analysis, names, state, reveal } = content;
  const [order, setOrder] = useState<'name' | 'place'>('name');
  const correct = useCorrecting(content);
  const onCorrect = (correction: NameCorrection) =>
    correct(correction, i18n.t('panel_corrected', [correction.name]));
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

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { FoldedList } from '../../../components/lists/FoldedList';
import { LeftOutRow } from '../../../components/reading/LeftOutRow';
import type { TabContent } from '../ArticlePanel';

const SHOWN = 100;

/** The paragraphs of the page that were not read as part of the article, with the reason. */
export function LeftOutTab({ content }: { readonly content: TabContent }) {
  const { state, page } = content;
  const [isBusy, setBusy] = useState(false);
  const take = async (id: string, into: boolean) => {
    setBusy(true);
    await page.takeBack(id, into);
    setBusy(false);
  };
  if (state.leftOut.length === 0) {
    return <EmptyState title={i18n.t('panel_noLeftOut')}>{i18n.t('panel_noLeftOutText')}</EmptyState>;
  }
  return (
    <>
      <p class="panel__intro soft">{i18n.t('panel_leftOutIntro')}</p>
      <FoldedList
        items={state.leftOut}
        shown={SHOWN}
        label={i18n.t('panel_leftOut')}
        keyOf={(leftOut) => leftOut.id}
      >
        {(leftOut) => (
          <LeftOutRow
            leftOut={leftOut}
            isTakenIn={state.takenBack.includes(leftOut.id)}
            isBusy={isBusy}
            onTake={(into) => void take(leftOut.id, into)}
          />
        )}
      </FoldedList>
    </>
  );
}

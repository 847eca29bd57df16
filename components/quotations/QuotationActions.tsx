import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedParty, QuotationCorrection } from '../../lib/entities/correction';
import type { Entity } from '../../lib/entities/entity';
import { loadQuotationWhyWords } from '../../lib/reason-words';
import { Button } from '../controls/Button';
import type { QuotationItem } from './quotation-items';
import { SpeakerChoice } from './SpeakerChoice';

export type QuotationActionsProps = {
  readonly item: QuotationItem;
  readonly entities: readonly Entity[];
  /** The key of the article; undefined where nothing can be corrected. */
  readonly articleKey: string | undefined;
  readonly onCopy: (item: QuotationItem) => void;
  readonly onCorrect: ((correction: QuotationCorrection) => void) | undefined;
};

function Why({ item }: Pick<QuotationActionsProps, 'item'>) {
  return (
    <details class="why quotation__why">
      <summary class="why__question">{i18n.t('common_whyQuotation')}</summary>
      <p class="soft">{loadQuotationWhyWords()(item.quotation)}</p>
    </details>
  );
}

/** What the reader may do about a quotation: take it along, or set right whose it is. */
export function QuotationActions(props: QuotationActionsProps) {
  const { item, entities, articleKey, onCopy, onCorrect } = props;
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const about = articleKey === undefined ? undefined : { article: articleKey, words: item.contentWords };
  const attribute = (to: NamedParty | undefined) => {
    setChoosing(false);
    // What had the focus goes.
    buttons.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    if (about) onCorrect?.({ verdict: 'attribute', ...about, ...(to && { to }) });
  };
  const others = entities.filter((one) => one.id !== item.quotation.speaker?.entity);
  return (
    <>
      <div class="quotation__buttons" ref={buttons}>
        <Button kind="quiet" onClick={() => onCopy(item)}>
          {i18n.t('common_copyCited')}
        </Button>
        {about && onCorrect && (
          <>
            <Button
              kind="quiet"
              aria-expanded={isChoosing}
              aria-controls={isChoosing ? id : undefined}
              onClick={() => setChoosing(!isChoosing)}
            >
              {i18n.t('common_wrongSpeaker')}
            </Button>
            <Button kind="quiet" onClick={() => onCorrect({ verdict: 'unquote', ...about })}>
              {i18n.t('common_notQuotation')}
            </Button>
          </>
        )}
      </div>
      {isChoosing && (
        <div id={id}>
          <SpeakerChoice parties={others} onChoose={attribute} />
        </div>
      )}
      <Why item={item} />
    </>
  );
}

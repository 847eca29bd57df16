import { i18n } from '#i18n';
import { Choice } from '../controls/Choice';

/** As they stand in the article, or by who speaks. */
export type QuotationOrder = 'place' | 'speaker';

export type OrderChoiceProps = {
  readonly chosen: QuotationOrder;
  readonly onChoose: (order: QuotationOrder) => void;
};

/** In which order quotations stand in a list. */
export function OrderChoice({ chosen, onChoose }: OrderChoiceProps) {
  return (
    <Choice
      label={i18n.t('panel_order')}
      options={[
        { id: 'place', label: i18n.t('panel_byPlace') },
        { id: 'speaker', label: i18n.t('panel_bySpeaker') },
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { FoldedList } from '../lists/FoldedList';
import { NameRow } from './NameRow';
import type { NameItem } from './name-items';

export type NameSectionProps = {
  readonly title: string;
  readonly items: readonly NameItem[];
  /** How many stand open before the fold. */
  readonly shown: number;
  readonly onReveal: (item: NameItem) => void;
  /** The entity the page stands at. */
  readonly current?: string | undefined;
};

/** People, or organizations: pressing a row leads to its next mention in the page. Nothing when there are none. */
export function NameSection({ title, items, shown, onReveal, current }: NameSectionProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section class="section names" aria-labelledby={id}>
      <h2 class="section__head section__title" id={id}>
        {title}
      </h2>
      <FoldedList items={items} shown={shown} keyOf={(item) => item.id} label={title}>
        {(item) => (
          <NameRow
            name={item.name}
            kind={item.kind}
            roleName={item.role}
            count={item.count}
            isFollowed={item.isFollowed === true}
            isCurrent={item.id === current}
            title={i18n.t('popup_revealNext', [item.name])}
            onClick={() => onReveal(item)}
          />
        )}
      </FoldedList>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { formatNumber } from '../words/format-number';

/** A list up to here opens whole; a longer one opens in steps, so that the page stays quick. */
const WHOLE = 500;
const STEP = 300;

export type FoldedListProps<Item> = {
  readonly items: readonly Item[];
  /** How many stand open at first. A single one more is not worth a fold. */
  readonly shown: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
  readonly label: string;
  /** Stands open in any case: where the page stands, for instance. */
  readonly open?: Item | undefined;
};

/** A list whose long tail is folded behind "Show all 300". */
export function FoldedList<Item>({ items, shown, keyOf, children, label, open }: FoldedListProps<Item>) {
  const [limit, setLimit] = useState(shown);
  const reach = open === undefined ? 0 : items.indexOf(open) + 1;
  const least = Math.max(limit, reach);
  const end = items.length <= least + 1 ? items.length : least;
  const isWhole = items.length <= WHOLE;
  const unfold = () => setLimit(isWhole ? items.length : least + STEP);
  return (
    <>
      <ul class="rows" aria-label={label}>
        {items.slice(0, end).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {end < items.length && (
        <div class="fold">
          <Button kind="quiet" onClick={unfold}>
            {isWhole
              ? i18n.t('common_showAll', [formatNumber(items.length)])
              : i18n.t('common_showMore', [formatNumber(STEP), formatNumber(items.length)])}
          </Button>
        </div>
      )}
      {end === items.length && items.length > shown + 1 && (
        <div class="fold">
          <Button kind="quiet" onClick={() => setLimit(shown)}>
            {i18n.t('common_showFewer')}
          </Button>
        </div>
      )}
    </>
  );
}

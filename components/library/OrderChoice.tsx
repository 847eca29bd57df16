import { i18n } from '#i18n';

/** How articles are ordered; the last two only where nothing is searched for. */
export const ORDERS = ['saved', 'saved-oldest', 'published', 'published-oldest', 'title', 'outlet'] as const;

export type Order = (typeof ORDERS)[number];

/** Orders that a search can have: those by time. */
export const ORDERS_OF_SEARCH: readonly Order[] = ORDERS.slice(0, 4);

const WORDS = {
  saved: 'library_orderSaved',
  'saved-oldest': 'library_orderSavedOldest',
  published: 'library_orderPublished',
  'published-oldest': 'library_orderPublishedOldest',
  title: 'library_orderTitle',
  outlet: 'library_orderOutlet',
} as const satisfies Record<Order, string>;

export type OrderChoiceProps = {
  readonly orders: readonly Order[];
  readonly chosen: Order;
  readonly onChoose: (order: Order) => void;
};

/** In which order the articles stand. */
export function OrderChoice({ orders, chosen, onChoose }: OrderChoiceProps) {
  return (
    <select
      class="select select--quiet"
      aria-label={i18n.t('library_order')}
      value={chosen}
      onChange={(event) => {
        const order = orders.find((one) => one === event.currentTarget.value);
        if (order) onChoose(order);
      }}
    >
      {orders.map((order) => (
        <option key={order} value={order} selected={order === chosen}>
          {i18n.t(WORDS[order])}
        </option>
      ))}
    </select>
  );
}

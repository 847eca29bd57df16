import { i18n } from '#i18n';
import { countInWords } from '../words/count';
import { formatMoment } from '../words/format-date';
import { langOf } from '../words/lang-of';
import type { ArticleItem } from './library-items';

export type ArticleCardProps = {
  readonly article: ArticleItem;
  readonly href: string;
  readonly isOpen: boolean;
  /** The one card of the list that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
};

/** Day without its time: the list is about which article, not which minute. */
function dayOf(published: string): string | undefined {
  return formatMoment(published.slice(0, 10));
}

/** One article in the list: title in the serif, source in soft ink. */
export function ArticleCard({ article, href, isOpen, isStop, onOpen }: ArticleCardProps) {
  const { title, site, published, language, notes } = article;
  const day = published === undefined ? undefined : dayOf(published);
  return (
    <a
      class={isOpen ? 'card card--open' : 'card'}
      href={href}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-roving={article.id}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span class="card__title" lang={langOf(language)}>
        {title || site || i18n.t('common_untitled')}
      </span>
      <span class="card__source">
        {site && <span>{site}</span>}
        {day && <time datetime={published}>{day}</time>}
        {notes > 0 && <span class="card__notes">{countInWords(notes, 'notes')}</span>}
      </span>
    </a>
  );
}

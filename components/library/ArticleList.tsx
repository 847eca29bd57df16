import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Uuid } from '../../lib/note';
import { Button } from '../controls/Button';
import { ArticleCard } from './ArticleCard';
import { groupByMonth } from './group-by-month';
import type { ArticleItem } from './library-items';
import { useRoving } from './use-roving';

export type ArticleListProps = {
  /** What the list is, read aloud. */
  readonly label: string;
  readonly articles: readonly ArticleItem[];
  readonly open: Uuid | undefined;
  readonly hrefOf: (id: Uuid) => string;
  readonly onOpen: (id: Uuid) => void;
  /** The focus moved to this card by an arrow key. */
  readonly onMove: (id: Uuid) => void;
  /** Undefined when all are shown. */
  readonly onMore: (() => void) | undefined;
};

/** Asks for more as soon as the end of the list comes near; the button is there for those who reach it first. */
function MoreButton({ onMore }: { readonly onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && latest.current(),
      { rootMargin: '600px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="cards__more" ref={place}>
      <Button kind="quiet" onClick={onMore}>
        {i18n.t('library_showMore')}
      </Button>
    </div>
  );
}

/** Saved articles, newest first, behind the tabs of their months. One stop for the Tab key, arrows between cards. */
export function ArticleList(props: ArticleListProps) {
  const { label, articles, open, hrefOf, onOpen, onMove, onMore } = props;
  const { list, onKeyDown } = useRoving<HTMLDivElement>(onMove);
  const stop = articles.some(({ id }) => id === open) ? open : articles[0]?.id;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between the links inside
    <div class="cards" ref={list} onKeyDown={onKeyDown}>
      {groupByMonth(articles, ({ keptAt }) => keptAt).map((group) => (
        <section key={group.key} aria-label={`${label}, ${group.title}`}>
          <h2 class="cards__month">{group.title}</h2>
          <ul>
            {group.items.map((article) => (
              <li key={article.id}>
                <ArticleCard
                  article={article}
                  href={hrefOf(article.id)}
                  isOpen={article.id === open}
                  isStop={article.id === stop}
                  onOpen={() => onOpen(article.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {onMore && <MoreButton key={articles.length} onMore={onMore} />}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Uuid } from '../../lib/note';
import { Button } from '../controls/Button';
import { ArticleCard, marksInTitle } from './ArticleCard';
import { groupByMonth } from './group-by-month';
import type { FoundItem, HitItem } from './library-items';
import { PickBox } from './PickBox';
import { HitList } from './search/HitList';
import { useRoving } from './use-roving';

/** What is open in the reading pane. */
export type OpenPlace = {
  readonly article?: Uuid | undefined;
  readonly note?: Uuid | undefined;
  readonly at?: number | undefined;
};

/** Articles being chosen. */
export type Picking = {
  readonly isPicked: (id: Uuid) => boolean;
  /** `isRange`: all from the one that was pressed last to this one. */
  readonly onPick: (id: Uuid, isRange: boolean) => void;
};

export type ArticleListProps = {
  /** What the list is, read aloud. */
  readonly label: string;
  readonly articles: readonly FoundItem[];
  /** By which time they stand behind the tabs of months; undefined: by none. */
  readonly timeOf: ((article: FoundItem) => number | undefined) | undefined;
  readonly open: OpenPlace;
  readonly hrefOf: (place: OpenPlace) => string;
  readonly onOpen: (place: OpenPlace) => void;
  /** The focus moved to this place by an arrow key. */
  readonly onMove: (place: OpenPlace) => void;
  /** Undefined when all are shown. */
  readonly onMore: (() => void) | undefined;
  /** Undefined: articles are not being chosen. */
  readonly picking: Picking | undefined;
  /** People and organizations that the reader follows, and who are new in the article. */
  readonly followedIn: (id: Uuid) => readonly string[];
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

function placeOf(article: Uuid, { note, at }: Pick<HitItem, 'note' | 'at'>): OpenPlace {
  return { article, ...(note !== undefined && { note }), ...(at !== undefined && { at }) };
}

/** Titles are marked where they stand. */
function listedHits({ title, hits }: FoundItem): readonly HitItem[] {
  return hits.filter((hit) => marksInTitle(hit, title) === undefined);
}

type RowProps = Pick<ArticleListProps, 'open' | 'hrefOf' | 'onOpen' | 'picking' | 'followedIn'> & {
  readonly article: FoundItem;
  readonly isStop: boolean;
};

function Row({ article, isStop, open, hrefOf, onOpen, picking, followedIn }: RowProps) {
  const { id } = article;
  const hits = listedHits(article);
  return (
    <li class={picking ? 'found found--picking' : 'found'}>
      {picking && <PickBox article={article} {...picking} />}
      <ArticleCard
        article={article}
        href={hrefOf({ article: id })}
        isOpen={id === open.article}
        isStop={isStop}
        onOpen={() => onOpen({ article: id })}
        followed={followedIn(id)}
      />
      {hits.length > 0 && (
        <HitList
          hits={hits}
          language={article.language}
          stopKey={id}
          hrefOf={(hit) => hrefOf(placeOf(id, hit))}
          isOpen={(hit) =>
            id === open.article &&
            (hit.note ?? hit.at) !== undefined &&
            hit.note === open.note &&
            hit.at === open.at
          }
          onOpen={(hit) => onOpen(placeOf(id, hit))}
        />
      )}
    </li>
  );
}

/** What a key that leads through the list has come to: `article` or `article:number of the hit`. */
function placeOfStop(articles: readonly FoundItem[], stop: string): OpenPlace {
  const [id = '', number] = stop.split(':');
  const article = articles.find((one) => one.id === id);
  const hit = article && number !== undefined ? listedHits(article)[Number(number)] : undefined;
  return hit ? placeOf(id, hit) : { article: id };
}

/** Saved articles, behind the tabs of their months. One stop for the Tab key, arrows between cards and hits. */
export function ArticleList(props: ArticleListProps) {
  const { label, articles, timeOf, open, onMove, onMore, picking } = props;
  const { list, onKeyDown } = useRoving<HTMLDivElement>((stop) => onMove(placeOfStop(articles, stop)));
  const stop = articles.some(({ id }) => id === open.article) ? open.article : articles[0]?.id;
  const pickByKey = (event: KeyboardEvent) => {
    const id = document.activeElement instanceof HTMLElement && document.activeElement.dataset.roving;
    if (event.key !== ' ' || !picking || !id) return onKeyDown(event);
    event.preventDefault();
    picking.onPick(id.split(':')[0] ?? id, event.shiftKey);
  };
  const groups = timeOf ? groupByMonth(articles, timeOf) : [{ key: 'all', title: '', items: articles }];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between the links inside
    <div class="cards" ref={list} onKeyDown={pickByKey}>
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title ? `${label}, ${group.title}` : label}>
          {group.title && <h2 class="cards__month">{group.title}</h2>}
          <ul>
            {group.items.map((article) => (
              <Row key={article.id} {...props} article={article} isStop={article.id === stop} />
            ))}
          </ul>
        </section>
      ))}
      {onMore && <MoreButton key={articles.length} onMore={onMore} />}
    </div>
  );
}

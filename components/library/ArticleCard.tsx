import { i18n } from '#i18n';
import type { Span } from '../../lib/text/span';
import { Icon } from '../controls/Icon';
import { openInPlace } from '../controls/open-in-place';
import { countInWords } from '../words/count';
import { formatMoment } from '../words/format-date';
import { langOf } from '../words/lang-of';
import type { FoundItem, HitItem } from './library-items';
import { MarkedText } from './search/MarkedText';

export type ArticleCardProps = {
  readonly article: FoundItem;
  readonly href: string;
  readonly isOpen: boolean;
  /** The one card of the list that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
  /** People and organizations that the reader follows, and who are new in it. */
  readonly followed: readonly string[];
};

/** Day without its time: the list is about which article, not which minute. */
function dayOf(published: string): string | undefined {
  return formatMoment(published.slice(0, 10));
}

/** What a hit marks in the title; undefined where it is not of the title. A long title's hit holds only a part of it. */
export function marksInTitle({ where, text, marks }: HitItem, title: string): readonly Span[] | undefined {
  if (where !== 'title') return undefined;
  const cut = text.startsWith('…') && !title.startsWith('…') ? 1 : 0;
  const at = title.indexOf(text.slice(cut).replace(/…$/, ''));
  return at === -1
    ? undefined
    : marks.map(({ start, end }) => ({ start: at + start - cut, end: at + end - cut }));
}

/** The title, with what was searched for marked where it was found in it. */
function Title({ article }: Pick<ArticleCardProps, 'article'>) {
  const { title, site, hits } = article;
  const marks = hits.flatMap((hit) => marksInTitle(hit, title) ?? []);
  if (marks.length > 0) return <MarkedText text={title} marks={marks} />;
  return <>{title || site || i18n.t('common_untitled')}</>;
}

/** One article in the list: title in the serif, source in soft ink. */
export function ArticleCard({ article, href, isOpen, isStop, onOpen, followed }: ArticleCardProps) {
  const { site, published, language, notes } = article;
  const day = published === undefined ? undefined : dayOf(published);
  return (
    <a
      class={isOpen ? 'card card--open' : 'card'}
      href={href}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-roving={article.id}
      onClick={openInPlace(onOpen)}
    >
      <span class="card__title" lang={langOf(language)}>
        <Title article={article} />
      </span>
      <span class="card__source">
        {site && <span>{site}</span>}
        {day && <time datetime={published}>{day}</time>}
        {notes > 0 && <span class="card__notes">{countInWords(notes, 'notes')}</span>}
      </span>
      {followed.length > 0 && (
        <span class="card__followed">
          <Icon name="star" />
          {i18n.t('library_namesFollowed', [new Intl.ListFormat(i18n.t('common_language')).format(followed)])}
        </span>
      )}
    </a>
  );
}

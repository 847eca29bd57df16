import { i18n } from '#i18n';
import { formatDay, formatMediumDay } from '../words/format-date';
import { langOf } from '../words/lang-of';

export type ArticleHeadProps = {
  readonly title: string;
  readonly site?: string | undefined;
  readonly byline?: readonly string[];
  readonly published?: string | undefined;
  readonly publishedCertain?: boolean;
  /** Language of the article's words, for hyphens and for reading aloud. */
  readonly language?: string | undefined;
  /** At most two lines of title. */
  readonly isShort?: boolean;
};

/** The article's title; site, author and day in soft ink. */
export function ArticleHead(props: ArticleHeadProps) {
  const { title, site, byline = [], published, publishedCertain = true, language, isShort = false } = props;
  const day = published === undefined ? undefined : (isShort ? formatMediumDay : formatDay)(published);
  const shown = title || site || i18n.t('common_untitled');
  const lang = langOf(language);
  return (
    <header class="article-head">
      <h1
        class={isShort ? 'article-head__title article-head__title--short' : 'article-head__title'}
        title={isShort ? shown : undefined}
        lang={lang}
      >
        {shown}
      </h1>
      <p class="article-head__source">
        {site && <span>{site}</span>}
        {byline.length > 0 && <span>{byline.join(', ')}</span>}
        {day && (
          <time
            datetime={published}
            title={publishedCertain ? undefined : i18n.t('common_uncertainDate')}
            class={publishedCertain ? undefined : 'article-head__day--uncertain'}
          >
            {day}
          </time>
        )}
      </p>
    </header>
  );
}

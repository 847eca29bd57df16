import { i18n } from '#i18n';
import type { Appearance } from '../../lib/figures/figure';
import { openInPlace } from '../controls/open-in-place';
import { countInWords } from '../words/count';
import { formatMediumDay } from '../words/format-date';
import { langOf } from '../words/lang-of';

export type NamingArticle = {
  readonly title: string;
  readonly site?: string | undefined;
  readonly language: string;
};

export type AppearedCardProps = {
  readonly appearance: Appearance;
  /** What its page says of it already. */
  readonly known: { readonly name: string; readonly role: string };
  readonly article: NamingArticle;
  /** It came since the page was last looked at. */
  readonly isNew: boolean;
  readonly href: string;
  readonly onOpen: () => void;
};

/** An article that names someone: its title and source, and what it calls them there. */
export function AppearedCard({ appearance, known, article, isNew, href, onOpen }: AppearedCardProps) {
  const { at, roles, mentions, name } = appearance;
  const { title, site, language } = article;
  const role = roles[0] === known.role ? undefined : roles[0];
  const called = [name === known.name ? undefined : name, role].filter(Boolean).join(', ');
  return (
    <a class="appeared" href={href} onClick={openInPlace(onOpen)}>
      <span class="card__title" lang={title ? langOf(language) : undefined}>
        {title || site || i18n.t('common_untitled')}
      </span>
      <span class="card__source">
        {isNew && (
          <span>
            <span class="new-mark">{i18n.t('figure_new')}</span>
          </span>
        )}
        {site && <span>{site}</span>}
        <time datetime={new Date(at).toISOString()}>{formatMediumDay(at)}</time>
        {called && <span>{called}</span>}
        <span class="appeared__count">{countInWords(mentions, 'mentions')}</span>
      </span>
    </a>
  );
}
